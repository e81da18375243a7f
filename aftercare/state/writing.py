"""One diary entry being written: the first answer records it, every later one amends it."""

from dataclasses import replace
from datetime import datetime
from typing import Unpack

import flet as ft

from aftercare.domain.diary import Answers, Entry
from aftercare.domain.moment import BadMoment, not_after
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState


class Writing(ft.Observable):
    """Holds which entry is meant, and the time chosen for it before anything was answered."""

    entry_id: str = ""
    at: datetime | None = None  # None: now
    changed: bool = False  # something was saved here
    refused: bool = False  # the time chosen last cannot be; the former one stands

    def __init__(self, diary: DiaryState, clock: ClockState, entry_id: str = "") -> None:
        self._diary, self._clock = diary, clock
        self._begun_here = not entry_id
        self.entry_id = entry_id

    @property
    def entry(self) -> Entry | None:
        """The entry as it is saved; None before the first answer."""
        return self._diary.get(self.entry_id) if self.entry_id else None

    @property
    def saved(self) -> bool:
        """Whether something that was said here is kept."""
        return self.entry is not None and (self._begun_here or self.changed)

    def say(self, **answers: Unpack[Answers]) -> None:
        """Save *answers*; taking back the only one of a new entry deletes it, with a way back."""
        entry = self.entry
        if entry is None:
            self._begin(answers)
        elif self._begun_here and "note" not in answers and replace(entry, **answers).is_empty:
            self.at = entry.occurred_at
            self._diary.remove(entry.id)
        else:
            self._diary.amend(entry.id, **answers)
            self.changed = True

    def move(self, at: datetime) -> None:
        """Say when it was felt; ``refused`` where that is in the future or before 1900."""
        try:
            not_after(at, self._clock.exactly())
            if self.entry is None:
                self.at = at
            else:
                self._diary.amend(self.entry_id, occurred_at=at)
                self.changed = True
        except BadMoment:
            self.refused = True
            return
        self.refused = False

    def _begin(self, answers: Answers) -> None:
        if all(value in (None, "", ()) for value in answers.values()):
            return
        if self.at is not None:
            answers["occurred_at"] = self.at
        self.entry_id = self._diary.record(**answers).id
        self.changed = True
