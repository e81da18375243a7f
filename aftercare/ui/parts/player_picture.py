"""The figure of a set, in step with its phase: into the hold, held, out of it."""

import flet as ft

from aftercare.domain.figure.rhythm import MOVING
from aftercare.domain.player.phase import Kind, Phase
from aftercare.state.playing import Playing
from aftercare.ui.look import Look
from aftercare.ui.parts.figure_view import Scene, figure_view
from aftercare.ui.parts.film import Film
from aftercare.ui.theme import layout

GOING = 1.0  # seconds into the hold and out of it
LEAST = 88.0  # logical pixels: smaller, nobody sees how it goes
STILL = 2  # pictures beside each other where nothing moves


def player_picture(
    playing: Playing, phase: Phase, look: Look, width: float, height: float
) -> ft.Control:
    """Return it in the room of *width* and *height*, in logical pixels."""
    exercise = playing.player.exercises[phase.exercise]
    shape = Scene(exercise.stretch, easier=exercise.easier)
    wide = (width - layout.S2) / STILL if look.still else width
    fitting = round(max(LEAST, min(height, wide * shape.height / shape.width)))
    side = phase.side or "right"
    scene = Scene(exercise.stretch, side, fitting, look.guise, exercise.easier)
    if look.still:
        both: list[ft.Control] = [figure_view(scene, 0.0), figure_view(scene, 1.0)]
        return ft.Row(both, spacing=layout.S2, alignment=ft.MainAxisAlignment.SPACE_EVENLY)
    film = Film(scene, lambda: share(playing), running=True, key=str(scene))
    return ft.Row([film], alignment=ft.MainAxisAlignment.CENTER)


def share(playing: Playing) -> float:
    """Return how far the figure is on its way: 0 the start, 1 the hold."""
    player = playing.player
    phase = player.phase
    if phase is None:
        return 0.0
    passed = player.passed(playing.now)
    match phase.kind:
        case Kind.HOLD:
            return min(1.0, passed / GOING)
        case Kind.RELEASE:
            return max(0.0, 1 - passed / GOING)
        case Kind.MOVE:
            begin = MOVING.held + MOVING.going + MOVING.rest  # each one goes into the hold first
            return MOVING.share(begin + passed)
    return 0.0
