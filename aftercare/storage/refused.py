"""A store that cannot be opened now: nothing of it is changed, and its files can be saved."""

from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from typing import Final

from aftercare.storage.database import Database, Rescue, open_database
from aftercare.storage.medium import GENERATION_SLOTS, MARK_SLOT, Medium
from aftercare.storage.migration import MIGRATIONS, Migration
from aftercare.storage.recovery import NewerSchema


class RefusalReason(StrEnum):
    """Why a store is not opened."""

    NEWER = "newer"
    """A newer app wrote it, in a shape that this one does not know."""
    UNREADABLE = "unreadable"
    """The medium does not give it, or refuses what an opening has to write."""


class Refused:
    """A store that is not opened for a *reason*; `close` leaves it as it is."""

    def __init__(
        self, medium: Medium, reason: RefusalReason, migrations: Sequence[Migration]
    ) -> None:
        self.reason: Final = reason
        self._medium = medium
        self._migrations = migrations

    def files(self) -> dict[str, bytes]:
        """Return what can be read of its files, by their names."""
        found: dict[str, bytes] = {}
        for name in (*GENERATION_SLOTS, MARK_SLOT):
            with suppress(OSError):
                found |= {name: raw} if (raw := self._medium.read(name)) else {}
        return found

    def again(self) -> "Database | Rescue | Refused":
        """Try once more."""
        return open_or_refuse(self._medium, migrations=self._migrations)

    def close(self) -> None:
        """Let go of the medium."""
        self._medium.close()


def open_or_refuse(
    medium: Medium, *, migrations: Sequence[Migration] = MIGRATIONS
) -> Database | Rescue | Refused:
    """Open what *medium* keeps as `open_database` does; what it would raise is `Refused`."""
    try:
        return open_database(medium, migrations=migrations)
    except NewerSchema:
        return Refused(medium, RefusalReason.NEWER, migrations)
    except OSError:
        return Refused(medium, RefusalReason.UNREADABLE, migrations)
