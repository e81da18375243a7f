"""Which address shows which screen, and what that screen may see."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.state.app import AppState
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.arriving import of_part
from aftercare.ui.desk import Alone, choose_role, desk_routes, patients_tab
from aftercare.ui.followed import Followed
from aftercare.ui.later import later
from aftercare.ui.part_routes import (
    function_routes,
    learn_routes,
    looking_back_routes,
    report_routes,
    text_routes,
    visits_routes,
)
from aftercare.ui.shell import Around, Cover, Detail, Notices, Shell, Strip, UpdateNotice


def routes(state: AppState) -> list[ft.Route]:
    """Return the map of the app."""
    keeper = state.store.place.keeper
    above = None if state.store.place.lasts else partial(Strip, keeper)
    update = partial(UpdateNotice, state.web_app) if state.web_app else None
    cover = partial(Cover, state.lock)
    around = Around(above, partial(Notices, state.undo, state.saving), update, cover)

    def alone(path: str, screen: Callable[[], ft.Control]) -> ft.Route:
        return ft.Route(path=path, component=partial(Detail, screen, around))

    today = later(
        "today.TodayScreen",
        *(state.treatments, state.diary, state.clock, state.settings, state.practices),
        *(state.prescriptions, state.appointments, state.reminders, state.function, state.copying),
    )
    patients = patients_tab(state)
    home = partial(Home, state.settings, today, patients)
    diary = later("diary.DiaryScreen", state.treatments, state.diary, state.clock, state.practices)
    stretches = later(
        "stretches.StretchesScreen", state.settings, state.stretches, state.prescriptions
    )
    writing = (state.treatments, state.diary, state.clock, state.settings, state.saving)
    lived = (state.treatments, state.diary, state.practices, state.settings, state.clock)
    followed = Followed(state.prescriptions, *lived)
    led = (state.leader, state.settings, state.voice, followed)
    alone_led = (state.leader, state.treatments, state.settings, state.clock, state.voice, followed)
    looked_up = (state.settings, state.treatments, state.prescriptions)
    arriving = (state.prescriptions, state.settings, state.clock)
    chosen = partial(choose_role, state.settings, state.desk)
    welcomed = later("welcome.WelcomeScreen", state.settings, chosen, state.web_app)
    welcome = partial(Detail, welcomed, around)
    gate = partial(Gate, state.settings, welcome)
    if state.web_app:
        told = of_part(state.more, later("lost.LostScreen", state.web_app))
        lost = partial(Detail, told, around)
        gate = partial(LossGate, state.web_app, lost, gate)
    return [
        ft.Route(
            component=gate,
            outlet=True,
            children=[
                ft.Route(
                    component=partial(Shell, around, state.settings),
                    outlet=True,
                    children=[
                        ft.Route(index=True, component=home),
                        ft.Route(path="patients", component=patients),
                        ft.Route(path="stretches", component=stretches),
                        ft.Route(path="diary", component=diary),
                    ],
                ),
                alone(
                    "stretch/:stretch",
                    later("stretch.StretchScreen", *looked_up),
                ),
                alone("practise", later("player.LeftPlayerScreen", *led)),
                *_plan(state, alone),
                *desk_routes(state, alone),
                alone("practise/:stretch", later("player.StretchPlayerScreen", *alone_led)),
                alone("practise/:stretch/:side", later("player.StretchPlayerScreen", *alone_led)),
                alone(
                    "stretches/conditions",
                    of_part(state.more, later("conditions.ConditionsScreen", state.settings)),
                ),
                alone("check-in", later("check_in.CheckInScreen", *writing)),
                alone("entry/:entry", of_part(state.more, later("entry.EntryScreen", *writing))),
                alone(
                    "practice/:practice",
                    of_part(
                        state.more,
                        later("practice.PracticeScreen", state.practices, state.clock, followed),
                    ),
                ),
                alone("treated", later("treated.TreatedScreen", state.treatments, state.clock)),
                alone(
                    "treatment/:treatment",
                    of_part(
                        state.more,
                        later("treatment.TreatmentScreen", state.treatments, state.clock),
                    ),
                ),
                alone(
                    "treatments",
                    of_part(
                        state.more,
                        later("treatments.TreatmentsScreen", state.treatments, state.clock),
                    ),
                ),
            ],
        ),
        alone("p/:payload", later("plan.PlanScreen", *arriving, state.web_app)),
        alone("plan/paste", of_part(state.more, later("plan_paste.PastePlanScreen", *arriving))),
        *visits_routes(state, alone),
        *learn_routes(state, alone),
        *function_routes(state, alone),
        *looking_back_routes(state, alone),
        *report_routes(state, alone),
        *_signs(state, alone),
        *_settings(state, alone),
    ]


def _plan(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the plan that is kept, and what it prescribes, led."""
    plans, mine = state.prescriptions, state.settings
    lived = (state.treatments, state.diary, state.practices)
    led = (state.leader, plans, *lived, mine, state.clock, state.voice)
    return [
        alone(
            "plan",
            of_part(
                state.more,
                later("plan_kept.KeptPlanScreen", plans, mine, *lived, state.clock),
            ),
        ),
        alone("practise/plan", later("plan_player.PlanPlayerScreen", *led)),
        alone("practise/plan/:stretch", later("plan_player.PlannedStretchPlayerScreen", *led)),
    ]


