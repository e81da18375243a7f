"""One diary entry being written: the first answer records it, every later one amends it."""

from dataclasses import replace
from datetime import datetime
from typing import Unpack, cast

import flet as ft

from aftercare.domain.diary import Answers, Entry
from aftercare.domain.moment import BadMoment, checked, hours_between
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState

ONE_READING = 0.5  # hours: a score given later than this is a new reading, not a correction
READINGS = {"compared", "soreness", "usual_pain"}


class Writing(ft.Observable):
    """Holds which entry is meant, and the time chosen for it before anything was answered."""

    entry_id: str = ""
    at: datetime | None = None  # None: now
    changed: bool = False  # something was saved here
    refused: bool = False  # the time chosen last cannot be; the former one stands
    turned: int = 0  # how often another entry was begun here after the first

    def __init__(self, diary: DiaryState, clock: ClockState, entry_id: str = "") -> None:
        self._diary, self._clock = diary, clock
        self._begun_here = not entry_id
        self._opened = entry_id
        self._last: Entry | None = None  # as it was seen last: another page may delete it
        self.entry_id = entry_id

    @property
    def entry(self) -> Entry | None:
        """The entry as it is saved; None before the first answer."""
        return self._diary.get(self.entry_id) if self.entry_id else None

    @property
    def shown(self) -> Entry | None:
        """The entry as it stands on the screen: one begun here stays, whoever deletes it."""
        entry = self.entry
        if entry is not None:
            self._last = entry
        return self._last if self._begun_here else entry

    @property
    def sheet(self) -> str:
        """A name for the form of this entry: with another, nothing may stay of the former one."""
        return self._opened or f"new-{self.turned}"

    @property
    def saved(self) -> bool:
        """Whether something that was said here is kept."""
        return self.entry is not None and (self._begun_here or self.changed)

    def say(self, **answers: Unpack[Answers]) -> None:
        """Save *answers*; a reading given much later than the first begins a new entry."""
        if READINGS & answers.keys() and self._is_over():
            self._turn_over()
        if self.shown is None:
            self._begin(answers)
        else:
            self._write(self.shown, answers)

    def toggle(self, **answers: Unpack[Answers]) -> None:
        """Save *answers*, but take back those that this reading has already."""
        shown = None if self._is_over() else self.shown
        again = [name for name, value in answers.items() if getattr(shown, name, None) == value]
        self.say(**cast("Answers", answers | dict.fromkeys(again)))

    def move(self, at: datetime) -> None:
        """Say when it was felt; ``refused`` where that is in the future or before 1900."""
        self._clock.tick()
        self.refused = not self._can_be(at)
        if self.refused:
            return
        if self.shown is None:
            self.at = at
        else:
            self._write(self.shown, {"occurred_at": at})

    def _can_be(self, at: datetime) -> bool:
        try:
            return hours_between(checked(at), self._clock.exactly()) >= 0
        except BadMoment:
            return False

    def _is_over(self) -> bool:
        if not self._begun_here or self.shown is None:
            return False
        return hours_between(self.shown.recorded_at, self._clock.exactly()) > ONE_READING

    def _turn_over(self) -> None:
        self.entry_id, self.at, self._last = "", None, None
        self.changed = self.refused = False
        self.turned += 1
        self._clock.tick()

    def _begin(self, answers: Answers) -> None:
        if all(value in (None, "", ()) for value in answers.values()):
            return
        if self.at is not None:
            answers["occurred_at"] = self.at
        self._last = self._diary.record(**answers)
        self.entry_id = self._last.id
        self.changed = True

    def _write(self, shown: Entry, answers: Answers) -> None:
        there = self.entry is not None
        recorded_at = max(shown.recorded_at, self._clock.exactly())
        said = replace(replace(shown, recorded_at=recorded_at), **answers)
        if self._begun_here and said.is_empty and not (there and "note" in answers):
            self._last = said
            self._diary.take_back(shown.id)  # its id stays, for the next answer
        elif there:
            self._last = self._diary.amend(shown.id, **answers)
        else:
            again = shown.id if shown.is_empty else ""  # deleted elsewhere: it may come back there
            self._last = self._diary.record(again, **_answers(said))
            self.entry_id = self._last.id
        self.changed = True


def _answers(entry: Entry) -> Answers:
    return {
        "occurred_at": entry.occurred_at,
        "compared": entry.compared,
        "soreness": entry.soreness,
        "usual_pain": entry.usual_pain,
        "areas": entry.areas,
        "tags": entry.tags,
        "note": entry.note,
    }
