"""A prescription that is being made, and what can be done with its stretches.

What cannot be in a prescription cannot be in a draft, but for the note and the places of visits:
they are kept as they are typed, and looked at when the prescription is handed over.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aftercare.domain.condition import Condition
from aftercare.domain.lock import Caution, Form, Lock, caution, locks
from aftercare.domain.moment import checked, hours_between
from aftercare.domain.prescription import (
    MOST_AREAS,
    MOST_STRETCHES,
    BadPart,
    Dose,
    Prescription,
    Sides,
    Treated,
)
from aftercare.domain.receipt import LONGEST_PAYLOAD
from aftercare.domain.region import Area, toggled
from aftercare.domain.visiting import MOST_TYPED, Typed, place_refused, shown_place

LONGEST_TYPED = 4000  # characters of a note, whatever a prescription can carry
Doses = tuple[Dose, ...]
Which = tuple[int, Sides]
"""What tells a dose from the others: its stretch and its sides."""


JUST_HOURS = 3  # a visit is over by then. A decision of ours.


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft as it is kept, under the id of the patient that it is for."""

    id: str
    payload: str  # all but the note, as formats/prescription_link.py writes it
    begun_at: datetime  # aware
    note: str = ""  # as it was typed, up to 4000 characters
    just_now: bool = True  # the treatment is dated when the prescription is handed over
    conditions: frozenset[Condition] = frozenset()  # what the patient has; never handed over
    allowed: frozenset[Lock] = frozenset()  # in spite of which something is prescribed
    aside: tuple[Area, ...] = ()  # areas that come back with a treatment, up to 60
    places: Typed = ()  # of visits, as they were typed; up to 20

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what is too long and moments that cannot be."""
        if not 0 < len(self.payload) <= LONGEST_PAYLOAD or len(self.note) > LONGEST_TYPED:
            raise ValueError("a draft is too long")
        if not len(set(self.aside)) == len(self.aside) <= MOST_AREAS:
            raise ValueError("areas are named twice")
        if len(self.places) > MOST_TYPED:
            raise ValueError("there are too many places")
        checked(self.begun_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft as it is worked on."""

    patient: str  # the id of whom it is for
    plan: Prescription  # without clinic and note
    begun_at: datetime
    note: str = ""
    just_now: bool = True
    conditions: frozenset[Condition] = frozenset()
    allowed: frozenset[Lock] = frozenset()
    aside: tuple[Area, ...] = ()
    places: Typed = ()

    @property
    def revises(self) -> bool:
        """Whether it is a further revision of a plan that was handed over."""
        return self.plan.revision > 1


def is_just_now(draft: Draft, now: datetime) -> bool:
    """Tell whether the treatment is the one that has just been given, whenever it is handed over.

    A draft that lay for hours follows the treatment of when it was begun.
    """
    return draft.just_now and hours_between(draft.begun_at, now) < JUST_HOURS


def treated_at(draft: Draft, at: datetime, *, just_now: bool) -> Draft:
    """Return *draft* after a treatment *at* a whole minute, where it was before; BadPart if absurd.

    What was there before "no treatment" was said is there again.
    """
    areas = draft.plan.treated.areas if draft.plan.treated else draft.aside
    plan = replace(draft.plan, treated=Treated(at=at, areas=areas))
    return replace(draft, plan=plan, just_now=just_now, aside=())


def untreated(draft: Draft) -> Draft:
    """Return *draft* after no treatment; its areas are laid aside."""
    areas = draft.plan.treated.areas if draft.plan.treated else draft.aside
    return replace(draft, plan=replace(draft.plan, treated=None), aside=areas)


def marked(draft: Draft, area: Area) -> Draft:
    """Return *draft* with *area* treated, or not any more; as it is without a treatment."""
    treated = draft.plan.treated
    if treated is None:
        return draft
    treated = replace(treated, areas=toggled(treated.areas, area))
    return replace(draft, plan=replace(draft.plan, treated=treated))


def settled(draft: Draft, form: Form) -> Draft:
    """Return *draft* with only those locks allowed that are there: one that comes back is asked."""
    there = {lock for one in draft.plan.doses for lock in locks(one, draft.conditions, form)}
    return replace(draft, allowed=draft.allowed & there)


def still_locked(draft: Draft, form: Form) -> Doses:
    """Return the doses that something locks which nobody allowed."""
    return tuple(one for one, found in cautions(draft, form) if found.locked)


def cautions(draft: Draft, form: Form) -> tuple[tuple[Dose, Caution], ...]:
    """Return each dose with what of the patient speaks against it."""
    return tuple(
        (one, caution(one, draft.conditions, draft.allowed, form)) for one in draft.plan.doses
    )


