"""An address that leads nowhere."""

import flet as ft

from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.trail import use_trail


@ft.component
def NotFoundScreen() -> ft.Control:
    """Say so, and lead to where the app opens: Today, or the patients of who only treats."""
    words, look, trail = use_words(), use_look(), use_trail()
    home = primary(words("app.to-start"), lambda: trail.go("/"), key="not-found.home")
    lost = empty_state(
        ft.Icons.EXPLORE_OFF_OUTLINED,
        words("app.not-found-title"),
        words("app.not-found"),
        look,
        home,
    )
    return Frame(words("app.name"), [lost])
