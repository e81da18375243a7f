"""A damaged store: what happened, what can be read of it, and the way on."""

from datetime import datetime

import flet as ft

from aftercare.state.rescue import RescueState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.save_files import SaveFiles
from aftercare.ui.parts.text import say
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def RescueScreen(rescue: RescueState) -> ft.Control:
    """Offer to go on with what is readable and to save a copy of the damaged files."""
    words, look = use_words(), use_look()
    found = rescue.found

    told = card(
        say(words(f"rescue.{found.reason}"), key="rescue.reason"),
        say(words("rescue.readable", count=found.readable), kind.SUBTITLE, key="rescue.readable"),
        noted(ft.Icons.INVENTORY_2_OUTLINED, words("rescue.kept")),
        *([_copies(words, rescue.copied_at)] if rescue.copied_at else []),
    )
    actions: list[ft.Control] = [
        primary(words("rescue.go-on"), rescue.go_on, key="rescue.go-on"),
        SaveFiles(words("rescue.save-copy"), rescue.damaged_files, ".damaged"),
    ]
    if rescue.copied_at:
        look_at = secondary(words("rescue.to-copies"), rescue.go_to_copies, key="rescue.to-copies")
        actions.insert(1, look_at)
    if rescue.refused:
        refused = say(words("rescue.refused"), color=ft.Colors.ERROR, key="rescue.refused")
        actions.append(ft.Semantics(live_region=True, content=refused))
    if rescue.crowded:
        label = words("rescue.make-room")
        actions.append(secondary(label, rescue.make_room, key="rescue.make-room"))
    body = empty_state(
        ft.Icons.HEALING_OUTLINED,
        words("rescue.title"),
        words("rescue.happened"),
        look,
        told,
        *actions,
    )
    return Frame(words("app.name"), [body])


def _copies(words: Words, copied_at: datetime) -> ft.Control:
    told = words("rescue.copies", day=words.date(copied_at, "full"))
    return noted(ft.Icons.HISTORY_ROUNDED, told)
