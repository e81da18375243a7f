"""The guided player: a set of stretches, led hands-free from the first to the last."""

from collections.abc import Callable

import flet as ft

from aftercare.content.stretch import easier_stretch, treated_near
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.player.exercise import (
    Exercise,
    gentle_exercise,
    is_fresh,
    usual_exercise,
)
from aftercare.state.clock import ClockState
from aftercare.state.playing import Playing, Stage
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.web_app import WebAppState
from aftercare.ui.cues import use_cues
from aftercare.ui.parts.player_asks import Away, Hurting, Skipping
from aftercare.ui.parts.player_ends import Over, Ready
from aftercare.ui.parts.player_lead import Lead
from aftercare.ui.screens.not_found import NotFoundScreen

Leading = Callable[[tuple[Exercise, ...]], Playing | None]
"""Returns the set of some exercises, or without any the one that was left."""


@ft.component
def StretchPlayerScreen(
    leading: Leading,
    treatments: TreatmentState,
    settings: SettingsState,
    clock: ClockState,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Lead the stretch of the address, by its usual dose."""
    name = str(ft.use_route_params().get("stretch"))
    try:
        stretch = stretch_of(name)
    except KeyError:
        return NotFoundScreen()
    told = settings.settings.conditions
    if stretch.locked_by(told):
        return NotFoundScreen()
    gentle = is_fresh(treatments.treatments, treated_near(stretch), clock.exactly())
    other = easier_stretch(stretch)
    locked = bool(other and other.locked_by(told))
    exercise = gentle_exercise(stretch, other, locked=locked) if gentle else usual_exercise(stretch)
    return PlayerScreen(
        leading,
        settings,
        (exercise,),
        gentle,
        f"/stretch/{name}",
        web_app,
        key=name,
    )


@ft.component
def LeftPlayerScreen(
    leading: Leading, settings: SettingsState, web_app: WebAppState | None = None
) -> ft.Control:
    """Go on with the set that was left."""
    return PlayerScreen(leading, settings, (), web_app=web_app)


@ft.component
def PlayerScreen(
    leading: Leading,
    settings: SettingsState,
    exercises: tuple[Exercise, ...],
    gentle: bool = False,
    back: str = "/",
    web_app: WebAppState | None = None,
    key: str | None = None,
) -> ft.Control:
    """Lead *exercises*; without any, the set that was left."""
    playing: Playing | None = ft.use_memo(lambda: leading(exercises), [])
    if playing is None:
        return NotFoundScreen()
    return Played(playing, settings, gentle, back, web_app)


@ft.component
def Played(
    playing: Playing,
    settings: SettingsState,
    gentle: bool,
    back: str,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Show what the set is at: begun, led, asked about, over."""
    use_cues(playing, settings, web_app)
    match playing.stage:
        case Stage.READY:
            return Ready(playing, settings, gentle, back, key="ready")
        case Stage.PLAYING:
            return Lead(playing, key="lead")
        case Stage.SKIPPING:
            return Skipping(playing, key="skipping")
        case Stage.HURTING:
            return Hurting(playing, key="hurting")
        case Stage.AWAY:
            return Away(playing, key="away")
        case Stage.OVER:
            return Over(playing, back, key="over")
