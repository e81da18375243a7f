"""What was practised, as the screens see it."""

from datetime import datetime
from typing import cast

import flet as ft

from aftercare.device.ports import Clock
from aftercare.domain.practice import Practice
from aftercare.domain.progress import Progress
from aftercare.state.saving import SavingState
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
        clock: Clock,
    ) -> None:
        self._repository, self._progress = repository, progress
        self._saving, self._clock = saving, clock

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
        unsaved = self._saving.waiting("practice")
        return len(self._repository) + sum(self._repository.get(one) is None for one in unsaved)

    def between(self, start: datetime, end: datetime) -> tuple[Practice, ...]:
        """Return the sets begun from *start* to just before *end*, oldest first."""
        found = {one.id: one for one in self._repository.between(start, end)}
        unsaved = cast("dict[str, Practice]", self._saving.waiting("practice"))
        found |= {i: one for i, one in unsaved.items() if start <= one.started_at < end}
        return tuple(sorted(found.values(), key=lambda one: (one.started_at, one.id)))

    def keep(self, practice: Practice, progress: Progress | None) -> None:
        """Save what was done so far, and where it stands; None: it is over."""

        def stand() -> None:
            if progress is None:
                self._progress.forget(practice.id)
            else:
                self._progress.put(progress)

        self._saving.save(
            f"practice/{practice.id}", lambda: self._repository.put(practice), practice
        )
        self._saving.save(f"progress/{ONLY}", stand, progress)
        self.version += 1

    def give_up(self) -> None:
        """Do not offer the set that was left any more; what was done of it stays."""
        left = self.left
        if left is not None:
            self._saving.save(
                f"progress/{ONLY}", lambda: self._progress.forget(left.practice), None
            )
        self.version += 1

    def refresh(self) -> None:
        """Take over what another page has changed."""
        self.version += 1
