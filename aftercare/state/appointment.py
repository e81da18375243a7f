"""Appointments as the screens see them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Unpack

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.appointment import (
    Appointment,
    Details,
    Question,
    Standing,
    amended,
    at_wall,
    fitting,
    in_order,
    moved_to,
    next_one,
)
from aftercare.domain.brought import brought
from aftercare.domain.occasion import at_clock
from aftercare.domain.settings import Settings
from aftercare.state.saving import Change, SavingState
from aftercare.state.undo import UndoState
from aftercare.storage.appointment import AppointmentRepository
from aftercare.storage.database import Change as Stored

if TYPE_CHECKING:
    from aftercare.domain.prescription import Prescription

NEW = "new"  # the name of the one that is not noted yet
HALF_HOUR = timedelta(minutes=30)


class AppointmentState(ft.Observable):
    """Holds all appointments, soonest first; every verb saves at once."""

    appointments: tuple[Appointment, ...]
    draft: Appointment | None = None  # one that is being noted; survives a look elsewhere

    def __init__(
        self,
        repository: AppointmentRepository,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
        settings: Callable[[], Settings],
    ) -> None:
        self._repository, self._saving, self._undo = repository, saving, undo
        self._clock, self._ids, self._settings = clock, ids, settings
        self._typed: dict[str, str] = {}  # questions that were not added yet
        self._every = self._all()
        self.appointments = _shown(self._every)

    @property
    def unreadable(self) -> int:
        """How many are kept and not shown: another version wrote them."""
        return self._repository.unreadable

    @property
    def next(self) -> Appointment | None:
        """The one that goes on now or comes first."""
        return next_one(self.appointments, self._clock.now())

    def get(self, name: str) -> Appointment | None:
        """Return the appointment *name*, the one being noted for NEW; None if it is gone."""
        if name == NEW:
            return self.being_noted
        return next((one for one in self.appointments if one.id == name), None)

    def as_it_is(self, one: Appointment) -> Appointment:
        """Return *one* as it is now; as it was, if it is gone.

        Whatever is given a state is drawn anew by its changes, with what it was given before them.
        """
        return self.get(one.id) or one

    def sought(self, one: Appointment) -> str:
        """Return what a map is asked for; "" if nothing is known.

        A plan names a room rather than a street: so its clinic is sought.
        """
        clinic = self._settings().clinic_name if one.plan else ""
        return (clinic or one.place).strip()

    @property
    def being_noted(self) -> Appointment:
        """The one that is being noted; at first in a week, where the last one was."""
        if self.draft is not None:
            return self.draft
        now, last = self._clock.now(), self.appointments[-1] if self.appointments else None
        return Appointment(
            id=NEW,
            at=self.in_days(7),
            made_at=now,
            minutes=last.minutes if last else None,
            place=last.place if last else "",
            phone=last.phone if last else self._settings().clinic_phone,
        )

    def in_days(self, days: int) -> datetime:
        """Return the moment so many *days* from now that is offered: at a full or half hour."""
        now = self._clock.now()
        here = self._clock.local(now)
        midnight = here.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        asked = here.replace(tzinfo=None) - midnight
        rounded = midnight + round(asked / HALF_HOUR) * HALF_HOUR
        clock = self.draft.at.time() if self.draft else rounded.time()
        return at_clock(here.date() + timedelta(days=days), clock, now, self._clock.local)

    def note(self) -> Appointment:
        """Keep the one that is being noted; BadAppointment if it cannot be."""
        now = self._clock.now()
        noted = replace(self.being_noted, id=self._ids.new(), made_at=now)
        self._put(fitting(noted, self.appointments, now))
        self.draft = None
        return noted

    def drop(self) -> None:
        """Forget the one that is being noted."""
        self.draft = None
        self._typed.clear()

    def move(self, name: str, wall: datetime, zone: str | None = None) -> None:
        """Move one to where its clocks, or those of *zone*, show *wall*; BadAppointment if not.

        *zone* "" is here.
        """
        one = self.get(name)
        if one is None:
            return
        now, local = self._clock.now(), self._clock.local
        if zone is None:
            self.amend(name, at=moved_to(one, wall, now, local))
        else:
            self.amend(name, at=at_wall(wall, zone, now, local), zone=zone)

    def amend(self, name: str, **details: Unpack[Details]) -> None:
        """Change what is known of one; BadAppointment if it cannot be, and nothing is changed."""
        one = self.get(name)
        if one is None:
            return
        after = amended(one, details)
        if after == one:
            return
        if name == NEW:
            self.draft = replace(after, own=False)
            return
        if after.takes_place and (after.at != one.at or not one.takes_place):
            fitting(after, self.appointments, self._clock.now())
        self._put(after)

    def cancel(self, name: str) -> None:
        """Call one off; it stays in the list, and calendars are told so."""
        self.amend(name, standing=Standing.CANCELLED)

    def restore(self, name: str) -> None:
        """Have one take place after all; BadAppointment if that is no more possible."""
        self.amend(name, standing=Standing.PLANNED)

    def ask(self, name: str, text: str) -> None:
        """Add a question of one's own; BadAppointment if there are too many."""
        one = self.get(name)
        if one is not None and text.strip():
            self.amend(name, questions=(*one.questions, Question(text=text.strip())))

    def put_away(self, name: str, question: Question) -> None:
        """Ask *question* no more: one's own is forgotten, one of a set is not offered again."""
        one = self.get(name)
        if one is None:
            return
        gone = Question(text="", about=question.about)
        left = tuple(each for each in one.questions if each != question)
        self.amend(name, questions=(*left, gone) if question.about else left)

        def bring_back() -> None:
            now = self.get(name)
            if now is not None:
                others = tuple(each for each in now.questions if each != gone)
                self.amend(name, questions=others if question.about else (*others, question))

        self._undo.deleted("undo.question", bring_back)

    def typed(self, name: str) -> str:
        """Return the question that was begun for one, and not added yet."""
        return self._typed.get(name, "")

    def type(self, name: str, text: str) -> None:
        """Keep what is typed of a question: it survives a look elsewhere."""
        self._typed[name] = text

    def remove(self, name: str) -> None:
        """Delete one; it can be brought back. One of a plan does not come again with it."""
        one = self.get(name)
        if one is None or name == NEW:
            return
        if one.plan:
            self._put(replace(one, standing=Standing.REMOVED))
        else:
            self._saving.save(_name(one), lambda: self._repository.remove(one))
            self._show(each for each in self._every if each.id != name)
        self._undo.deleted("undo.appointment", lambda: self._put(one))

    def brought(self, plan: "Prescription") -> tuple[Appointment, ...]:
        """Return the appointments that change when *plan* is accepted now."""
        return brought(self._every, plan, self._clock.now(), self._names())

    def change_to(self, appointment: Appointment) -> dict[str, Change]:
        """Return what saves it, for somebody who saves more together with it."""
        return {_name(appointment): Change(lambda: self._repository.put(appointment), appointment)}

    def stored(self, appointment: Appointment) -> Stored:
        """Return the same as a part of one write."""
        return self._repository.change_to(appointment)

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._show(self._all())

    def _names(self) -> Iterator[str]:
        while True:
            yield self._ids.new()

    def _all(self) -> tuple[Appointment, ...]:
        waiting = self._saving.waiting("appointment")
        saved = (one for one in self._repository.all() if one.id not in waiting)
        unsaved = (value for value in waiting.values() if isinstance(value, Appointment))
        return in_order([*saved, *unsaved])

    def _put(self, appointment: Appointment) -> None:
        write = self.change_to(appointment)[_name(appointment)].write
        self._saving.save(_name(appointment), write, appointment)
        others = (one for one in self._every if one.id != appointment.id)
        self._show([*others, appointment])

    def _show(self, every: Iterable[Appointment]) -> None:
        self._every = in_order(every)
        self.appointments = _shown(self._every)


def _shown(every: Iterable[Appointment]) -> tuple[Appointment, ...]:
    return tuple(one for one in every if one.standing is not Standing.REMOVED)


def _name(appointment: Appointment) -> str:
    return f"appointment/{appointment.id}"
