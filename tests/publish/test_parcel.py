"""What comes later: it is whole by itself, it is small, and nothing asks for it before."""

import gzip
import json
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from pypdf import PdfReader

from aftercare.content.code import codes
from aftercare.device.font import ON_PAPER
from aftercare.formats.prescription_link import encode
from aftercare.publish.bare import bared
from aftercare.publish.bytecode import compiled
from aftercare.publish.client import pyodide_folder
from aftercare.publish.native import staged
from aftercare.publish.packing import (
    APP,
    CALENDAR,
    DESK,
    LEARN,
    MORE,
    PACKED,
    PAPER,
    REPORT,
    Package,
    archive,
    archives,
    members,
    zipped,
)
from aftercare.publish.parcel import PARCELS, contents
from aftercare.publish.stdlib import library_files
from aftercare.state import calendar, desk, paper
from tests.formats.plans import USUAL
from tests.publish.imports import LATER, at_once, in_functions, module

LIBRARY = pyodide_folder() / "python_stdlib.zip"
KNOWN = frozenset(module(one) for one in members((Package("aftercare"),)))
OURS = {
    "app": APP,
    "desk": DESK,
    "more": MORE,
    "report": REPORT,
    "learn": LEARN,
    "calendar": CALENDAR,
    "paper": PAPER,
}
THERE = {
    "app": ("app",),
    "more": ("app", "more"),
    "report": ("app", "more", "report"),
    "desk": ("app", "more", "report", "desk"),
    "learn": ("app", "learn"),
    "calendar": ("app", "more", "calendar"),
    "paper": ("app", "more", "report", "paper"),
}
BROUGHT = {
    "app": (),
    "more": (),
    "learn": (),
    "report": ("segno",),
    "desk": ("segno",),
    "calendar": ("icalendar",),
    "paper": LATER,
}
DOORS = {
    ("aftercare.library", "aftercare.device.font"),  # of a computer
    ("aftercare.library", "aftercare.device.machine_sealer"),
    ("aftercare.app", "aftercare.device.file_medium"),
    ("aftercare.library", "aftercare.state.upkeep"),
    ("aftercare.library", "aftercare.storage.upkeep"),
    ("aftercare.storage.database", "aftercare.storage.copies"),
    ("aftercare.state.copying", "aftercare.state.backup"),
    ("aftercare.state.app_lock", "aftercare.state.pin"),
    ("aftercare.in_browser", "aftercare.device.browser_sealer"),
    ("aftercare.library", "aftercare.state.desk_state"),
    ("aftercare.library", "aftercare.state.report"),
    ("aftercare.library", "aftercare.state.function_state"),
    ("aftercare.domain.appointment", "aftercare.domain.zone"),
    ("aftercare.state.prescription", "aftercare.formats.prescription_message"),
    ("aftercare.state.calendar", "aftercare.formats.calendar"),
    ("aftercare.state.calendar", "aftercare.formats.calendar_entry"),
    ("aftercare.state.calendar", "aftercare.formats.calendar_link"),
    ("aftercare.state.paper", "aftercare.formats.prescription_pdf"),
    ("aftercare.state.report_paper", "aftercare.formats.report_pdf"),
    ("aftercare.state.paper", "aftercare.formats.sheet.paper"),
}
"""What is imported by functions that are called when it has come."""


def there(part):
    """Return what can be imported in a browser where *part* has come."""
    ours = {module(path) for one in THERE[part] for path in members((OURS[one],))}
    return ours | set(BROUGHT[part])


def strangers(asked, part):
    """Return what of *asked* is not there when *part* has come."""
    known = there(part)
    return {
        (who, what)
        for who, what in asked
        if what not in known and what.split(".")[0] not in BROUGHT[part]
    }


@pytest.mark.parametrize("part", OURS)
def test_what_is_left_out_of_an_archive_is_asked_for_by_nothing_that_is_in_it(part):
    files = members((OURS[part],))
    asked = at_once(files, KNOWN)

    assert asked
    assert not strangers(asked, part)
    assert not strangers(in_functions(files, KNOWN), part) - DOORS


def test_each_door_is_still_one():
    files = members((APP, REPORT))

    assert in_functions(files, KNOWN) >= DOORS
    assert not at_once(files, KNOWN) & DOORS


def test_what_is_asked_for_is_found():
    source = b"""
import aftercare.a
from aftercare.formats import qr, none
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import aftercare.b
else:
    import aftercare.c
try:
    import segno
except ImportError:
    import aftercare.d
with open():
    import fpdf.fonts
class One:
    import aftercare.e
    def f(self):
        import aftercare.g
def h():
    from aftercare.ui import app
"""
    files = {"aftercare/x.py": source, "aftercare/x.toml": b""}
    found = {name for _, name in at_once(files, KNOWN)}

    assert found == {
        *(f"aftercare.{one}" for one in "acde"),
        *("aftercare.formats", "aftercare.formats.qr", "segno", "fpdf.fonts"),
    }
    assert in_functions(files, KNOWN) == {
        ("aftercare.x", name) for name in ("aftercare.g", "aftercare.ui", "aftercare.ui.app")
    }


def test_every_file_of_ours_is_in_one_archive_or_knowingly_in_none():
    kept = [set(members((one,))) for one in OURS.values()]

    assert all(not one & other for one in kept for other in kept if one is not other)
    assert not [name for name in set(members((APP,))) if "desk_" in name or "/sheet" in name]


def test_nothing_is_brought_twice():
    names = [set(members(PACKED)), set(library_files(LIBRARY))]
    names += [set(one.members(LIBRARY)) for one in PARCELS]

    assert not [one & other for one in names for other in names if one is not other and one & other]


