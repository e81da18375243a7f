"""Charts on paper: each mark becomes strokes of the page, where it lies, in ink that prints."""

import io
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from aftercare.device.font import ON_PAPER
from aftercare.domain.chart.mark import Area, Box, Dot, Label, Rule, Stroke
from aftercare.domain.report import Standing
from aftercare.formats.report_sheet.pain import sign
from aftercare.formats.sheet.chart import CHART, mixed, paint_chart
from aftercare.formats.sheet.paper import A4, LETTER, Kind, Paper, Typeface
from aftercare.ui.theme.palette import LIGHT

AT = datetime(2026, 11, 27, tzinfo=UTC)
PLAIN = Kind(9, 4)
POINTS_A_MM = 72 / 25.4


@contextmanager
def paper(size=A4):
    """Give a sheet to measure with; it lets go of its fonts only when it is done."""
    sheet = Paper(Typeface(*ON_PAPER), title="t", language="en", written=AT, size=size)
    yield sheet
    sheet.done()


def painted(*marks, unit=0.5):
    """Return what is done on a page on which *marks* are painted at 10 and 20 mm."""
    sheet = Paper(Typeface(*ON_PAPER), title="t", language="en", written=AT)
    paint_chart(sheet, marks, 10, 20, unit)
    (page,) = PdfReader(io.BytesIO(sheet.done())).pages
    return [
        (
            operator.decode(),
            [float(one) if isinstance(one, (int, float)) else one for one in numbers],
        )
        for numbers, operator in ContentStream(page.get_contents(), None).operations
    ]


def of(operations, name):
    return [numbers for operator, numbers in operations if operator == name]


def mm(x, y):
    return pytest.approx([x * POINTS_A_MM, (A4.height - y) * POINTS_A_MM], abs=0.02)


def test_a_line_lies_where_it_should_and_is_so_wide_and_broken():
    found = painted(Stroke(((2, 4), (10, 8)), "point", 3, (4, 2)))

    assert of(found, "m")[-1] == mm(11, 22)
    assert of(found, "l")[-1] == mm(15, 24)
    assert of(found, "w")[-1] == pytest.approx([1.5 * POINTS_A_MM], abs=0.01)
    assert of(found, "d")[-1][0] == pytest.approx([2 * POINTS_A_MM, POINTS_A_MM], abs=0.01)


def test_a_whole_line_after_a_broken_one_is_whole():
    found = painted(Stroke(((0, 0), (1, 1)), "point", 1, (4, 2)), Rule((0, 0), (1, 1), "grid"))

    assert of(found, "d")[-1][0] == []


def test_points_are_filled_where_they_lie():
    found = painted(Dot((4, 4), 2, "earlier"))

    assert of(found, "rg") == [pytest.approx([0x33 / 255, 0x3B / 255, 0x38 / 255], abs=0.01)]
    assert of(found, "m")[-1] == mm(13, 22)
    assert [operator for operator, _ in found if operator in {"f", "S", "B"}] == ["f"]


def test_a_band_lets_the_nights_through_and_a_bar_is_its_ink_on_white():
    faded = painted(Area(((0, 0), (4, 0), (4, 4)), "band", 0.2))
    bar = painted(Box((0, 0), (4, 8), "point", 2, 0.35))

    assert len(of(faded, "gs")) > len(of(bar, "gs"))
    assert of(bar, "rg")[-1] == pytest.approx(
        [int(mixed(CHART["point"], 0.35)[place : place + 2], 16) / 255 for place in (1, 3, 5)],
        abs=0.01,
    )


@pytest.mark.parametrize(
    ("held", "share", "middle"),
    [
        ("top_left", 0, False),
        ("top_center", 0.5, False),
        ("top_right", 1, False),
        ("center_left", 0, True),
        ("center_right", 1, True),
    ],
)
def test_a_label_is_held_by_the_named_part(held, share, middle):
    with paper() as sheet:
        width = sheet.width("night", Kind(8, 3.2))
    found = of(painted(Label((4, 4), "night", held)), "Td")[-1]
    top = of(painted(Label((4, 4), "night", "top_left")), "Td")[-1]

    assert found[0] == pytest.approx((12 - width * share) * POINTS_A_MM, abs=0.02)
    assert (found[1] > top[1]) == middle


def test_labels_lie_above_what_is_drawn_after_them():
    found = [
        operator for operator, _ in painted(Label((0, 0), "a", "top_left"), Dot((0, 0), 2, "ink"))
    ]

    assert found.index("Tj") > found.index("f")


def test_every_ink_of_the_screen_is_known_on_paper():
    assert {one for one in CHART if hasattr(LIGHT, one)} == CHART.keys() - {"ink", "quiet", "paper"}


def test_the_own_ink_is_dark_in_grey_and_the_band_is_light():
    def grey(role):
        parts = [int(CHART[role][place : place + 2], 16) for place in (1, 3, 5)]
        return 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]

    assert grey("point") < 115
    assert grey("earlier") < 115
    assert grey("quiet") < 90
    assert grey("band") > 200


def test_each_day_has_a_sign_of_its_own_shape():
    shapes = {
        standing: [(type(one).__name__, one[1:]) for one in sign(standing, (0, 0), 8)]
        for standing in Standing
    }
    drawn = [str(one) for one in shapes.values()]

    assert len(set(drawn)) == len(Standing)
    assert all("Stroke" in str(shapes[one]) for one in (Standing.SKIPPED, Standing.NOTHING))


@pytest.mark.parametrize(("size", "width", "height"), [(A4, 210, 297), (LETTER, 215.9, 279.4)])
def test_a_page_is_as_large_as_its_paper(size, width, height):
    with paper(size) as sheet:
        room = sheet.size.room
    (page,) = PdfReader(io.BytesIO(sheet.done())).pages

    assert float(page.mediabox.width) == pytest.approx(width * POINTS_A_MM, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(height * POINTS_A_MM, abs=0.1)
    assert room == pytest.approx(width - 32)


def test_what_is_cut_fits_and_says_so():
    text = "one two three four five six seven eight nine ten"
    with paper() as sheet:
        short, two = sheet.cut("short", 25, PLAIN), sheet.cut(text, 25, PLAIN, 2)
        widths = [sheet.width(line, PLAIN) for line in two.split("\n")]

    assert short == "short"
    assert two.endswith("\u2026")
    assert len(widths) == 2
    assert max(widths) <= 25
    assert text.startswith(two.replace("\n", " ")[:-1])