def finished(draft: Draft, clinic_name: str, clinic_phone: str, now: datetime) -> Prescription:
    """Return the prescription that *draft* is when it is handed over *now*.

    BadPart says in which field something stands that no prescription may carry.
    """
    for visit in draft.plan.visits:
        if reason := place_refused(visit, shown_place(visit, draft.places)):
            raise BadPart(reason, "place")
    minute = now.replace(second=0, microsecond=0)
    treated = draft.plan.treated
    if treated and is_just_now(draft, now):
        treated = Treated(at=minute, areas=treated.areas)
    return replace(
        draft.plan,
        issued_at=minute,
        treated=treated,
        clinic_name=clinic_name.strip(),
        clinic_phone=clinic_phone.strip(),
        note=draft.note.strip(),
    )


def refused(draft: Draft, clinic_name: str, clinic_phone: str) -> dict[str, str]:
    """Return why a typed text may not be handed over, by its field, as BadPart says it."""
    typed = {
        "note": draft.note.strip(),
        "clinic_name": clinic_name.strip(),
        "clinic_phone": clinic_phone.strip(),
    }
    found = {}
    for field, text in typed.items():
        about: dict[str, Any] = {field: text}
        try:
            replace(draft.plan, **about)
        except BadPart as bad:
            found[field] = bad.reason
    return found


def which(dose: Dose) -> Which:
    """Return what tells *dose* from the others."""
    return dose.stretch, dose.sides


def place_of(doses: Doses, one: Which) -> int | None:
    """Return where the dose *one* stands; None if it does not any more."""
    return next((place for place, dose in enumerate(doses) if which(dose) == one), None)


def is_full(doses: Doses) -> bool:
    """Tell whether no further stretch can be added."""
    return len(doses) >= MOST_STRETCHES


def with_doses(doses: Doses, more: Doses) -> Doses:
    """Return *doses* and after them those of *more* whose stretch is not there; 20 at most."""
    there = {one.stretch for one in doses}
    new = tuple(one for one in more if one.stretch not in there)
    return (*doses, *new)[:MOST_STRETCHES]


def left_out(doses: Doses, more: Doses) -> int:
    """Return how many of *more* have no room after *doses*."""
    there = {one.stretch for one in doses}
    new = sum(one.stretch not in there for one in more)
    return max(len(doses) + new - MOST_STRETCHES, 0)


def gentled(doses: Doses, by: Doses) -> Doses:
    """Return *doses* as gentle as *by* has the same stretches: as late, as seldom, as easy."""
    wanted = {one.stretch: one for one in by}
    return tuple(
        _gentler(one, wanted[one.stretch]) if one.stretch in wanted else one for one in doses
    )


def _gentler(one: Dose, other: Dose) -> Dose:
    return replace(
        one,
        hold_seconds=min(one.hold_seconds, other.hold_seconds),
        times_a_day=min(one.times_a_day, other.times_a_day),
        from_hour=max(one.from_hour, other.from_hour),
        easier=one.easier or other.easier,
    )


def without(doses: Doses, place: int) -> Doses:
    """Return *doses* without the one at *place*."""
    return (*doses[:place], *doses[place + 1 :])


def moved(doses: Doses, place: int, by: int) -> Doses:
    """Return *doses* with the one at *place* moved *by* places, to an end at most."""
    rest = without(doses, place)
    target = min(max(place + by, 0), len(rest))
    return (*rest[:target], doses[place], *rest[target:])


def changed(doses: Doses, place: int, dose: Dose) -> Doses:
    """Return *doses* with *dose* at *place*; as they are if it would stand there twice."""
    others = without(doses, place)
    if any((one.stretch, one.sides) == (dose.stretch, dose.sides) for one in others):
        return doses
    return (*doses[:place], dose, *doses[place + 1 :])


STEPS = {
    "hold_seconds": (1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120, 180, 240, 300),
    "reps": tuple(range(1, 31)),
    "sets": tuple(range(1, 11)),
    "times_a_day": tuple(range(1, 11)),
    "from_hour": (0, 24, 36, 48, 72, 96, 120, 168),
}
"""What a number of a dose can be stepped to; its bounds are those of ``Dose``.

From hour 0 the first day is gentle by itself; an hour between would make it harder than that.
"""


def stepped(dose: Dose, field: str, by: int) -> Dose:
    """Return *dose* with *field* one step up (*by* 1) or down (-1), as it is at its end."""
    value = getattr(dose, field)
    beyond = [one for one in STEPS[field] if (one > value if by > 0 else one < value)]
    if not beyond:
        return dose
    to: dict[str, Any] = {field: min(beyond) if by > 0 else max(beyond)}
    return replace(dose, **to)


def seconds_a_day(doses: Doses) -> int:
    """Return how long *doses* hold, move or rest in one day, in seconds, without the pauses."""
    return sum(
        one.hold_seconds
        * one.reps
        * one.sets
        * one.times_a_day
        * (2 if one.sides is Sides.BOTH else 1)
        for one in doses
    )
