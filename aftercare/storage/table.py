"""TinyDB's table over the journal: a write costs what it changes, whatever else the table holds."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any, TypeAlias

from tinydb.queries import QueryLike
from tinydb.storages import Storage
from tinydb.table import Document as TinyDocument
from tinydb.table import Table
from tinydb.utils import LRUCache

from aftercare.storage.generation import Document, Op
from aftercare.storage.journal import Journal

Fields: TypeAlias = Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None]


class StoredDocument(TinyDocument):
    """A document handed out: a deep copy, so that changing it never changes what is stored."""

    doc_id: str  # type: ignore[assignment] # TinyDB's own annotation knows only numbers

    def __init__(self, value: Mapping[str, Any], doc_id: str) -> None:
        super().__init__(copied(value), doc_id)  # type: ignore[arg-type]


class NoQueryCache(LRUCache[Any, Any]):
    """Remembers nothing: TinyDB's cache hands the same documents to every caller of a query."""

    def set(self, key: object, value: object) -> None:
        """Forget *value*."""


class JournalStorage(Storage):
    """The journal as TinyDB's storage; TinyDB itself uses it only to list and drop tables."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Return all tables, None if there are none."""
        return {name: dict(rows) for name, rows in self.journal.tables.items()} or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Make *data* all there is, in one line that holds only the differences."""
        ops: list[Op] = [(name, None, None) for name in self.journal.tables if name not in data]
        for name, rows in data.items():
            change = TableChange(self.journal.tables.get(name, {}))
            for doc_id in [doc_id for doc_id in change if doc_id not in rows]:
                del change[doc_id]
            for doc_id, document in rows.items():
                change[doc_id] = document
            ops += change.ops(name, exists=name in self.journal.tables)
        self.journal.append(ops)

    def close(self) -> None:
        """Let go of the medium."""
        self.journal.close()


class TableChange(MutableMapping[str, Document]):
    """What an updater sees: reading copies, writing stays here until the journal has it."""

    __slots__ = ("_gone", "_stored", "_touched")

    def __init__(self, stored: Mapping[str, Document]) -> None:
        self._stored = stored
        self._touched: dict[str, Document] = {}
        self._gone: set[str] = set()

    def __getitem__(self, doc_id: str) -> Document:
        if doc_id not in self._touched:
            if doc_id in self._gone:
                raise KeyError(doc_id)
            # Kept even when only read: updaters change in place what they get here.
            self._touched[doc_id] = copied(self._stored[doc_id])
        return self._touched[doc_id]

    def __setitem__(self, doc_id: str, document: Document) -> None:
        if not isinstance(doc_id, str):
            raise TypeError(f"a document's id is text, not {doc_id!r}")
        self._touched[doc_id] = document

    def __delitem__(self, doc_id: str) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self._touched.pop(doc_id, None)
        if doc_id in self._stored:
            self._gone.add(doc_id)

    def __contains__(self, doc_id: object) -> bool:
        return doc_id in self._touched or (doc_id in self._stored and doc_id not in self._gone)

    def __iter__(self) -> Iterator[str]:
        yield from (doc_id for doc_id in self._stored if doc_id not in self._gone)
        yield from (
            doc_id for doc_id in self._touched if doc_id in self._gone or doc_id not in self._stored
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every document."""
        self._touched.clear()
        self._gone = set(self._stored)

    def ops(self, table: str, *, exists: bool) -> list[Op]:
        """Return the journal's operations for what has changed in *table*."""
        ops: list[Op]
        if self._gone and len(self._gone) == len(self._stored):
            ops, exists = [(table, None, None)], False
        else:
            ops = [(table, doc_id, None) for doc_id in self._gone]
        puts: list[Op] = [
            (table, doc_id, document)
            for doc_id, document in self._touched.items()
            if doc_id in self._gone or not _same(self._stored.get(doc_id), document)
        ]
        return [*ops, *puts] if puts or exists else [*ops, (table, None, {})]


