"""Which address shows which screen, and what that screen may see."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.state.app import AppState
from aftercare.state.rescue import RescueState
from aftercare.state.settings import SettingsState
from aftercare.state.web_app import WebAppState
from aftercare.ui.screens.about import AboutScreen
from aftercare.ui.screens.backup import BackupScreen
from aftercare.ui.screens.check_in import CheckInScreen
from aftercare.ui.screens.clinic import ClinicScreen
from aftercare.ui.screens.country import CountryScreen
from aftercare.ui.screens.deletion import DeletionScreen
from aftercare.ui.screens.diary import DiaryScreen
from aftercare.ui.screens.entry import EntryScreen
from aftercare.ui.screens.flags import FlagsScreen
from aftercare.ui.screens.lost import LostScreen
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.plan import PlanScreen
from aftercare.ui.screens.rescue import RescueScreen
from aftercare.ui.screens.settings import SettingsScreen
from aftercare.ui.screens.sign import SignScreen
from aftercare.ui.screens.source import SourcesScreen
from aftercare.ui.screens.today import TodayScreen
from aftercare.ui.screens.treated import TreatedScreen
from aftercare.ui.screens.treatment import TreatmentScreen
from aftercare.ui.screens.treatments import TreatmentsScreen
from aftercare.ui.screens.warning import WarningScreen
from aftercare.ui.screens.welcome import WelcomeScreen
from aftercare.ui.shell import Around, Detail, Notices, Shell, Strip, UpdateNotice


def routes(state: AppState) -> list[ft.Route]:
    """Return the map of the app."""
    keeper = state.store.place.keeper
    above = None if state.store.place.lasts else partial(Strip, keeper)
    update = partial(UpdateNotice, state.web_app) if state.web_app else None
    around = Around(above, partial(Notices, state.undo, state.saving), update)

    def alone(path: str, screen: Callable[[], ft.Control]) -> ft.Route:
        return ft.Route(path=path, component=partial(Detail, screen, around))

    today = partial(TodayScreen, state.treatments, state.diary, state.clock, state.settings)
    diary = partial(DiaryScreen, state.treatments, state.diary, state.clock, state.settings)
    writing = (state.treatments, state.diary, state.clock, state.settings, state.saving)
    welcome = partial(Detail, partial(WelcomeScreen, state.settings, state.web_app), around)
    gate = partial(Gate, state.settings, welcome)
    if state.web_app:
        lost = partial(Detail, partial(LostScreen, state.web_app), around)
        gate = partial(LossGate, state.web_app, lost, gate)
    return [
        ft.Route(
            component=gate,
            outlet=True,
            children=[
                ft.Route(
                    component=partial(Shell, around),
                    outlet=True,
                    children=[
                        ft.Route(index=True, component=today),
                        ft.Route(path="diary", component=diary),
                    ],
                ),
                alone("check-in", partial(CheckInScreen, *writing)),
                alone("entry/:entry", partial(EntryScreen, *writing)),
                alone("treated", partial(TreatedScreen, state.treatments, state.clock)),
                alone(
                    "treatment/:treatment",
                    partial(TreatmentScreen, state.treatments, state.clock),
                ),
                alone("treatments", partial(TreatmentsScreen, state.treatments, state.clock)),
            ],
        ),
        alone("p/:payload", partial(PlanScreen, state.prescriptions, state.clock)),
        *_signs(state, alone),
        *_settings(state, alone),
    ]


Alone = Callable[[str, Callable[[], ft.Control]], ft.Route]
"""Returns the route of a screen that stands alone at a path."""


def _signs(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the warning signs and what they lead to: whom to call, and where it is known from."""
    mine = (state.settings, state.treatments, state.clock)
    return [
        alone("warning", partial(WarningScreen, *mine)),
        alone("warning/:sign", partial(SignScreen, *mine)),
        alone("settings/country", partial(CountryScreen, state.settings)),
        alone("settings/clinic", partial(ClinicScreen, state.settings)),
        alone("settings/sources", SourcesScreen),
    ]


def _settings(state: AppState, alone: Alone) -> list[ft.Route]:
    """Return the settings; they work before the welcome, which leads to some of them."""
    gone = (state.store, state.treatments, state.diary, state.saving)
    return [
        alone("settings", partial(SettingsScreen, state.settings, state.store, state.web_app)),
        alone("settings/flags", partial(FlagsScreen, state.settings)),
        alone("settings/backup", partial(BackupScreen, state.backup, state.clock, state.saving)),
        alone("settings/delete", partial(DeletionScreen, *gone)),
        alone("settings/about", partial(AboutScreen, state.settings)),
    ]


def rescue_routes(state: AppState, rescue: RescueState) -> list[ft.Route]:
    """Return the map of a damaged store: the way on, and the warning signs.

    *state* holds in memory what can be read; nothing that it could not do is offered.
    """
    around = Around(None, partial(Notices, state.undo, state.saving))

    def alone(path: str, screen: Callable[[], ft.Control]) -> ft.Route:
        return ft.Route(path=path, component=partial(Detail, screen, around))

    first = partial(Detail, partial(RescueScreen, rescue), around)
    return [ft.Route(index=True, component=first), *_signs(state, alone)]


@ft.component
def Gate(settings: SettingsState, welcome: Callable[[], ft.View]) -> object:
    """Welcome a new person first; the warning signs lie outside this gate."""
    return ft.use_route_outlet() if settings.settings.welcomed else welcome()


@ft.component
def LossGate(
    web_app: WebAppState, lost: Callable[[], ft.View], inside: Callable[[], object]
) -> object:
    """Say first that the browser has cleared the diary, if it has."""
    return lost() if web_app.lost else inside()


@ft.component
def NotFound() -> ft.Control:
    """Say that an address leads nowhere."""
    return NotFoundScreen()
