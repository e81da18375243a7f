"""With what a new plan begins: the last one, a template, or nothing."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import flet as ft

from aftercare.domain.template import Template
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import section
from aftercare.words.words import Words

LAST, TEMPLATE, EMPTY = "last", "template", "empty"
KEYS = {
    LAST: "patient.from-last",
    TEMPLATE: "patient.from-template",
    EMPTY: "patient.empty-plan",
}


class Beginning(NamedTuple):
    """What is chosen."""

    way: str  # LAST, TEMPLATE or EMPTY
    template: str = ""  # the id of the template


class Offered(NamedTuple):
    """A template that can begin a plan, and how many stretches it has."""

    template: Template
    stretches: int


def begin_choice(
    words: Words,
    templates: Sequence[Offered],
    chosen: Beginning,
    choose: Callable[[Beginning], None],
    *,
    has_last: bool,
    to_templates: Callable[[], None],
) -> list[ft.Control]:
    """Return the ways, of which LAST is one if it *has_last*; nothing if there is only one."""
    ways = [*([LAST] if has_last else []), *([TEMPLATE] if templates else []), EMPTY]
    if len(ways) == 1:
        return []
    first = templates[0].template.id if templates else ""
    chips = [
        choice(
            words(KEYS[way]),
            partial(choose, Beginning(way, first if way == TEMPLATE else "")),
            key=f"patient.begin.{way}",
            chosen=chosen.way == way,
        )
        for way in ways
    ]
    laid = [section(words("patient.begin-title"), first=True), choices(chips)]
    if chosen.way == TEMPLATE:
        laid.append(rows([_template(words, one, chosen, choose) for one in templates]))
        change = plain(
            words("patient.templates-change"), to_templates, key="patient.templates-change"
        )
        laid.append(ft.Row([change], wrap=True))
    return laid


def _template(
    words: Words, one: Offered, chosen: Beginning, choose: Callable[[Beginning], None]
) -> ft.Control:
    is_chosen = chosen.template == one.template.id
    return list_row(
        one.template.name,
        words("template.row", n=one.stretches),
        key=f"patient.template.{one.template.id}",
        trailing=ft.Icon(
            ft.Icons.RADIO_BUTTON_CHECKED_ROUNDED
            if is_chosen
            else ft.Icons.RADIO_BUTTON_UNCHECKED_ROUNDED,
            color=ft.Colors.PRIMARY if is_chosen else ft.Colors.OUTLINE,
        ),
        on_click=partial(choose, Beginning(TEMPLATE, one.template.id)),
        selected=is_chosen,
    )
