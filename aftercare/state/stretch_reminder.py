"""When the stretches of the plan ring, and whether they wait to be done."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from aftercare.device.ports import Clock
from aftercare.domain.reminder import LONGEST_PLAN, Quiet, Reminder, stretch_times
from aftercare.domain.ring import SOONER, ends_of
from aftercare.domain.ringing import Stretched
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState

if TYPE_CHECKING:
    from aftercare.domain.agenda import Planned
    from aftercare.domain.plan import Plan

DAY = timedelta(days=1)


class StretchReminders:
    """Knows the stretches of the plan that is shown, for this person."""

    def __init__(
        self,
        plans: PrescriptionState,
        settings: SettingsState,
        treatments: TreatmentState,
        practices: PracticeState,
        clock: Clock,
    ) -> None:
        self._plans, self._settings, self._treatments = plans, settings, treatments
        self._practices, self._clock = practices, clock

    @property
    def stretched(self) -> Stretched | None:
        """What of the plan that is shown is for this person; None if nothing is."""
        plan = self._plans.active
        planned = self._planned(plan)
        if plan is None or not planned:
            return None
        first = min(one.dose.from_hour for one in planned)
        since = self._since(plan).astimezone(UTC) + timedelta(hours=first)
        doses = tuple(one.dose for one in planned)
        return Stretched(plan=plan.id, since=_later(since, plan.accepted_at), doses=doses)

    def reminders(
        self, visits: Sequence[datetime], quiet: Quiet, now: datetime, last: datetime
    ) -> tuple[Reminder, ...]:
        """Return what rings from a day before *now* to *last*, whether done by then or not.

        Nothing rings before the plan was accepted, nor after the next of *visits*, nor after four
        weeks.
        """
        one = self.stretched
        if one is None:
            return ()
        end = one.since.astimezone(UTC) + LONGEST_PLAN
        visit = ends_of(visits, one.since, now)
        for sooner in (visit, last.astimezone(UTC) + DAY):
            end = min(end, sooner or end, key=datetime.timestamp)
        begins = _later(one.since, now.astimezone(UTC) - DAY)
        return stretch_times(one.plan, one.times_a_day, begins, end, self._clock.local, quiet)

    def wait(self, reminder: Reminder, at: datetime) -> bool:
        """Tell whether anything is due *at* that moment, and nothing was done since it rang."""
        from aftercare.domain.agenda import agenda, is_worked  # noqa: PLC0415 - with a plan alone

        plan = self._plans.active
        if plan is None:
            return False
        planned = self._planned(plan)
        lately = self._practices.between(at - DAY, at + DAY)
        begins = reminder.at.timestamp() - SOONER.total_seconds()
        since = [one for one in lately if one.ended_at.timestamp() >= begins]
        if is_worked(planned, since):
            return False
        return bool(agenda(planned, self._since(plan), lately, at, self._clock.local).due)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of the stretches."""
        return tuple(one.stretch for one in self._planned(self._plans.active))

    def _planned(self, plan: "Plan | None") -> tuple["Planned", ...]:
        if plan is None:
            return ()
        from aftercare.content.planned import sorted_doses  # noqa: PLC0415 - with a plan alone

        return sorted_doses(plan.prescription, self._settings.settings.conditions).planned

    def _since(self, plan: "Plan") -> datetime:
        from aftercare.domain.plan import begins_at  # noqa: PLC0415 - with a plan alone

        return begins_at(plan, self._treatments.treatments)


def _later(one: datetime, other: datetime) -> datetime:
    return max(one, other, key=datetime.timestamp)
