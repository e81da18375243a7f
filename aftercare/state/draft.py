"""The prescriptions that are being made: one for each patient, kept at every change."""

from dataclasses import replace
from typing import TypedDict, Unpack

import flet as ft

from aftercare.content.code import codes
from aftercare.content.stretch import stretch as stretch_of
from aftercare.device.ports import Clock, Ids
from aftercare.domain.condition import Condition
from aftercare.domain.draft import LONGEST_TYPED, Draft, KeptDraft, finished
from aftercare.domain.patient import Patient
from aftercare.domain.prescription import (
    BadPart,
    Dose,
    Prescription,
    Rule,
    Said,
    Treated,
    Visit,
)
from aftercare.formats.prescription_link import BadLink, decode, encode
from aftercare.state.patient import PatientState
from aftercare.state.saving import Change, SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.shelf import Shelf
from aftercare.state.undo import UndoState
from aftercare.storage.desk import FolderRepository


class PlanParts(TypedDict, total=False):
    """What of a prescription is chosen while it is made."""

    treated: Treated | None
    doses: tuple[Dose, ...]
    advice: tuple[Said, ...]
    more_than_usual: bool
    sore_up_to_days: int | None
    rule: Rule | None
    visits: tuple[Visit, ...]


class About(TypedDict, total=False):
    """What is known of a draft beside its prescription."""

    note: str
    just_now: bool
    conditions: frozenset[Condition]
    despite: frozenset[int]


