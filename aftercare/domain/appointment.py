"""An appointment with the physiotherapist: when, where, what to bring and what to ask.

It comes with a plan or is noted by hand; what the person changed of it is theirs, also when the
plan comes again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypedDict

from aftercare.domain.moment import checked, hours_between
from aftercare.domain.occasion import Local, at_clock
from aftercare.domain.prescription import EARLIEST, LATEST
from aftercare.domain.region import Area
from aftercare.domain.treatment import Treatment

LONGEST_PLACE, LONGEST_PHONE, LONGEST_TEXT = 200, 120, 2000  # characters
MOST_QUESTIONS, MOST_KEPT = 50, 500  # of one's own; with those of sets that were put away
UNSAID_MINUTES = 30  # a visit takes so long where nobody has said how long
SOON_HOURS = 48  # two treatments of one place closer than this: ask the clinic (``clinical.md`` 6)


class BadAppointment(ValueError):
    """An appointment that cannot be; ``reason`` tells why.

    It is "moment", "length", "text", "zone", "past" or "taken".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Standing(StrEnum):
    """Whether it takes place."""

    PLANNED = "planned"
    CANCELLED = "cancelled"  # by the person
    WITHDRAWN = "withdrawn"  # by a later revision of its plan
    REMOVED = "removed"  # by the person, of a plan: kept, so that it does not come again


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask; ``about`` tells of what in a set it came, "" if it was noted by hand.

    One that came of a set and has no text is not to be asked: somebody has put it away.
    """

    text: str  # up to 2000 characters
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One appointment; the offset of ``at`` is that of the clinic's clock on that day."""

    id: str
    at: datetime  # aware, a whole minute, 2020 to 2119
    made_at: datetime  # aware
    minutes: int | None = None  # 1 to 600; None: not said
    place: str = ""  # up to 200 characters
    phone: str = ""  # up to 120 characters
    bring: str = ""  # up to 2000 characters
    questions: tuple[Question, ...] = ()  # up to 50 with a text
    plan: str = ""  # the id of the plan that it came with; "" if it was noted by hand
    planned_at: datetime | None = None  # when that plan has it
    zone: str = ""  # of the clinic, as "Europe/Istanbul"; "": it was not said
    standing: Standing = Standing.PLANNED
    own: bool = False  # the person has changed it: what a plan says of it counts no more

    def __post_init__(self) -> None:
        """Refuse, by BadAppointment, what cannot be."""
        checked(self.made_at)
        whole = not (self.at.second or self.at.microsecond)
        if self.at.utcoffset() is None or not whole or not EARLIEST <= self.at < LATEST:
            raise BadAppointment("moment")
        if self.minutes is not None and not 1 <= self.minutes <= 600:
            raise BadAppointment("length")
        long = (
            len(self.place) > LONGEST_PLACE,
            max(len(self.phone), len(self.zone)) > LONGEST_PHONE,
            max(map(len, (self.bring, *(one.text for one in self.questions)))) > LONGEST_TEXT,
            sum(bool(one.text) for one in self.questions) > MOST_QUESTIONS,
            len(self.questions) > MOST_KEPT,
        )
        if any(long):
            raise BadAppointment("text")

    @property
    def ends_at(self) -> datetime:
        """When it is over, as far as is known."""
        return self.at + timedelta(minutes=self.minutes or UNSAID_MINUTES)

    @property
    def takes_place(self) -> bool:
        """Tell whether nobody has called it off."""
        return self.standing is Standing.PLANNED

    def is_ahead(self, now: datetime) -> bool:
        """Tell whether it is still to come at *now*."""
        return self.takes_place and self.at.timestamp() > now.timestamp()

    def is_over(self, now: datetime) -> bool:
        """Tell whether it has ended by *now*, as far as is known."""
        return self.ends_at.timestamp() <= now.timestamp()


class Details(TypedDict, total=False):
    """The parts of an appointment that a person may change."""

    at: datetime
    minutes: int | None
    place: str
    phone: str
    bring: str
    questions: tuple[Question, ...]
    standing: Standing
    zone: str


_OWN = ("at", "minutes", "place", "standing", "zone")


def moved_to(one: Appointment, wall: datetime, now: datetime, local: Local) -> datetime:
    """Return the moment when the clocks that *one* is told by show *wall*, which has no zone.

    They are those of its zone; else those here, if they go as the clinic's did; else those of a
    clinic elsewhere, which is known by its distance from UTC alone. BadAppointment as `at_wall`.
    """
    if one.zone or local(one.at).utcoffset() == one.at.utcoffset():
        return at_wall(wall, one.zone, now, local)
    return wall.replace(tzinfo=one.at.tzinfo)


def at_wall(wall: datetime, zone: str, now: datetime, local: Local) -> datetime:
    """Return the moment when clocks of *zone* show *wall*, which has no zone; "" is here.

    Its offset is that of those clocks then. BadAppointment where nobody knows the zone or the
    calendar has no such day.
    """
    try:
        if not zone:
            return at_clock(wall.date(), wall.time(), now, local)
        from aftercare.domain.zone import there  # noqa: PLC0415 - few clinics are far

        return there(wall, zone)
    except LookupError:
        raise BadAppointment("zone") from None
    except (ValueError, OverflowError):
        raise BadAppointment("moment") from None


def fitting(appointment: Appointment, others: Iterable[Appointment], now: datetime) -> Appointment:
    """Return *appointment* if it is to come and no other takes place then; else BadAppointment."""
    if appointment.at.timestamp() <= now.timestamp():
        raise BadAppointment("past")
    moment = appointment.at.timestamp()
    beside = (one for one in others if one.id != appointment.id and one.takes_place)
    if any(one.at.timestamp() == moment for one in beside):
        raise BadAppointment("taken")
    return appointment


def amended(appointment: Appointment, details: Details) -> Appointment:
    """Return it as the person has changed it; BadAppointment if it cannot be."""
    found = replace(appointment, **details)
    changed = any(getattr(found, one) != getattr(appointment, one) for one in _OWN)
    return replace(found, own=True) if changed else found


def in_order(appointments: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """Return *appointments*, soonest first."""
    return tuple(sorted(appointments, key=lambda one: (one.at.timestamp(), one.id)))


def before(appointments: Iterable[Appointment], one: Appointment) -> Appointment | None:
    """Return the last appointment that took place before *one*, or None."""
    past = [each for each in in_order(appointments) if each.takes_place]
    earlier = [each for each in past if each.at.timestamp() < one.at.timestamp()]
    return earlier[-1] if earlier else None


def next_one(appointments: Iterable[Appointment], now: datetime) -> Appointment | None:
    """Return the appointment that goes on *now* or comes first, or None."""
    ahead = (one for one in in_order(appointments) if one.takes_place and not one.is_over(now))
    return next(ahead, None)


def too_soon(
    treatments: Iterable[Treatment], areas: Iterable[Area], at: datetime
) -> Treatment | None:
    """Return a treatment of one of *areas* less than 48 hours before or after *at*, or None."""
    wanted = set(areas)
    near = (one for one in treatments if wanted & set(one.areas))
    return next((one for one in near if abs(hours_between(one.at, at)) < SOON_HOURS), None)