def _signs(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the warning signs and what they lead to: whom to call, and where it is known from."""
    mine = (state.settings, state.treatments, state.clock)
    return [
        alone("warning", later("warning.WarningScreen", *mine, state.reminders.looked)),
        alone("warning/:sign", later("sign.SignScreen", *mine)),
        alone(
            "settings/country", of_part(state.more, later("country.CountryScreen", state.settings))
        ),
        alone("settings/clinic", of_part(state.more, later("clinic.ClinicScreen", state.settings))),
        alone("settings/sources", of_part(state.texts, later("source.SourcesScreen"))),
    ]


def _settings(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the settings; they work before the welcome, which leads to some of them."""
    chosen = partial(choose_role, state.settings, state.desk)
    mine = (state.settings, chosen, state.store, state.prescriptions, state.copying, state.lock)
    web = (state.desk.address, state.web_app)
    copied = (state.backup, state.settings, state.clock, state.saving)

    def there(path: str, name: str, *given: object) -> ft.Route:
        return alone(path, of_part(state.more, later(name, *given)))

    return [
        there("settings", "settings.SettingsScreen", *mine, *web),
        there("settings/flags", "flags.FlagsScreen", state.settings),
        there("settings/backup", "backup.BackupScreen", *copied),
        there("settings/lock", "app_lock.AppLockScreen", state.pin, state.lock),
        _deletion(state, alone),
        there("settings/person", "person.PersonScreen", state.settings),
        there("settings/about", "about.AboutScreen", state.settings),
    ]


def _deletion(state: AppState, alone: Alone) -> ft.Route:
    gone = (state.store, state.treatments, state.diary, state.saving, state.practices)
    more = (state.prescriptions, state.appointments, state.function, state.web_app)
    screen = later("deletion.DeletionScreen", *gone, *more)
    return alone("settings/delete", of_part(state.more, screen))


def locked_routes(state: AppState) -> list[ft.Route]:
    """Return the map of a locked app: the signs, what explains them, and else the lock."""
    around = Around(None, ft.Container, None, partial(Cover, state.lock))

    def alone(path: str, screen: Callable[[], ft.Control]) -> ft.Route:
        return ft.Route(path=path, component=partial(Detail, screen, around))

    locked = of_part(state.more, later("locked.LockedScreen", state.pin))
    return [
        *_signs(state, alone)[:2],
        *(alone(f"learn/{lists}/:one", locked) for lists in ("region", "use")),
        *text_routes(state, alone),
        _deletion(state, alone),
        ft.Route(index=True, component=partial(Detail, locked, around)),
        alone(":anywhere*", locked),
    ]


def storeless_routes(state: AppState, first: Callable[[], ft.Control]) -> list[ft.Route]:
    """Return the map where there is no store yet: *first* says why, beside it the warning signs.

    *state* holds in memory what can be read; nothing that it could not do is offered.
    """
    around = Around(None, partial(Notices, state.undo, state.saving))

    def alone(path: str, screen: Callable[[], ft.Control]) -> ft.Route:
        return ft.Route(path=path, component=partial(Detail, screen, around))

    why = partial(Detail, first, around)
    read = learn_routes(state, alone)
    return [ft.Route(index=True, component=why), *_signs(state, alone), *read]


@ft.component
def Gate(settings: SettingsState, welcome: Callable[[], ft.View]) -> object:
    """Welcome a new person first; the warning signs lie outside this gate."""
    return ft.use_route_outlet() if settings.settings.welcomed else welcome()


@ft.component
def Home(
    settings: SettingsState, today: Callable[[], ft.Control], patients: Callable[[], ft.Control]
) -> ft.Control:
    """Open where the person begins: at their own day, or at their patients."""
    return today() if settings.settings.role.is_treated else patients()


@ft.component
def LossGate(
    web_app: WebAppState, lost: Callable[[], ft.View], inside: Callable[[], object]
) -> object:
    """Say first that the browser has cleared the diary, if it has."""
    return lost() if web_app.lost else inside()


@ft.component
def NotFound() -> ft.Control:
    """Say that an address leads nowhere."""
    return later("not_found.NotFoundScreen")()
