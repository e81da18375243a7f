import gzip
import importlib
import re
import zipfile
from importlib.metadata import requires
from io import BytesIO

import pytest

from aftercare.publish.bare import bared
from aftercare.publish.bytecode import compiled
from aftercare.publish.packing import (
    CONTENTS,
    PACKED,
    NotInstalled,
    Package,
    archives,
    members,
    zipped,
)
from aftercare.storage.migration import MIGRATIONS

ELSEWHERE = {
    "flet-web": "the client's files, not imported",
    "starlette": "the local server",
    "uvicorn": "the local server",
    "websockets": "the local server",
    "plyer": "desktop notifications",
    "font-manrope": "font files, served beside the client's",
    "platformdirs": "folders of this computer",
    "cryptography": "sealed copies, where Python runs by itself; a browser has its own",
    "fpdf2": "plans on paper, which come later: see test_parcel.py",
    "icalendar": "calendar files, which come later: see test_parcel.py",
    "segno": "codes, which come later with the desk",
}
MODULES = {"fluent-runtime": "fluent", "flet-audio": "flet_audio"}


@pytest.fixture(scope="module")
def both():
    return [zipfile.ZipFile(BytesIO(gzip.decompress(one))) for one in archives(members())]


@pytest.fixture(scope="module")
def packed(both):
    return both[0]


@pytest.fixture(scope="module")
def unpacked(both):
    return both[1]


def test_every_dependency_is_packed_or_knowingly_left_out():
    wanted = {
        re.match(r"[\w.-]+", one)[0].replace(".", "-")
        for one in requires("aftercare")
        if "extra" not in one
    }
    packed = {package.name for package in PACKED}

    assert {MODULES.get(one, one) for one in wanted - ELSEWHERE.keys()} <= packed


def test_the_archive_holds_the_app_its_words_and_its_facts(packed):
    names = set(packed.namelist())

    assert {"aftercare/app.py", "aftercare/words/en/app.ftl"} <= names
    assert {"aftercare/content/warnings.toml", "flet/app.py"} <= names
    assert {"tzdata/zoneinfo/Europe/Berlin", "tinydb/table.py"} <= names


def test_nothing_that_is_compiled_cached_or_a_test_is_packed(packed):
    names = packed.namelist()

    assert not [one for one in names if re.search(r"\.(pyc|so|pyd|pyi)$|__pycache__", one)]
    assert not [one for one in names if re.match(r"(tests|aftercare/(publish|assets))/", one)]


def test_only_the_languages_of_the_app_are_packed(unpacked):
    locales = {one.split("/")[-1] for one in unpacked.namelist() if "locale-data" in one}

    assert {"root.dat", "en.dat"} <= locales
    assert not [one for one in locales if not one.startswith(("root", "en"))]


def test_what_cannot_be_read_from_a_zip_file_is_apart_and_listed(packed, unpacked):
    listed = unpacked.read(CONTENTS).decode().split("\n")

    assert {"babel/global.dat", "babel/core.py"} <= set(listed)
    assert {*listed, CONTENTS} == set(unpacked.namelist())
    assert not [one for one in packed.namelist() if one.startswith("babel/")]


def test_the_same_files_make_the_same_bytes():
    files = members((Package("six"), Package("repath")))

    assert archives(files) == archives(dict(reversed(files.items())))


def test_a_pattern_leaves_out_folders_and_names():
    whole, less = members((Package("tinydb"),)), members((Package("tinydb", ("queries.py",)),))

    assert whole.keys() - less.keys() == {"tinydb/queries.py"}


def test_a_part_of_a_package_is_what_was_named_and_no_more():
    part = members((Package("tinydb", ("py.typed",), part=("queries.py", "py.typed")),))

    assert set(part) == {"tinydb/queries.py"}
    assert set(members((Package("fluent", part=("runtime/types.py",)),))) == {
        "fluent/runtime/types.py"
    }


def test_a_module_that_was_imported_before_is_packed_all_the_same():
    importlib.import_module("six")

    assert set(members((Package("six"),))) == {"six.py"}


def test_a_package_that_is_missing_is_named():
    with pytest.raises(NotInstalled) as missing:
        members((Package("no_such_package"),))

    assert missing.value.name == "no_such_package"


def test_our_own_part_is_small():
    """The bound of the web app: 600 kB of code, words and content, as they go over the wire."""
    own = bared(members((next(one for one in PACKED if one.name == "aftercare"),)))

    assert len(gzip.compress(zipped(compiled(own)))) <= 600_000


def test_a_migration_finds_what_keeps_a_copy_before_it(packed):
    """It comes later as long as there is no migration: an opening does not wait for a parcel."""
    assert not MIGRATIONS or "aftercare/storage/copies.py" in packed.namelist()
