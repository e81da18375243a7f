"""Values as documents of one table, found by time without reading them all."""

from bisect import bisect_left, insort
from datetime import datetime
from itertools import islice
from typing import Any, Generic, TypeVar

from aftercare.domain.diary import Entry
from aftercare.domain.practice import Practice
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured, unknown_fields

Value = TypeVar("Value", bound=Entry | Practice)

Place = tuple[float, str]
"""Where a value stands in time: seconds since 1970, then its id."""


class Timeline(Generic[Value]):
    """Read and write values that have an id and a moment; years of them cost no more than a day.

    *kind* is what they are, *noun* their table, *moment* the field that says when.
    """

    def __init__(self, database: Database, kind: type[Value], noun: str, moment: str) -> None:
        self._table = database.table(noun)
        self._kind, self._moment = kind, moment
        self.reread()

    def reread(self) -> None:
        """Begin anew with what the database holds."""
        self._of: dict[str, Place] = {}
        self._unknown: dict[str, dict[str, Any]] = {}  # of what was removed and may come back
        self._undated = 0  # documents that no version of the app would have written
        self._unreadable: int | None = None  # not counted yet
        for document in self._table:
            try:
                at = datetime.fromisoformat(document[self._moment]).timestamp()
            except (KeyError, TypeError, ValueError):
                self._undated += 1
                continue
            self._of[str(document.doc_id)] = (at, str(document.doc_id))
        self._places = sorted(self._of.values())

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all, the latest first; some may be of values that cannot be read."""
        return tuple(value_id for _, value_id in reversed(self._places))

    @property
    def unreadable(self) -> int:
        """How many documents cannot be shown; they stay as another version wrote them.

        All are read the first time (10,000: about 0.2 s), so ask only where it is told.
        """
        if self._unreadable is None:
            broken = sum(self.get(value_id) is None for value_id in self._of)
            self._unreadable = self._undated + broken
        return self._unreadable

    def get(self, value_id: str) -> Value | None:
        """Return the value *value_id*; None if there is none, or none that can be read."""
        document = self._table.fetch(value_id) if value_id in self._of else None
        if document is None:
            return None
        try:
            return structured(self._kind, value_id, document)
        except UnreadableDocument:
            return None  # stays on the disk as it is; a newer version may know it

    def between(self, start: datetime, end: datetime) -> tuple[Value, ...]:
        """Return those from *start* to just before *end*, oldest first."""
        low = bisect_left(self._places, (start.timestamp(), ""))
        high = bisect_left(self._places, (end.timestamp(), ""))
        found = (self.get(value_id) for _, value_id in self._places[low:high])
        return tuple(filter(None, found))

    def newest(self, count: int) -> tuple[Value, ...]:
        """Return the *count* latest, oldest first."""
        found = filter(None, (self.get(value_id) for _, value_id in reversed(self._places)))
        return tuple(reversed([*islice(found, max(0, count))]))

    def put(self, value: Value) -> None:
        """Save *value*, new or amended; OSError if the disk refuses."""
        put(self._table, value.id, value, self._unknown.get(value.id))
        self._unknown.pop(value.id, None)
        self._forget_place(value.id)
        self._place(value.id, getattr(value, self._moment))

    def remove(self, value_id: str) -> None:
        """Forget the value *value_id*; OSError if the disk refuses."""
        if value_id in self._of:
            document = self._table.fetch(value_id) or {}
            self._table.discard(value_id)
            self._unknown[value_id] = unknown_fields(self._kind, document)
            self._forget_place(value_id)

    def _place(self, value_id: str, at: datetime) -> None:
        place = (at.timestamp(), value_id)
        self._of[value_id] = place
        insort(self._places, place)

    def _forget_place(self, value_id: str) -> None:
        place = self._of.pop(value_id, None)
        if place is not None:
            del self._places[bisect_left(self._places, place)]
