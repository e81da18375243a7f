"""The physiotherapist's patients as the screens see them."""

from collections.abc import Iterable
from dataclasses import replace

from aftercare.device.ports import Clock, Ids
from aftercare.domain.patient import Given, Patient, checked_label
from aftercare.domain.plan import Plan, Revision
from aftercare.domain.prescription import Prescription
from aftercare.state.reading import opened
from aftercare.state.shelf import Shelf
from aftercare.state.typed import Typed

AT_ONCE = 60  # rows of a list: more are shown when they are asked for


class PatientState(Typed):
    """Holds the patients, whoever was seen last first; every verb saves at once.

    Also how the list of them is being looked through, and labels that are being typed.
    """

    patients: tuple[Patient, ...]
    sought: str = ""
    shown: int = AT_ONCE  # so many rows of the list at most

    def __init__(self, shelf: Shelf[Patient], clock: Clock, ids: Ids) -> None:
        super().__init__()
        self._shelf, self._clock, self._ids = shelf, clock, ids
        self._read: dict[str, Prescription | None] = {}  # by payload; None: of another version
        self._expected, self._came = "", False
        self.patients = self._all()

    def get(self, patient_id: str) -> Patient | None:
        """Return the patient *patient_id*, or None."""
        return next((one for one in self.patients if one.id == patient_id), None)

    def named(self, typed: str, besides: str = "") -> Patient | None:
        """Return who has the label that was *typed*, in any case; nobody for the one *besides*."""
        label = " ".join(typed.split()).casefold()
        found = (one for one in self.patients if one.label.casefold() == label)
        return next((one for one in found if one.id != besides), None)

    def expected(self) -> str:
        """Return the id of the patient whose label is asked for, and who may have come by now."""
        if not self._expected or (self._came and self.get(self._expected) is None):
            self._expected, self._came = self._ids.new(), False
        return self._expected

    def expect_another(self) -> None:
        """Ask for the label of somebody else from now on, if who was expected has come."""
        if self._came:
            self._expected, self._came = "", False

    def expected_anew(self) -> str:
        """Return the id of somebody who has not come yet: who was added last keeps their label."""
        self.expect_another()
        return self.expected()

    def add(self, label: str, patient_id: str = "") -> Patient:
        """Note a patient; BadLabel if *label* cannot be one.

        Whoever is there by *patient_id* is given the label: so two taps are one patient.
        """
        name = patient_id or self._ids.new()
        if there := self.get(name):
            patient = replace(there, label=checked_label(label))
        else:
            patient = Patient(id=name, label=checked_label(label), added_at=self._clock.now())
        self._came = self._came or name == self._expected
        self._put(patient)
        self.untype(patient_id)
        return patient

    def take_back(self, patient_id: str) -> None:
        """Forget a patient of whom nothing but a label is known."""
        patient = self.get(patient_id)
        if patient and not (patient.given or patient.conditions):
            self._shelf.remove(patient_id)
            self.refresh()

    def rename(self, patient_id: str, label: str) -> None:
        """Give a patient another label; BadLabel if it cannot be one."""
        patient = self.get(patient_id)
        if patient:
            self._put(replace(patient, label=checked_label(label)))
            self.untype(patient_id)

    def plans(self, patient_id: str) -> tuple[Plan, ...]:
        """Return the plans that were handed to a patient, the latest first, each with its past.

        What only another version of the app can read is left out.
        """
        patient = self.get(patient_id)
        found: dict[str, list[Revision]] = {}
        for one in patient.given if patient else ():
            prescription = self.read(one)
            if prescription:
                revision = Revision(prescription=prescription, accepted_at=one.given_at)
                found.setdefault(prescription.id, []).append(revision)
        plans = [Plan(revisions=tuple(revisions)) for revisions in found.values()]
        return tuple(sorted(plans, key=_last_given, reverse=True))

    def latest(self, patient_id: str) -> Plan | None:
        """Return the plan that was handed to a patient last, or None."""
        return next(iter(self.plans(patient_id)), None)

    def read(self, given: Given) -> Prescription | None:
        """Return what was given; None if only another version of the app can read it."""
        if given.payload not in self._read:
            self._read[given.payload] = opened(given.payload)
        return self._read[given.payload]

    def give(self, patient_id: str, payload: str) -> Patient | None:
        """Return the patient as one to whom *payload* is going to be given; it is not saved here.

        An earlier revision of the same plan that nobody was given goes.
        """
        patient = self.get(patient_id)
        given = Given(payload=payload, given_at=self._clock.now(), pending=True)
        plan = self.read(given)
        if patient is None or plan is None:
            return None
        instead_of = self._pending(patient, plan.id)
        rest = tuple(one for one in patient.given if one != instead_of)
        return replace(patient, given=rest).giving(given)

    def is_pending(self, patient_id: str, plan_id: str) -> bool:
        """Tell whether a plan was made for a patient, and nobody has said yet that they have it."""
        patient = self.get(patient_id)
        return patient is not None and self._pending(patient, plan_id) is not None

    def hand_over(self, patient_id: str, plan_id: str) -> None:
        """Note that a patient has the plan that was made for them; said again, nothing happens."""
        patient = self.get(patient_id)
        made = self._pending(patient, plan_id) if patient else None
        if patient and made:
            given = replace(made, given_at=self._clock.now(), pending=False)
            self._put(patient.giving(given))

    def seek(self, sought: str) -> None:
        """Look for the label that was typed."""
        self.sought, self.shown = sought, AT_ONCE

    def show_more(self) -> None:
        """Show some more of the list."""
        self.shown += AT_ONCE

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self.patients = self._all()

    def forget(self) -> None:
        """Drop what only this page still holds."""
        self._read, self._expected, self._came = {}, "", False
        self.typed, self.sought, self.shown = {}, "", AT_ONCE

    @property
    def unreadable(self) -> int:
        """How many patients are kept and not shown: another version wrote them."""
        return self._shelf.unreadable

    def _all(self) -> tuple[Patient, ...]:
        return _in_order(self._shelf.all().values())

    def _pending(self, patient: Patient, plan_id: str) -> Given | None:
        made = (one for one in patient.given if one.pending)
        return next((one for one in made if (read := self.read(one)) and read.id == plan_id), None)

    def _put(self, patient: Patient) -> None:
        self._shelf.put(patient)
        others = (one for one in self.patients if one.id != patient.id)
        self.patients = _in_order((*others, patient))


def _last_given(plan: Plan) -> float:
    return plan.accepted_at.timestamp()


def _in_order(patients: Iterable[Patient]) -> tuple[Patient, ...]:
    return tuple(sorted(patients, key=_last_seen, reverse=True))


def _last_seen(patient: Patient) -> tuple[float, str]:
    last = patient.given[-1].given_at if patient.given else patient.added_at
    return last.timestamp(), patient.id
