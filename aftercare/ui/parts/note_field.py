"""A note in one's own words, saved at each change."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.domain.diary import LONGEST_NOTE, cleaned
from aftercare.ui.look import use_words
from aftercare.ui.parts.field_dress import edged, lifted
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.too_long import is_too_long, room, too_long
from aftercare.ui.theme import layout
from aftercare.words.words import Words


@dataclass
class Typed:
    """What stands in the field, beside what is stored; neither overwrites the other."""

    text: str  # what stands in the field
    stored: str  # as this field has told it, or met it last
    beside: str = ""  # written elsewhere while somebody types here: it goes below that
    focused: bool = False
    drawn: int = 0  # moves on when the field must show another text than what was typed
    met: str | None = None  # what was stored when it was drawn

    def meet(self, stored: str) -> None:
        """Take over what another page has *stored*, or keep it beside what is being typed."""
        met, self.met = self.met, stored
        if stored in (self.stored, met):  # it may be drawn before it is told what it has stored
            return
        if self.focused and cleaned(self.text) not in stored:
            self.beside = stored
        else:
            self._show(stored)
        self.stored = stored

    def type(self, text: str, longest: int) -> str:
        """Take what is typed and return what is to be stored, up to *longest* characters."""
        self.text = text
        left = max(0, longest - len(self.beside) - bool(self.beside))
        fitting = cleaned(text)[:left]
        self.stored = cleaned("\n".join(part for part in (fitting, self.beside) if part))
        return self.stored

    @property
    def whole(self) -> str:
        """All that is to be stored, however long it is."""
        return "\n".join(part for part in (self.text, self.beside) if part)

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

    *name* is its key; *said* are its label and its hint where they are not those of an entry. Of
    what is typed the first *longest* characters are kept, and it is told where that is not all.
    """
    return kept(_note, stored, save, name, said, longest)


def _note(
    stored: str,
    save: Callable[[str], None],
    name: str,
    said: tuple[str, str] | None,
    longest: int,
) -> ft.Control:
    """Show the field and what is told of it: drawn by itself, in the words that it was given."""
    typed = ft.use_memo(lambda: Typed(stored, stored), [])
    typed.meet(stored)
    long = is_too_long(typed.whole, longest)
    _, draw = ft.use_state((typed.drawn, long))

    def redraw() -> None:
        draw((typed.drawn, is_too_long(typed.whole, longest)))

    return ft.Column(
        [
            _Lasting(typed, save, name, said, longest, redraw),
            *([too_long(longest, name)] if long else []),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def _Lasting(
    typed: Typed,
    save: Callable[[str], None],
    name: str,
    said: tuple[str, str] | None,
    longest: int,
    redraw: Callable[[], None],
) -> ft.Control:
    """Keep the control from one drawing to the next.

    An answer of ours to an older keystroke would overwrite a newer one.
    """
    words = use_words()
    latest = ft.use_memo(lambda: [redraw], [])  # use_ref would call it
    latest[0] = redraw

    def change(e: ft.Event[ft.TextField]) -> None:
        fitting = typed.type(e.control.value or "", longest)
        save(fitting)
        latest[0]()

    def focus() -> None:
        typed.focused = True

    def blur() -> None:
        typed.leave()
        latest[0]()

    def field() -> ft.TextField:
        shown = _field(name, said or _of_an_entry(words), typed.text, longest)
        shown.on_change, shown.on_focus, shown.on_blur = change, focus, blur
        return shown

    return ft.use_memo(field, [words, save, said, typed.drawn])


def _of_an_entry(words: Words) -> tuple[str, str]:
    return words("checkin.note"), words("checkin.note-hint")


def _field(name: str, said: tuple[str, str], text: str, longest: int) -> ft.TextField:
    label, hint = said
    field = ft.TextField(
        key=name,
        value=text,
        label=label,
        hint_text=hint,
        multiline=True,
        min_lines=2,
        max_lines=10,
        max_length=room(longest),
        capitalization=ft.TextCapitalization.SENTENCES,
    )
    return lifted(edged(field))
