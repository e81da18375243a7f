"""Who comes back to a long form finds the place at which it was left."""

import asyncio

import flet as ft
import pytest

from aftercare.content.ready_set import doses_for, ready_sets
from aftercare.ui.scrolled import TRIES
from tests.driver import showing
from tests.ui.treating import THERAPIST, begin, desk_of

DOSES = doses_for(ready_sets()[0], ())


@pytest.fixture
def treating(app):
    """Somebody who treats."""
    app.library.settings.put(THERAPIST)
    return app


async def scroll(screen, pixels):
    """Tell, as the client does, that the screen is scrolled so far."""
    (column,) = followed(screen)
    await screen.client.session.dispatch_event(
        column._i,
        "scroll",
        {
            "event_type": "end",
            "pixels": pixels,
            "min_scroll_extent": 0,
            "max_scroll_extent": 2000,
            "viewport_dimension": 600,
        },
    )
    await screen.settle()


def followed(screen):
    return [one for one in screen.controls() if isinstance(one, ft.Column) and one.on_scroll]


def led(screen):
    """Return how far the client was told to scroll, each time."""
    return [args["offset"] for name, args in screen.client.called if name == "scroll_to"]


@pytest.mark.parametrize("way", ["treated", "stretches", "preview"])
async def test_the_form_is_where_it_was_after_a_deeper_screen(treating, way):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await scroll(screen, 640.0)
        await screen.go(f"/prescribe/{patient}/{way}")
        assert followed(screen) == []
        await screen.tap("app.back")
        await asyncio.sleep(TRIES[0] + TRIES[1])
        await screen.settle()
        assert led(screen)[0] == 640.0
        await scroll(screen, 640.0)  # the client has done it
        tries = len(led(screen))
        await asyncio.sleep(TRIES[2] * 1.5)

        assert len(led(screen)) == tries
        assert set(led(screen)) == {640.0}


async def test_nobody_is_led_who_comes_for_the_first_time_or_to_another_draft(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await scroll(screen, 640.0)
        await screen.go(f"/prescribe/{patient}/preview")
        treating.library.around.clock.pass_hours(1)
        desk_of(treating).drafts.begin(patient)
        await screen.tap("app.back")
        await asyncio.sleep(TRIES[0] + TRIES[1])
        await scroll(screen, 320.0)
        await screen.go("/patients")
        await screen.go("/stretches")
        await screen.go(f"/prescribe/{patient}")
        await asyncio.sleep(TRIES[0] + TRIES[1])

        assert led(screen) == []


async def test_who_scrolls_at_once_is_left_alone(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}") as screen:
        await scroll(screen, 640.0)
        await screen.go(f"/prescribe/{patient}/preview")
        await screen.tap("app.back")
        await scroll(screen, 30.0)
        before = len(led(screen))
        await asyncio.sleep(sum(TRIES[:3]))

        assert len(led(screen)) == before


async def test_scrolling_draws_nothing_anew(treating):
    patient = begin(treating, doses=DOSES)
    async with showing(treating, f"/prescribe/{patient}") as screen:
        with screen.rendered() as count:
            await scroll(screen, 640.0)

    assert +count == {}
