"""Treatments as the screens see them."""

from dataclasses import replace
from datetime import datetime
from typing import Unpack

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.moment import checked, not_after
from aftercare.domain.region import Area
from aftercare.domain.treatment import Draft, Particulars, Treatment, in_order
from aftercare.state.saving import Change, SavingState
from aftercare.state.undo import UndoState
from aftercare.storage.database import Change as Stored
from aftercare.storage.treatment import TreatmentRepository


class TreatmentState(ft.Observable):
    """Holds all treatments, oldest first; every verb saves at once."""

    treatments: tuple[Treatment, ...]
    draft: Draft | None = None  # a treatment being described; survives a look elsewhere

    def __init__(
        self,
        repository: TreatmentRepository,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self._repository, self._saving, self._undo = repository, saving, undo
        self._clock, self._ids = clock, ids
        self.treatments = self._all()

    def get(self, treatment_id: str) -> Treatment | None:
        """Return the treatment *treatment_id*, or None."""
        return next((t for t in self.treatments if t.id == treatment_id), None)

    def describe(self, draft: Draft | None) -> None:
        """Keep what was said so far of a treatment that is not recorded yet."""
        self.draft = draft

    def record(self, at: datetime, areas: tuple[Area, ...]) -> Treatment:
        """Note a treatment; BadMoment if *at* is in the future or before 1900."""
        treatment = self.noting(at, areas)
        self._put(treatment)
        self.draft = None
        return treatment

    def noting(self, at: datetime, areas: tuple[Area, ...]) -> Treatment:
        """Return the treatment that ``record`` would note; BadMoment as there."""
        now = self._clock.now()
        return Treatment(id=self._ids.new(), at=_by_now(at, now), recorded_at=now, areas=areas)

    def change_to(self, treatment: Treatment) -> dict[str, Change]:
        """Return what saves *treatment*, for somebody who saves more together with it."""
        return {_name(treatment): Change(lambda: self._repository.put(treatment), treatment)}

    def stored(self, treatment: Treatment) -> Stored:
        """Return the same as a part of one write."""
        return self._repository.change_to(treatment)

    def amend(self, treatment_id: str, **parts: Unpack[Particulars]) -> None:
        """Change what was said of a treatment; BadMoment if its time cannot be."""
        treatment = self.get(treatment_id)
        if treatment is None:
            return
        now = self._clock.now()
        if "at" in parts:
            parts["at"] = _by_now(parts["at"], now)
        at = checked(parts.get("at", treatment.at))
        recorded_at = max(treatment.recorded_at, min(at, now))
        self._put(replace(treatment, **parts, recorded_at=recorded_at))

    def remove(self, treatment_id: str) -> None:
        """Delete a treatment; its diary entries stay. It can be brought back."""
        treatment = self.get(treatment_id)
        if treatment is None:
            return
        self._saving.save(_name(treatment), lambda: self._repository.remove(treatment))
        self.treatments = tuple(t for t in self.treatments if t.id != treatment_id)
        self._undo.deleted("undo.treatment", lambda: self._put(treatment))

    def refresh(self) -> None:
        """Take over what another page has changed; what waits for the disk stays."""
        self.treatments = self._all()

    def _all(self) -> tuple[Treatment, ...]:
        waiting = self._saving.waiting("treatment")
        saved = (t for t in self._repository.all() if t.id not in waiting)
        unsaved = (value for value in waiting.values() if isinstance(value, Treatment))
        return in_order([*saved, *unsaved])

    def _put(self, treatment: Treatment) -> None:
        self._saving.save(_name(treatment), lambda: self._repository.put(treatment), treatment)
        others = (t for t in self.treatments if t.id != treatment.id)
        self.treatments = in_order([*others, treatment])


def _by_now(at: datetime, now: datetime) -> datetime:
    """Return *at*, or this minute for a moment just ahead: two clocks may differ a little."""
    ahead = not_after(at, now).timestamp() > now.timestamp()
    return now.replace(second=0, microsecond=0) if ahead else at


def _name(treatment: Treatment) -> str:
    return f"treatment/{treatment.id}"
