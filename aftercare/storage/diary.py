"""Diary entries as documents, found by time without reading them all."""

from bisect import bisect_left, insort
from datetime import datetime
from itertools import islice
from typing import Any

from aftercare.domain.diary import Entry
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured, unknown_fields

Place = tuple[float, str]
"""Where an entry stands in time: seconds since 1970 when it was felt, then its id."""


class DiaryRepository:
    """Read and write diary entries; a year of them costs no more to show than a day."""

    def __init__(self, database: Database) -> None:
        self._table = database.table("diary")
        self.reread()

    def reread(self) -> None:
        """Begin anew with what the database holds."""
        self._of: dict[str, Place] = {}
        self._unknown: dict[str, dict[str, Any]] = {}  # of what was removed and may come back
        self._undated = 0  # documents that no version of the app would have written
        self._unreadable: int | None = None  # not counted yet
        for document in self._table:
            try:
                at = datetime.fromisoformat(document["occurred_at"]).timestamp()
            except (KeyError, TypeError, ValueError):
                self._undated += 1
                continue
            self._of[str(document.doc_id)] = (at, str(document.doc_id))
        self._places = sorted(self._of.values())

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._places)

    @property
    def unreadable(self) -> int:
        """How many documents cannot be shown; they stay as another version wrote them.

        All are read the first time (10,000: about 0.2 s), so ask only where it is told.
        """
        if self._unreadable is None:
            broken = sum(self.get(entry_id) is None for entry_id in self._of)
            self._unreadable = self._undated + broken
        return self._unreadable

    def get(self, entry_id: str) -> Entry | None:
        """Return the entry *entry_id*; None if there is none, or none that can be read."""
        document = self._table.fetch(entry_id) if entry_id in self._of else None
        if document is None:
            return None
        try:
            return structured(Entry, entry_id, document)
        except UnreadableDocument:
            return None  # stays on the disk as it is; a newer version may know it

    def between(self, start: datetime, end: datetime) -> tuple[Entry, ...]:
        """Return entries felt from *start* to just before *end*, oldest first."""
        low = bisect_left(self._places, (start.timestamp(), ""))
        high = bisect_left(self._places, (end.timestamp(), ""))
        found = (self.get(entry_id) for _, entry_id in self._places[low:high])
        return tuple(filter(None, found))

    def newest(self, count: int) -> tuple[Entry, ...]:
        """Return the *count* entries felt last, oldest first."""
        found = filter(None, (self.get(entry_id) for _, entry_id in reversed(self._places)))
        return tuple(reversed([*islice(found, max(0, count))]))

    def put(self, entry: Entry) -> None:
        """Save *entry*, new or amended; OSError if the disk refuses."""
        put(self._table, entry.id, entry, self._unknown.get(entry.id))
        self._unknown.pop(entry.id, None)
        self._forget_place(entry.id)
        self._place(entry.id, entry.occurred_at)

    def remove(self, entry_id: str) -> None:
        """Forget the entry *entry_id*; OSError if the disk refuses."""
        if entry_id in self._of:
            document = self._table.fetch(entry_id) or {}
            self._table.discard(entry_id)
            self._unknown[entry_id] = unknown_fields(Entry, document)
            self._forget_place(entry_id)

    def _place(self, entry_id: str, at: datetime) -> None:
        place = (at.timestamp(), entry_id)
        self._of[entry_id] = place
        insort(self._places, place)

    def _forget_place(self, entry_id: str) -> None:
        place = self._of.pop(entry_id, None)
        if place is not None:
            del self._places[bisect_left(self._places, place)]
