"""The check-in and an entry, tapped and typed as a person does."""

import flet as ft
import pytest

from aftercare.domain.diary import LONGEST_NOTE
from aftercare.ui.parts.soreness_scale import SPLIT
from aftercare.ui.theme import layout
from tests.driver import _walk, showing


@pytest.fixture
def diary(demo):
    return demo.library.diary


async def written(screen, note):
    """Begin an entry with *note* and return to the first screen."""
    await screen.go("/check-in")
    await screen.change("entry.note", note)
    await screen.go("/")


async def test_the_note_of_one_entry_is_not_shown_in_another(demo, diary):
    async with showing(demo) as screen:
        await written(screen, "first")
        await written(screen, "second")
        first, second = diary.newest(2)
        await screen.go(f"/entry/{first.id}")
        await screen.go(f"/entry/{second.id}")
        shown = screen.find("entry.note").value
        await screen.change("entry.note", "second, more")

    assert shown == "second"
    assert [entry.note for entry in diary.newest(2)] == ["first", "second, more"]


async def test_a_score_twelve_hours_later_begins_an_empty_form(demo, diary, device):
    async with showing(demo, "/check-in") as screen:
        await screen.tap("entry.soreness.7")
        await screen.change("entry.note", "morning")
        morning = diary.newest(1)[0]
        device.pass_hours(12)
        await screen.tap("entry.soreness.2")

        assert screen.find("entry.note").value == ""
        await screen.change("entry.note", "evening")

    said = [(e.soreness, e.note, e.occurred_at) for e in diary.newest(2)]
    assert said == [(7, "morning", morning.occurred_at), (2, "evening", device.now())]


async def test_now_is_when_it_is_tapped(demo, diary, device):
    async with showing(demo, "/check-in") as screen:
        device.pass_hours(0.4)
        await screen.tap("entry.soreness.3")
        await screen.tap("entry.when.hour-ago")
        device.pass_hours(3)
        await screen.tap("entry.when.now")

    assert diary.newest(1)[0].occurred_at == device.now()


async def test_this_morning_tapped_after_midnight_is_the_morning_that_was_offered(
    demo, diary, device
):
    device.pass_hours(13.9)
    morning = device.time.replace(hour=8, minute=0)
    async with showing(demo, "/check-in") as screen:
        device.pass_hours(0.2)
        await screen.tap("entry.when.this-morning")
        assert not screen.has("entry.when.refused")
        await screen.tap("entry.soreness.3")

    assert morning in [entry.occurred_at for entry in diary.newest(9)]


async def test_taking_back_and_answering_again_is_one_entry_and_offers_no_way_back(demo, diary):
    before = len(diary)
    async with showing(demo, "/check-in") as screen:
        for number in (3, 3, 4):
            await screen.tap(f"entry.soreness.{number}")

        assert not screen.has("undo.undo")
    assert len(diary) == before + 1
    assert diary.newest(1)[0].soreness == 4


async def test_what_another_tab_wrote_is_shown_and_not_overwritten(demo, diary):
    async with showing(demo) as screen:
        await written(screen, "old")
        route = f"/entry/{diary.newest(1)[0].id}"
        await screen.go(route)
        async with showing(demo, route) as other:
            await other.change("entry.note", "a long new note")
        await screen.settle()

        assert screen.find("entry.note").value == "a long new note"


async def test_what_another_tab_wrote_while_somebody_types_is_kept_below(demo, diary):
    async with showing(demo) as screen:
        await written(screen, "old")
        route = f"/entry/{diary.newest(1)[0].id}"
        await screen.go(route)
        await screen.event("entry.note", "focus", None)
        async with showing(demo, route) as other:
            await other.change("entry.note", "from there")
        await screen.settle()
        assert screen.find("entry.note").value == "old"
        for text in ("old o", "old one"):
            await screen.change("entry.note", text)
            assert diary.newest(1)[0].note == f"{text}\nfrom there"
        await screen.event("entry.note", "blur", None)

        assert screen.find("entry.note").value == "old one\nfrom there"
    assert diary.newest(1)[0].note == "old one\nfrom there"


async def test_typing_is_not_answered(demo):
    async with showing(demo, "/check-in") as screen:
        await screen.change("entry.note", "a")
        field = screen.find("entry.note")
        await screen.change("entry.note", "ab")

        assert screen.find("entry.note") is field
        assert field.max_length == LONGEST_NOTE


async def test_an_entry_deleted_elsewhere_is_recorded_with_all_that_is_shown(demo, diary):
    async with showing(demo, "/check-in") as screen:
        await screen.tap("entry.soreness.3")
        await screen.change("entry.note", "mine")
        async with showing(demo, f"/entry/{diary.newest(1)[0].id}") as other:
            await other.tap("entry.delete")
        await screen.settle()
        await screen.tap("entry.usual-pain.5")

    entry = diary.newest(1)[0]
    assert (entry.soreness, entry.usual_pain, entry.note) == (3, 5, "mine")


async def test_the_clinic_of_another_tab_is_shown(demo):
    async with showing(demo, "/settings/clinic") as screen:
        async with showing(demo, "/settings/clinic") as other:
            await other.change("clinic.name", "There")
        await screen.settle()

        assert screen.find("clinic.name").value == "There"
        field = screen.find("clinic.name")
        await screen.change("clinic.name", "There too")
        assert screen.find("clinic.name") is field
    assert demo.library.settings.get().clinic_name == "There too"


async def test_half_an_emoji_in_a_line_is_left_out(demo):
    async with showing(demo, "/settings/clinic") as screen:
        await screen.change("clinic.name", "Clinic\ud83d\x00")

    assert demo.library.settings.get().clinic_name == "Clinic"


@pytest.mark.parametrize("width", [360, 375, 390, 412])
@pytest.mark.parametrize("scale", ["entry.soreness", "entry.usual-pain"])
async def test_the_numbers_are_wide_enough_to_tap(demo, width, scale):
    async with showing(demo, "/check-in", size=(width, 800)) as screen:
        await screen.measure()
        around = [c for c in screen.controls() if any(_keys(c, f"{scale}.{SPLIT - 1}"))]
        row = [c for c in around if isinstance(c, ft.Row)][-1]
        sheets = [c for c in around if getattr(c, "border_radius", None) == layout.CARD]
        room = width - 2 * layout.GUTTER - sum(2 * (c.padding.left + 1) for c in sheets)

    assert len(sheets) == (scale == "entry.usual-pain")
    assert (room - (SPLIT - 1) * row.spacing) / SPLIT >= layout.TARGET


def _keys(control, key):
    return (getattr(c, "key", None) == key for c in _walk(control) if c is not control)
