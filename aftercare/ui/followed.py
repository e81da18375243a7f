"""What the plan that is followed says of a set: the note, and when it is due again."""

from collections.abc import Collection
from dataclasses import dataclass

from aftercare.domain.agenda import Planned
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
        from aftercare.ui.plan_of import sorted_doses  # noqa: PLC0415 - few starts need it

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
        agenda = plan_now(plan, told, treated, self.diary, self.practices, self.clock).agenda
        names = {one.stretch for one in practice.stretches}
        own = [turn for turn in agenda.turns if _is_of(turn.planned, names)]
        later = [turn.due_at for turn in own if not turn.is_due(agenda.now)]
        said = [words("player.over-left")] if len(later) < len(own) else []
        if not later:
            return said
        ahead = [at for at in later if at]
        if not ahead:
            return [*said, words("player.over-again-tomorrow")]
        when = moment(words, min(ahead), agenda.now, self.clock.local)
        return [*said, words("player.over-again", when=when)]


def _is_of(planned: Planned, stretches: Collection[str]) -> bool:
    """Tell whether one of *stretches* is it, or its easier form."""
    return planned.stretch in stretches or planned.easier in stretches
