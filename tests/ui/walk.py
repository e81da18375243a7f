"""Every screen of the app, in turn, with its folds opened and its bars shown."""

from collections.abc import AsyncIterator
from dataclasses import replace

from aftercare.app import App
from aftercare.content.code import codes
from aftercare.device.memory import MemoryPage
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.ports import Keeping, Standing
from aftercare.domain.reduced import reduced
from aftercare.formats.prescription_link import encode
from aftercare.formats.report_link import encode as encode_report
from aftercare.storage.backup import backup
from tests.driver import Screen, showing
from tests.formats.plans import USUAL
from tests.formats.reports import USUAL as REPORT
from tests.given import at, give, rate
from tests.ui.desk import Laid

PLAIN_ROUTES = (
    *("/", "/diary", "/check-in", "/treated", "/treatments", "/warning", "/settings"),
    *("/settings/country", "/settings/clinic", "/settings/flags", "/settings/delete"),
    *("/stretches", "/stretch/nk1", "/stretch/lb3", "/stretches/conditions"),
    *("/settings/backup", "/settings/lock", "/settings/person", "/practise/nk1", "/practise/lb3"),
    *("/plan", "/plan/paste", "/practise/plan", "/practise/plan/nk2", "/stretch/nk2"),
    *("/settings/about", "/settings/sources", "/nowhere"),
    *("/settings/address", "/reminders", "/settings/reminders"),
    *("/diary/treatments", "/diary/pain", "/diary/stretches", "/diary/find"),
    *("/report", "/report/code"),
    *("/visits", "/visits/new", "/visits/calendar", "/visit/new/zone"),
    *("/learn", "/learn/lung", "/learn/after/1", "/learn/small-things", "/learn/serious"),
    *("/learn/how-it-works", "/learn/used-for", "/learn/words", "/learn/region/neck"),
    *("/learn/use/sciatica", "/settings/safety"),
    *("/function", "/function/activities", "/function/rate", "/function/rating/first"),
    *("/warning/e1", "/warning/d1", "/warning/p1", "/warning/h1", "/warning/nowhere"),
)
UNFOLDING = (
    *("today.unfold", "entry.areas-more", "treatment.as-list", "sign.sources", "diary.earlier"),
    *("diary.soreness-table", "entry.soreness.9"),
    *("stretches.region.neck", "stretches.by-muscle", "stretches.place.desk", "stretches.all"),
    *("player.start", "player.pause", "player.skip", "player.skip-not", "player.hurts"),
    *("player.end", "plan.paste-open", "hand-over.text", "hand-over.code"),
    *("calendar.copy", "visit.cancel", "reminders.test", "backup.seal"),
    *("report.reach.quarter", "report.part.notes", "report.code"),
    *("learn.group.after", "learn.when.before", "hazard.lung-later"),
    *("function.table", "function.activity.turn", "function.examples-more"),
    *("function.turn.4", "function.change.2", "function.sources.mean"),
    *(
        "compared.table",
        "pain.range.all",
        "pain.table",
        "calendar.table",
        "find.tag",
        "find.area",
        "find.treatment",
    ),
)
"""What shows more of a screen when it is tapped."""


def routes_of(app: App) -> list[str]:
    """Return the addresses of all screens that *app* has now."""
    assert app.library is not None
    return [
        *PLAIN_ROUTES,
        f"/p/{encode(USUAL, codes())}",
        "/p/broken",
        f"/r/{encode_report(reduced(REPORT, notes=True), codes())}",
        "/r/broken",
        at(USUAL),
        *(f"/treatment/{one.id}" for one in app.library.treatments.all()[:1]),
        *(f"/visit/{one.id}" for one in app.library.appointments.all()[:1]),
        *(f"/entry/{one.id}" for one in app.library.diary.newest(1)),
    ]


async def every_screen(app: App) -> AsyncIterator[tuple[str, Screen]]:
    """Show each screen as it opens, then with everything unfolded that it has.

    There is a patient too, to whom a plan was given.
    """
    assert app.library is not None
    mine = app.library.settings.get()
    give(app.library, USUAL, role=mine.role, welcomed=mine.welcomed)
    rate(app.library)
    async with showing(app) as screen:
        for route in routes_of(app):
            await screen.go(route)
            await screen.measure()
            yield route, screen
            there = screen.keys()
            for key in UNFOLDING:
                if key in there:
                    await screen.tap(key)
                    await screen.measure()
                    yield f"{route}, {key}", screen
                    there = screen.keys()


