"""What was practised, as the screens see it."""

from datetime import datetime
from typing import cast

import flet as ft

from aftercare.device.ports import Clock
from aftercare.domain.practice import Practice
from aftercare.domain.progress import Progress
from aftercare.state.saving import SavingState
from aftercare.state.undo import UndoState
from aftercare.storage.practice import PracticeRepository
from aftercare.storage.progress import ONLY, ProgressRepository


class PracticeState(ft.Observable):
    """Answers questions about sets; ``version`` moves on with every change of them."""

    version: int = 0

    def __init__(
        self,
        repository: PracticeRepository,
        progress: ProgressRepository,
        saving: SavingState,
        undo: UndoState,
        clock: Clock,
    ) -> None:
        self._repository, self._progress = repository, progress
        self._saving, self._undo, self._clock = saving, undo, clock

    @property
    def left(self) -> Progress | None:
        """The set that was left and can be taken up again; this version knows all of it."""
        from aftercare.content.code import codes  # noqa: PLC0415 - few starts need them

        waiting = self._saving.waiting("progress")
        found = waiting[ONLY] if ONLY in waiting else self._progress.get()
        progress = cast("Progress | None", found)
        if progress is None or not progress.can_be_taken_up(self._clock.now()):
            return None
        known = {one.stretch for one in progress.exercises} <= set(codes().stretch.numbers)
        return progress if known else None

    @property
    def count(self) -> int:
        """How many sets there are."""
        count = len(self._repository)
        for practice_id, one in self._saving.waiting("practice").items():
            count += (one is not None) - (self._repository.get(practice_id) is not None)
        return count

    def between(self, start: datetime, end: datetime) -> tuple[Practice, ...]:
        """Return the sets begun from *start* to just before *end*, oldest first."""
        found = {one.id: one for one in self._repository.between(start, end)}
        for practice_id, one in self._saving.waiting("practice").items():
            found.pop(practice_id, None)
            if isinstance(one, Practice) and start <= one.started_at < end:
                found[practice_id] = one
        return tuple(sorted(found.values(), key=_order))

    def newest(self, count: int) -> tuple[Practice, ...]:
        """Return the *count* sets begun last, oldest first."""
        unsaved = self._saving.waiting("practice")
        found = {one.id: one for one in self._repository.newest(count + len(unsaved))}
        merged = {i: one for i, one in (found | unsaved).items() if one is not None}
        ordered = sorted(cast("dict[str, Practice]", merged).values(), key=_order)
        return tuple(ordered[-count:]) if count > 0 else ()

    def get(self, practice_id: str) -> Practice | None:
        """Return a set; None if there is none."""
        unsaved = self._saving.waiting("practice")
        if practice_id in unsaved:
            return cast("Practice | None", unsaved[practice_id])
        return self._repository.get(practice_id)

    def remove(self, practice_id: str) -> None:
        """Delete a set; it can be brought back."""
        practice = self.get(practice_id)
        if practice is None:
            return
        self._save(practice_id, None)
        self._undo.deleted("undo.practice", lambda: self._save(practice_id, practice))

    def keep(self, practice: Practice, progress: Progress | None) -> None:
        """Save what was done so far, and where it stands; None: it is over."""
        self._save(practice.id, practice)
        self._stand(practice.id, progress)

    def give_up(self) -> None:
        """Do not offer the set that was left any more; it can be brought back."""
        left = self.left
        if left is not None:
            self._stand(left.practice, None)
            self._undo.deleted("undo.set", lambda: self._stand(left.practice, left))

    def _save(self, practice_id: str, practice: Practice | None) -> None:
        def write() -> None:
            if practice is None:
                self._repository.remove(practice_id)
            else:
                self._repository.put(practice)

        self._saving.save(f"practice/{practice_id}", write, practice)
        self.version += 1

    def _stand(self, practice_id: str, progress: Progress | None) -> None:
        def write() -> None:
            if progress is None:
                self._progress.forget(practice_id)
            else:
                self._progress.put(progress)

        self._saving.save(f"progress/{ONLY}", write, progress)
        self.version += 1

    def refresh(self) -> None:
        """Take over what another page has changed."""
        self.version += 1


def _order(practice: Practice) -> tuple[datetime, str]:
    return practice.started_at, practice.id
