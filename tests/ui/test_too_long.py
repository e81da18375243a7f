"""What is longer than a field keeps is told, and stays to be seen; nothing else is lost of it."""

import flet as ft
import pytest

from aftercare.domain.appointment import LONGEST_PHONE, LONGEST_PLACE, LONGEST_TEXT
from aftercare.domain.diary import LONGEST_NOTE
from aftercare.domain.settings import LONGEST_LINE
from aftercare.ui.parts.note_field import Typed
from aftercare.ui.parts.too_long import SHOWN, room
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
PASTED = "".join(f"{number:04} " for number in range(2000))  # 10,000 characters
FIELDS = {
    "clinic.name": ("/settings/clinic", LONGEST_LINE),
    "clinic.phone": ("/settings/clinic", LONGEST_LINE),
    "country.search": ("/settings/country", LONGEST_LINE),
    "visit.place": ("/visits/new", LONGEST_PLACE),
    "visit.phone": ("/visits/new", LONGEST_PHONE),
    "visit.bring": ("/visits/new", LONGEST_TEXT),
    "entry.note": ("/check-in", LONGEST_NOTE),
}


def told(screen, key):
    """Return what is said and read out of the field *key*, "" for nothing."""
    lines = [
        one.content
        for one in screen.controls()
        if isinstance(one, ft.Semantics) and one.live_region and one.content
    ]
    found = [line for line in lines if getattr(line, "key", None) == f"{key}.too-long"]
    return found[0].controls[-1].value if found else ""


@pytest.mark.parametrize("key", FIELDS)
async def test_each_field_tells_what_of_a_long_text_is_kept_until_it_is_short_again(demo, key):
    route, most = FIELDS[key]
    async with showing(demo, route) as screen:
        await screen.change(key, "7")
        field, seen = screen.find(key), []
        for text in ("7" * most, "7" * (most + 1), "7" * (most - 1)):
            await screen.change(key, text)
            seen.append(told(screen, key))
        kept = screen.find(key) is field

    full = say("app.too-long", most=most)
    assert seen == [full if most == room(most) else "", full, ""]
    assert kept


@pytest.mark.parametrize(
    ("key", "most"),
    [("place", LONGEST_PLACE), ("phone", LONGEST_PHONE), ("bring", LONGEST_TEXT)],
)
async def test_of_what_is_pasted_the_beginning_is_kept_and_all_can_be_seen(demo, key, most):
    async with showing(demo, "/visits/new") as screen:
        await screen.change(f"visit.{key}", PASTED)
        assert screen.find(f"visit.{key}").value == PASTED
        assert not screen.has("visit.refused")
        await screen.tap("visit.save")
        assert told(screen, f"visit.{key}") == ""  # drawn anew, with what is kept
        assert screen.find(f"visit.{key}").value == PASTED[:most]

    assert getattr(demo.library.appointments.all()[-1], key) == PASTED[:most]


async def test_of_a_question_too_the_beginning_is_kept(demo):
    async with showing(demo, "/visits/new") as screen:
        await screen.tap("visit.save")
        await screen.change("visit.question", PASTED)
        assert told(screen, "visit.question") == say("app.too-long", most=LONGEST_TEXT)
        await screen.tap("visit.question-add")
        assert told(screen, "visit.question") == ""

    (question,) = demo.library.appointments.all()[-1].questions
    assert question.text == PASTED[:LONGEST_TEXT].strip()


async def test_a_larger_text_size_brings_all_of_it_again(demo):
    async with showing(demo, "/settings/clinic") as screen:
        await screen.change("clinic.name", PASTED)
        mine = screen.state_of("ClinicScreen", "settings")
        mine.change(text_scale=1.6)
        await screen.settle()

        assert screen.find("clinic.name").value == PASTED
        assert told(screen, "clinic.name")


async def test_what_is_written_elsewhere_ends_what_was_told(demo):
    async with showing(demo, "/settings/clinic") as screen:
        await screen.change("clinic.name", PASTED)
        async with showing(demo, "/settings/clinic") as other:
            await other.change("clinic.name", "There")
        await screen.settle()
        assert screen.find("clinic.name").value == "There"
        assert told(screen, "clinic.name") == ""
        await screen.change("clinic.name", PASTED)
        assert told(screen, "clinic.name")


def test_a_long_note_leaves_room_for_what_came_from_elsewhere():
    note = Typed("", "", focused=True)
    note.type("mine", 20)
    note.meet("from there")

    assert note.type("x" * 50, 20) == "x" * 9 + "\nfrom there"
    assert note.type("x", 5) == "from there"  # longer than all that is kept: still not lost


def test_a_field_takes_in_more_than_most_would_paste():
    assert room(LONGEST_LINE) == SHOWN >= len(PASTED)
    assert room(LONGEST_NOTE) == LONGEST_NOTE
