"""The reports that a physiotherapist has kept with patients, as the screens see them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import flet as ft

from aftercare.device.ports import Clock
from aftercare.domain.patient import Patient
from aftercare.domain.report import Report
from aftercare.domain.taken import TakenReport, fuller, name_apart, name_of
from aftercare.formats.report_kept import VERSION, BadJson, from_kept, to_kept
from aftercare.state.patient import PatientState
from aftercare.state.shelf import Shelf
from aftercare.state.undo import UndoState
from aftercare.storage.desk import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A report that is kept, and what it says."""

    taken: TakenReport
    report: Report


Standing = TakenReport | Document


class TakenState(ft.Observable):
    """Holds the reports; every verb saves at once, and can be taken back."""

    reports: tuple[TakenReport, ...]
    come: Report | None = None  # what has come, and may be kept; for as long as this page is open

    def __init__(
        self,
        shelf: Shelf[TakenReport],
        patients: PatientState,
        drafted: Callable[[str], bool],
        undo: UndoState,
        clock: Clock,
    ) -> None:
        self._shelf, self._patients, self._undo, self._clock = shelf, patients, undo, clock
        self._drafted = drafted  # whether a plan is being made for a patient
        self._read: dict[str, Report | None] = {}  # by content; None: of another version
        self.reports = self._all()

    def get(self, name: str) -> TakenReport | None:
        """Return the report that is kept as *name*, or None."""
        return next((one for one in self.reports if one.id == name), None)

    def held(self, report: Report) -> TakenReport | None:
        """Return where *report* is kept already; None if it is not.

        What only another version of the app can read is taken for it; another report is not.
        """
        taken = self.get(name_of(report))
        known = self.read(taken) if taken else None
        if known and fuller(known, report) is None:
            return self.get(name_apart(report, to_kept(report)))
        return taken

    def read(self, taken: TakenReport) -> Report | None:
        """Return what a report says; None if only another version of the app can read it."""
        if taken.content not in self._read:
            try:
                self._read[taken.content] = from_kept(taken.content)
            except BadJson:
                self._read[taken.content] = None
        return self._read[taken.content]

    def of(self, patient_id: str) -> tuple[Read, ...]:
        """Return the reports of a patient that can be read, those made last first."""
        theirs = ((one, self.read(one)) for one in self.reports if one.patient == patient_id)
        found = [Read(taken=one, report=report) for one, report in theirs if report]
        return tuple(sorted(found, key=_made, reverse=True))

    def unread(self, patient_id: str) -> int:
        """Return how many reports of a patient are kept that this version cannot read."""
        return len(self._shelf.named("patient", patient_id)) - len(self.of(patient_id))

    def up_to(self, patient_id: str, name: str) -> tuple[Read, ...]:
        """Return the report *name* of a patient and those made before it, those made last first."""
        theirs = self.of(patient_id)
        place = next((n for n, one in enumerate(theirs) if one.taken.id == name), len(theirs))
        return theirs[place:]

    def suggested(self, report: Report) -> Patient | None:
        """Return whom the plan was given to that *report* is of; None if nobody is known."""
        if not report.plan:
            return None
        for patient in self._patients.patients:
            plans = (self._patients.read(one) for one in patient.given)
            if any(plan and plan.id == report.plan for plan in plans):
                return patient
        return None

    def receive(self, report: Report) -> None:
        """Have *report* at hand, and nowhere else, until it is said whose it is."""
        self.come = report

    def keep(self, report: Report, patient_id: str, *, is_new: bool = False) -> TakenReport:
        """Keep *report* with a patient; the same one is kept once, as whole as it came.

        Kept with another patient before, it is this one's now. Another report that is called the
        same stays as it is, beside it. A patient who *is_new* was noted for it, and goes with it.
        """
        held, content = self.held(report), to_kept(report)
        known = self.read(held) if held else None
        taken = TakenReport(
            id=held.id if held else self._name_for(report, content),
            patient=patient_id,
            taken_at=held.taken_at if held else self._clock.now(),
            version=VERSION,
            content=held.content if held and known and fuller(known, report) == known else content,
        )
        if taken != held:
            moved = held is not None and held.patient != patient_id
            self._put(taken, f"undo.report-{'moved' if moved else 'kept'}", is_new=is_new)
        return taken

    def _name_for(self, report: Report, content: str) -> str:
        name = name_of(report)
        return name_apart(report, content) if self.get(name) else name

    def move(self, name: str, patient_id: str, *, is_new: bool = False) -> None:
        """Have the report *name* be that of another patient, who may have been noted for it."""
        taken = self.get(name)
        if taken and taken.patient != patient_id:
            self._put(replace(taken, patient=patient_id), "undo.report-moved", is_new=is_new)

    def remove(self, name: str) -> None:
        """Forget the report *name*; it can be brought back."""
        before = self._shelf.standing(name)
        if before is not None:
            self._stand(name, None)
            self._undo.deleted("undo.report", lambda: self._stand(name, before))

    def standing_of(self, patient_id: str) -> dict[str, Standing]:
        """Return all that is kept of a patient by its id, also what cannot be read."""
        names = self._shelf.named("patient", patient_id)
        found = {name: self._shelf.standing(name) for name in names}
        return {name: one for name, one in found.items() if one is not None}

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self.reports = self._all()

    def forget(self) -> None:
        """Drop what only this page still holds."""
        self._read, self.come = {}, None

    @property
    def unreadable(self) -> int:
        """How many reports are kept and not shown: another version wrote them."""
        newer = sum(one.version > VERSION for one in self.reports)  # reading all would take long
        return self._shelf.unreadable + newer

    def _put(self, taken: TakenReport, words_key: str, *, is_new: bool) -> None:
        before = self._shelf.standing(taken.id)
        self._stand(taken.id, taken)

        def restore() -> None:
            self._stand(taken.id, before)
            if is_new and not (self.standing_of(taken.patient) or self._drafted(taken.patient)):
                self._patients.take_back(taken.patient)

        self._undo.deleted(words_key, restore)

    def _stand(self, name: str, kept: Standing | None) -> None:
        self._shelf.stand(name, kept)
        self.refresh()

    def _all(self) -> tuple[TakenReport, ...]:
        return tuple(sorted(self._shelf.all().values(), key=_taken, reverse=True))


def _taken(one: TakenReport) -> tuple[float, str]:
    return one.taken_at.timestamp(), one.id


def _made(one: Read) -> tuple[float, str]:
    return one.report.made_at.timestamp(), one.taken.id
