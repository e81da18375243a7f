"""The works behind a fact, folded away until somebody asks."""

import re
from collections.abc import Sequence

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

YEAR = re.compile(r"\D+?\. (?:19|20)\d\d\b")


def short(citation: str) -> str:
    """Return author and year of a *citation*; all of it where they do not begin it."""
    found = YEAR.match(citation)
    return found.group() if found else citation


@ft.component
def Backing(
    citations: Sequence[str], name: str = "sign.sources", key: str | None = None
) -> ft.Control:
    """Say how many works there are; a tap names them. *name* is the key of what is tapped."""
    words = use_words()
    shown, show = ft.use_state(initial=False)
    count = words("call.sources", n=len(citations))
    icon = ft.Icons.EXPAND_LESS_ROUNDED if shown else ft.Icons.EXPAND_MORE_ROUNDED
    box = ft.Container(
        ft.Row(
            [say(count, kind.LABEL, ft.Colors.PRIMARY), ft.Icon(icon, color=ft.Colors.PRIMARY)],
            spacing=layout.S1,
            tight=True,
        ),
        padding=ft.Padding.symmetric(vertical=layout.S3),
        border_radius=layout.S2,
        on_click=lambda: show(not shown),
    )
    toggle = ft.MergeSemantics(ft.Semantics(expanded=shown, content=tappable(count, box, key=name)))
    named = [quiet(short(citation)) for citation in citations] if shown else []
    return ft.Column([ft.Row([toggle]), *named], spacing=layout.S2, tight=True)
