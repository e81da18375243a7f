"""The visits of the form: each keeps its own text and error, comes back, and knows the day."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import flet as ft
import pytest

from aftercare.domain.prescription import Visit
from aftercare.state.clock import ClockState
from aftercare.words.words import load_words
from tests.driver import showing
from tests.ui.treating import THERAPIST, begin, desk_of, draft_of, plan_of

say = load_words("en", "GB")
LINK = "www.example.org"


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(THERAPIST)
    return app


@pytest.fixture
def minutes(monkeypatch):
    """Full minutes, which come when they are put there."""
    coming = asyncio.Queue()
    monkeypatch.setattr(ClockState, "next_minute", lambda _: coming.get())
    return coming


def name(visit):
    return f"prescribe.visit.{visit.at:%Y%m%d%H%M}"


def on(device, days, **more):
    return Visit(at=device.time + timedelta(days=days), **more)


def visits_of(app, patient):
    return plan_of(app, patient).visits


async def types(screen, visit, text):
    """Type *text* letter by letter, as one types."""
    for letters in range(len(text) + 1):
        await screen.change(f"{name(visit)}.place", text[:letters])


def refusals(screen):
    return screen.texts().count(say("prescribe.place-unsafe-text"))


def chosen(screen, key):
    """Tell whether the chip *key* is: it then has a tick."""
    return any(isinstance(one, ft.Icon) for one in parts(screen.find(key)))


def parts(control):
    yield control
    for one in (getattr(control, "content", None), *(getattr(control, "controls", None) or ())):
        if one is not None:
            yield from parts(one)


async def test_another_visit_does_not_take_over_the_text_and_the_error_of_one_that_is_gone(
    treating, device
):
    first, second = on(device, 3, place="Room 1"), on(device, 5, place="Room 2")
    patient = begin(treating, visits=(first, second))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(first))
        await types(screen, first, LINK)
        assert refusals(screen) == 1
        await screen.tap(f"{name(first)}.remove")
        await screen.tap(name(second))

        assert screen.find(f"{name(second)}.place").value == "Room 2"
        assert refusals(screen) == 0
    assert visits_of(treating, patient) == (second,)


async def test_a_place_that_is_refused_is_there_again_after_leaving_the_form(treating, device):
    visit = on(device, 3, place="Room 1")
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(visit))
        await types(screen, visit, LINK)
        await screen.go("/warning")
        await screen.tap("app.back")
        refused = say("prescribe.place-unsafe-text")
        assert refused in screen.texts()  # also while the visit is shut
        await screen.tap(name(visit))
        assert screen.find(f"{name(visit)}.place").value == LINK
        assert refusals(screen) == 1
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(visit))
        assert screen.find(f"{name(visit)}.place").value == LINK
        await types(screen, visit, "Room 2")
        assert refusals(screen) == 0

    assert draft_of(treating, patient).places == ()
    assert desk_of(treating).drafts.give(patient).visits == (replace(visit, place="Room 2"),)


async def test_a_visit_that_is_moved_before_another_takes_its_own_text_along(treating, device):
    first, second = on(device, 3, place="Room 1"), on(device, 5, place="Room 2")
    patient = begin(treating, visits=(first, second))
    moved = replace(second, at=device.time + timedelta(days=1))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(second))
        await types(screen, second, LINK)
        await screen.tap(f"{name(second)}.day")
        day = moved.at
        await choose(screen, ft.DatePicker, datetime(day.year, day.month, day.day, tzinfo=UTC))

        assert screen.find(f"{name(moved)}.place").value == LINK
        assert refusals(screen) == 1
        await screen.tap(name(first))
        assert screen.find(f"{name(first)}.place").value == "Room 1"
        assert refusals(screen) == 1  # that of the other one, which is shut
    assert visits_of(treating, patient) == (replace(moved, place="www"), first)  # the last that may


async def test_a_space_at_the_end_stays_while_it_is_typed_and_is_not_handed_over(treating, device):
    visit = on(device, 3)
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(visit))
        field = f"{name(visit)}.place"
        await types(screen, visit, "Room 2")
        await screen.change(field, "Room ")
        assert screen.find(field).value == "Room "
        await screen.tap(name(visit))
        await screen.tap(name(visit))
        assert screen.find(field).value == "Room "
        await screen.change(field, "Room 3 ")

    assert desk_of(treating).drafts.give(patient).visits == (replace(visit, place="Room 3"),)


async def test_what_another_page_says_of_a_place_is_shown(treating, device):
    visit = on(device, 3)
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        drafts = screen.state_of("PrescribeScreen", "drafts")
        await screen.tap(name(visit))
        await types(screen, visit, "Room 2 ")
        drafts.change(patient, visits=(replace(visit, place="Hall"),))
        await screen.settle()

        assert screen.find(f"{name(visit)}.place").value == "Hall"


@pytest.mark.parametrize("way", ["remove", "chip"])
async def test_a_visit_that_is_taken_out_comes_back_with_all_that_was_said(treating, device, way):
    visit = on(device, 7, place="Room 2", minutes=45)
    other = on(device, 9)
    patient = begin(treating, visits=(visit, other))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(visit))
        await screen.tap("prescribe.visit.in-1" if way == "chip" else f"{name(visit)}.remove")
        assert visits_of(treating, patient) == (other,)
        assert say("undo.visit") in screen.texts()
        assert not chosen(screen, "prescribe.visit.in-1")
        await screen.tap("undo.undo")

        assert chosen(screen, "prescribe.visit.in-1")
    assert visits_of(treating, patient) == (visit, other)


async def test_two_taps_take_one_visit_out(treating, device):
    visit, other = on(device, 7), on(device, 9)
    patient = begin(treating, visits=(visit, other))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(visit))
        await screen.tap_twice(f"{name(visit)}.remove")
        assert visits_of(treating, patient) == (other,)
        await screen.tap("undo.undo")

    assert visits_of(treating, patient) == (visit, other)


async def test_it_does_not_come_back_into_another_draft(treating, device):
    visit = on(device, 7)
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        drafts = screen.state_of("PrescribeScreen", "drafts")
        await screen.tap("prescribe.visit.in-1")
        drafts.give(patient)
        device.pass_hours(1)
        drafts.begin(patient)
        await screen.settle()
        await screen.tap("undo.undo")

    assert visits_of(treating, patient) == ()


async def test_past_midnight_the_chips_count_from_the_new_day(treating, device, minutes):
    visit = on(device, 8)
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        assert not chosen(screen, "prescribe.visit.in-1")
        device.pass_hours(24)
        with screen.rendered() as drawn:
            minutes.put_nowait(True)  # noqa: FBT003
            await screen.settle()

        assert chosen(screen, "prescribe.visit.in-1")
        assert +drawn == {"visits_part": 1, "VisitRow": 1}
        with screen.rendered() as drawn:
            minutes.put_nowait(True)  # noqa: FBT003
            await screen.settle()
        assert +drawn == {}


async def test_a_visit_that_passes_while_one_looks_at_it_says_so(treating, device, minutes):
    visit = on(device, 1 / 24)
    patient = begin(treating, visits=(visit,))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        over = say("prescribe.visit-over")
        assert not any(over in text for text in screen.texts())
        device.pass_hours(1)
        minutes.put_nowait(True)  # noqa: FBT003
        await screen.settle()

        assert any(over in text for text in screen.texts())


async def choose(screen, kind, value):
    """Choose *value* in the open picker of a *kind*, as the client does."""
    (shown,) = [one for one in screen.controls() if isinstance(one, kind) and one.open]
    session = screen.client.session
    session.apply_patch(shown._i, {"value": value})
    await session.dispatch_event(shown._i, "change", value)
    await screen.settle()


async def test_the_time_that_is_picked_is_that_of_the_visit_that_was_asked(treating, device):
    first, second = on(device, 3), on(device, 5)
    patient = begin(treating, visits=(first, second))
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await screen.tap(name(second))
        await screen.tap(f"{name(second)}.time")
        await choose(screen, ft.TimePicker, time(17, 15))

    assert visits_of(treating, patient) == (
        first,
        replace(second, at=second.at.replace(hour=17, minute=15)),
    )
