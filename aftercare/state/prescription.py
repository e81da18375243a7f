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
        """Tell whether there is nothing left to take over of *plan*."""
        mine = self._settings.settings
        clinic = (plan.clinic_name or mine.clinic_name, plan.clinic_phone or mine.clinic_phone)
        return clinic == (mine.clinic_name, mine.clinic_phone) and not self._to_note(plan.treated)

    def use(self, plan: "Prescription") -> None:
        """Take over the clinic and note the treatment, once however often it is asked."""
        mine = self._settings.settings
        self._settings.change(
            clinic_name=plan.clinic_name or mine.clinic_name,
            clinic_phone=plan.clinic_phone or mine.clinic_phone,
        )
        for treated in self._to_note(plan.treated):
            noted = self._treatments.record(treated.at, treated.areas)
            self._treatments.amend(
                noted.id,
                more_than_usual=plan.more_than_usual,
                sore_up_to_days=plan.sore_up_to_days,
            )

    def _to_note(self, treated: "Treated | None") -> "list[Treated]":
        """Return the treatment unless it is noted already, or still to come by this clock."""
        if treated is None or any(one.at == treated.at for one in self._treatments.treatments):
            return []
        try:
            not_after(treated.at, self._clock.now())
        except BadMoment:
            return []
        return [treated]
