"""The text of an article as it is read: Markdown in the app's own styles, its links followed."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.look import Look
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


def body(
    text: str, look: Look, follow: Callable[[str], None], *, key: str | None = None
) -> ft.Control:
    """Show *text*; a tap on a link of it is followed by its address."""
    return ft.Markdown(
        text,
        md_style_sheet=_styles(look),
        on_tap_link=lambda event: follow(str(event.data)),
        key=key,
    )


def _styles(look: Look) -> ft.MarkdownStyleSheet:
    plain, ink = kind.BODY.style(look.growth), ft.Colors.ON_SURFACE
    strong = kind.SUBTITLE.style(look.growth)
    plain.color = strong.color = ink
    linked = kind.SUBTITLE.style(look.growth)
    linked.color, linked.decoration = ft.Colors.PRIMARY, ft.TextDecoration.UNDERLINE
    return ft.MarkdownStyleSheet(
        p_text_style=plain,
        strong_text_style=strong,
        a_text_style=linked,
        list_bullet_text_style=plain,
        block_spacing=layout.S3,
        list_indent=layout.S5,
    )