def test_they_are_called_as_they_are_asked_for():
    named = {desk.PARCEL, "more", "learn", "report", calendar.PARCEL, paper.PARCEL}
    assert named == set(contents()) == {one.name for one in PARCELS}
    at_desk = ["more.bin", "report.bin", "desk.bin"]
    assert contents()["report"] == at_desk[:2]
    assert contents()[desk.PARCEL] == at_desk
    assert contents()[paper.PARCEL][:3] == [*at_desk[:2], "paper.bin"]
    assert [one.rpartition("/")[2] for one in contents()[paper.PARCEL][3:]] == [
        path.name for path in ON_PAPER
    ]


def test_the_desk_is_small():
    """The bound: 150 kB of code, words and content of our own, as they go over the wire."""
    own = bared(members((DESK,)))

    assert len(gzip.compress(zipped(compiled(own)))) <= 150_000


ALONE = """
import asyncio, gzip, json, sys
from pathlib import Path

folder, payload, contents = Path(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3])
sys.path += [str(folder / "unpacked"), str(folder / "app.zip")]

from aftercare.content.code import codes
from aftercare.device.parcel import FetchedParcels
from aftercare.formats.prescription_link import decode
from aftercare.state.paper import Paper
from aftercare.words.words import load_words


async def bring(name):
    content = (folder / name).read_bytes()
    return gzip.decompress(content) if name.endswith(".bin") else content


async def main():
    parcels = FetchedParcels(contents, bring, folder / "app.zip", folder / "unpacked")
    fonts = [one for one in contents["paper"] if not one.endswith(".bin")]
    paper = Paper(parcels, lambda: tuple(map(parcels.kept_as, fonts)))
    try:
        import aftercare.state.desk_state
    except ModuleNotFoundError as missing:
        assert missing.name == "aftercare.state.desk_state"
    plan = decode(payload, codes())
    await parcels.fetch("report")
    await check_report(paper)
    made = await paper.sheet(plan, "https://a.example/", load_words("en"), "GB", lambda at: at)
    await parcels.fetch("calendar")
    check_calendar()
    await parcels.fetch("desk")
    import aftercare.state.desk_state
    return made


def check_calendar():
    from datetime import UTC, datetime

    from aftercare.domain.calendar import Entry, Numbered
    from aftercare.domain.ringing import Part
    from aftercare.formats.calendar import calendar_file

    at = datetime(2026, 3, 20, 15, tzinfo=UTC)
    entry = Entry(name="v", part=Part.VISITS, title="Visit", begins=at, ends=at, zone="Asia/Tokyo")
    raw = calendar_file([Numbered(entry=entry, sequence=0)], "Visits", at)
    assert b"DTSTART;TZID=Asia/Tokyo:20260321T000000" in raw and b"BEGIN:VTIMEZONE" in raw


async def check_report(paper):
    from datetime import UTC, datetime, timedelta

    from aftercare.domain.diary import Entry
    from aftercare.domain.report import Part, Report
    from aftercare.domain.treatment import Treatment
    from aftercare.formats.report_fhir import written
    from aftercare.state.report_paper import printed

    at = datetime(2026, 3, 20, 15, tzinfo=UTC)
    report = Report(
        id="r",
        made_at=at,
        since=at - timedelta(days=3),
        until=at,
        parts=frozenset(Part),
        treatments=(Treatment(id="t", at=at - timedelta(days=2), recorded_at=at),),
        entries=(Entry(id="e", occurred_at=at, recorded_at=at, soreness=3, note="Stiff"),),
    )
    words = load_words("en")
    assert '"Bundle"' in written(report, words)
    made = await printed(paper, report, words, lambda at: at, "US")
    assert made.startswith(b"%PDF")
    assert made != await printed(paper, report, words, lambda at: at, "GB")


made = asyncio.run(main())
import babel, dateutil, fpdf, icalendar, segno
found = (babel, dateutil, fpdf, icalendar, segno)
assert all(one.__file__.startswith(str(folder)) for one in found)
sys.stdout.buffer.write(made)
"""


def test_a_sheet_is_made_of_what_the_archives_hold_and_of_nothing_else(tmp_path):
    """In a Python that sees nothing of what is installed here but its own library."""
    inside, unpacked = map(gzip.decompress, archives(members()))
    (tmp_path / "app.zip").write_bytes(inside)
    with zipfile.ZipFile(BytesIO(inside)) as whole:  # a package without a beginning, which only
        fluent = [one for one in whole.namelist() if one.startswith("fluent/")]  # newer Pythons
        whole.extractall(tmp_path / "unpacked", fluent)  # import out of a zip file
    zipfile.ZipFile(BytesIO(unpacked)).extractall(tmp_path / "unpacked")
    for one in PARCELS:
        (tmp_path / one.archive).write_bytes(archive(one.members(LIBRARY)))
    (tmp_path / "assets" / "fonts").mkdir(parents=True)
    for path in ON_PAPER:
        (tmp_path / "assets" / "fonts" / path.name).write_bytes(path.read_bytes())
    command = [sys.executable, "-I", "-S", "-c", ALONE, str(tmp_path)]
    told = [encode(USUAL, codes()), json.dumps(contents())]
    done = subprocess.run([*command, *told], check=False, capture_output=True)

    assert done.stderr.decode() == ""
    assert USUAL.clinic_name in PdfReader(BytesIO(done.stdout)).pages[0].extract_text()


def test_a_native_build_which_fetches_nothing_has_it_all():
    files = staged().keys()

    assert members((DESK, MORE, LEARN, REPORT, CALENDAR, PAPER)).keys() <= files
    assert "aftercare/device/font.py" in files
