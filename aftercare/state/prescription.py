"""The plans of the person: as links bring them, as they are kept, and the one that is shown."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

import flet as ft

from aftercare.device.ports import Clock
from aftercare.domain.moment import BadMoment, not_after
from aftercare.domain.receipt import Receipt, ReceivedPlan
from aftercare.state.appointment import AppointmentState
from aftercare.state.saving import Change, SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.undo import UndoState
from aftercare.storage.plan import PlanRepository
from aftercare.words.words import Words

if TYPE_CHECKING:
    from aftercare.domain.plan import Arrival, Plan
    from aftercare.domain.prescription import Prescription
    from aftercare.domain.treatment import Treatment


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a link holds nothing of its kind, and what address opens it instead, "" for none."""

    sentence: str
    leads: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A plan that came, and the payload that it came in."""

    payload: str
    prescription: "Prescription"


class PrescriptionState(ft.Observable):
    """Reads plans, keeps those that are accepted, and takes over what the app can use of them.

    ``version`` moves on with every change of what is kept.
    """

    version: int = 0

    def __init__(
        self,
        repository: PlanRepository,
        saving: SavingState,
        undo: UndoState,
        settings: SettingsState,
        treatments: TreatmentState,
        appointments: AppointmentState,
        clock: Clock,
    ) -> None:
        self._repository, self._saving, self._undo = repository, saving, undo
        self._settings, self._treatments, self._clock = settings, treatments, clock
        self._appointments = appointments
        self._read: dict[str, Prescription | None] = {}  # by payload; None: of another version
        self._plans: tuple[Plan, ...] | None = None  # not read yet

    @property
    def plans(self) -> "tuple[Plan, ...]":
        """Every plan that can be read, the one accepted last first."""
        if self._plans is None:
            found = (self._plan(one) for one in self._received().values())
            self._plans = tuple(one for one in found if one is not None)
        return self._plans

    @property
    def active(self) -> "Plan | None":
        """The plan that is shown: the one chosen, else the one accepted last."""
        plans, chosen = self.plans, self._settings.settings.plan
        return next((one for one in plans if one.id == chosen), plans[0] if plans else None)

    @property
    def unreadable(self) -> int:
        """How many plans are kept and not shown: another version wrote them."""
        received = self._received()
        return self._repository.unreadable + len(received) - len(self.plans)

    def opened(self, payload: str, words: Words) -> "Prescription | Refused":
        """Return the plan of *payload*, whatever that is."""
        from aftercare.content.code import codes  # noqa: PLC0415 - few starts need them
        from aftercare.formats.prescription_link import BadLink, decode, said  # noqa: PLC0415

        try:
            return decode(payload, codes())
        except BadLink as bad:
            return Refused(said(bad, words))

    def found(self, text: str | bytes, words: Words) -> Arrived | Refused:
        """Return the plan of the link that stands in *text*, or in the file of these bytes.

        What is a report leads to where reports are read.
        """
        from aftercare.content.code import codes  # noqa: PLC0415 - few starts need them
        from aftercare.formats import prescription_message as message  # noqa: PLC0415
        from aftercare.formats.prescription_link import BadLink, said  # noqa: PLC0415

        whole = ""
        if message.is_report_file(text):
            return Refused(words("plan.is-report"), "/patients/report")
        try:
            whole = message.text_of(text) if isinstance(text, bytes) else text
            found = message.found_in(whole, codes())
        except BadLink as bad:
            if report := message.marked_in(whole, "r"):
                return Refused(words("plan.is-report"), f"/r/{report}")
            if isinstance(bad, message.NoLink):
                return Refused(words("plan.no-link"))
            return Refused(said(bad, words))
        return Arrived(found.payload, found.plan)

    def is_used(self, route: str) -> bool:
        """Tell whether *route* is that of a plan of which nothing is left to take over."""
        _, found, payload = route.partition("/p/")
        plan = self.opened(payload, self._settings.words) if found else None
        if plan is None or isinstance(plan, Refused):
            return False
        from aftercare.domain.plan import Arrival, says_nothing  # noqa: PLC0415

        if says_nothing(plan) or self._settings.settings.used_plan == _name(plan):
            return True
        return self.arrival(plan) is Arrival.OLDER or self.is_settled(plan)

    def arrival(self, plan: "Prescription") -> "Arrival":
        """Tell what *plan* is beside those that are kept."""
        from aftercare.domain.plan import compare  # noqa: PLC0415

        return compare(self.plans, plan)

    def kept(self, plan: "Prescription") -> "Plan | None":
        """Return the kept plan of which *plan* is a revision."""
        return next((one for one in self.plans if one.id == plan.id), None)

    def is_settled(self, plan: "Prescription") -> bool:
        """Tell whether *plan* counts, and its treatment could be noted when it was accepted."""
        mine = self.kept(plan)
        if mine is None or mine.prescription != plan:
            return False
        return not plan.treated or _can_be(plan.treated.at, mine.accepted_at)

    def is_ahead(self, plan: "Prescription") -> bool:
        """Tell whether the treatment is still to come by this clock, so that it cannot be noted."""
        return plan.treated is not None and not _can_be(plan.treated.at, self._clock.now())

    def accept(self, payload: str, plan: "Prescription") -> None:
        """Keep *plan*, which came as *payload*; take over clinic, treatment and visits.

        All in one write, and once however often it is asked. Where the treatment is still ahead by
        this clock, that is left for when the plan is accepted again.
        """
        if self.is_settled(plan):
            return
        now, mine, ahead = self._clock.now(), self._settings.settings, self.is_ahead(plan)
        receipt = Receipt(payload=payload, accepted_at=now)
        held = self._received().get(plan.id)
        received = held.taking(receipt) if held else ReceivedPlan(id=plan.id, receipts=(receipt,))
        settings = replace(
            mine,
            clinic_name=plan.clinic_name or mine.clinic_name,
            clinic_phone=plan.clinic_phone or mine.clinic_phone,
            used_plan=mine.used_plan if ahead else _name(plan),
            plan=plan.id,
            welcomed=True,  # what a new person is told stands beside the plan
        )
        treatment = None if ahead else self._treatment(plan)
        changes = self._change_to(received) | self._settings.change_to(settings)
        taken = []
        if treatment:
            changes |= self._treatments.change_to(treatment)
            taken.append(self._treatments.stored(treatment))
        for one in self._appointments.brought(plan):
            changes |= self._appointments.change_to(one)
            taken.append(self._appointments.stored(one))
        self._saving.save_together(
            changes, lambda: self._repository.put_with(received, settings, taken)
        )
        self._settings.refresh()
        self._treatments.refresh()
        self._appointments.refresh()
        self.refresh()

    def show(self, plan_id: str) -> None:
        """Show another of the plans."""
        self._settings.change(plan=plan_id)
        self.version += 1

    def put_away(self, plan_id: str) -> None:
        """Keep the plan no more; it can be brought back. What was taken over from it stays."""
        received = self._received().get(plan_id)
        if received is None:
            return
        self._saving.save(f"plan/{plan_id}", lambda: self._repository.remove(plan_id))
        self.refresh()
        self._undo.deleted("undo.plan", lambda: self._bring_back(received))

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._plans = None
        self.version += 1

    def _bring_back(self, received: ReceivedPlan) -> None:
        (change,) = self._change_to(received).values()
        self._saving.save(f"plan/{received.id}", change.write, received)
        self.refresh()

    def _change_to(self, received: ReceivedPlan) -> dict[str, Change]:
        change = Change(lambda: self._repository.put(received), received)
        return {f"plan/{received.id}": change}

    def _received(self) -> dict[str, ReceivedPlan]:
        """Return everything that is kept or waits for the disk, the one accepted last first."""
        waiting = cast("dict[str, ReceivedPlan | None]", self._saving.waiting("plan"))
        found = {one.id: one for one in self._repository.all() if one.id not in waiting}
        found |= {name: one for name, one in waiting.items() if one is not None}
        latest = sorted(found.values(), key=lambda one: one.receipts[-1].accepted_at.timestamp())
        return {one.id: one for one in reversed(latest)}

    def _plan(self, received: ReceivedPlan) -> "Plan | None":
        """Return it as it reads; None if what counts of it is of another version."""
        from aftercare.domain.plan import Plan, Revision  # noqa: PLC0415

        read = [(self._prescription(one.payload), one) for one in received.receipts]
        last = read[-1][0]
        if last is None or last.id != received.id:
            return None
        revisions = [
            Revision(prescription=found, accepted_at=one.accepted_at)
            for found, one in read
            if found is not None
        ]
        return Plan(revisions=tuple(revisions))

    def _prescription(self, payload: str) -> "Prescription | None":
        if payload not in self._read:
            found = self.opened(payload, self._settings.words)
            self._read[payload] = None if isinstance(found, Refused) else found
        return self._read[payload]

    def _treatment(self, plan: "Prescription") -> "Treatment | None":
        """Return the treatment of *plan* as it is to be noted; None where it is already."""
        if plan.treated is None or self._settings.settings.used_plan == _name(plan):
            return None
        from aftercare.domain.plan import retold  # noqa: PLC0415 - few starts need it

        at, mine = plan.treated.at, self.kept(plan)
        there = next((one for one in self._treatments.treatments if one.at == at), None)
        if there:
            told = retold(there, plan, mine.prescription if mine else None)
            return told if told != there else None
        before = {
            one.prescription.treated.at
            for one in (mine.revisions if mine else ())
            if one.prescription.treated and _can_be(one.prescription.treated.at, one.accepted_at)
        }
        if at in before:  # it was deleted since
            return None
        return replace(
            self._treatments.noting(at, plan.treated.areas),
            more_than_usual=plan.more_than_usual,
            sore_up_to_days=plan.sore_up_to_days,
        )


def _can_be(at: datetime, now: datetime) -> bool:
    """Tell whether what was *at* could be noted *now*: two clocks may differ a little."""
    try:
        not_after(at, now)
    except BadMoment:
        return False
    return True


def _name(plan: "Prescription") -> str:
    return f"{plan.id}.{plan.revision}"
