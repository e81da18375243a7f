"""What comes later is put where Python imports from: wholly, once, and if not, then not at all."""

import asyncio
import importlib
import pkgutil
import sys
import zipfile
from io import BytesIO

import pytest

from aftercare.device.parcel import FetchedParcels, add

CONTENTS = {"desk": ["desk.bin"], "paper": ["desk.bin", "paper.bin", "fonts/plain.ttf"]}


def packed(files):
    """Return a zip file with the text of each of *files* by its path."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


DESK = {"ours/desk/__init__.py": "", "ours/desk/one.py": "NAME = 'one'", "ours/said.txt": "words"}
HOST = {
    "desk.bin": packed({**DESK, "contents.txt": "second"}),
    "paper.bin": packed({"papers.py": "from ours.desk.one import NAME"}),
    "fonts/plain.ttf": b"letters",
}


class Host:
    """Has files and tells which were asked for; without some it fails as a browser's fetch."""

    def __init__(self):
        self.files, self.asked = dict(HOST), []
        self.waits = None

    async def bring(self, name):
        self.asked.append(name)
        await (self.waits.wait() if self.waits else asyncio.sleep(0))
        if name not in self.files:
            raise OSError(name)
        return self.files[name]


@pytest.fixture
def host():
    return Host()


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """The archive that the app began with, and is imported from."""
    path = tmp_path / "app.zip"
    path.write_bytes(packed({"ours/__init__.py": "", "contents.txt": "first"}))
    monkeypatch.syspath_prepend(path)
    yield path
    for name in [one for one in sys.modules if one.split(".")[0] in ("ours", "papers")]:
        del sys.modules[name]


@pytest.fixture
def parcels(host, archive):
    return FetchedParcels(CONTENTS, host.bring, archive, archive.parent)


def names(archive):
    return zipfile.ZipFile(archive).namelist()


async def test_what_has_come_can_be_imported_read_and_listed(parcels):
    ours = importlib.import_module("ours")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("ours.desk.one")
    await parcels.fetch("desk")

    assert importlib.import_module("ours.desk.one").NAME == "one"
    assert pkgutil.get_data("ours", "said.txt") == b"words"
    assert [one.name for one in pkgutil.iter_modules(importlib.import_module("ours.desk").__path__)]
    assert importlib.import_module("ours") is ours


async def test_it_stands_on_another_and_brings_files_that_are_to_be_read(parcels, archive):
    await parcels.fetch("paper")

    assert importlib.import_module("papers").NAME == "one"
    assert parcels.kept_as("fonts/plain.ttf").read_bytes() == b"letters"
    assert parcels.kept_as("fonts/plain.ttf").parent == archive.parent


async def test_each_file_comes_once_however_often_it_is_asked_for(parcels, host, archive):
    await asyncio.gather(*(parcels.fetch("desk") for _ in range(3)), parcels.fetch("paper"))
    await parcels.fetch("paper")

    assert host.asked == ["desk.bin", "paper.bin", "fonts/plain.ttf"]
    assert len(names(archive)) == len(set(names(archive)))


@pytest.mark.parametrize("missing", CONTENTS["paper"])
async def test_if_one_file_does_not_come_none_is_put_there_and_it_can_be_tried_again(
    parcels, host, archive, missing
):
    before = archive.read_bytes()
    held = host.files.pop(missing)
    with pytest.raises(OSError, match=missing):
        await parcels.fetch("paper")

    assert archive.read_bytes() == before
    assert not parcels.kept_as("fonts/plain.ttf").exists()

    host.files[missing] = held
    await parcels.fetch("paper")

    assert importlib.import_module("papers")


async def test_who_goes_away_meanwhile_leaves_the_others_waiting_and_not_for_ever(parcels, host):
    host.waits = asyncio.Event()
    first, second = (asyncio.ensure_future(parcels.fetch("desk")) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    host.waits.set()
    await second

    assert importlib.import_module("ours.desk.one")
    assert first.cancelled()


@pytest.mark.parametrize("cut", [0, 1, 30, -60, -22, -1])
def test_half_a_file_never_gets_in(archive, cut):
    before = archive.read_bytes()
    with pytest.raises(OSError, match="no archive"):
        add(HOST["desk.bin"][:cut], archive)

    assert archive.read_bytes() == before


def test_a_file_whose_bytes_are_others_never_gets_in(archive):
    before = archive.read_bytes()
    with pytest.raises(OSError, match="no archive"):
        add(HOST["desk.bin"].replace(b"words", b"sword"), archive)

    assert archive.read_bytes() == before


def test_what_is_there_is_not_written_over(archive):
    add(HOST["desk.bin"], archive)
    add(packed({"ours/__init__.py": "wrong", "more.py": "1"}), archive)

    with zipfile.ZipFile(archive) as whole:
        assert whole.read("contents.txt") == b"first"
        assert whole.read("ours/__init__.py") == b""
        assert whole.read("more.py") == b"1"
