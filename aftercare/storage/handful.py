"""Values as documents of one table, where there are so few that all are read at once."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Protocol, TypeVar

from aftercare.storage.database import Change, Database
from aftercare.storage.document import (
    Dataclass,
    UnreadableDocument,
    put,
    structured,
    unknown_fields,
    unstructured,
)


class Named(Dataclass, Protocol):
    """What has fields, and an id among them."""

    @property
    def id(self) -> str:
        """By which it is known."""
        ...


Value = TypeVar("Value", bound=Named)


class Handful(Generic[Value]):
    """Read and write values that have an id; fields of a newer version ride along.

    *kind* is what they are, *noun* their table, *in_order* puts them as they are read.
    """

    def __init__(
        self,
        database: Database,
        kind: type[Value],
        noun: str,
        in_order: Callable[[Iterable[Value]], tuple[Value, ...]],
    ) -> None:
        self._table = database.table(noun)
        self._kind, self._in_order = kind, in_order
        self.unreadable = 0  # documents that no version of the app would have written
        self._unknown: dict[str, dict[str, Any]] = {}  # of what was removed and may come back

    def __len__(self) -> int:
        """Return how many there are, those that cannot be read among them."""
        return len(self._table)

    def all(self) -> tuple[Value, ...]:
        """Return every value that can be read, in their order."""
        found = []
        self.unreadable = 0
        for document in self._table:
            try:
                found.append(structured(self._kind, str(document.doc_id), document))
            except UnreadableDocument:
                self.unreadable += 1  # stays on the disk as it is; a newer version may know it
        return self._in_order(found)

    def put(self, value: Value) -> None:
        """Save *value*, new or amended; OSError if the disk refuses."""
        put(self._table, value.id, value, self._unknown.get(value.id))
        self._unknown.pop(value.id, None)

    def change_to(self, value: Value) -> Change:
        """Return what saves *value*, for who writes more together with it."""
        held = self._table.fetch(value.id) or self._unknown.get(value.id) or {}
        document = {**held, **unstructured(value)}
        return Change(table=self._table.name, doc_id=value.id, document=document)

    def change_to_none(self, value: Value) -> Change:
        """Return what forgets *value*, for who writes more together with it."""
        document = self._table.fetch(value.id)
        if document is not None:
            self._unknown[value.id] = unknown_fields(self._kind, document)
        return Change(table=self._table.name, doc_id=value.id, document=None)

    def remove(self, value: Value) -> None:
        """Forget *value*; OSError if the disk refuses."""
        document = self._table.fetch(value.id)
        if document is not None:
            self._table.discard(value.id)
            self._unknown[value.id] = unknown_fields(self._kind, document)
