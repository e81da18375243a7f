"""What is to stand in a person's calendar, and what that follows from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from aftercare.domain.appointment import Appointment
from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Dose
from aftercare.domain.reminder import (
    Quiet,
    Reminder,
    Series,
    ahead,
    check_ins,
    looks_again,
    stretch_series,
)
from aftercare.domain.ring import ends_of
from aftercare.domain.treatment import Treatment


class Part(StrEnum):
    """What can be wanted or not."""

    VISITS = "visits"
    CHECK_INS = "check-ins"  # with the looks at the warning signs
    STRETCHES = "stretches"


EVERY = frozenset(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretched:
    """The stretches of a plan that are for this person: one dose or more."""

    plan: str  # its id
    since: datetime  # from when the first of them may be done, and the plan is there
    doses: tuple[Dose, ...]

    @property
    def times_a_day(self) -> int:
        """How often the one that is done most is done."""
        return max(dose.times_a_day for dose in self.doses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A person's treatments, plan and appointments, as far as reminders follow from them."""

    treatment: Treatment | None = None  # the one that is followed now
    over_lung: tuple[Treatment, ...] = ()  # those after which signs are to be looked at again
    stretched: Stretched | None = None
    appointments: Sequence[Appointment] = ()

    @property
    def visits(self) -> tuple[Appointment, ...]:
        """The appointments that nobody has called off."""
        return tuple(one for one in self.appointments if one.takes_place)


def after_treatment(followed: Followed, local: Local, quiet: Quiet) -> tuple[Reminder, ...]:
    """Return the check-ins after the treatment, and the looks at the signs where needed."""
    one = followed.treatment
    found = list(check_ins(one.id, one.at, local, quiet)) if one else []
    for near in followed.over_lung:
        found += looks_again(near.id, near.at, local, quiet)
    return tuple(found)


def still_ahead(
    followed: Followed, now: datetime, local: Local, quiet: Quiet
) -> tuple[Reminder, ...]:
    """Return those after the treatment that ring after *now*."""
    return ahead(after_treatment(followed, local, quiet), now)


def series(followed: Followed, now: datetime, local: Local) -> tuple[Series, ...]:
    """Return the stretches of each day, to the next visit after *now* or for four weeks.

    They begin with the plan, not *now*: so a calendar that has them sees nothing changed.
    """
    one = followed.stretched
    if one is None:
        return ()
    ends = ends_of([visit.at for visit in followed.visits], one.since, now)
    found = stretch_series(one.plan, one.times_a_day, one.since, ends, local)
    return tuple(each for each in found if each.last >= local(now).date())
