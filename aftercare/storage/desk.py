"""What stands on a physiotherapist's desk, as documents: patients, drafts and templates.

There are few of each, so all are read at once. Fields of a newer version ride along.
"""

from typing import Any, Generic, TypeVar

from aftercare.domain.draft import KeptDraft
from aftercare.domain.patient import Patient
from aftercare.domain.template import Template
from aftercare.storage.database import Change, Database
from aftercare.storage.document import (
    UnreadableDocument,
    name_by_id,
    structured,
    unknown_fields,
    unstructured,
)

Kept = TypeVar("Kept", bound=Patient | KeptDraft | Template)

name_by_id(Patient)
name_by_id(KeptDraft)
name_by_id(Template)


class DeskRepository(Generic[Kept]):
    """Read and write the documents of one *table*, which hold values of one *kind*."""

    def __init__(self, database: Database, table: str, kind: type[Kept]) -> None:
        self._database, self._kind = database, kind
        self._table = database.table(table)
        self.unreadable = 0  # documents that no version of the app would have written
        self._unknown: dict[str, dict[str, Any]] = {}  # of what was removed and may come back

    def all(self) -> dict[str, Kept]:
        """Return every value by its id."""
        found = {}
        self.unreadable = 0
        for document in self._table:
            name = str(document.doc_id)
            try:
                found[name] = structured(self._kind, name, document)
            except UnreadableDocument:
                self.unreadable += 1  # stays on the disk as it is; a newer version may know it
        return found

    def put(self, value: Kept) -> None:
        """Save *value*, new or amended; OSError if the disk refuses."""
        self._database.write_together([self.change_to(value)])
        self._unknown.pop(value.id, None)

    def remove(self, name: str) -> None:
        """Forget the value; OSError if the disk refuses."""
        self._database.write_together([self.removal_of(name)])

    def change_to(self, value: Kept) -> Change:
        """Return what saves *value*, for who writes more together with it."""
        held = self._table.fetch(value.id) or self._unknown.get(value.id) or {}
        return Change(
            table=self._table.name, doc_id=value.id, document={**held, **unstructured(value)}
        )

    def removal_of(self, name: str) -> Change:
        """Return what forgets the value, for who writes more together with it."""
        held = self._table.fetch(name)
        if held is not None:
            self._unknown[name] = unknown_fields(self._kind, held)
        return Change(table=self._table.name, doc_id=name, document=None)


class FolderRepository:
    """Write patients with the draft that is for them: both or neither."""

    def __init__(
        self,
        database: Database,
        patients: DeskRepository[Patient],
        drafts: DeskRepository[KeptDraft],
    ) -> None:
        self._database, self._patients, self._drafts = database, patients, drafts

    def put(self, patient: Patient, draft: KeptDraft | None) -> None:
        """Save *patient* and *draft*; None: there is none any more. OSError if refused."""
        drafted = self._drafts.change_to(draft) if draft else self._drafts.removal_of(patient.id)
        self._database.write_together([self._patients.change_to(patient), drafted])

    def remove(self, patient_id: str) -> None:
        """Forget a patient and the draft for them; OSError if the disk refuses."""
        changes = [one.removal_of(patient_id) for one in (self._patients, self._drafts)]
        self._database.write_together(changes)
