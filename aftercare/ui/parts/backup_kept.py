"""The copies that the app has made by itself, and what one of them would bring back."""

import flet as ft

from aftercare.state.backup import BackupState, Kept
from aftercare.state.clock import ClockState
from aftercare.ui.look import use_words
from aftercare.ui.parts.backup_review import ReviewCard, told
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card, divided, list_row
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

FIRST = 3
"""So many are shown before somebody asks for more."""


@ft.component
def KeptCard(backup: BackupState, clock: ClockState, key: str | None = None) -> ft.Control:
    """List them, look into one, bring it back, and say how that went."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    title = heading(say(words("backup.kept-title"), kind.TITLE))
    looked_into = next((one for one in backup.kept if one.name == backup.looked_into), None)
    if backup.review and looked_into:
        day = quiet(_when(words, clock, looked_into))
        shown = ReviewCard(backup.review, clock, backup.bring_back, backup.dismiss)
        live = ft.Semantics(live_region=True, container=True, content=shown)
        return card(title, day, live)
    listed = backup.kept if unfolded else backup.kept[:FIRST]
    said = told(words, backup) if backup.looked_into else []
    more = plain(
        words("backup.kept-more"),
        lambda: unfold(True),  # noqa: FBT003 - a setter of Flet's takes the bare value
        key="backup.kept-more",
    )
    about = [title, say(words("backup.kept-about"))]
    if not listed:
        about.append(quiet(words("backup.kept-none")))
    # The rows reach to where a tap on them shows; the words stand above what is written in them.
    return card(
        *(_inset(one) for one in about),
        *divided([_row(words, backup, clock, place, one) for place, one in enumerate(listed)]),
        *([more] if len(listed) < len(backup.kept) else []),
        *(_inset(ft.Semantics(live_region=True, container=True, content=one)) for one in said),
        padding=ft.Padding.symmetric(
            vertical=layout.CARD_PADDING, horizontal=layout.CARD_PADDING - layout.S4
        ),
    )


def _inset(one: ft.Control) -> ft.Control:
    return ft.Container(one, padding=ft.Padding.symmetric(horizontal=layout.S4))


def _row(words: Words, backup: BackupState, clock: ClockState, place: int, one: Kept) -> ft.Control:
    return list_row(
        _when(words, clock, one),
        words("backup.kept-week" if one.weekly else "backup.kept-day"),
        key=f"backup.kept.{place}",
        on_click=lambda: backup.look_into(one.name),
    )


def _when(words: Words, clock: ClockState, one: Kept) -> str:
    at = clock.local(one.at)
    return words("backup.kept-at", day=words.date(at, "full"), time=words.time(at))
