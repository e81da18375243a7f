"""What is to ring, and when: check-ins, looks at the warning signs, stretches, visits.

Hours since a treatment are real ones; hours of the day are by the clocks where the person is when
this is asked. All of it ends: with the days after a treatment, with the plan, with the visit.
The times are those of ``anchors.md`` 4.3 (8); which of two that fall together rings is ours.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from aftercare.domain.occasion import Local, at_clock

MORNING, EVENING = time(8), time(20)
EVE = time(19)  # of the day before a visit
CHECK_HOURS = (2, 6, 24, 48, 72)
BEFORE_VISIT = timedelta(hours=2)
SLOTS = {1: (8,), 2: (8, 19), 3: (8, 13, 19)}
"""At which hours stretches ring, by how often a day; more often: spread from 8 to 20."""
APART = timedelta(minutes=90)  # two of one kind that fall closer than this ring once
REST = timedelta(hours=6)  # a morning nearer than this to the treatment is not "the next"
AWHILE = timedelta(minutes=30)  # nothing rings sooner after a treatment
LASTS = timedelta(hours=12)  # how long the last of its kind can still be answered
LONGEST_PLAN = timedelta(days=28)  # where no visit ends a plan


class Kind(StrEnum):
    """What a reminder is for."""

    CHECK_IN = "check-in"
    LOOK_AGAIN = "look-again"  # at the warning signs: needles over the lung
    STRETCHES = "stretches"
    VISIT_EVE = "visit-eve"
    VISIT_SOON = "visit-soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One ring; its ``id`` stays the same for as long as it means the same."""

    kind: Kind
    about: str  # the id of the treatment, the plan or the visit
    occasion: str  # "2h", "morning", "2026-03-04T08"
    at: datetime  # aware, when it rings
    until: datetime  # aware, from when it is of no use any more

    @property
    def id(self) -> str:
        """Return what tells it from all others."""
        return f"{self.kind}.{self.about}.{self.occasion}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """The hours in which nothing rings; none if both are the same. At their edges it may ring."""

    begins: time = time(22)
    ends: time = time(7)

    def moved(self, at: datetime, earliest: datetime, local: Local) -> datetime:
        """Return *at*, or the nearer edge of the quiet hours that it lies in.

        Their beginning only if that is not before *earliest*.
        """
        for day in (local(at).date() - timedelta(days=1), local(at).date()):
            begins, ends = self._span(day, at, local)
            if begins.timestamp() < at.timestamp() < ends.timestamp():
                sooner = at.timestamp() - begins.timestamp() <= ends.timestamp() - at.timestamp()
                early_enough = begins.timestamp() >= earliest.timestamp()
                return begins if sooner and early_enough else ends
        return local(at)

    def _span(self, day: date, at: datetime, local: Local) -> tuple[datetime, datetime]:
        """Return the quiet hours that begin on *day*; empty ones where there are none."""
        night = self.ends <= self.begins and self.ends != self.begins
        begins = at_clock(day, self.begins, at, local)
        return begins, at_clock(day + timedelta(days=night), self.ends, at, local)


AWAKE = Quiet(begins=time(0), ends=time(0))
"""No quiet hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Stretches at one hour of each day from *first* to *last*, wherever the person is then."""

    plan: str
    hour: int  # 0 to 23
    first: date
    last: date


def check_ins(treatment: str, at: datetime, local: Local, quiet: Quiet) -> tuple[Reminder, ...]:
    """Return when to ask how sore somebody is after the *treatment* that was *at*: six at most."""
    planned = {f"{hours}h": _after(at, timedelta(hours=hours)) for hours in CHECK_HOURS}
    planned["morning"] = _next(MORNING, _after(at, REST), local)
    return _apart(Kind.CHECK_IN, treatment, planned, at, local, quiet)


def looks_again(treatment: str, at: datetime, local: Local, quiet: Quiet) -> tuple[Reminder, ...]:
    """Return when to look at the warning signs again after needles over the lung: three at most."""
    morning = _next(MORNING, _after(at, REST), local)
    soon = _after(at, timedelta(hours=2))
    evening = _next(EVENING, soon, local)
    planned = {"2h": soon, "morning": morning}
    if evening.timestamp() < morning.timestamp():
        planned["evening"] = evening
    return _apart(Kind.LOOK_AGAIN, treatment, planned, at, local, quiet)


def stretch_times(
    plan: str, times_a_day: int, begins: datetime, ends: datetime | None, local: Local, quiet: Quiet
) -> tuple[Reminder, ...]:
    """Return when the stretches of a *plan* ring, from *begins* to *ends* or for four weeks."""
    last = _after(begins, LONGEST_PLAN)
    if ends and ends.timestamp() < last.timestamp():
        last = ends
    day, found = local(begins).date(), list[tuple[str, datetime]]()
    while at_clock(day, time(0), begins, local).timestamp() < last.timestamp():
        for hour in slots(times_a_day):
            at = quiet.moved(at_clock(day, time(hour), begins, local), begins, local)
            if begins.timestamp() <= at.timestamp() < last.timestamp():
                found.append((f"{day.isoformat()}T{hour:02}", at))
        day += timedelta(days=1)
    return _lasting(Kind.STRETCHES, plan, found)


def stretch_series(
    plan: str, times_a_day: int, begins: datetime, ends: datetime | None, local: Local
) -> tuple[Series, ...]:
    """Return the same as series for a calendar, one for each hour of the day; empty ones left out.

    A calendar keeps its own quiet hours, so none are minded here.
    """
    rings = stretch_times(plan, times_a_day, begins, ends, local, AWAKE)
    found = []
    for hour in slots(times_a_day):
        days = [local(one.at).date() for one in rings if one.occasion.endswith(f"T{hour:02}")]
        if days:
            found.append(Series(plan=plan, hour=hour, first=days[0], last=days[-1]))
    return tuple(found)


def slots(times_a_day: int) -> tuple[int, ...]:
    """Return the hours of the day at which stretches ring, each once."""
    if times_a_day in SLOTS:
        return SLOTS[times_a_day]
    step = 12 / (times_a_day - 1)
    return tuple(dict.fromkeys(round(8 + step * one) for one in range(times_a_day)))


def before_visit(visit: str, at: datetime, local: Local, quiet: Quiet) -> tuple[Reminder, ...]:
    """Return what rings before a *visit*: in the evening before, and two hours before.

    Both out of the quiet hours; what these leave no room for does not ring.
    """
    eve = at_clock(local(at).date() - timedelta(days=1), EVE, at, local)
    eve = quiet.moved(eve, _after(eve, -REST), local)
    soon = quiet.moved(_after(at, -BEFORE_VISIT), eve, local)
    planned = [(Kind.VISIT_EVE, "eve", eve)]
    if soon.timestamp() > eve.timestamp():
        planned.append((Kind.VISIT_SOON, "soon", soon))
    return tuple(
        Reminder(kind=kind, about=visit, occasion=occasion, at=rings, until=at)
        for kind, occasion, rings in planned
        if rings.timestamp() < at.timestamp()
    )


def in_turn(reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """Return *reminders* in the order in which they ring."""
    return tuple(sorted(reminders, key=lambda one: (one.at.timestamp(), one.id)))


def ahead(reminders: Iterable[Reminder], now: datetime) -> tuple[Reminder, ...]:
    """Return those that ring after *now*, soonest first."""
    return in_turn(one for one in reminders if one.at.timestamp() > now.timestamp())


def due(reminders: Iterable[Reminder], now: datetime) -> tuple[Reminder, ...]:
    """Return those that have rung by *now* and are still of use, the latest first."""
    rung = (
        one for one in reminders if one.at.timestamp() <= now.timestamp() < one.until.timestamp()
    )
    return in_turn(rung)[::-1]


def _after(at: datetime, so_long: timedelta) -> datetime:
    """Return the moment *so_long* after *at*; adding to *at* would move the hands of its clock."""
    return at.astimezone(UTC) + so_long


def _next(clock: time, after: datetime, local: Local) -> datetime:
    """Return when clocks here show *clock* first, not before *after*."""
    day = local(after).date()
    found = at_clock(day, clock, after, local)
    if found.timestamp() < after.timestamp():
        found = at_clock(day + timedelta(days=1), clock, after, local)
    return found


def _apart(
    kind: Kind,
    about: str,
    planned: dict[str, datetime],
    treated_at: datetime,
    local: Local,
    quiet: Quiet,
) -> tuple[Reminder, ...]:
    """Return the reminders *planned*, out of the quiet hours; of those too close the first."""
    earliest = _after(treated_at, AWHILE)
    moved = ((name, quiet.moved(at, earliest, local)) for name, at in planned.items())
    kept = list[tuple[str, datetime]]()
    for name, at in sorted(moved, key=lambda one: one[1].timestamp()):
        if not kept or at.timestamp() - kept[-1][1].timestamp() >= APART.total_seconds():
            kept.append((name, at))
    return _lasting(kind, about, kept)


def _lasting(kind: Kind, about: str, rings: Sequence[tuple[str, datetime]]) -> tuple[Reminder, ...]:
    """Return reminders each of which lasts until the next one, the last for twelve hours."""
    following = [at for _, at in rings[1:]]
    found = []
    for place, (occasion, at) in enumerate(rings):
        ends = _after(at, LASTS)
        if place < len(following) and following[place].timestamp() < ends.timestamp():
            ends = following[place]
        found.append(Reminder(kind=kind, about=about, occasion=occasion, at=at, until=ends))
    return tuple(found)
