"""What every command shares: its options, refusing in one sentence, the diary, and answering."""
# ruff: noqa: PLC0415 - a refusal comes at once: what opens a diary is imported after that

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from aftercare.library import Library


class Refusal(Exception):
    """What was asked for cannot be done: *key* and *values* make the sentence that says so.

    The sentence is that of ``command.ftl``, unless it was *said* already.
    """

    def __init__(self, key: str, said: str = "", **values: object) -> None:
        super().__init__(said or key)
        self.key = key
        self.said = said
        self.values = values


class Parser(argparse.ArgumentParser):
    """Reads options; whatever is wrong with them is a Refusal."""

    def __init__(self) -> None:
        super().__init__(add_help=False, allow_abbrev=False, exit_on_error=False)

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """Return the options in *argv*."""
        try:
            options, unknown = self.parse_known_args(argv)
        except argparse.ArgumentError as error:
            key = "needs-value" if error.message.startswith("expected") else "wrong-use"
            raise Refusal(key, option=error.argument_name) from None
        if unknown:
            raise Refusal("unknown-option", option=unknown[0].partition("=")[0])
        return options

    def error(self, message: str) -> NoReturn:
        """Refuse what argparse would end the program for."""
        raise Refusal("wrong-use", option=message)


def file_named(given: str | None, option: str, *endings: str) -> Path | None:
    """Return the path *given* by --*option*; Refusal if it ends in none of *endings*."""
    if given is None:
        return None
    if Path(given).suffix.lower() not in endings:
        raise Refusal("wrong-ending", option=f"--{option}", endings=" / ".join(endings))
    return Path(given)


def one_line(sentence: str) -> str:
    """Return *sentence* without what would break its line or move the cursor."""
    return "".join(one if one.isprintable() or one == "\u00a0" else "?" for one in sentence)


def say(sentence: str) -> int:
    """Print *sentence* in UTF-8, wherever it goes, and return the exit status of success."""
    with suppress(OSError):  # whoever read our output may have gone
        sys.stdout.flush()
        sys.stdout.buffer.write(f"{sentence}\n".encode("utf-8", "surrogateescape"))
        sys.stdout.buffer.flush()
    return 0


def write(made: Mapping[Path, bytes]) -> None:
    """Write all files or none, first beside their places, then there; Refusal if one cannot be."""
    beside = {out: out.with_name(f".{out.name}.{os.getpid()}") for out in made}
    writing = Path()
    try:
        for out, content in made.items():
            writing = out
            if out.is_dir():
                raise IsADirectoryError(out)
            with beside[out].open("xb") as file:
                file.write(content)
        for out in made:
            writing = out
            beside[out].replace(out)
    except (OSError, ValueError):
        for left in beside.values():
            with suppress(OSError, ValueError):
                left.unlink(missing_ok=True)
        raise Refusal("file-unwritable", file=str(writing)) from None


def day_of(given: str) -> date:
    """Return the day that was *given* as 2026-03-02; Refusal if it is none of 2020 to 2119."""
    from aftercare.domain.prescription import EARLIEST, LATEST

    try:
        day = date.fromisoformat(given)
    except ValueError:
        raise Refusal("wrong-day", day=given) from None
    if not EARLIEST.year <= day.year < LATEST.year:
        raise Refusal("wrong-day", day=given)
    return day


@contextmanager
def opened_diary(given: Path | None) -> "Iterator[Library]":
    """Open the diary of the folder *given*, of which nothing is made where there is none."""
    from platformdirs import user_data_path

    from aftercare.app import launch
    from aftercare.device.file_medium import MediumInUse
    from aftercare.storage.recovery import NewerSchema

    folder = given or user_data_path("aftercare", appauthor=False)
    if not _holds_something(folder):
        raise Refusal("no-diary", folder=str(folder))
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
            raise Refusal("damaged-diary", folder=str(folder))
        yield app.library
    finally:
        app.close()


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except (OSError, ValueError):
        return False
