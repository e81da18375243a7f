"""A copy of everything to keep elsewhere, and bringing it back."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.state.saving import FULL
from aftercare.storage.backup import BadBackup, Restored, backup, read_backup, restore
from aftercare.storage.database import Database


@dataclass(frozen=True, slots=True)
class Copy:
    """A file: its *content*, and how many *records* it holds."""

    content: bytes
    records: int


class BackupState(ft.Observable):
    """Makes copies and brings them back; what is here is never changed by one."""

    restored: Restored | None = None  # what the last copy brought back
    refused: str | None = None  # why it did not: a fault's id, "full" or "disk"

    def __init__(
        self, database: Database, records: Callable[[], int], brought: Callable[[], None]
    ) -> None:
        self._database, self._records, self._brought = database, records, brought

    def make(self) -> Copy:
        """Return a copy of everything."""
        return Copy(backup(self._database), self._records())

    def bring_back(self, raw: bytes) -> None:
        """Add what the copy *raw* has and what is here has not, or say why not."""
        self.restored = self.refused = None
        try:
            self.restored = restore(self._database, read_backup(raw))
        except BadBackup as bad:
            self.refused = bad.fault.value
        except OSError as error:
            self.refused = "full" if error.errno in FULL else "disk"
        else:
            self._brought()

    def dismiss(self) -> None:
        """Forget how the last one went."""
        self.restored = self.refused = None
