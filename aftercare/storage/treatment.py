"""Treatments as documents."""

from tinydb import TinyDB

from aftercare.domain.treatment import Treatment, in_order
from aftercare.storage.document import UnreadableDocument, put, structured


class TreatmentRepository:
    """Read and write treatments; there are few, so all are kept at hand."""

    def __init__(self, database: TinyDB) -> None:
        self._table = database.table("treatment")
        self.unreadable = 0  # documents that no version of the app would have written

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
        put(self._table, treatment.id, treatment)

    def remove(self, treatment: Treatment) -> None:
        """Forget *treatment*; OSError if the disk refuses."""
        if self._table.contains(doc_id=_id(treatment)):
            self._table.remove(doc_ids=[_id(treatment)])


def _id(treatment: Treatment) -> int:
    return treatment.id  # type: ignore[return-value] # the table's ids are texts
