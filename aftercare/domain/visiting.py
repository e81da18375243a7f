"""The next visits while they are chosen: on which day, at what time, in their order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from aftercare.domain.moment import checked
from aftercare.domain.occasion import Local, at_clock
from aftercare.domain.prescription import MOST_VISITS, BadPart, Visit

MINUTES = (10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120)
HALF_HOUR = 30
MOST_TYPED, LONGEST_TYPED = 20, 200  # places that are kept as they were typed; characters of each


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPlace:
    """What was typed last as the place of the visit at a moment, where that is not its place."""

    at: datetime  # aware
    text: str  # up to 200 characters, whatever a prescription can carry

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what is too long and moments that cannot be."""
        if len(self.text) > LONGEST_TYPED:
            raise ValueError("a place is too long")
        checked(self.at)


Typed = tuple[TypedPlace, ...]


class BadVisit(ValueError):
    """A visit that cannot be; ``reason`` is "past", "taken" or "full"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def in_days(days: int, visits: tuple[Visit, ...], now: datetime, local: Local) -> datetime:
    """Return the moment *days* from *now*, at the time of the last of *visits*.

    With none, at the half hour of the clock here that is nearest to now.
    """
    here = local(now)
    minutes = round((here.hour * 60 + here.minute) / HALF_HOUR) * HALF_HOUR
    hour, minute = divmod(min(minutes, 24 * 60 - HALF_HOUR), 60)
    clock = visits[-1].at.time() if visits else time(hour, minute)
    return at_clock(here.date() + timedelta(days=days), clock, now, local)


def on_day(visits: Iterable[Visit], days: int, now: datetime, local: Local) -> Visit | None:
    """Return the first of *visits* that is *days* from today; None if there is none."""
    day = local(now).date() + timedelta(days=days)
    return next((one for one in visits if one.at.date() == day), None)


def with_visit(
    visits: tuple[Visit, ...], visit: Visit, now: datetime, instead_of: Visit | None = None
) -> tuple[Visit, ...]:
    """Return *visits* with *visit*, soonest first; BadVisit if it cannot be."""
    others = tuple(one for one in visits if one != instead_of)
    moved = instead_of is None or instead_of.at.timestamp() != visit.at.timestamp()
    if moved and visit.at.timestamp() <= now.timestamp():
        raise BadVisit("past")
    if any(one.at.timestamp() == visit.at.timestamp() for one in others):
        raise BadVisit("taken")
    if len(others) >= MOST_VISITS:
        raise BadVisit("full")
    return tuple(sorted((*others, visit), key=lambda one: one.at.timestamp()))


def with_back(visits: tuple[Visit, ...], visit: Visit) -> tuple[Visit, ...]:
    """Return *visits* with *visit*, which was taken out, in the place of another at its moment.

    As they are where there is no room for it any more.
    """
    others = tuple(one for one in visits if one.at.timestamp() != visit.at.timestamp())
    if len(others) >= MOST_VISITS:
        return visits
    return tuple(sorted((*others, visit), key=lambda one: one.at.timestamp()))


def passing(visits: Iterable[Visit], now: datetime, local: Local) -> tuple[date, int]:
    """Return what of *visits* changes by itself: which day is today, and how many have passed."""
    return local(now).date(), sum(one.at <= now for one in visits)


def place_refused(visit: Visit, typed: str) -> str:
    """Return why what was *typed* may not be handed over as the place of *visit*; "" if it may."""
    try:
        replace(visit, place=typed.strip())
    except BadPart as bad:
        return bad.reason
    return ""


def shown_place(visit: Visit, typed: Typed) -> str:
    """Return what stands in the field for the place of *visit*.

    What was *typed* there last, with spaces at its ends or refused as it may be; else what was said
    elsewhere meanwhile.
    """
    text = typed_at(visit.at, typed)
    if text is None or (text.strip() != visit.place and not place_refused(visit, text)):
        return visit.place
    return text


def typed_at(at: datetime, typed: Typed) -> str | None:
    """Return what of *typed* is for the visit *at* a moment; None if nothing is."""
    return next((one.text for one in typed if one.at.timestamp() == at.timestamp()), None)


def with_typed(typed: Typed, at: datetime, text: str | None) -> Typed:
    """Return *typed* with *text* for the visit *at* a moment, None: with nothing; 20 at most."""
    others = tuple(one for one in typed if one.at.timestamp() != at.timestamp())
    if text is None:
        return others
    return (*others, TypedPlace(at=at, text=text[:LONGEST_TYPED]))[-MOST_TYPED:]


def stepped_minutes(minutes: int | None, by: int) -> int | None:
    """Return the next longer (*by* 1) or shorter (-1) visit; below the shortest it is not said."""
    if minutes is None:
        return HALF_HOUR if by > 0 else None
    beyond = [one for one in MINUTES if (one > minutes if by > 0 else one < minutes)]
    if not beyond:
        return minutes if by > 0 else None
    return min(beyond) if by > 0 else max(beyond)
