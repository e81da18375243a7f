"""An empty place: what will be here, and how to begin."""

import flet as ft

from aftercare.ui.look import Look
from aftercare.ui.parts.card import badge
from aftercare.ui.parts.text import big, heading, quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


def empty_state(
    icon: ft.IconData, title: str, sentence: str, look: Look, *actions: ft.Control
) -> ft.Control:
    """Say what this place is for in one sentence, with the one way to start."""
    return ft.Column(
        [
            ft.Row([badge(icon, ft.Colors.ON_PRIMARY_CONTAINER, ft.Colors.PRIMARY_CONTAINER, 72)]),
            ft.Container(height=layout.S2),
            heading(big(title, kind.HEADLINE, look)),
            quiet(sentence, kind.BODY),
            ft.Container(height=layout.S2),
            *actions,
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