class JournalTable(Table):
    """A table whose documents are known by text ids, which are never given twice."""

    document_class = StoredDocument  # type: ignore[assignment]
    document_id_class = str  # type: ignore[assignment] # TinyDB's own annotation knows only numbers
    query_cache_class = NoQueryCache
    _storage: JournalStorage

    def fetch(self, doc_id: str) -> Document | None:
        """Return a copy of the document, or None if there is none of that id."""
        document = self._read_table().get(doc_id)
        return None if document is None else copied(document)

    def put(self, doc_id: str, document: Mapping[str, Any]) -> None:
        """Keep *document* under *doc_id*, in place of an earlier one."""
        self._update_table(lambda table: table.__setitem__(doc_id, dict(document)))

    def discard(self, doc_id: str) -> None:
        """Remove the document; nothing happens if there is none of that id."""
        self.remove(doc_ids=[doc_id])

    def insert(self, document: Mapping[str, Any]) -> str:  # type: ignore[override]
        """Add *document* and return its id: a new one, or that of a TinyDB document."""
        return str(super().insert(_ours(document)))

    def insert_multiple(  # type: ignore[override]
        self, documents: Iterable[Mapping[str, Any]]
    ) -> list[str]:
        """Add all *documents* at once and return their ids."""
        return [str(doc_id) for doc_id in super().insert_multiple(map(_ours, documents))]

    def upsert(  # type: ignore[override]
        self, document: Mapping[str, Any], cond: QueryLike | None = None
    ) -> list[str]:
        """Change the documents found by id or *cond*, or add one; return their ids."""
        return [str(doc_id) for doc_id in super().upsert(_ours(document), cond)]

    def update(  # type: ignore[override]
        self,
        fields: Fields,
        cond: QueryLike | None = None,
        doc_ids: Iterable[str] | None = None,
    ) -> list[str]:
        """Set *fields* in (or call them on) the documents of *doc_ids* or *cond*; return ids."""
        if doc_ids is None and cond is not None:
            doc_ids = self._matching(cond)  # only these are copied, not the whole table
        return [str(doc_id) for doc_id in super().update(fields, None, doc_ids)]  # type: ignore[arg-type]

    def remove(  # type: ignore[override]
        self, cond: QueryLike | None = None, doc_ids: Iterable[str] | None = None
    ) -> list[str]:
        """Remove the documents of *doc_ids*, or else those that *cond* finds; return the ids."""
        if doc_ids is None and cond is not None:
            doc_ids = self._matching(cond)
        return [str(doc_id) for doc_id in super().remove(None, doc_ids)]  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[TinyDocument]:
        # A list first: TinyDB allows the table to be changed by the body of such a loop.
        for doc_id, document in list(self._read_table().items()):
            yield StoredDocument(document, doc_id)

    def _matching(self, cond: QueryLike) -> list[str]:
        return [doc_id for doc_id, document in self._read_table().items() if cond(document)]

    def _get_next_id(self) -> str:
        return uuid.uuid4().hex

    def _read_table(self) -> dict[str, Document]:  # type: ignore[override]
        return self._storage.journal.tables.get(self._name, {})

    def _update_table(self, updater: Callable[[Any], object]) -> None:
        tables = self._storage.journal.tables
        change = TableChange(tables.get(self._name, {}))
        updater(change)
        self._storage.journal.append(change.ops(self._name, exists=self._name in tables))


def copied(document: Mapping[str, Any]) -> Document:
    """Return a deep copy of a JSON object."""
    return {name: _copied(value) for name, value in document.items()}


def _copied(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        return {name: _copied(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_copied(inner) for inner in value]
    return value


def _ours(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a plain TinyDB document as ours: the table would overlook its id."""
    if isinstance(document, TinyDocument) and not isinstance(document, StoredDocument):
        return StoredDocument(document, str(document.doc_id))
    return document


def _same(one: Document | None, other: Document) -> bool:
    """Tell whether both would be written alike: in Python 1 equals True and 1.0, in JSON not."""
    return one == other and repr(one) == repr(other)
