"""Every screen on which a plan is made keeps the laws of all screens: names, sizes, words."""

from collections.abc import AsyncIterator
from dataclasses import replace

from aftercare.app import App
from aftercare.content.code import codes
from aftercare.device.memory import MemoryDevice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from tests.driver import Screen, showing
from tests.formats.plans import USUAL
from tests.ui.test_accessible import faults
from tests.ui.test_words import NAMES, WRITTEN_BY_THE_CLINIC, literals
from tests.ui.treating import THERAPIST, begin, desk_of
from tests.words.pseudo import pseudo

DOSED = codes().stretch.ids[USUAL.doses[0].stretch]
NAMED_TEMPLATE, MARKUP = "My usual neck", "<b>bold</b>"
FORM = (
    *("prescribe.sets-more", f"prescribe.dose.{DOSED}", "prescribe.known.heat", "prescribe.rule"),
    *(
        "prescribe.visit.in-1",
        "prescribe.has",
        "prescribe.has.stenosis",
        "prescribe.add",
        "prescribe.preview",
    ),
    *("prescribe.template", "prescribe.template-save"),
)
"""What shows more of the form of a plan, in this order."""


async def every_prescribing(app: App) -> AsyncIterator[tuple[str, Screen]]:
    """Show the screens on which a plan is made: begun, with all in it, refused, gone."""
    assert app.library is not None
    app.library.settings.put(THERAPIST)
    desk_of(app).templates.save(NAMED_TEMPLATE, replace(USUAL, note=""))
    empty = begin(app, USUAL.clinic_name)
    said = replace(USUAL, revision=1)
    full = begin(
        app,
        USUAL.clinic_name,
        **{name: getattr(said, name) for name in ("doses", "advice", "visits", "treated")},
    )
    async with showing(app, f"/prescribe/{empty}") as screen:
        for patient in (empty, full):
            for part in ("", "/treated", "/stretches", "/preview"):
                route = f"/prescribe/{patient}{part}"
                await screen.go(route)
                await screen.measure()
                yield route, screen
                for key in FORM:
                    if screen.has(key):
                        await screen.tap(key)
                        await screen.measure()
                        yield f"{route}, {key}", screen
        await screen.go(f"/prescribe/{full}")
        await screen.change("prescribe.note", MARKUP)
        yield "a note that may not be in a code", screen
        desk_of(app).drafts.drop(full)
        await screen.go("/prescribe/nobody")
        await screen.go(f"/prescribe/{full}")
        yield "no draft", screen


async def test_whatever_acts_where_a_plan_is_made_can_be_named_found_and_hit(app):
    assert await faults(every_prescribing(app)) == {}


async def test_every_text_where_a_plan_is_made_is_said_through_words():
    device = MemoryDevice()
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.DEMO), words=pseudo)
    app = App(open_database(MemoryMedium()), around)
    own = (*WRITTEN_BY_THE_CLINIC, *NAMES, NAMED_TEMPLATE, MARKUP)

    assert await literals(every_prescribing(app), own) == {}
    app.close()
