"""``aftercare calendar``: what is ahead, as a file for calendars, without opening the app."""
# ruff: noqa: PLC0415 - whoever asks for help needs nothing of it

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare.command import Parser, Refusal, say, write
from aftercare.domain.prescription import EARLIEST, LATEST
from aftercare.words.words import load_words

if TYPE_CHECKING:
    from aftercare.library import Library


def calendar(argv: Sequence[str]) -> int:
    """Write the file and return the exit status; Refusal if it cannot be done."""
    if "--help" in argv:
        return say(load_words("en")("command.help"))
    options = read_calendar_options(argv)
    with _opened(options.data) as library:
        content = _content(library, options.first)
    if content is None:
        raise Refusal("calendar-empty")
    write({options.out: content})
    return say(load_words("en")("command.calendar-done", file=str(options.out)))


def read_calendar_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options; Refusal if one is unknown, wrong or missing."""
    parser = Parser()
    parser.add_argument("--data", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--from", dest="first")
    options = parser.read(argv)
    if options.out is None:
        raise Refusal("calendar-needs-out")
    options.first = _day(options.first) if options.first is not None else None
    return options


def _day(given: str) -> date:
    try:
        day = date.fromisoformat(given)
    except ValueError:
        raise Refusal("calendar-wrong-day", day=given) from None
    if not EARLIEST.year <= day.year < LATEST.year:
        raise Refusal("calendar-wrong-day", day=given)
    return day


def _content(library: "Library", first: date | None) -> bytes | None:
    state, clock = library.state("calendar"), library.around.clock
    begins = None
    if first:
        from aftercare.domain.occasion import at_clock

        begins = at_clock(first, time(), clock.now(), clock.local)
    content: bytes | None = state.calendar.file(state.settings.words, first=begins)
    return content


@contextmanager
def _opened(given: Path | None) -> "Iterator[Library]":
    """Open the diary of the folder *given*, of which nothing is made where there is none."""
    from platformdirs import user_data_path

    from aftercare.app import launch
    from aftercare.device.file_medium import MediumInUse
    from aftercare.storage.recovery import NewerSchema

    folder = given or user_data_path("aftercare", appauthor=False)
    if not _holds_something(folder):
        raise Refusal("calendar-no-diary", folder=str(folder))
    try:
        app = launch(data=folder, demo=False)
    except MediumInUse:
        raise Refusal("folder-in-use", folder=str(folder)) from None
    except NewerSchema:
        raise Refusal("folder-newer", folder=str(folder)) from None
    except OSError:
        raise Refusal("folder-unwritable", folder=str(folder)) from None
    try:
        if app.library is None:
            raise Refusal("calendar-damaged", folder=str(folder))
        yield app.library
    finally:
        app.close()


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except (OSError, ValueError):
        return False
