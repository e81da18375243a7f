"""A plan that a link carries: read, shown, and what of it can be used here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aftercare.device.ports import Clock
from aftercare.domain.moment import BadMoment, not_after
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.words.words import Words

if TYPE_CHECKING:
    from aftercare.domain.prescription import Prescription, Treated


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a link holds no plan, as one sentence."""

    sentence: str


class PrescriptionState:
    """Reads plans and takes over what the app can use of them; holds nothing itself."""

    def __init__(self, settings: SettingsState, treatments: TreatmentState, clock: Clock) -> None:
        self._settings, self._treatments, self._clock = settings, treatments, clock

    def opened(self, payload: str, words: Words) -> "Prescription | Refused":
        """Return the plan of *payload*, whatever that is."""
        from aftercare.content.code import codes  # noqa: PLC0415 - few starts need them
        from aftercare.formats.prescription_link import BadLink, decode, said  # noqa: PLC0415

        try:
            return decode(payload, codes())
        except BadLink as bad:
            return Refused(said(bad, words))

    def is_used(self, route: str) -> bool:
        """Tell whether *route* is that of a plan of which nothing is left to take over."""
        _, found, payload = route.partition("/p/")
        plan = self.opened(payload, self._settings.words) if found else None
        return plan is not None and not isinstance(plan, Refused) and self.used(plan)

    def used(self, plan: "Prescription") -> bool:
        """Tell whether *plan*, or all that it says, was taken over before."""
        says = plan.clinic_name or plan.clinic_phone or plan.treated
        return not says or self._settings.settings.used_plan == _name(plan)

    def is_ahead(self, plan: "Prescription") -> bool:
        """Tell whether the treatment is still to come by this clock, so that it cannot be noted."""
        try:
            if plan.treated:
                not_after(plan.treated.at, self._clock.now())
        except BadMoment:
            return True
        return False

    def use(self, plan: "Prescription") -> None:
        """Take over the clinic and note the treatment, once however often it is asked.

        Where the treatment is still ahead by this clock, the plan stays to be used.
        """
        if self.used(plan):
            return
        mine = self._settings.settings
        ahead = self.is_ahead(plan)
        if plan.treated and not ahead:
            self._note(plan, plan.treated)
        self._settings.change(
            clinic_name=plan.clinic_name or mine.clinic_name,
            clinic_phone=plan.clinic_phone or mine.clinic_phone,
            used_plan=mine.used_plan if ahead else _name(plan),
        )

    def _note(self, plan: "Prescription", treated: "Treated") -> None:
        if any(one.at == treated.at for one in self._treatments.treatments):
            return  # an earlier revision of the plan was used
        noted = self._treatments.record(treated.at, treated.areas)
        self._treatments.amend(
            noted.id,
            more_than_usual=plan.more_than_usual,
            sore_up_to_days=plan.sore_up_to_days,
        )


def _name(plan: "Prescription") -> str:
    return f"{plan.id}.{plan.revision}"
