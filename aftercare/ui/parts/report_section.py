"""One part of a report as it will be read: a sentence, and figures below it."""

import flet as ft

from aftercare.formats.report_words import Section
from aftercare.ui.parts.card import card
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

SHOWN = 12  # lines of a part; drawing is the slow part


def report_section(words: Words, section: Section) -> ft.Control:
    """Show *section*; a line that has figures is read as one."""
    lines = [_line(*one) for one in section.lines[:SHOWN]]
    more = len(section.lines) - SHOWN
    if more > 0:
        lines.append(quiet(words("report.more-lines", n=more)))
    return card(
        heading(say(words(f"report.part-{section.part}"), kind.TITLE), 3),
        quiet(section.sentence, kind.BODY),
        *lines,
        spacing=layout.S2,
    )


def _line(what: str, figures: str) -> ft.Control:
    if not figures:
        return say(what)
    told: list[ft.Control] = [say(what, kind.SUBTITLE), quiet(figures)]
    return ft.Semantics(
        label=f"{what}. {figures}",
        container=True,
        exclude_semantics=True,
        content=ft.Column(told, spacing=0, tight=True),
    )
