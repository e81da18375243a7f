"""What to ask at a visit: noted by hand, and what hurt or was left for pain in the sets before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.domain.appointment import Appointment, Question, before
from aftercare.domain.figure.figure import Side
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Practice, Practised

FURTHEST = timedelta(days=28)  # what was longer ago is not asked by itself
MOST = 10  # the latest that are asked by themselves


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """Something of a set that is worth asking about; ``about`` tells it from all others."""

    about: str
    stretch: str
    at: datetime  # when the set was begun
    sides: tuple[Side, ...] = ()  # where it hurt
    hurt: bool = True  # else it was left for pain


def since(appointment: Appointment, appointments: Iterable[Appointment]) -> datetime:
    """Return from when on sets count for *appointment*: the one before it, or four weeks."""
    earliest = appointment.at - FURTHEST
    last = before(appointments, appointment)
    return max(earliest, last.at, key=datetime.timestamp) if last else earliest


def raised(practices: Iterable[Practice]) -> tuple[Raised, ...]:
    """Return what in *practices*, oldest first, hurt or was left for pain: the ten latest.

    A stretch is told once, of the last time.
    """
    found: dict[str, Raised] = {}
    for practice in practices:
        for one in _of(practice):
            found.pop(one.stretch, None)
            found[one.stretch] = one
    return tuple(found.values())[-MOST:]


def open_ones(appointment: Appointment, found: Iterable[Raised]) -> tuple[Raised, ...]:
    """Return those of *found* that nobody has put away for *appointment*."""
    gone = {one.about for one in appointment.questions if one.about}
    return tuple(one for one in found if one.about not in gone)


def own(appointment: Appointment) -> tuple[Question, ...]:
    """Return the questions that were noted by hand."""
    return tuple(one for one in appointment.questions if one.text)


def _of(practice: Practice) -> Iterator[Raised]:
    for one in practice.stretches:
        if one.hurting or one.reason is Reason.PAIN:
            yield Raised(
                about=f"{practice.id}.{one.stretch}",
                stretch=one.stretch,
                at=practice.started_at,
                sides=_sides(one),
                hurt=bool(one.hurting),
            )


def _sides(one: Practised) -> tuple[Side, ...]:
    return tuple(dict.fromkeys(each.side for each in one.hurting if each.side))
