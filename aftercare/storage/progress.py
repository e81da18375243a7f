"""The one set that is being done or was left."""

from aftercare.domain.progress import Progress
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured

ONLY = "progress"


class ProgressRepository:
    """Read and write where the set stands."""

    def __init__(self, database: Database) -> None:
        self._table = database.table("progress")

    def get(self) -> Progress | None:
        """Return where the last set was left; None if it was ended, or cannot be read."""
        document = self._table.fetch(ONLY)
        if document is None:
            return None
        try:
            return structured(Progress, ONLY, document)
        except UnreadableDocument:
            return None

    def put(self, progress: Progress) -> None:
        """Save where the set stands; OSError if the disk refuses."""
        put(self._table, ONLY, progress)

    def forget(self, practice: str) -> None:
        """Forget it if it is that of *practice*, which is over; OSError if the disk refuses."""
        document = self._table.fetch(ONLY)
        if document is not None and document.get("practice") == practice:
            self._table.discard(ONLY)
