"""What stands on a physiotherapist's desk, as documents: patients, drafts, templates, reports.

There are few of each, so all are read at once. Fields of a newer version ride along with the value
that they are of, and not with another that stands in its place.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar, cast

from aftercare.domain.draft import KeptDraft
from aftercare.domain.patient import Patient
from aftercare.domain.taken import TakenReport
from aftercare.domain.template import Template
from aftercare.storage.database import Change, Database
from aftercare.storage.document import (
    UnreadableDocument,
    name_by_id,
    structured,
    unknown_fields,
    unstructured,
)

Kept = TypeVar("Kept", bound=Patient | KeptDraft | Template | TakenReport)
Document = Mapping[str, Any]

name_by_id(Patient)
name_by_id(KeptDraft)
name_by_id(Template)
name_by_id(TakenReport)
MADE = {
    Patient: "added_at",
    KeptDraft: "begun_at",
    Template: "saved_at",
    TakenReport: "taken_at",
}
"""The field that tells a value from the next one of the same id."""


_Which = tuple[str, str]


class DeskRepository(Generic[Kept]):
    """Read and write the documents of one *table*, which hold values of one *kind*."""

    def __init__(self, database: Database, table: str, kind: type[Kept]) -> None:
        self._database, self._kind = database, kind
        self._table = database.table(table)
        self.unreadable = 0  # documents that no version of the app would have written
        self._unknown: dict[_Which, Document] = {}  # of what is gone and may come back

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

    def document(self, name: str) -> Document | None:
        """Return what is kept under an id, as it stands on the disk; None if nothing is."""
        return self._table.fetch(name)

    def named(self, field: str, value: str) -> tuple[str, ...]:
        """Return the ids of the documents whose *field* is *value*, readable or not."""
        found = (one for one in self._table if one.get(field) == value)
        return tuple(str(one.doc_id) for one in found)

    def put(self, value: Kept) -> None:
        """Save *value*, new or amended; OSError if the disk refuses."""
        self.stand(value.id, value)

    def remove(self, name: str) -> None:
        """Forget the value; OSError if the disk refuses."""
        self.stand(name, None)

    def stand(self, name: str, kept: Kept | Document | None) -> None:
        """Have *kept* stand under an id, as ``change_to`` has it; OSError if the disk refuses."""
        self._database.write_together([self.change_to(name, kept)])

    def change_to(self, name: str, kept: Kept | Document | None) -> Change:
        """Return what has *kept* stand under an id, for who writes more together with it.

        None: nothing does any more. A document is one that stood there and cannot be read.
        """
        self._remember(name)
        document: Document | None = None
        if isinstance(kept, self._kind):
            known = unstructured(kept)
            document = {**self._unknown.get(self._which(name, known), {}), **known}
        elif kept is not None:
            document = cast("Document", kept)
        return Change(table=self._table.name, doc_id=name, document=document)

    def _remember(self, name: str) -> None:
        """Note what only a newer version knows of the value that stands under an id."""
        held = self._table.fetch(name)
        if held is not None:
            self._unknown[self._which(name, held)] = unknown_fields(self._kind, held)

    def _which(self, name: str, document: Document) -> _Which:
        return name, str(document.get(MADE[self._kind]))


class FolderRepository:
    """Write a patient with the draft that is for them and the reports that came: all or nothing."""

    def __init__(
        self,
        database: Database,
        patients: DeskRepository[Patient],
        drafts: DeskRepository[KeptDraft],
        reports: DeskRepository[TakenReport],
    ) -> None:
        self._database, self._patients, self._drafts = database, patients, drafts
        self._reports = reports

    def put(
        self,
        patient: Patient,
        draft: KeptDraft | Document | None,
        reports: Mapping[str, TakenReport | Document] | None = None,
    ) -> None:
        """Save *patient* and *draft*; None: there is none any more. OSError if refused.

        Also *reports* by their ids; others stay as they are. What this version cannot read is its
        document.
        """
        changes = [
            self._patients.change_to(patient.id, patient),
            self._drafts.change_to(patient.id, draft),
            *(self._reports.change_to(name, one) for name, one in (reports or {}).items()),
        ]
        self._database.write_together(changes)

    def remove(self, patient_id: str, reports: Iterable[str] = ()) -> None:
        """Forget a patient, the draft for them and *reports* by their ids; OSError if refused."""
        changes = [
            self._patients.change_to(patient_id, None),
            self._drafts.change_to(patient_id, None),
            *(self._reports.change_to(name, None) for name in reports),
        ]
        self._database.write_together(changes)
