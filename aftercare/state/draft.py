"""The prescriptions that are being made: one for each patient, kept at every change."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

import flet as ft

from aftercare.content.ready_set import following
from aftercare.content.stretch import form_of
from aftercare.device.ports import Clock, Ids
from aftercare.domain.condition import Condition
from aftercare.domain.draft import (
    LONGEST_TYPED,
    Draft,
    KeptDraft,
    finished,
    marked,
    settled,
    still_locked,
    treated_at,
    untreated,
)
from aftercare.domain.lock import Lock
from aftercare.domain.moment import not_after, to_the_minute
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
from aftercare.domain.region import Area
from aftercare.domain.taken import TakenReport
from aftercare.domain.visiting import Typed
from aftercare.state.patient import PatientState
from aftercare.state.reading import closed, draft_of, kept
from aftercare.state.saving import Change, SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.shelf import Shelf
from aftercare.state.taken import TakenState
from aftercare.state.undo import UndoState
from aftercare.storage.desk import Document, FolderRepository

Standing = KeptDraft | Document | None
"""What is kept for a patient: a draft, that of another version of the app, or none."""


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
    allowed: frozenset[Lock]
    places: Typed


class DraftState(ft.Observable):
    """Holds the drafts; ``version`` moves on with every change."""

    version: int = 0

    def __init__(
        self,
        shelves: tuple[Shelf[KeptDraft], Shelf[Patient], Shelf[TakenReport]],
        folders: FolderRepository,
        patients: PatientState,
        reports: TakenState,
        settings: SettingsState,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._shelf, self._patient_shelf, self._report_shelf = shelves
        self._folders, self._patients, self._reports = folders, patients, reports
        self._settings = settings
        self._saving, self._undo, self._clock, self._ids = saving, undo, clock, ids
        self._drafts: dict[str, Draft] = self._all()

    def get(self, patient_id: str) -> Draft | None:
        """Return the draft of a patient, or None."""
        return self._drafts.get(patient_id)

    def begin(
        self, patient_id: str, base: Prescription | None = None, *, revise: bool = False
    ) -> Draft | None:
        """Begin a draft: empty, or with what *base* prescribes.

        Another in whose place it stands can be brought back. In the place of one that this version
        cannot read none is begun: that one is dropped first, or stays.
        With *revise* it becomes the next revision of *base*, whose treatment and visits stay;
        else it is another plan, after a treatment just now. What the patient has is known from the
        last time; what was prescribed despite it is asked anew.
        """
        if self.is_unreadable(patient_id):
            self.refresh()
            return None
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
        self._put_in_place(patient_id, kept(draft))
        return draft

    def is_unreadable(self, patient_id: str) -> bool:
        """Tell whether a draft of another version of the app is kept for a patient."""
        return self.get(patient_id) is None and self._shelf.holds(patient_id)

    def change(
        self, patient_id: str, about: About | None = None, **parts: Unpack[PlanParts]
    ) -> None:
        """Change what the draft of a patient prescribes, and what is known *about* it, in one go.

        BadPart if it cannot be; a note may be 4000 characters long.
        """
        draft = self.get(patient_id)
        if draft is None:
            return
        known = About(**(about or {}))
        if "note" in known:
            known["note"] = known["note"][:LONGEST_TYPED]
        self._put(replace(draft, plan=replace(draft.plan, **parts), **known))

    def tell(self, patient_id: str, **about: Unpack[About]) -> None:
        """Change what is known about the draft of a patient."""
        self.change(patient_id, about)

    def treat(self, patient_id: str, at: datetime | None) -> None:
        """Have the draft follow a treatment *at* some moment; None: just now.

        Where it was is as before, also if "no treatment" was said since. BadMoment if it is still
        to come, BadPart if no prescription can be as old.
        """
        draft, now = self.get(patient_id), self._clock.now()
        if draft:
            minute = to_the_minute(not_after(at or now, now))
            self._put(treated_at(draft, minute, just_now=at is None))

    def untreat(self, patient_id: str) -> None:
        """Have the draft follow no treatment; where it was is kept for when it does again."""
        draft = self.get(patient_id)
        if draft:
            self._put(untreated(draft))

    def mark(self, patient_id: str, area: Area) -> None:
        """Have *area* treated; marked again, not. What is for the treated side follows it."""
        draft = self.get(patient_id)
        if draft is None or draft.plan.treated is None:
            return
        before, after = draft, marked(draft, area)
        doses = following(before.plan.doses, _areas(before), _areas(after))
        self._put(replace(after, plan=replace(after.plan, doses=doses)))

    def preview(self, patient_id: str) -> Prescription | None:
        """Return what would be handed over now; BadPart if it may not be.

        With reason "locked" where a condition locks a stretch and nobody said "all the same".
        """
        draft, mine = self.get(patient_id), self._settings.settings
        if draft is None:
            return None
        if still_locked(draft, form_of):
            raise BadPart("locked", "stretches")
        return finished(draft, mine.clinic_name, mine.clinic_phone, self._clock.now())

    def give(self, patient_id: str) -> Prescription | None:
        """Make the plan that is handed over: the patient's, with what they have, and no draft more.

        It is pending until ``PatientState.hand_over`` says that they have it.

        BadPart if it may not be; the draft is then as it was.
        """
        plan = self.preview(patient_id)
        patient = self._patients.give(patient_id, closed(plan)) if plan else None
        draft = self.get(patient_id)
        if plan is None or patient is None or draft is None:
            return None
        self._put_with(replace(patient, conditions=draft.conditions), None)
        return plan

    def remove_patient(self, patient_id: str) -> None:
        """Forget a patient, what was given to them, the draft and the reports that came.

        All of it can be brought back.
        """
        patient, before = self._patients.get(patient_id), self._shelf.standing(patient_id)
        if patient is None:
            return
        reports = self._reports.standing_of(patient_id)
        changes: dict[str, Change] = self._patient_shelf.change_to(patient_id, None)
        changes |= self._shelf.change_to(patient_id, None)
        for name in reports:
            changes |= self._report_shelf.change_to(name, None)
        self._saving.save_together(changes, lambda: self._folders.remove(patient_id, reports))
        self._look_again()
        self._undo.deleted("undo.patient", lambda: self._put_with(patient, before, reports))

    def drop(self, patient_id: str) -> None:
        """Forget the draft of a patient, readable or not; it can be brought back."""
        before = self._shelf.standing(patient_id)
        if before is None:
            return
        self._shelf.remove(patient_id)
        self.refresh()
        self._undo.deleted("undo.draft", lambda: self._put_in_place(patient_id, before))

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self._drafts = self._all()
        self.version += 1

    @property
    def unreadable(self) -> int:
        """How many drafts are kept and not shown: another version wrote them."""
        readable = self._shelf.all().keys()
        return self._shelf.unreadable + len(readable - self._drafts.keys())

    def _put_with(
        self,
        patient: Patient,
        drafted: Standing,
        reports: Mapping[str, TakenReport | Document] | None = None,
    ) -> None:
        """Save *patient* with the draft for them, None: without one, and *reports*, in one go."""
        changes: dict[str, Change] = self._patient_shelf.change_to(patient.id, patient)
        changes |= self._shelf.change_to(patient.id, drafted)
        for name, one in (reports or {}).items():
            changes |= self._report_shelf.change_to(name, one)
        self._saving.save_together(changes, lambda: self._folders.put(patient, drafted, reports))
        self._look_again()

    def _look_again(self) -> None:
        self._patients.refresh()
        self._reports.refresh()
        self.refresh()

    def _put_in_place(self, patient_id: str, wanted: KeptDraft | Document) -> None:
        """Put a draft where another may be, which can then be brought back in turn."""
        before = self._shelf.standing(patient_id)
        self._shelf.stand(patient_id, wanted)
        self.refresh()
        if before is not None:
            self._undo.deleted("undo.draft", lambda: self._put_in_place(patient_id, before))

    def _put(self, draft: Draft) -> None:
        draft = settled(draft, form_of)
        if draft == self.get(draft.patient):
            return
        self._shelf.put(kept(draft))
        self._drafts = {**self._drafts, draft.patient: draft}
        self.version += 1

    def _all(self) -> dict[str, Draft]:
        found = {name: draft_of(one) for name, one in self._shelf.all().items()}
        return {name: one for name, one in found.items() if one}


def _areas(draft: Draft) -> tuple[Area, ...]:
    return draft.plan.treated.areas if draft.plan.treated else ()
