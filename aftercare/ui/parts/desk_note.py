"""The note of the form, and whom the patient calls."""

from collections.abc import Callable, Mapping

import flet as ft

from aftercare.domain.draft import LONGEST_TYPED
from aftercare.domain.prescription import LONGEST_NOTE
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.note_field import NoteField
from aftercare.ui.parts.settings_rows import clinic_row
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.theme import layout

REFUSED = {
    ("note", "unsafe-text"): "prescribe.refused-note-unsafe-text",
    ("note", "out-of-bounds"): "prescribe.refused-note-out-of-bounds",
    ("clinic_name", "unsafe-text"): "prescribe.refused-clinic-name-unsafe-text",
    ("clinic_name", "out-of-bounds"): "prescribe.refused-clinic-name-out-of-bounds",
    ("clinic_phone", "unsafe-phone"): "prescribe.refused-clinic-phone-unsafe-phone",
    ("clinic_phone", "out-of-bounds"): "prescribe.refused-clinic-phone-out-of-bounds",
}
"""What is said of a field that may not be handed over, and why."""
NEAR_THE_END = 400  # characters: from here on they are counted


def note_part(note: str, refused: str, pen: Pen) -> ft.Control:
    """Return the field; *refused*: why it may not be handed over as it stands, or ""."""
    save = ft.use_callback(lambda text: pen.tell(note=text), [pen])
    words = use_words()
    field = NoteField(
        note,
        save,
        "prescribe.note",
        (words("prescribe.note"), words("prescribe.note-hint")),
        LONGEST_TYPED,
    )
    length = len(note.strip())
    counted = quiet(words("prescribe.note-length", n=length, most=LONGEST_NOTE))
    return ft.Column(
        [
            section(words("prescribe.note-title")),
            field,
            *([counted] if length > NEAR_THE_END else []),
            *_refusals({"note": refused} if refused else {}),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def clinic_part(
    name: str, phone: str, refused: Mapping[str, str], go: Callable[[str], None]
) -> ft.Control:
    """Return the clinic as the patient will see it, with what of it may not be handed over."""
    words = use_words()
    return ft.Column(
        [
            section(words("prescribe.clinic")),
            rows([clinic_row(words, name, phone, go)]),
            *_refusals(refused),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _refusals(refused: Mapping[str, str]) -> list[ft.Control]:
    words = use_words()
    return [
        ft.Semantics(
            live_region=True,
            content=say(words(REFUSED[field, reason]), color=ft.Colors.ERROR),
        )
        for field, reason in refused.items()
    ]
