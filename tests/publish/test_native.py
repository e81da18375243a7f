"""The folder that `flet build` takes: what it needs is there, and what begins there works."""

import runpy
import sys
import tomllib
from pathlib import Path

import flet as ft
import pytest

from aftercare.formats.sound_files import sound_files
from aftercare.publish.native import stage, staged
from aftercare.publish.packing import APP, PACKED

FILES = staged()
SETTINGS = tomllib.loads(FILES["pyproject.toml"].decode())


def test_it_has_the_package_that_the_web_app_has_and_nothing_of_the_tests():
    assert APP in PACKED
    assert {"main.py", "pyproject.toml", "assets/icon.png", "aftercare/app.py"} <= set(FILES)
    assert not [name for name in FILES if "test" in name.split("/") or "__pycache__" in name]
    assert not [name for name in FILES if name.startswith("aftercare/publish")]


def test_it_has_every_cue():
    wanted = {f"assets/sounds/{name}": content for name, content in sound_files().items()}

    assert {name: FILES[name] for name in FILES if "/sounds/" in name} == wanted


def test_the_settings_name_what_a_shop_asks_for():
    flet = SETTINGS["tool"]["flet"]

    assert f"{flet['app']['module']}.py" in FILES
    assert flet["bundle_id"].startswith(flet["org"])
    assert flet["android"]["deep_linking"] == flet["ios"]["deep_linking"]
    assert set(flet["android"]["deep_linking"]) == {"scheme", "host"}
    assert all(name.startswith("android.permission.") for name in flet["android"]["permission"])


def test_what_begins_there_opens_the_diary_in_the_apps_own_folder(tmp_path, monkeypatch):
    out, shown = tmp_path / "out", []
    stage(out)
    for name in [name for name in sys.modules if name.partition(".")[0] == "aftercare"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(out)
    monkeypatch.setenv("FLET_APP_STORAGE_DATA", str(tmp_path / "own"))
    monkeypatch.setattr(ft, "run", shown.append)
    runpy.run_path(str(out / "main.py"), run_name="__main__")
    (main,) = shown

    assert Path(main.__func__.__code__.co_filename).is_relative_to(out)
    assert (tmp_path / "own" / "diary").is_dir()
    assert any((tmp_path / "own" / "diary").iterdir())


@pytest.mark.parametrize("again", [1, 2])
def test_it_is_written_anew(tmp_path, again):
    for _ in range(again):
        assert stage(tmp_path / "out") == len(FILES)

    assert (tmp_path / "out" / "main.py").read_bytes() == FILES["main.py"]