class DraftState(ft.Observable):
    """Holds the drafts; ``version`` moves on with every change."""

    version: int = 0

    def __init__(
        self,
        shelves: tuple[Shelf[KeptDraft], Shelf[Patient]],
        folders: FolderRepository,
        patients: PatientState,
        settings: SettingsState,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._shelf, self._patient_shelf = shelves
        self._folders, self._patients, self._settings = folders, patients, settings
        self._saving, self._undo, self._clock, self._ids = saving, undo, clock, ids
        self._drafts: dict[str, Draft] = self._all()

    def get(self, patient_id: str) -> Draft | None:
        """Return the draft of a patient, or None."""
        return self._drafts.get(patient_id)

    def begin(
        self, patient_id: str, base: Prescription | None = None, *, revise: bool = False
    ) -> Draft:
        """Begin a draft: empty, or with what *base* prescribes.

        Another in whose place it stands can be brought back.
        With *revise* it becomes the next revision of *base*, whose treatment and visits stay;
        else it is another plan, after a treatment just now. What the patient has is known from the
        last time; what was prescribed despite it is asked anew.
        """
        now, patient = self._clock.now(), self._patients.get(patient_id)
        minute = now.replace(second=0, microsecond=0)
        treated = Treated(at=minute, areas=base.treated.areas if base and base.treated else ())
        plan = Prescription(id=self._ids.plan(), revision=1, issued_at=minute, treated=treated)
        if base and revise:
            plan = replace(base, revision=base.revision + 1, issued_at=minute)
        elif base:
            plan = replace(
                base, id=plan.id, revision=1, issued_at=minute, treated=treated, visits=()
            )
        draft = Draft(
            patient=patient_id,
            plan=replace(plan, clinic_name="", clinic_phone="", note=""),
            begun_at=now,
            note=base.note if base else "",
            just_now=not revise,
            conditions=patient.conditions if patient else frozenset(),
        )
        self._put_in_place(draft)
        return draft

    def change(self, patient_id: str, **parts: Unpack[PlanParts]) -> None:
        """Change what the draft of a patient prescribes; BadPart if it cannot be."""
        draft = self.get(patient_id)
        if draft:
            self._put(replace(draft, plan=replace(draft.plan, **parts)))

    def tell(self, patient_id: str, **about: Unpack[About]) -> None:
        """Change what is known of the draft of a patient; a note may be 4000 characters long."""
        draft = self.get(patient_id)
        if draft:
            if "note" in about:
                about["note"] = about["note"][:LONGEST_TYPED]
            self._put(replace(draft, **about))

    def preview(self, patient_id: str) -> Prescription | None:
        """Return what would be handed over now; BadPart if it may not be.

        With reason "locked" where a condition locks a stretch that is not prescribed despite it.
        """
        draft, mine = self.get(patient_id), self._settings.settings
        if draft is None:
            return None
        if still_locked(draft):
            raise BadPart("locked", "stretches")
        return finished(draft, mine.clinic_name, mine.clinic_phone, self._clock.now())

    def give(self, patient_id: str) -> Prescription | None:
        """Hand the draft over: it becomes the patient's, with what they have, and is one no more.

        BadPart if it may not be; the draft is then as it was.
        """
        plan = self.preview(patient_id)
        patient = self._patients.give(patient_id, encode(plan, codes())) if plan else None
        draft = self.get(patient_id)
        if plan is None or patient is None or draft is None:
            return None
        self._put_with(replace(patient, conditions=draft.conditions), None)
        return plan

    def remove_patient(self, patient_id: str) -> None:
        """Forget a patient, what was given to them and the draft; all can be brought back."""
        patient, kept = self._patients.get(patient_id), self._shelf.all().get(patient_id)
        if patient is None:
            return
        changes = self._patient_shelf.removal_of(patient_id) | self._shelf.removal_of(patient_id)
        self._saving.save_together(changes, lambda: self._folders.remove(patient_id))
        self._look_again()
        self._undo.deleted("undo.patient", lambda: self._put_with(patient, kept))

    def drop(self, patient_id: str) -> None:
        """Forget the draft of a patient; it can be brought back."""
        draft = self.get(patient_id)
        if draft:
            self._shelf.remove(patient_id)
            self.refresh()
            self._undo.deleted("undo.draft", lambda: self._put_in_place(draft))

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._drafts = self._all()
        self.version += 1

    @property
    def unreadable(self) -> int:
        """How many drafts are kept and not shown: another version wrote them."""
        kept = self._shelf.all()
        return self._shelf.unreadable + len(kept.keys() - self._drafts.keys())

    def _put_with(self, patient: Patient, kept: KeptDraft | None) -> None:
        """Save *patient* with the draft for them, None: without one, in one write."""
        drafted = self._shelf.change_to(kept) if kept else self._shelf.removal_of(patient.id)
        changes: dict[str, Change] = self._patient_shelf.change_to(patient) | drafted
        self._saving.save_together(changes, lambda: self._folders.put(patient, kept))
        self._look_again()

    def _look_again(self) -> None:
        self._patients.refresh()
        self.refresh()

    def _put_in_place(self, draft: Draft) -> None:
        """Put *draft* where another may be, which can then be brought back in turn."""
        before = self.get(draft.patient)
        self._put(draft)
        if before:
            self._undo.deleted("undo.draft", lambda: self._put_in_place(before))

    def _put(self, draft: Draft) -> None:
        self._shelf.put(_kept(draft))
        self._drafts = {**self._drafts, draft.patient: draft}
        self.version += 1

    def _all(self) -> dict[str, Draft]:
        found = {name: _opened(one) for name, one in self._shelf.all().items()}
        return {name: one for name, one in found.items() if one}


def still_locked(draft: Draft) -> tuple[int, ...]:
    """Return the stretches, by number, that a condition locks and nobody prescribed despite it."""
    known = codes().stretch.ids
    return tuple(
        one.stretch
        for one in draft.plan.doses
        if one.stretch in known
        and one.stretch not in draft.despite
        and stretch_of(known[one.stretch]).locked_by(draft.conditions)
    )


def _kept(draft: Draft) -> KeptDraft:
    return KeptDraft(
        id=draft.patient,
        payload=encode(draft.plan, codes()),
        begun_at=draft.begun_at,
        note=draft.note,
        just_now=draft.just_now,
        conditions=draft.conditions,
        despite=draft.despite,
    )


def _opened(kept: KeptDraft) -> Draft | None:
    try:
        plan = decode(kept.payload, codes())
    except BadLink:
        return None
    return Draft(
        patient=kept.id,
        plan=plan,
        begun_at=kept.begun_at,
        note=kept.note,
        just_now=kept.just_now,
        conditions=kept.conditions,
        despite=kept.despite,
    )
