"""Plans as documents: each holds the prescriptions as they came, under the id that they share.

The form in which they came was released and is read for ever, so it is what is kept.
"""

from collections.abc import Iterable
from typing import Any

from aftercare.domain.receipt import Receipt, ReceivedPlan
from aftercare.domain.settings import Settings
from aftercare.storage.database import Change, Database
from aftercare.storage.document import UnreadableDocument, structured, unstructured
from aftercare.storage.settings import ONLY

TABLE = "plan"


class PlanRepository:
    """Read and write the plans that were accepted; there are few."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._table = database.table(TABLE)
        self.unreadable = 0  # documents that no version of the app would have written
        self._gone: dict[str, dict[str, Any]] = {}  # what was removed and may come back

    def all(self) -> tuple[ReceivedPlan, ...]:
        """Return every plan, the one accepted last first."""
        found = []
        self.unreadable = 0
        for document in self._table:
            try:
                found.append(structured(ReceivedPlan, str(document.doc_id), document))
            except UnreadableDocument:
                self.unreadable += 1  # stays on the disk as it is; a newer version may know it
        return tuple(sorted(found, key=_latest, reverse=True))

    def put(self, plan: ReceivedPlan) -> None:
        """Save *plan*, new or amended; OSError if the disk refuses."""
        self._table.put(plan.id, self._document(plan))
        self._gone.pop(plan.id, None)

    def put_with(self, plan: ReceivedPlan, settings: Settings, taken: Iterable[Change]) -> None:
        """Save *plan* with what was *taken* from it, all or nothing; OSError as for ``put``."""
        held = self._database.table("settings").fetch(ONLY) or {}
        changes = [
            Change(table=TABLE, doc_id=plan.id, document=self._document(plan)),
            Change(table="settings", doc_id=ONLY, document={**held, **unstructured(settings)}),
            *taken,
        ]
        self._database.write_together(changes)
        self._gone.pop(plan.id, None)

    def remove(self, plan_id: str) -> None:
        """Forget the plan; OSError if the disk refuses."""
        document = self._table.fetch(plan_id)
        if document is not None:
            self._table.discard(plan_id)
            self._gone[plan_id] = document

    def _document(self, plan: ReceivedPlan) -> dict[str, Any]:
        """Return the document of *plan*, with what a newer version noted of it or its receipts."""
        held = self._table.fetch(plan.id) or self._gone.get(plan.id) or {}
        document = {**held, **unstructured(plan)}
        noted = {_name(one): one for one in held.get("receipts", ()) if isinstance(one, dict)}
        document["receipts"] = [
            {**noted.get(_name(one), {}), **one} for one in document["receipts"]
        ]
        return document


def _name(receipt: dict[str, Any]) -> tuple[str, str]:
    return str(receipt.get("payload")), str(receipt.get("accepted_at"))


def _latest(plan: ReceivedPlan) -> tuple[float, str]:
    last: Receipt = plan.receipts[-1]
    return last.accepted_at.timestamp(), plan.id
