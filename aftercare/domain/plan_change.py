"""What one prescription says otherwise than the one before it: each change ready to be said."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from aftercare.domain.prescription import Answer, Dose, Prescription, Topic, Visit


class Changed(StrEnum):
    """What has changed; the words are in ``plan.ftl`` under ``change-<id>``."""

    ADDED = "added"  # a stretch
    REMOVED = "removed"  # a stretch
    DOSE = "dose"  # of a stretch
    ORDER = "order"  # of the stretches
    ADVICE = "advice"  # there is an answer, or another one
    NO_ADVICE = "no-advice"  # there is none any more
    VISIT = "visit"  # there is one that was not there, or it is said otherwise
    NO_VISIT = "no-visit"
    TREATED = "treated"
    COURSE = "course"
    RULE = "rule"
    CLINIC = "clinic"
    PHONE = "phone"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, with what it is about: a stretch's number, a topic, a visit."""

    what: Changed
    stretch: int = 0
    topic: Topic | None = None
    answer: Answer | None = None
    visit: Visit | None = None


def changes(before: Prescription, after: Prescription) -> tuple[Change, ...]:
    """Return what *after* says otherwise, in the order in which a plan is read.

    None if both say the same, however often it was revised.
    """
    return (
        *_stretches(before, after),
        *_advice(before, after),
        *_visits(before, after),
        *(Change(what=what) for what, name in _WHOLE if _differs(before, after, name)),
    )


_WHOLE = (
    (Changed.TREATED, ("treated",)),
    (Changed.COURSE, ("more_than_usual", "sore_up_to_days")),
    (Changed.RULE, ("rule",)),
    (Changed.NOTE, ("note",)),
    (Changed.CLINIC, ("clinic_name",)),
    (Changed.PHONE, ("clinic_phone",)),
)


def _differs(before: Prescription, after: Prescription, names: tuple[str, ...]) -> bool:
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _stretches(before: Prescription, after: Prescription) -> Iterator[Change]:
    had, has = _by_stretch(before.doses), _by_stretch(after.doses)
    for stretch, doses in has.items():
        if stretch not in had:
            yield Change(what=Changed.ADDED, stretch=stretch)
        elif had[stretch] != doses:
            yield Change(what=Changed.DOSE, stretch=stretch)
    yield from (Change(what=Changed.REMOVED, stretch=one) for one in had if one not in has)
    same = not set(had.items()) ^ set(has.items())
    if same and before.doses != after.doses:
        yield Change(what=Changed.ORDER)


def _by_stretch(doses: tuple[Dose, ...]) -> dict[int, tuple[Dose, ...]]:
    """Return the doses of each stretch: one for each side that has a dose of its own."""
    found: dict[int, tuple[Dose, ...]] = {}
    for dose in doses:
        found[dose.stretch] = (*found.get(dose.stretch, ()), dose)
    return found


def _advice(before: Prescription, after: Prescription) -> Iterator[Change]:
    had = {said.topic: said.answer for said in before.advice}
    has = {said.topic: said.answer for said in after.advice}
    for topic in Topic:
        if topic in has and has[topic] != had.get(topic):
            yield Change(what=Changed.ADVICE, topic=topic, answer=has[topic])
        elif topic in had and topic not in has:
            yield Change(what=Changed.NO_ADVICE, topic=topic)


def _visits(before: Prescription, after: Prescription) -> Iterator[Change]:
    had, has = map(_by_clock, (before.visits, after.visits))
    yield from (Change(what=Changed.VISIT, visit=has[one]) for one in has if one not in had)
    still = {visit.at for visit in has.values()}
    gone = (visit for visit in had.values() if visit.at not in still)
    yield from (Change(what=Changed.NO_VISIT, visit=visit) for visit in gone)


def _by_clock(visits: tuple[Visit, ...]) -> dict[object, Visit]:
    """Return the visits by what is said of each: the time as the clinic's clock shows it."""
    return {(one.at.isoformat(), one.minutes, one.place): one for one in visits}
