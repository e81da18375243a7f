"""The guided player: a set of stretches, led hands-free from the first to the last."""

from collections.abc import Callable

import flet as ft

from aftercare.content.stretch import easier_stretch, treated_near
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.figure.figure import Side
from aftercare.domain.player.exercise import gentle_exercise, is_fresh, usual_exercise
from aftercare.state.clock import ClockState
from aftercare.state.leader import Leader
from aftercare.state.playing import Playing, Stage
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.voice import VoiceState
from aftercare.ui.cues import use_cues
from aftercare.ui.followed import Followed
from aftercare.ui.parts.player_asks import Asked
from aftercare.ui.parts.player_ends import Over, Ready
from aftercare.ui.parts.player_lead import Lead
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail


@ft.component
def StretchPlayerScreen(
    leader: Leader,
    treatments: TreatmentState,
    settings: SettingsState,
    clock: ClockState,
    voice: VoiceState,
    followed: Followed,
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
    side = _side(ft.use_route_params().get("side"))
    other = easier_stretch(stretch)
    locked = bool(other and other.locked_by(told))
    if gentle:
        exercise = gentle_exercise(stretch, other, side, locked=locked)
    else:
        exercise = usual_exercise(stretch, side)
    return PlayerScreen(
        lambda: leader.lead((exercise,)),
        settings,
        voice,
        followed,
        gentle,
        f"/stretch/{name}",
        key=name,
    )


def _side(name: str | None) -> Side | None:
    return "left" if name == "left" else "right" if name == "right" else None


@ft.component
def LeftPlayerScreen(
    leader: Leader, settings: SettingsState, voice: VoiceState, followed: Followed
) -> ft.Control:
    """Go on with the set that was left."""
    return PlayerScreen(leader.take_up, settings, voice, followed)


@ft.component
def PlayerScreen(
    led: Callable[[], Playing | None],
    settings: SettingsState,
    voice: VoiceState,
    followed: Followed,
    gentle: bool = False,
    back: str = "/",
    light: str = "",
    key: str | None = None,
) -> ft.Control:
    """Show the set that *led* returns, begun or waiting; *back* is where it is left to.

    *light* is a sentence that tells how much of the plan is done today.
    """
    playing: Playing | None = ft.use_memo(led, [])
    use_trail().seen(ft.use_route_location() or "/")
    if playing is None:
        return NotFoundScreen()
    return Played(playing, settings, voice, followed, gentle, back, light)


@ft.component
def Played(
    playing: Playing,
    settings: SettingsState,
    voice: VoiceState,
    followed: Followed,
    gentle: bool,
    back: str,
    light: str,
) -> ft.Control:
    """Show what the set is at: begun, led, asked about, over."""
    use_cues(playing, settings, voice)
    match playing.stage:
        case Stage.READY:
            return Ready(playing, settings, gentle, back, light, key="ready")
        case Stage.PLAYING:
            return Lead(playing, settings, key="lead")
        case Stage.OVER:
            return Over(playing, followed, back, key="over")
        case asked:
            note = followed.note({one.stretch for one in playing.player.exercises})
            return Asked(playing, asked, back, note, key=asked)
