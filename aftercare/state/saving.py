"""Saving that never loses what was typed: what the disk refuses is kept and tried again."""

import errno
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

import flet as ft

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why something is not on the disk yet, and how many things wait."""

    full: bool  # no room; otherwise the disk refused for another reason
    waiting: int
    shut: bool = False  # nothing more is taken until the data were opened again


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be on the disk: how it gets there, and the value itself, None if deleted."""

    write: Callable[[], None]
    value: object


class Unsaved:
    """What the disk has refused so far; one for each process, shared by all its pages."""

    def __init__(self) -> None:
        self.changes: dict[str, Change] = {}
        self.trouble: Trouble | None = None

    def retry(self) -> None:
        """Try everything once; a change that can never be saved is dropped and raises."""
        codes: list[int | None] = []
        wrong: list[Exception] = []
        for name, change in list(self.changes.items()):
            try:
                change.write()
            except OSError as error:  # a long note may not fit where a short one does: go on
                codes.append(error.errno)
                continue
            except Exception as error:  # noqa: BLE001 - raised below, when the others were tried
                wrong.append(error)
            del self.changes[name]
        full, shut = all(one in FULL for one in codes), errno.EROFS in codes
        self.trouble = Trouble(full=full, waiting=len(codes), shut=shut) if codes else None
        if wrong:
            raise wrong[0]


class SavingState(ft.Observable):
    """Puts changes on the disk as they come; ``trouble`` is None while all of them are there."""

    trouble: Trouble | None = None

    def __init__(self, tell: Callable[[], None], unsaved: Unsaved | None = None) -> None:
        self._tell = tell
        self._unsaved = unsaved or Unsaved()
        self.trouble = self._unsaved.trouble

    def save(self, name: str, write: Callable[[], None], value: object = None) -> bool:
        """Do *write*; if the disk refuses, keep it, in the place of an older one of *name*.

        *value* is what a page shows meanwhile: see ``waiting``.
        """
        self._unsaved.changes[name] = Change(write, value)
        return self.retry()

    def save_together(self, changes: Mapping[str, Change], write: Callable[[], None]) -> bool:
        """Do *changes* by *write*, all or none; if the disk refuses, each waits by itself.

        They are known by their names, as in ``save``. What *write* raises else comes through.
        """
        with suppress(OSError):
            write()
            for name in changes:
                self._unsaved.changes.pop(name, None)
            changes = {}
        self._unsaved.changes.update(changes)
        return self.retry()

    def retry(self) -> bool:
        """Try everything that waits; return whether nothing waits any more."""
        try:
            self._unsaved.retry()
        finally:
            self._tell()
            self.refresh()
        return self.trouble is None

    def refresh(self) -> None:
        """Take over what another page has tried."""
        self.trouble = self._unsaved.trouble

    def waits(self, name: str) -> bool:
        """Tell whether *name* is not on the disk yet."""
        return name in self._unsaved.changes

    def waiting(self, noun: str) -> dict[str, object]:
        """Return what waits of *noun* by its id, for changes named "noun/id"; None: deleted."""
        return {
            name.removeprefix(f"{noun}/"): change.value
            for name, change in self._unsaved.changes.items()
            if name.startswith(f"{noun}/")
        }

    def forget(self) -> None:
        """Drop what waits: the person has deleted everything."""
        self._unsaved.changes.clear()
        self._unsaved.trouble = None
        self.refresh()
