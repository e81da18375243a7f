"""A note in one's own words, saved at each change."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.domain.diary import LONGEST_NOTE, cleaned
from aftercare.ui.look import use_words
from aftercare.ui.theme import layout
from aftercare.words.words import Words


@dataclass
class Typed:
    """What stands in the field, beside what is stored; neither overwrites the other."""

    text: str  # what stands in the field
    stored: str  # as it was met last
    beside: str = ""  # written elsewhere while somebody types here: it goes below that
    focused: bool = False
    drawn: int = 0  # moves on when the field must show another text than what was typed

    def meet(self, stored: str) -> None:
        """Take over what another page has *stored*, or keep it beside what is being typed."""
        if stored == self.stored:
            return
        if self.focused and cleaned(self.text) not in stored:
            self.beside = stored
        else:
            self._show(stored)
        self.stored = stored

    def type(self, text: str) -> str:
        """Take what is typed and return what is to be stored."""
        self.text = text
        self.stored = cleaned("\n".join(part for part in (text, self.beside) if part))
        return self.stored

    def leave(self) -> None:
        """Show, now that nobody types, what came from elsewhere."""
        self.focused = False
        if self.beside:
            self._show(self.stored)

    def _show(self, text: str) -> None:
        self.text, self.beside = text, ""
        self.drawn += 1


@ft.component
def NoteField(
    stored: str,
    save: Callable[[str], None],
    name: str = "entry.note",
    said: tuple[str, str] | None = None,
    longest: int = LONGEST_NOTE,
    key: str | None = None,
) -> ft.Control:
    """Show what is *stored* and then what is typed; *save* gets the whole note each time.

    *name* is its key; *said* are its label and its hint where they are not those of an entry.

    The control is kept from one drawing to the next: an answer of ours to an older keystroke would
    overwrite a newer one.
    """
    words = use_words()
    typed = ft.use_memo(lambda: Typed(stored, stored), [])
    drawn, draw = ft.use_state(0)
    typed.meet(stored)

    def change(e: ft.Event[ft.TextField]) -> None:
        save(typed.type(e.control.value or ""))

    def focus() -> None:
        typed.focused = True

    def blur() -> None:
        typed.leave()
        draw(typed.drawn)

    def field() -> ft.TextField:
        shown = _field(name, said or _of_an_entry(words), typed.text, longest)
        shown.on_change, shown.on_focus, shown.on_blur = change, focus, blur
        return shown

    return ft.use_memo(field, [words, save, said, typed.drawn, drawn])


def _of_an_entry(words: Words) -> tuple[str, str]:
    return words("checkin.note"), words("checkin.note-hint")


def _field(name: str, said: tuple[str, str], text: str, longest: int) -> ft.TextField:
    label, hint = said
    return ft.TextField(
        key=name,
        value=text,
        label=label,
        hint_text=hint,
        multiline=True,
        min_lines=2,
        max_lines=10,
        max_length=longest,  # nothing is cut off unseen
        counter=ft.Container(),
        capitalization=ft.TextCapitalization.SENTENCES,
        border=ft.OutlineInputBorder(
            border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
        ),
        filled=True,
        fill_color=ft.Colors.SURFACE_CONTAINER_LOWEST,
    )
