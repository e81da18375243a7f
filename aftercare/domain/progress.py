"""Where a set stands that was left: enough to take it up again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import isfinite

from aftercare.domain.moment import checked
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import phases_of
from aftercare.domain.player.player import Hurt, Player, Skip, begun, lead_in

TAKEN_UP_WITHIN = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A set at the beginning of one of its phases; what was held of that phase is not kept."""

    practice: str  # the id of what it will be in the diary
    started_at: datetime  # aware
    saved_at: datetime
    exercises: tuple[Exercise, ...]
    index: int  # 0 to the number of phases
    held: tuple[float, ...]
    spent: float = 0.0
    skips: tuple[Skip, ...] = ()
    hurts: tuple[Hurt, ...] = ()
    pain_before: int | None = None

    def __post_init__(self) -> None:
        """Refuse what fits no set, or no clock: ValueError."""
        checked(self.started_at)
        checked(self.saved_at)
        phases = phases_of(self.exercises)
        fits = len(self.held) == len(phases) and 0 <= self.index <= len(phases)
        held = zip(self.held, phases, strict=False)
        if not fits or not all(0 <= seconds <= phase.seconds for seconds, phase in held):
            raise ValueError("this is the progress of another set")
        if not isfinite(self.spent) or self.spent < 0:
            raise ValueError(f"spent = {self.spent}")
        places = [skip.exercise for skip in self.skips] + [hurt.exercise for hurt in self.hurts]
        known = all(0 <= place < len(self.exercises) for place in places)
        if not known or not all(0 <= skip.phase < len(phases) for skip in self.skips):
            raise ValueError("there is no such stretch in this set")
        if self.pain_before is not None and self.pain_before not in range(11):
            raise ValueError(f"pain_before = {self.pain_before}")

    def can_be_taken_up(self, now: datetime) -> bool:
        """Whether it is not over and not too long ago."""
        fresh = abs(now - self.saved_at) <= TAKEN_UP_WITHIN
        return fresh and self.index < len(self.held)


def progress_of(
    player: Player, practice_id: str, times: Sequence[datetime], pain_before: int | None
) -> Progress:
    """Return what is kept of *player*; *times* are when it was started and when it is saved."""
    return Progress(
        practice=practice_id,
        started_at=times[0],
        saved_at=times[1],
        exercises=player.exercises,
        index=player.index,
        held=player.held,
        spent=player.spent,
        skips=player.skips,
        hurts=player.hurts,
        pain_before=pain_before,
    )


def taken_up(progress: Progress) -> Player:
    """Return the player as it was saved, standing at the beginning of what leads into its phase."""
    player = begun(progress.exercises, None)
    return replace(
        player,
        index=lead_in(player.phases, progress.index),
        held=progress.held,
        spent=progress.spent,
        skips=progress.skips,
        hurts=progress.hurts,
        ended=progress.index >= len(progress.held),
    )
