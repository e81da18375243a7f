"""A stretch as it begins and as it is held, side by side."""

import flet as ft

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.figure import Side
from aftercare.domain.figure.picture import frame_of
from aftercare.domain.stretch import Stretch
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.figure_view import figure_view
from aftercare.ui.parts.frame import first_column
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme.figure_ink import figure_ink

WIDEST = 300  # logical pixels of one picture


@ft.component
def StretchFigure(
    stretch: Stretch, side: Side, pose: str, muscles: str, key: str | None = None
) -> ft.Control:
    """Show both; *pose* is what is heard, *muscles* where it is felt."""
    look, words = use_look(), use_words()
    frame = frame_of(figure_of(stretch.id))
    stacked = frame.width > frame.height
    room = first_column(look) - 2 * layout.CARD_PADDING
    width = min(WIDEST, room if stacked else (room - layout.S2) / 2)
    height = round(width * frame.height / frame.width)

    def shown(t: float, caption: str) -> ft.Control:
        picture = figure_view(stretch.id, height=height, ink=look.ink, t=t, side=side)
        parts = [picture, quiet(words(f"stretch.{caption}"))]
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
    heard = ft.Semantics(label=pose, image=True, exclude_semantics=True, content=laid)
    mark = ft.Container(
        width=12,
        height=12,
        border_radius=6,
        bgcolor=figure_ink(dark=look.ink.dark, high_contrast=look.ink.high_contrast)["tint"],
    )
    where = ft.Row(
        [mark, ft.Container(quiet(words("stretch.here", muscles=muscles)), expand=True)],
        spacing=layout.S2,
    )
    return card(heard, where)
