"""``aftercare calendar``: what is ahead, as a file for calendars, without opening the app."""
# ruff: noqa: PLC0415 - whoever asks for help needs nothing of it

import argparse
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare.command import Parser, Refusal, day_of, file_named, opened_diary, say, write
from aftercare.words.words import load_words

if TYPE_CHECKING:
    from aftercare.library import Library


def calendar(argv: Sequence[str]) -> int:
    """Write the file and return the exit status; Refusal if it cannot be done."""
    if "--help" in argv:
        return say(load_words("en")("command.help"))
    options = read_calendar_options(argv)
    with opened_diary(options.data) as library:
        content = _content(library, options.first)
    if content is None:
        raise Refusal("calendar-empty")
    write({options.out: content})
    return say(load_words("en")("command.calendar-done", file=str(options.out)))


def read_calendar_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options; Refusal if one is unknown, wrong or missing."""
    parser = Parser()
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out")
    parser.add_argument("--from", dest="first")
    options = parser.read(argv)
    if options.out is None:
        raise Refusal("calendar-needs-out")
    options.out = file_named(options.out, "out", ".ics")
    options.first = day_of(options.first) if options.first is not None else None
    return options


def _content(library: "Library", first: date | None) -> bytes | None:
    state, clock = library.state("calendar"), library.around.clock
    begins = None
    if first:
        from aftercare.domain.occasion import at_clock

        begins = at_clock(first, time(), clock.now(), clock.local)
    content: bytes | None = state.calendar.file(state.settings.words, first=begins)
    return content