UNFOLDING_AT_DESK = (
    *("label.done", "patient.begin.template", "given.change", "patient.draft-drop"),
    *("patients.search.clear", "report-desk.paste-open", "report-desk.note", "report-desk.keep"),
    *("report-desk.move", "choose.add", "report-read.course-table", "report-read.pain-table"),
    *("report-read.function-table", "report-read.stretches-more"),
)


async def every_place_of_the_desk(app: App, laid: Laid) -> AsyncIterator[tuple[str, Screen]]:
    """Show what a physiotherapist sees of what was *laid* on the desk, also unfolded."""
    routes = (
        *("/", "/patients/new", "/templates", "/settings/delete", "/patient/nobody"),
        *(f"/patient/{one}" for one in (laid.given, laid.begun, laid.new)),
        f"/patient/{laid.given}/label",
        f"/patient/{laid.given}/plan/{laid.plan}",
        f"/patient/{laid.begun}/plan/{laid.old}",
        *("/patients/report", f"/patient/{laid.given}/report"),
        f"/patient/{laid.given}/report/{laid.report}",
        f"/patient/{laid.given}/report/{laid.report}/move",
        f"/r/{encode_report(reduced(REPORT), codes())}",
        f"/r/{encode_report(reduced(replace(REPORT, id='00000009')), codes())}",
        *("/patients/come", "/patients/whose"),  # of the last, with whom it is kept being asked
    )
    keys = (*UNFOLDING_AT_DESK, f"templates.{laid.template}", f"template.{laid.template}.remove")
    async with showing(app) as screen:
        for route in routes:
            await screen.go(route)
            await screen.measure()
            yield route, screen
            there = screen.keys()
            for key in keys:
                if screen.route == route and key in there:
                    await screen.tap(key)
                    await screen.measure()
                    yield f"{route}, {key}", screen
                    there = screen.keys()


async def every_notice(app: App, medium: MemoryMedium) -> AsyncIterator[tuple[str, Screen]]:
    """Show what the app has to say across all screens: a way back, a full disk, a broken one.

    And what a copy would bring back, and the lock.
    """
    assert app.library is not None
    copy = backup(app.library.database)
    async with showing(app) as screen:
        await screen.go(f"/entry/{app.library.diary.newest(1)[0].id}")
        await screen.tap("entry.delete")
        yield "an entry is deleted", screen
        await screen.go("/settings/backup")
        await screen.pick("backup.bring-back", [{"name": "c", "id": 1, "size": 1, "bytes": copy}])
        yield "a copy is looked at", screen
        await screen.tap("backup.bring")
        yield "a copy is brought back", screen
        await screen.go(f"/treatment/{app.library.treatments.all()[0].id}")
        await screen.tap("treatment.delete")
        yield "a treatment is deleted", screen
        medium.capacity = 0
        await screen.go("/check-in")
        await screen.tap("entry.soreness.4")
        yield "the disk is full", screen
        medium.capacity, medium.fail_at, medium.fails_on = None, 0, True
        await screen.tap("entry.soreness.5")
        yield "the disk refuses", screen
        await screen.go("/settings/delete")
        await screen.tap("deletion.now")
        yield "deleting is refused", screen
        medium.fail_at = None
        await screen.tap("deletion.now")
        yield "everything is deleted", screen
    app.library.lock.put({"minutes": 5})
    async with showing(app) as screen:
        yield "the app is locked", screen
        await screen.tap("locked.open")
        await screen.tap("locked.forgot")
        yield "the PIN is forgotten", screen


async def every_standing(app: App, page: MemoryPage) -> AsyncIterator[tuple[str, Screen]]:
    """Show how an unused web app stands on the phone: what is lost, promised, newer, not there."""
    page.remembered = 3
    async with showing(app) as screen:
        yield "the diary was cleared", screen
        await screen.tap("web-app.lost-go-on")
        await screen.tap("welcome.start")
    for stands in (
        *(Standing(), Standing(installable=True), Standing(apple=True)),
        *(Standing(installed=True, offline=True, update=True),),
    ):
        page.stands, page.keeps = stands, Keeping(promised=stands.installed)
        async with showing(app, "/settings") as screen:
            yield f"/settings, {stands}", screen
    async with showing(app) as screen:
        yield "a new version", screen
