"""What stands on the desk of a physiotherapist, put together; it comes with the desk's screens."""

from dataclasses import dataclass

from aftercare.device.ports import Clock, Ids
from aftercare.domain.draft import KeptDraft
from aftercare.domain.patient import Patient
from aftercare.domain.taken import TakenReport
from aftercare.domain.template import Template
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.shelf import Shelf
from aftercare.state.taken import TakenState
from aftercare.state.template import TemplateState
from aftercare.state.undo import UndoState
from aftercare.storage.database import Database
from aftercare.storage.desk import DeskRepository, FolderRepository


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskState:
    """The states of the desk, together; itself never changes."""

    patients: PatientState
    drafts: DraftState
    templates: TemplateState
    reports: TakenState

    def refresh(self) -> None:
        """Take over what another page has changed."""
        self.patients.refresh()
        self.drafts.refresh()
        self.templates.refresh()
        self.reports.refresh()

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        self.patients.forget()
        self.templates.forget()
        self.reports.forget()

    @property
    def unreadable(self) -> int:
        """How many documents are kept and not shown: another version wrote them."""
        states = (self.patients, self.drafts, self.templates, self.reports)
        return sum(one.unreadable for one in states)


def desk_state(
    database: Database,
    saving: SavingState,
    undo: UndoState,
    settings: SettingsState,
    clock: Clock,
    ids: Ids,
) -> DeskState:
    """Return the desk over *database*."""
    kept_patients = DeskRepository(database, "patient", Patient)
    kept_drafts = DeskRepository(database, "draft", KeptDraft)
    kept_templates = DeskRepository(database, "template", Template)
    kept_reports = DeskRepository(database, "report", TakenReport)
    by_patient = Shelf("patient", Patient, kept_patients, saving)
    by_draft = Shelf("draft", KeptDraft, kept_drafts, saving)
    patients = PatientState(by_patient, clock, ids)
    by_report = Shelf("report", TakenReport, kept_reports, saving)
    reports = TakenState(by_report, patients, by_draft.holds, undo, clock)
    drafts = DraftState(
        (by_draft, by_patient, by_report),
        FolderRepository(database, kept_patients, kept_drafts, kept_reports),
        *(patients, reports, settings, saving, undo, clock, ids),
    )
    templates = TemplateState(Shelf("template", Template, kept_templates, saving), undo, clock, ids)
    return DeskState(patients=patients, drafts=drafts, templates=templates, reports=reports)
