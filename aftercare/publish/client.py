"""The files of Flet's client and of Pyodide that a phone needs, out of the installed flet-web."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flet_web import get_package_web_dir

from aftercare.device.font import FONTS, font_manifest

RENDERER = "canvaskit"
"""One for all browsers: the other one, for some, would be as many bytes again to keep offline."""

_WHOLE = ("flutter.js", "main.dart.js")
_CANVAS = tuple(
    f"canvaskit/{variant}canvaskit.{kind}"
    for variant in ("", "chromium/")
    for kind in ("js", "wasm")
)
_PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
_UNUSED = ("flutter_math_fork/", "media_kit/", "record_web/", "flutter_map/", "cupertino_icons/")
"""Packages of the client's whose controls the app does not have."""

_BUILD = re.compile(r"_flutter\.buildConfig = (\{.*?\});")


class UnknownClient(Exception):
    """The installed flet-web is not made as this version of ours knows it."""


def client_files() -> dict[str, bytes]:
    """Return the client's files by their paths in the published folder; OSError if one is gone."""
    web = _web()
    files = {name: (web / name).read_bytes() for name in (*_WHOLE, *_CANVAS, *_assets(web))}
    files |= {f"pyodide/{name}": (web / "pyodide" / name).read_bytes() for name in _PYODIDE}
    files["assets/FontManifest.json"] = font_manifest(web).encode()
    files |= {f"assets/fonts/{path.name}": path.read_bytes() for path in FONTS.values()}
    return files


def flutter_build() -> dict[str, Any]:
    """Return what Flutter's loader must know of the client; UnknownClient if it is not there."""
    found = _BUILD.search((_web() / "flutter_bootstrap.js").read_text("utf-8"))
    if not found:
        raise UnknownClient("flutter_bootstrap.js names no build")
    build: dict[str, Any] = json.loads(found[1])
    build["builds"] = [one for one in build["builds"] if one["renderer"] == RENDERER]
    return build


def pyodide_info() -> dict[str, str]:
    """Return for which platform Pyodide was made: it asks this of every list of packages."""
    lock = json.loads((pyodide_folder() / "pyodide-lock.json").read_text("utf-8"))
    info: dict[str, str] = lock["info"]
    return info


def pyodide_folder() -> Path:
    """Return where the installed Pyodide lies."""
    return _web() / "pyodide"


def python_version() -> str:
    """Return the version of Python that runs in the browser, like "3.14"."""
    return ".".join(pyodide_info()["python"].split(".")[:2])


def _web() -> Path:
    return Path(get_package_web_dir())


def _assets(web: Path) -> Iterator[str]:
    for path in sorted((web / "assets").rglob("*")):
        inside = path.relative_to(web / "assets").as_posix()
        if path.is_file() and not inside.removeprefix("packages/").startswith(_UNUSED):
            yield f"assets/{inside}"
