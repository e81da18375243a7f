"""What belongs to this device alone: it is in no copy, and no copy that comes back touches it."""

from collections.abc import Mapping
from typing import Any, Final

from aftercare.storage.database import Database

TABLE: Final = "device"


class OwnRepository:
    """Reads and writes one document of this device, called *name*."""

    def __init__(self, database: Database, name: str) -> None:
        self._table, self._name = database.table(TABLE), name

    def get(self) -> Mapping[str, Any] | None:
        """Return the document; None if there is none."""
        return self._table.fetch(self._name)

    def put(self, document: Mapping[str, Any]) -> None:
        """Keep *document*; OSError if the disk refuses."""
        self._table.put(self._name, document)

    def remove(self) -> None:
        """Forget it; OSError if the disk refuses."""
        self._table.discard(self._name)
