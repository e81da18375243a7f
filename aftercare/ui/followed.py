"""What the plan that is followed says of a set: the note, and when it is due again."""

from collections.abc import Collection
from dataclasses import dataclass

from aftercare.domain.agenda import Planned, agenda
from aftercare.domain.practice import Practice
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.words.words import Words


@dataclass(frozen=True, slots=True)
class Followed:
    """Knows the plan, if one is followed, and what was done of it."""

    plans: PrescriptionState
    treatments: TreatmentState
    diary: DiaryState
    practices: PracticeState
    settings: SettingsState
    clock: ClockState

    def note(self, stretches: Collection[str]) -> str:
        """Return what the physiotherapist wrote; "" if they prescribed none of *stretches*."""
        plan = self.plans.active
        if plan is None:
            return ""
        from aftercare.content.planned import sorted_doses  # noqa: PLC0415 - few starts need it

        planned = sorted_doses(plan.prescription, ()).planned
        return plan.prescription.note if any(_is_of(one, stretches) for one in planned) else ""

    def again(self, words: Words, practice: Practice) -> list[str]:
        """Return what of *practice* can still be done today, and when the rest is due again.

        Nothing is said of stretches that are not prescribed.
        """
        plan = self.plans.active
        if plan is None:
            return []
        from aftercare.ui.plan_of import plan_now  # noqa: PLC0415 - few starts need it
        from aftercare.ui.plan_words import moment  # noqa: PLC0415

        told, treated = self.settings.settings.conditions, self.treatments.treatments
        today = plan_now(plan, told, treated, self.diary, self.practices, self.clock).agenda
        names = {one.stretch for one in practice.stretches}
        own = [turn for turn in today.turns if _is_of(turn.planned, names)]
        later = [turn.due_at for turn in own if not turn.is_due(today.now)]
        said = [words("player.over-left")] if len(later) < len(own) else []
        if not later:
            return said
        ahead = [at for at in later if at]
        if not ahead:
            return [*said, words("player.over-again-tomorrow")]
        when = moment(words, min(ahead), today.now, self.clock.local)
        return [*said, words("player.over-again", when=when)]

    def not_due(self, practice: Practice) -> list[str]:
        """Return which stretches of the plan were not due when *practice*, a set of it, began.

        None of a set that no plan prescribes, or that was done before the plan was accepted.
        """
        plan = self.plans.active
        if plan is None or practice.started_at < plan.accepted_at:
            return []
        from aftercare.content.planned import sorted_doses  # noqa: PLC0415 - as above
        from aftercare.domain.plan import begins_at  # noqa: PLC0415
        from aftercare.ui.plan_of import DAY  # noqa: PLC0415

        planned = sorted_doses(plan.prescription, self.settings.settings.conditions).planned
        names = {one.stretch for one in practice.stretches}
        if not any(_is_of(one, names) for one in planned):
            return []
        then = practice.started_at
        before = [one for one in self.practices.between(then - DAY, then) if one.id != practice.id]
        since = begins_at(plan, self.treatments.treatments)
        turns = agenda(planned, since, before, then, self.clock.local).turns
        waiting = (one.planned for one in turns if not one.is_due(then))
        return [one.stretch for one in waiting if not _is_of(one, names)]


def _is_of(planned: Planned, stretches: Collection[str]) -> bool:
    """Tell whether one of *stretches* is it, or its easier form."""
    return planned.stretch in stretches or planned.easier in stretches
