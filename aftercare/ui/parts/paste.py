"""A text that is pasted, or a file: for what came by a message, and what no link opens here."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.ui.look import use_look
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.field_dress import dressed
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

MOST_LETTERS = 65537  # one more than a message may have: what is longer is refused, not cut
LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What stands on the form."""

    field: str
    show: str  # the button under the field
    file_title: str
    file_note: str
    file: str


@ft.component
def PasteForm(
    name: str,
    asked: Asked,
    take: Callable[[str | bytes | None], None],
    refused: str,
    instead: tuple[ft.Control, ...] = (),
    key: str | None = None,
) -> ft.Control:
    """Hand what is typed or chosen to *take*: a text, or the bytes of a file, None if unreadable.

    *refused* says why the last one was of no use, "" if it was not; *instead* stands below it.
    """
    typed: list[str] = ft.use_memo(lambda: [""], [])

    def open_file(event: ft.FilePickerResultEvent) -> None:
        for file in event.files[:1]:
            take(file.bytes)

    # Safari opens a picker only inside the tap itself, so the client does it, and tells afterwards.
    picker = ft.use_memo(lambda: ft.FilePicker(on_result=open_file), dependencies=[])
    refusal = []
    if refused:
        line = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, refused, ft.Colors.ERROR)
        line.key = f"{name}.refused"
        refusal = [ft.Semantics(live_region=True, container=True, content=line)]
    picking = ft.PickFiles(picker, with_data=True)
    return ft.Column(
        [
            card(
                Field(name, asked.field, typed),
                *refusal,
                *instead,
                primary(asked.show, lambda: take(typed[0]), key=f"{name}.paste-open"),
            ),
            card(
                heading(say(asked.file_title, kind.SUBTITLE)),
                quiet(asked.file_note),
                secondary(asked.file, key=f"{name}.paste-file", action=picking),
                spacing=layout.S2,
            ),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def Field(name: str, label: str, typed: list[str], key: str | None = None) -> ft.Control:
    """Keep what is typed as the first of *typed*; the control is never drawn anew meanwhile."""
    growth = use_look().growth

    def change(event: ft.Event[ft.TextField]) -> None:
        typed[0] = str(event.control.value or "")

    return ft.use_memo(
        lambda: _field(f"{name}.paste-field", label, typed[0], growth, change),
        [name, label, growth],
    )


def _field(
    key: str,
    label: str,
    value: str,
    growth: float,
    change: Callable[[ft.Event[ft.TextField]], None],
) -> ft.TextField:
    field = ft.TextField(
        key=key,
        label=label,
        value=value,
        multiline=True,
        align_label_with_hint=True,
        min_lines=LINES,
        max_lines=LINES,
        max_length=MOST_LETTERS,
        autocorrect=False,
        enable_suggestions=False,
        keyboard_type=ft.KeyboardType.MULTILINE,
        on_change=change,
    )
    return dressed(field, growth)
