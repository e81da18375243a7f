"""One entry of the diary: the score as a figure, what was said, when."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.ui.look import Look
from aftercare.ui.parts.compared import ICONS
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

TILE = 52
NOTE_SHOWN = 60  # characters of a note that stand in the row


def entry_row(
    entry: Entry,
    local_at: datetime,
    hour: int | None,
    show: Callable[[str], None],
    words: Words,
    look: Look,
) -> ft.Control:
    """Show *entry*, felt at *local_at* by the clocks here, *hour* hours after a treatment.

    A plain function, since a screenful of components costs twice as much as its controls.
    """
    title, support = entry_title(words, entry), entry_support(words, entry, hour)
    time = words.time(local_at)
    said = [say(title, kind.SUBTITLE)]
    if support:
        said.append(quiet(support))
    if look.large:
        said.append(quiet(time))
    parts: list[ft.Control] = [_tile(entry, look)]
    parts.append(ft.Column([*said], spacing=0, expand=True, tight=True))
    if not look.large:
        parts.append(quiet(time))
    box = ft.Container(
        ft.Row(parts, spacing=layout.S4, vertical_alignment=ft.CrossAxisAlignment.CENTER),
        padding=ft.Padding.symmetric(vertical=10, horizontal=layout.S4),
        border_radius=layout.CONTROL,
        on_click=lambda: show(entry.id),
    )
    scored = title
    if entry.soreness is not None:
        scored = words("diary.score-said", title=title, score=entry.soreness)
    label = ". ".join(part for part in (time, scored, support) if part)
    return tappable(label, box, key=f"diary.entry.{entry.id}")


def entry_title(words: Words, entry: Entry) -> str:
    """Return what the entry is about, in two or three words."""
    compared = entry.compared or "none"
    if entry.soreness is not None:
        return words("diary.sore" if entry.soreness else "diary.not-sore", compared=compared)
    if entry.compared:
        return words("diary.compared", compared=compared)
    if entry.usual_pain is not None:
        return words("diary.usual", score=entry.usual_pain)
    return words("diary.nothing-said" if entry.is_empty else "diary.only-note")


def entry_support(words: Words, entry: Entry, hour: int | None) -> str:
    """Return the rest of the entry in one line: scores, tags, the first words of the note."""
    parts = []
    beside = entry.soreness is not None or entry.compared
    if beside and entry.usual_pain is not None:
        parts.append(words("diary.usual", score=entry.usual_pain))
    if hour is not None:
        parts.append(words("diary.hour", hour=hour))
    parts += [words(f"tag.{tag}") for tag in entry.tags if words.has(f"tag.{tag}")]
    if entry.added_later:
        parts.append(words("diary.added-later"))
    if entry.note.strip():
        parts.append(first_words(entry.note))
    return " · ".join(parts)


def first_words(note: str) -> str:
    """Return the beginning of *note* on one line, cut between words."""
    line = " ".join(note[: NOTE_SHOWN * 2].split())
    if len(line) <= NOTE_SHOWN and len(note) <= NOTE_SHOWN * 2:
        return line
    return line[:NOTE_SHOWN].rsplit(" ", 1)[0] + "…"


def _tile(entry: Entry, look: Look) -> ft.Control:
    if entry.soreness is not None:
        style = look.capped(kind.NUMERAL_SMALL, 1.2)
        ink = ft.Colors.ON_TERTIARY_CONTAINER
        inside: ft.Control = ft.Text(str(entry.soreness), style=style, color=ink)
        ground = ft.Colors.TERTIARY_CONTAINER
    else:
        icon = ICONS[entry.compared] if entry.compared else _other_icon(entry)
        inside = ft.Icon(icon, size=24, color=ft.Colors.ON_SECONDARY_CONTAINER)
        ground = ft.Colors.SECONDARY_CONTAINER
    return ft.Container(
        inside,
        width=TILE,
        height=TILE,
        border_radius=layout.CONTROL,
        bgcolor=ground,
        alignment=ft.Alignment.CENTER,
    )


def _other_icon(entry: Entry) -> ft.IconData:
    usual = entry.usual_pain is not None
    return ft.Icons.HISTORY_ROUNDED if usual else ft.Icons.NOTES_ROUNDED
