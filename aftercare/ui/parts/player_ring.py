"""What is left of a phase as a ring, around what makes it stand still."""

import flet as ft

from aftercare.state.playing import Playing
from aftercare.ui.parts.player_dial import use_left

LINE, GAP = 5, 4  # logical pixels: how wide it is, and how far from what it encloses
AROUND = 2 * (LINE + GAP)  # by how much it is larger than that
TRACK = 0.18  # how much of its colour the part has that is over


@ft.component
def Ring(playing: Playing, size: float, key: str | None = None) -> ft.Control:
    """Show a ring of *size* logical pixels, full when a phase begins; it moves with the digits."""
    left, phase = use_left(playing), playing.player.phase
    return ft.ProgressRing(
        value=min(1.0, left / phase.seconds) if phase else 0.0,
        width=size,
        height=size,
        padding=LINE / 2,
        stroke_width=LINE,
        stroke_cap=ft.StrokeCap.ROUND,
        color=ft.Colors.ON_SURFACE,
        bgcolor=ft.Colors.with_opacity(TRACK, ft.Colors.ON_SURFACE),
    )
