"""Treatments as documents."""

from typing import Any

from aftercare.domain.treatment import Treatment, in_order
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured, unknown_fields


class TreatmentRepository:
    """Read and write treatments; there are few, so all are kept at hand."""

    def __init__(self, database: Database) -> None:
        self._table = database.table("treatment")
        self.unreadable = 0  # documents that no version of the app would have written
        self._unknown: dict[str, dict[str, Any]] = {}  # of what was removed and may come back

    def all(self) -> tuple[Treatment, ...]:
        """Return every treatment, oldest first."""
        found = []
        self.unreadable = 0
        for document in self._table:
            try:
                found.append(structured(Treatment, str(document.doc_id), document))
            except UnreadableDocument:
                self.unreadable += 1
        return in_order(found)

    def put(self, treatment: Treatment) -> None:
        """Save *treatment*, new or amended; OSError if the disk refuses."""
        put(self._table, treatment.id, treatment, self._unknown.get(treatment.id))
        self._unknown.pop(treatment.id, None)

    def remove(self, treatment: Treatment) -> None:
        """Forget *treatment*; OSError if the disk refuses."""
        document = self._table.fetch(treatment.id)
        if document is not None:
            self._table.discard(treatment.id)
            self._unknown[treatment.id] = unknown_fields(Treatment, document)
