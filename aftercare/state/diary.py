"""The diary as the screens see it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Unpack, cast

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.diary import Answers, Entry
from aftercare.domain.moment import checked
from aftercare.state.saving import SavingState
from aftercare.state.undo import UndoState
from aftercare.storage.diary import DiaryRepository


class DiaryState(ft.Observable):
    """Answers questions about the entries; ``version`` moves on with every change of them.

    The entries themselves stay in the repository: years of them are not copied at each tap.
    """

    version: int = 0

    def __init__(
        self,
        repository: DiaryRepository,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._repository, self._saving, self._undo = repository, saving, undo
        self._clock, self._ids = clock, ids
        self._changed: list[str] = []

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all entries, the latest first, before them those that wait for the disk."""
        return tuple(dict.fromkeys([*self._unsaved, *self._repository.ids]))

    def changed(self, since: int) -> tuple[str, ...]:
        """Return the ids of what was changed after the first *since* changes; "": anything."""
        return tuple(self._changed[since:])

    @property
    def _unsaved(self) -> dict[str, Entry | None]:
        """What the disk has refused so far, from any page; None: deleted."""
        return cast("dict[str, Entry | None]", self._saving.waiting("diary"))

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._repository) + sum(
            (entry is not None) - (self._repository.get(entry_id) is not None)
            for entry_id, entry in self._unsaved.items()
        )

    def get(self, entry_id: str) -> Entry | None:
        """Return the entry *entry_id*, or None."""
        if entry_id in self._unsaved:
            return self._unsaved[entry_id]
        return self._repository.get(entry_id)

    def between(self, start: datetime, end: datetime) -> tuple[Entry, ...]:
        """Return entries felt from *start* to just before *end*, oldest first."""
        found = self._repository.between(start, end)
        return self._overlaid(found, lambda entry: start <= entry.occurred_at < end)

    def newest(self, count: int) -> tuple[Entry, ...]:
        """Return the *count* entries felt last, oldest first."""
        found = self._repository.newest(count + len(self._unsaved))
        return self._overlaid(found, lambda _: True)[-count:] if count > 0 else ()

    def record(self, entry_id: str = "", **answers: Unpack[Answers]) -> Entry:
        """Note a new entry, now unless ``occurred_at`` says otherwise; an id if it had one."""
        now = self._clock.now()
        answers.setdefault("occurred_at", now)
        entry = Entry(id=entry_id or self._ids.new(), recorded_at=now, **answers)
        self._put(entry)
        return entry

    def amend(self, entry_id: str, **answers: Unpack[Answers]) -> Entry | None:
        """Change parts of an entry; BadMoment if its time cannot be."""
        entry = self.get(entry_id)
        if entry is None:
            return None
        at = checked(answers.get("occurred_at", entry.occurred_at))
        recorded_at = max(entry.recorded_at, min(at, self._clock.now()))
        entry = replace(entry, **answers, recorded_at=recorded_at)
        self._put(entry)
        return entry

    def remove(self, entry_id: str) -> None:
        """Delete an entry; it can be brought back."""
        entry = self.get(entry_id)
        if entry is None:
            return
        self._save(entry_id, None)
        self._undo.deleted("undo.entry", lambda: self._put(entry))

    def take_back(self, entry_id: str) -> None:
        """Delete an entry whose last answer was taken back: there is nothing to bring back."""
        if self.get(entry_id) is not None:
            self._save(entry_id, None)

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._changed.append("")
        self.version += 1

    def _put(self, entry: Entry) -> None:
        self._save(entry.id, entry)

    def _save(self, entry_id: str, entry: Entry | None) -> None:
        def write() -> None:
            if entry is None:
                self._repository.remove(entry_id)
            else:
                self._repository.put(entry)

        self._saving.save(f"diary/{entry_id}", write, entry)
        self._changed.append(entry_id)
        self.version += 1

    def _overlaid(
        self, found: tuple[Entry, ...], belongs: Callable[[Entry], bool]
    ) -> tuple[Entry, ...]:
        unsaved = self._unsaved
        if not unsaved:
            return found
        merged = {entry.id: entry for entry in found if entry.id not in unsaved}
        merged |= {e.id: e for e in unsaved.values() if e is not None and belongs(e)}
        return tuple(sorted(merged.values(), key=lambda e: (e.occurred_at, e.id)))
