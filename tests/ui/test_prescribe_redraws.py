"""What a tap in the form draws anew and sends, with as many stretches as a plan can have."""

import pytest

from aftercare.content.code import codes
from aftercare.content.stretch import stretch, stretches
from aftercare.domain.dose import usual_dose
from aftercare.domain.prescription import MOST_STRETCHES
from tests.driver import showing
from tests.ui.treating import THERAPIST, begin

FULL = tuple(
    usual_dose(stretch(name), number, frozenset())
    for name, number in list(codes().stretch.numbers.items())[:MOST_STRETCHES]
)
FIRST, SECOND = (one.id for one in stretches()[:2])
FORM = {"PrescribeScreen": 1, "Frame": 1}


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(THERAPIST)
    return app


async def tapped(screen, key):
    """Tap *key*; return what was drawn anew and how many bytes went to the client."""
    sent = screen.client.bytes_sent
    with screen.rendered() as count:
        await screen.tap(key)
    return +count, screen.client.bytes_sent - sent


async def test_a_step_of_a_dose_redraws_its_number_its_row_and_the_foot(treating):
    patient = begin(treating, doses=FULL)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(f"prescribe.dose.{FIRST}")
        await screen.tap(f"prescribe.dose.{FIRST}.sets-more")
        drawn, sent = await tapped(screen, f"prescribe.dose.{FIRST}.sets-more")

    assert drawn == FORM | {"stretches_part": 1, "_row": 1, "_stepper": 1, "_foot": 1}
    assert sent < 1_000


async def test_opening_moving_and_removing_a_stretch_send_no_other_picture(treating):
    patient = begin(treating, doses=FULL)
    drawn, sent = {}, {}

    async with showing(treating, f"/prescribe/{patient}") as screen:
        pictures = screen.client.pictures_sent
        for key in (SECOND, f"{SECOND}.up", f"{SECOND}.remove"):
            drawn[key], sent[key] = await tapped(screen, f"prescribe.dose.{key}")

    assert not any("_picture" in count for count in drawn.values())
    assert screen.client.pictures_sent == pictures >= len(FULL)
    assert max(sent.values()) < 11_000


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("prescribe.advice.heat.yes", {"advice_part": 1, "_topic": 1}),
        ("prescribe.course.more", {"course_part": 1}),
        ("prescribe.sore-days-more", {"course_part": 1, "_stepper": 1}),
    ],
)
async def test_an_answer_redraws_its_own_section(treating, key, parts):
    patient = begin(treating, doses=FULL)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        opened = screen.client.bytes_sent
        drawn, sent = await tapped(screen, key)

    assert drawn == FORM | parts
    assert sent < opened / 100


async def test_what_is_typed_as_a_note_is_not_sent_back(treating):
    patient = begin(treating, doses=FULL)

    async with showing(treating, f"/prescribe/{patient}") as screen:
        field, sent = screen.find("prescribe.note"), screen.client.bytes_sent
        await screen.change("prescribe.note", "Walk each hour, and rest after.")

        assert screen.find("prescribe.note") is field
        assert screen.client.bytes_sent - sent < len(field.value) + 20  # none of it


async def test_a_tick_in_the_library_redraws_its_row(treating):
    patient = begin(treating)

    async with showing(treating, f"/prescribe/{patient}/stretches") as screen:
        await screen.tap("prescribe.region.neck")
        await screen.tap(f"prescribe.add.{FIRST}")
        drawn, sent = await tapped(screen, f"prescribe.add.{SECOND}")

    assert (drawn["_tick"], drawn["shelf"]) == (1, 1)
    assert "_picture" not in drawn
    assert sent < 2000
