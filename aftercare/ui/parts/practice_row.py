"""A set of stretches in the diary: what was done, how it felt, when."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.formats.stretch_words import name_by_id
from aftercare.ui.look import Look
from aftercare.ui.parts.card import badge
from aftercare.ui.parts.entry_row import TILE
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


def practice_row(
    practice: Practice,
    local_at: datetime,
    show: Callable[[str], None],
    words: Words,
    look: Look,
) -> ft.Control:
    """Show *practice*, begun at *local_at* by the clocks here."""
    title, support = practice_title(words, practice), practice_support(words, practice)
    time = words.time(local_at)
    said: list[ft.Control] = [say(title, kind.SUBTITLE), quiet(support)]
    if look.large:
        said.append(quiet(time))
    parts = [
        badge(ft.Icons.SELF_IMPROVEMENT_ROUNDED, size=TILE),
        ft.Column(said, spacing=0, expand=True, tight=True),
    ]
    if not look.large:
        parts.append(quiet(time))
    box = ft.Container(
        ft.Row(parts, spacing=layout.S4, vertical_alignment=ft.CrossAxisAlignment.CENTER),
        padding=ft.Padding.symmetric(vertical=10, horizontal=layout.S4),
        border_radius=layout.CONTROL,
        on_click=lambda: show(practice.id),
    )
    return tappable(f"{time}. {title}. {support}", box, key=f"diary.practice.{practice.id}")


def practice_title(words: Words, practice: Practice) -> str:
    """Return what was practised: the stretch, or how many there were."""
    if len(practice.stretches) == 1:
        return name_by_id(words, practice.stretches[0].stretch)
    return words("player.log-many", n=len(practice.stretches))


def practice_support(words: Words, practice: Practice) -> str:
    """Return how it went in one line: what became of it, whether it hurt, the pain."""
    parts = [words(f"player.outcome-{practice.outcome}")]
    if any(one.hurting for one in practice.stretches):
        parts.append(words("player.log-hurt"))
    parts += pain(words, practice)
    return " · ".join(parts)


def held(words: Words, practice: Practice) -> list[str]:
    """Return how long was held, if anything was."""
    minutes, seconds = divmod(practice.held_seconds, 60)
    said = words("player.over-held", minutes=minutes, seconds=seconds)
    return [said] if practice.held_seconds else []


def pain(words: Words, practice: Practice) -> list[str]:
    """Return the pain before and after, as far as it was said."""
    before, after = practice.pain_before, practice.pain_after
    if before is not None and after is not None:
        return [words("player.over-pain", before=before, after=after)]
    if before is not None:
        return [words("player.log-before", score=before)]
    return [words("player.log-after", score=after)] if after is not None else []


def outcome(words: Words, one: Practised) -> str:
    """Return what became of one stretch, and why."""
    said = words(f"player.outcome-{one.outcome}")
    if one.reason is None or one.outcome is Outcome.DONE:
        return said
    reason = words(f"player.reason-{one.reason}")
    return words("player.outcome-why", outcome=said, reason=reason)
