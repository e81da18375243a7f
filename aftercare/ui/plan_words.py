"""What is said of a plan: doses, visits, changes, and when something is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.content.code import codes
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.occasion import Local
from aftercare.domain.plan import Plan
from aftercare.domain.plan_change import Change, Changed
from aftercare.domain.prescription import Dose, Prescription, Rule, Visit
from aftercare.domain.stretch import Way
from aftercare.formats.dose_words import dose_line
from aftercare.formats.stretch_words import capital, name_by_id
from aftercare.words.words import Words

NAMED_DAYS = 6  # a day so far ahead is told by its weekday


@dataclass(frozen=True, slots=True)
class Course:
    """From when the hours of a plan count, the moment, and how clocks here show moments."""

    begins_at: datetime
    now: datetime
    local: Local


def when_line(words: Words, dose: Dose, course: Course | None = None) -> str:
    """Return from when on, and in which form; "" where neither is to be said.

    In a *course* the hour is a moment, which is told for as long as it lies ahead.
    """
    parts = []
    if dose.from_hour and course:
        at = course.begins_at + timedelta(hours=dose.from_hour)
        if at > course.now:
            when = moment(words, at, course.now, course.local)
            parts.append(words("plan.dose-from-moment", when=when))
    elif dose.from_hour:
        parts.append(words("plan.dose-from", hour=dose.from_hour))
    if dose.easier:
        parts.append(words("plan.dose-easier"))
    return capital(", ".join(parts))


def visit_line(words: Words, visit: Visit) -> str:
    """Return day and time of *visit*, as the clinic's clock shows them."""
    return words("plan.visit", day=words.date(visit.at, "long"), time=words.time(visit.at))


def about_visit(words: Words, visit: Visit) -> str | None:
    """Return where it is and how long it takes; None if neither was said."""
    length = words("plan.visit-minutes", n=visit.minutes) if visit.minutes else ""
    return ", ".join(part for part in (visit.place, length) if part) or None


def moment(words: Words, at: datetime, now: datetime, local: Local) -> str:
    """Return *at* as one says it *now*: today, tomorrow, on a day."""
    here, today = local(at), local(now)
    days = (here.date() - today.date()).days
    time = words.time(here)
    if days in (0, 1):
        return words("plan.when-tomorrow" if days else "plan.when-today", time=time)
    form = "weekday" if 0 < days <= NAMED_DAYS else "long"
    return words("plan.when-day", day=words.date(here, form), time=time)


def plan_name(words: Words, plan: Plan, local: Local) -> str:
    """Return what tells a plan from others."""
    one = plan.prescription
    day = words.date(local(one.issued_at), "day")
    if not one.clinic_name:
        return words("plan.plan-unnamed", day=day)
    return words("plan.plan-of", clinic=one.clinic_name, day=day)


def rule_lines(words: Words, rule: Rule) -> list[str]:
    """Return the traffic light from its mildest step on; steps that hold no score are left out."""
    lines = [words("plan.rule-full", score=rule.full_up_to)]
    if rule.half_up_to > rule.full_up_to:
        half = words("plan.rule-half", **{"from": rule.full_up_to + 1}, score=rule.half_up_to)
        lines.append(half)
    if rule.half_up_to < 10:
        lines.append(words("plan.rule-gentle", score=rule.half_up_to))
    return lines


def change_line(words: Words, change: Change, after: Prescription) -> str:
    """Return *change* as one line; *after* is the prescription that makes it."""
    match change.what:
        case Changed.DOSE:
            return words(
                "plan.change-dose", name=_name(words, change), dose=_dose(words, change, after)
            )
        case Changed.ADDED | Changed.REMOVED:
            return words(f"plan.change-{change.what}", name=_name(words, change))
        case Changed.ADVICE:
            answer = words(f"plan.answer-{change.answer}")
            return words("plan.change-advice", topic=_topic(words, change), answer=answer)
        case Changed.NO_ADVICE:
            return words("plan.change-no-advice", topic=_topic(words, change))
        case Changed.VISIT | Changed.NO_VISIT if change.visit:
            said = ", ".join(
                filter(None, [visit_line(words, change.visit), about_visit(words, change.visit)])
            )
            return words(f"plan.change-{change.what}", visit=said)
        case _:
            return words(f"plan.change-{change.what}")


def _name(words: Words, change: Change) -> str:
    known = codes().stretch.ids
    return (
        name_by_id(words, known[change.stretch])
        if change.stretch in known
        else words("plan.unknown")
    )


def _dose(words: Words, change: Change, after: Prescription) -> str:
    known = codes().stretch.ids
    way = stretch_of(known[change.stretch]).dose.way if change.stretch in known else Way.HOLD
    doses = [one for one in after.doses if one.stretch == change.stretch]
    return "; ".join(dose_line(words, one, way) for one in doses)


def _topic(words: Words, change: Change) -> str:
    return words(f"plan.topic-{change.topic}")
