"""All that is to ring for a person, or to stand in their calendar, from a moment on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from aftercare.domain.appointment import Appointment, next_one
from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Prescription
from aftercare.domain.reminder import (
    Quiet,
    Reminder,
    Series,
    ahead,
    before_visit,
    check_ins,
    in_turn,
    looks_again,
    stretch_series,
    stretch_times,
)
from aftercare.domain.treatment import Treatment


class Part(StrEnum):
    """What can be wanted or not."""

    VISITS = "visits"
    CHECK_INS = "check-ins"  # with the looks at the warning signs
    STRETCHES = "stretches"


EVERY = frozenset(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A person's treatment, plan and appointments, as far as reminders follow from them."""

    treatment: Treatment | None = None  # the one that is followed now
    over_lung: bool = False  # the needles of it were
    plan: Prescription | None = None
    plan_begins: datetime | None = None  # from when its hours count
    plan_since: datetime | None = None  # when it was accepted: nothing of it rings before
    appointments: Sequence[Appointment] = ()

    def visits(self) -> tuple[Appointment, ...]:
        """Return the appointments that nobody has called off."""
        return tuple(one for one in self.appointments if one.takes_place)


def reminders(
    followed: Followed, now: datetime, local: Local, quiet: Quiet, parts: Collection[Part] = EVERY
) -> tuple[Reminder, ...]:
    """Return what rings from *now* on, and what rang before and may still be of use, in turn."""
    found: list[Reminder] = []
    if Part.CHECK_INS in parts:
        found += after_treatment(followed, local, quiet)
    if Part.STRETCHES in parts and (begun := _begun(followed)):
        plan, begins, times = begun
        ends = _ends(followed, now)
        found += stretch_times(plan, times, begins, ends, local, quiet)
    if Part.VISITS in parts:
        for one in followed.visits():
            found += before_visit(one.id, one.at, local, quiet)
    return in_turn(one for one in found if one.until.timestamp() > now.timestamp())


def after_treatment(followed: Followed, local: Local, quiet: Quiet) -> tuple[Reminder, ...]:
    """Return the check-ins after the treatment, and the looks at the signs if it needs them."""
    one = followed.treatment
    if one is None:
        return ()
    asked = check_ins(one.id, one.at, local, quiet)
    return (*asked, *(looks_again(one.id, one.at, local, quiet) if followed.over_lung else ()))


def still_ahead(
    followed: Followed, now: datetime, local: Local, quiet: Quiet
) -> tuple[Reminder, ...]:
    """Return those after the treatment that ring after *now*."""
    return ahead(after_treatment(followed, local, quiet), now)


def series(followed: Followed, now: datetime, local: Local) -> tuple[Series, ...]:
    """Return the stretches of each day, to the next visit after *now* or for four weeks.

    They begin with the plan, not *now*: so a calendar that has them sees nothing changed.
    """
    begun = _begun(followed)
    if begun is None:
        return ()
    plan, begins, times = begun
    return stretch_series(plan, times, begins, _ends(followed, now), local)


def _begun(followed: Followed) -> tuple[str, datetime, int] | None:
    """Return the id of the plan, from when on it has stretches, and how often a day."""
    plan, begins = followed.plan, followed.plan_begins
    if plan is None or begins is None or not plan.doses:
        return None
    first = min(dose.from_hour for dose in plan.doses)
    times = max(dose.times_a_day for dose in plan.doses)
    begins += timedelta(hours=first)
    return plan.id, max(begins, followed.plan_since or begins, key=datetime.timestamp), times


def _ends(followed: Followed, now: datetime) -> datetime | None:
    following = next_one(followed.appointments, now)
    return following.at if following else None
