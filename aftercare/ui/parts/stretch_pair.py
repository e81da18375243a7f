"""A stretch as it begins and as it is held, side by side; one above the other if it is wide."""

import flet as ft

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.figure import Side
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.figure_view import Scene, aspect, figure_view
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout


def stretch_pair(
    stretch: str, side: Side, heard: str, room: float, *, easier: bool = False
) -> ft.Control:
    """Return both pictures in so much width; *heard* is said for them. Call it in a component."""
    look, words = use_look(), use_words()
    shape = aspect(figure_of(stretch, easier=easier))
    stacked = shape > 1
    height = round(min(layout.PICTURE, (room if stacked else (room - layout.S2) / 2) / shape))

    def shown(t: float, caption: str) -> ft.Control:
        scene = Scene(stretch, side, height, look.guise, easier)
        parts = [figure_view(scene, t), quiet(words(f"stretch.{caption}"))]
        return ft.Column(
            parts, spacing=layout.S1, tight=True, horizontal_alignment=ft.CrossAxisAlignment.CENTER
        )

    both = [shown(0.0, "begins"), shown(1.0, "held")]
    if stacked:
        laid: ft.Control = ft.Column(
            both, spacing=layout.S3, horizontal_alignment=ft.CrossAxisAlignment.CENTER, tight=True
        )
    else:
        laid = ft.Row(both, alignment=ft.MainAxisAlignment.SPACE_EVENLY, spacing=layout.S2)
    return ft.Semantics(label=heard, image=True, exclude_semantics=True, content=laid)
