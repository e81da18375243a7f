"""What a plan makes of the appointments that are kept: new ones, moved ones, withdrawn ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.domain.appointment import Appointment, Standing, in_order
from aftercare.domain.prescription import Prescription, Visit


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Which kept appointment each visit of a plan is, and what is left of both."""

    same: list[tuple[Appointment, Visit]]
    moved: list[tuple[Appointment, Visit]]
    gone: list[Appointment]
    new: list[Visit]


def brought(
    kept: Iterable[Appointment], plan: Prescription, now: datetime, names: Iterable[str]
) -> tuple[Appointment, ...]:
    """Return the appointments that change when *plan* is taken *now*: new, moved or withdrawn.

    What the person has changed stays for as long as the plan has it at the same moment; what they
    noted or asked stays in any case. What the plan has no more and is to come is withdrawn. A visit
    that is there already, noted by hand or by another plan, does not come twice. *names* gives ids
    for the new ones.
    """
    every = tuple(kept)
    pairs = _pairs([one for one in every if one.plan == plan.id], plan.visits, now)
    changed = [_again(one, visit) for one, visit in pairs.same]
    changed += [_moved(one, visit) for one, visit in pairs.moved]
    changed += [replace(one, standing=Standing.WITHDRAWN) for one in pairs.gone]
    there = {one.at: one for one in every if one.takes_place and one.plan != plan.id}
    ids = iter(names)
    for visit in pairs.new:
        other = there.get(visit.at)
        if other is None:
            changed.append(_of(visit, plan, now, next(ids)))
        elif not other.plan:
            changed.append(_adopted(other, visit, plan))
    return in_order(one for one in changed if one not in every)


def _pairs(mine: Sequence[Appointment], visits: Sequence[Visit], now: datetime) -> _Pairs:
    """Return what is what: at its moment, else on its day, else as the only one that is left."""
    at = {one.planned_at: one for one in mine if one.planned_at}
    same = [(at[visit.at], visit) for visit in visits if visit.at in at]
    found = {one.id for one, _ in same}
    left = [one for one in in_order(mine) if one.id not in found and one.is_ahead(now)]
    new = [visit for visit in visits if visit.at not in at]
    moved = []
    for visit in tuple(new):
        day = visit.at.date()
        near = [one for one in left if one.planned_at and one.planned_at.date() == day]
        if near:
            moved.append((near[0], visit))
            left.remove(near[0])
            new.remove(visit)
    if len(left) == len(new) == 1:
        moved.append((left.pop(), new.pop()))
    return _Pairs(same, moved, left, new)


def _again(one: Appointment, visit: Visit) -> Appointment:
    if one.standing is Standing.REMOVED:
        return one
    if one.standing is Standing.WITHDRAWN:
        one = replace(one, standing=Standing.PLANNED)
    return one if one.own else replace(one, minutes=visit.minutes, place=visit.place)


def _moved(one: Appointment, visit: Visit) -> Appointment:
    return replace(
        one,
        at=visit.at,
        planned_at=visit.at,
        minutes=visit.minutes,
        place=visit.place,
        zone="",
        own=False,
    )


def _adopted(one: Appointment, visit: Visit, plan: Prescription) -> Appointment:
    return replace(
        one,
        plan=plan.id,
        planned_at=visit.at,
        minutes=one.minutes or visit.minutes,
        place=one.place or visit.place,
        phone=one.phone or plan.clinic_phone,
    )


def _of(visit: Visit, plan: Prescription, now: datetime, name: str) -> Appointment:
    return Appointment(
        id=name,
        at=visit.at,
        made_at=now,
        minutes=visit.minutes,
        place=visit.place,
        phone=plan.clinic_phone,
        plan=plan.id,
        planned_at=visit.at,
    )
