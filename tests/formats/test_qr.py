"""Codes of links: as large as the table says, and read back by a reader of our own."""

import struct
import subprocess
import sys
import zlib
from xml.etree import ElementTree as ET

import pytest
import segno

from aftercare.content.code import codes
from aftercare.formats.prescription_link import encode
from aftercare.formats.qr import (
    PRINT_VERSION,
    QUIET,
    REPORT_VERSION,
    TooLong,
    fits_paper,
    fits_screen,
    module_px,
    modules_across,
    qr_modules,
    qr_png,
    qr_svg,
    version_of,
)
from tests.code_reader import read_codes
from tests.formats.plans import USUAL

LINK = f"https://clinic.example/aftercare/#/p/{encode(USUAL, codes())}"
BORDERS = [n for n in range(1, 2331) if version_of("x" * n) < version_of("x" * (n + 1))]


def pixels(png):
    """Return the rows of a PNG of ours, True for dark; it has one bit a pixel."""
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    place, data = 8, b""
    while place < len(png):
        (size,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + size]
        place += 12 + size
    raw, row = zlib.decompress(data), (width + 7) // 8 + 1
    lines, above = [], bytes(row - 1)
    for begin in range(0, height * row, row):
        how, line = raw[begin], raw[begin + 1 : begin + row]
        assert how in {0, 2}  # as it is, or added to the line above
        above = bytes((a + b) % 256 for a, b in zip(line, above, strict=True)) if how else line
        lines.append(above)

    assert (depth, colour in {0, 3}) == (1, True)
    return [[not line[x // 8] >> (7 - x % 8) & 1 for x in range(width)] for line in lines]


def test_the_version_is_known_before_the_code_is_made():
    for length in (1, *BORDERS, *(n + 1 for n in BORDERS), 2331):
        made = segno.make_qr("a" * length, error="m", mode="byte", boost_error=False)

        assert made.version == version_of("a" * length), length
    assert len(BORDERS) == 39


def test_level_and_version_are_as_said():
    made = segno.make_qr("a" * 300, error="m", mode="byte", version=version_of("a" * 300))

    assert made.designator.startswith("13")
    assert len(qr_modules("a" * 300)) == 17 + 4 * 13
    assert modules_across("a" * 300) == 17 + 4 * 13 + 8


def test_a_text_that_no_code_holds_is_refused():
    with pytest.raises(TooLong):
        version_of("x" * 2332)
    with pytest.raises(TooLong):
        qr_png("x" * 2332)
    assert not fits_screen("x" * 2332)


def test_a_usual_plan_fits_a_screen_with_four_pixels_a_module():
    longest = "x" * 412

    assert fits_screen(LINK)
    assert fits_screen(longest)
    assert not fits_screen(longest + "x")
    assert module_px(longest, 390) == 4
    assert module_px(LINK, 390) >= 4


def test_a_report_may_be_finer_and_still_has_four_pixels_a_module():
    longest = "x" * 560

    assert fits_screen(longest, REPORT_VERSION)
    assert not fits_screen(longest + "x", REPORT_VERSION)
    assert module_px(longest, 390) == 4


def test_the_picture_has_a_quiet_zone_and_whole_modules():
    rows = pixels(qr_png(LINK, 3))
    inner = [row[3 * QUIET : -3 * QUIET] for row in rows[3 * QUIET : -3 * QUIET]]

    assert len(rows) == len(rows[0]) == 3 * modules_across(LINK)
    assert not any(any(row) for row in rows[: 3 * QUIET] + rows[-3 * QUIET :])
    assert not any(any(row[: 3 * QUIET] + row[-3 * QUIET :]) for row in rows)
    assert [row[1::3] for row in inner[1::3]] == [list(row) for row in qr_modules(LINK)]


def test_three_corners_can_be_found_by_a_reader():
    rows = qr_modules(LINK)
    edge, ring = [True] * 7, [True, *[False] * 5, True]
    eye = [edge, ring, [True, False, True, True, True, False, True]]

    for top, left in ((0, 0), (0, -7), (-7, 0)):
        corner = [list(row[left:][:7]) for row in rows[top:][:7]]

        assert corner == [eye[n] for n in (0, 1, 2, 2, 2, 1, 0)]


def test_the_drawing_is_as_large_as_its_place_and_dark_on_white():
    svg = ET.fromstring(qr_svg(LINK))  # noqa: S314 - our own
    across = modules_across(LINK)

    assert svg.get("viewBox") == f"0 0 {across} {across}"
    assert svg.get("width") is None
    assert [path.get("fill") or path.get("stroke") for path in svg] == ["#fff", "#000"]
    assert svg[1].get("d").startswith(f"M{QUIET} {QUIET}.5")


def test_nobody_who_only_measures_has_to_wait_for_the_maker():
    code = "import sys; from aftercare.formats.qr import fits_screen; fits_screen('x'); "
    told = subprocess.check_output(
        [sys.executable, "-c", code + "print('segno' in sys.modules)"], text=True
    )

    assert told == "False\n"


@pytest.mark.parametrize("length", [1, 60, 140, 412])
@pytest.mark.parametrize("module", [2, 4, 10])
def test_somebody_elses_reader_reads_what_fits_a_screen(length, module):
    link = ("https://clinic.example/#/p/" + LINK * 2)[:length]

    assert read_codes(qr_png(link, module)) == [link]


def test_what_fits_paper_is_known_too():
    assert not fits_paper("")
    assert fits_paper("x" * 997)
    assert not fits_paper("x" * 998)
    assert version_of("x" * 997) == PRINT_VERSION
