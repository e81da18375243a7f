"""Where a set stands that was left: enough to take it up again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import phases_of
from aftercare.domain.player.player import Hurt, Player, Skip, begun

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
        """Refuse what fits no set: ValueError."""
        count = len(phases_of(self.exercises))
        if len(self.held) != count or not 0 <= self.index <= count:
            raise ValueError("this is the progress of another set")

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
    """Return the player as it was saved, standing."""
    return replace(
        begun(progress.exercises, None),
        index=progress.index,
        held=progress.held,
        spent=progress.spent,
        skips=progress.skips,
        hurts=progress.hurts,
        ended=progress.index >= len(progress.held),
    )
