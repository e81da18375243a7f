"""Saving that never loses what was typed: what the disk refuses is kept and tried again."""

import errno
from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why something is not on the disk yet, and how many things wait."""

    full: bool  # no room; otherwise the disk refused for another reason
    waiting: int


class SavingState(ft.Observable):
    """Puts changes on the disk as they come; ``trouble`` is None while all of them are there."""

    trouble: Trouble | None = None

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._waiting: dict[str, Callable[[], None]] = {}

    def save(self, name: str, action: Callable[[], None]) -> bool:
        """Do *action*; if the disk refuses, keep it, in the place of an older one of *name*."""
        self._waiting[name] = action
        return self.retry()

    def retry(self) -> bool:
        """Try everything that waits; return whether nothing waits any more."""
        full = []
        for name, action in list(self._waiting.items()):
            try:
                action()
            except OSError as error:  # a long note may not fit where a short one does: go on
                full.append(error.errno in FULL)
                continue
            except Exception:
                del self._waiting[name]  # it can never be saved: it must not hold up the others
                raise
            del self._waiting[name]
        self._tell()
        self.trouble = Trouble(full=all(full), waiting=len(full)) if full else None
        return not full

    def waits(self, name: str) -> bool:
        """Tell whether *name* is not on the disk yet."""
        return name in self._waiting

    def forget(self) -> None:
        """Drop what waits: the person has deleted everything."""
        self._waiting.clear()
        self.trouble = None
