"""What a plan means here and now: which stretches are known, for this person, due, and how done."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from aftercare.content.code import codes
from aftercare.content.planned import Sorted, sorted_doses
from aftercare.content.stretch import easier_stretch, treated_near
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.agenda import Agenda, Planned, agenda
from aftercare.domain.condition import Condition
from aftercare.domain.plan import Plan, begins_at
from aftercare.domain.player.exercise import Exercise, is_fresh
from aftercare.domain.player.phase import phases_of, seconds_of
from aftercare.domain.player.prescribed import Light, is_eased, light_of, prescribed_exercise
from aftercare.domain.prescription import Dose
from aftercare.domain.treatment import Treatment
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState

DAY = timedelta(days=1)


def prescribed_doses(plan: Plan | None, stretch: str) -> tuple[Dose, ...]:
    """Return the doses of one stretch: none, one, or one for each side."""
    number = codes().stretch.numbers.get(stretch) if plan else None
    doses = plan.prescription.doses if plan else ()
    return tuple(one for one in doses if one.stretch == number)


def soreness_today(diary: DiaryState, clock: ClockState) -> int | None:
    """Return the latest score of soreness that was felt today; None if none was given."""
    now = clock.exactly()
    today = clock.local(now).date()
    for entry in reversed(diary.between(now - DAY, now + DAY)):
        if entry.soreness is not None and clock.local(entry.occurred_at).date() == today:
            return entry.soreness
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNow:
    """A plan at a moment, for a person."""

    plan: Plan
    sorted: Sorted
    agenda: Agenda
    light: Light
    soreness: int | None  # the score of today, where the plan has a rule for it
    told: Collection[Condition]
    treatments: Sequence[Treatment]

    def is_eased(self, planned: Planned) -> bool:
        """Tell whether the first day after needles there makes it gentle."""
        near = treated_near(stretch_of(planned.stretch))
        fresh = is_fresh(self.treatments, near, self.agenda.now)
        return is_eased(planned.dose, fresh=fresh)

    def exercise(self, planned: Planned) -> Exercise:
        """Return it as it is led now."""
        stretch = stretch_of(planned.stretch)
        other = easier_stretch(stretch)
        return prescribed_exercise(
            planned.dose,
            stretch,
            other,
            light=self.light,
            fresh=self.is_eased(planned),
            locked=bool(other and other.locked_by(self.told)),
        )

    @property
    def due(self) -> tuple[Exercise, ...]:
        """What is due now, as it is led."""
        return tuple(map(self.exercise, self.agenda.due))

    @property
    def is_gentle(self) -> bool:
        """Whether something that is due is gentle for the first day."""
        return any(map(self.is_eased, self.agenda.due))

    def of(self, stretch: str) -> tuple[Planned, ...]:
        """Return the doses of one stretch: one, or one for each side."""
        return tuple(one for one in self.sorted.planned if one.stretch == stretch)


def plan_now(
    plan: Plan,
    told: Collection[Condition],
    treatments: Sequence[Treatment],
    diary: DiaryState,
    practices: PracticeState,
    clock: ClockState,
    *,
    without: str = "",
) -> PlanNow:
    """Return what *plan* means now, as if the set *without* had not been begun."""
    now = clock.exactly()
    found = sorted_doses(plan.prescription, told)
    rule = plan.prescription.rule
    soreness = soreness_today(diary, clock) if rule else None
    lately = (one for one in practices.between(now - DAY, now + DAY) if one.id != without)
    return PlanNow(
        plan=plan,
        sorted=found,
        agenda=agenda(found.planned, begins_at(plan, treatments), lately, now, clock.local),
        light=light_of(rule, soreness),
        soreness=soreness,
        told=told,
        treatments=treatments,
    )


def minutes_of(exercises: Sequence[Exercise]) -> int:
    """Return how long they take, in minutes begun."""
    return ceil(seconds_of(phases_of(exercises)) / 60)
