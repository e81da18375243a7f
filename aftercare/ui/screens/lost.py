"""The browser has cleared the diary: what happened, what may bring it back, and the way on."""

import flet as ft

from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.text import say
from aftercare.ui.trail import use_trail


@ft.component
def LostScreen(web_app: WebAppState) -> ft.Control:
    """Tell how much is gone and why, and go on only when the person says so."""
    words, look, trail = use_words(), use_look(), use_trail()
    body = empty_state(
        ft.Icons.HISTORY_TOGGLE_OFF_ROUNDED,
        words("web-app.lost-title"),
        words("web-app.lost", n=web_app.lost),
        look,
        card(say(words("web-app.lost-restore"))),
        primary(
            words("web-app.lost-bring"),
            lambda: trail.go("/settings/backup"),
            key="web-app.lost-restore",
        ),
        secondary(words("web-app.lost-go-on"), web_app.accept_loss, key="web-app.lost-go-on"),
        plain(words("today.empty-signs"), lambda: trail.go("/warning"), key="web-app.lost-signs"),
    )
    return Frame(words("app.name"), [body])
