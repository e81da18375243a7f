"""A store that cannot be opened now: why, what was kept, and what to do."""

import flet as ft

from aftercare.state.refusal import RefusalState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.save_files import SaveFiles
from aftercare.ui.parts.text import say
from aftercare.words.words import Words


@ft.component
def RefusalScreen(refusal: RefusalState) -> ft.Control:
    """Say what to do, offer to try again and to save the files."""
    words, look = use_words(), use_look()
    reason = refusal.reason
    told = card(
        say(words(f"refusal.{reason}-do"), key="refusal.do"),
        noted(ft.Icons.INVENTORY_2_OUTLINED, words("refusal.kept")),
    )
    actions: list[ft.Control] = [
        primary(words("refusal.again"), refusal.try_again, key="refusal.again"),
        SaveFiles(words("refusal.save-files"), refusal.files, ".kept"),
    ]
    if refusal.still:
        actions.insert(1, _still(words, reason))
    body = empty_state(
        ft.Icons.LOCK_CLOCK_OUTLINED,
        words(f"refusal.{reason}-title"),
        words(f"refusal.{reason}"),
        look,
        told,
        *actions,
    )
    return Frame(words("app.name"), [body])


def _still(words: Words, reason: str) -> ft.Control:
    said = say(words(f"refusal.{reason}-still"), color=ft.Colors.ERROR, key="refusal.still")
    return ft.Semantics(live_region=True, content=said)
