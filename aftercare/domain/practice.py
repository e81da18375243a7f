"""What was practised: a set of stretches as the diary keeps it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from aftercare.domain.figure.figure import Side
from aftercare.domain.moment import not_after
from aftercare.domain.player.player import Player, Reason

DONE = 0.95  # of what was planned, held: a second more or less is no half


class Outcome(StrEnum):
    """What became of a stretch in a set."""

    DONE = "done"
    PARTIAL = "partial"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hurting:
    """A hold that hurt."""

    side: Side | None = None
    rep: int = 1
    second: int = 0  # of that hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """One stretch of a set and what became of it."""

    stretch: str
    outcome: Outcome
    held_seconds: int  # 0 and more
    planned_seconds: int
    easier: bool = False
    reason: Reason | None = None  # why it was skipped or not ended
    hurting: tuple[Hurting, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A set, done or left; pain is 0 to 10, None where nothing was said."""

    id: str
    started_at: datetime  # aware
    ended_at: datetime  # aware, not before started_at but for what two clocks may differ
    stretches: tuple[Practised, ...]
    pain_before: int | None = None
    pain_after: int | None = None

    def __post_init__(self) -> None:
        """Refuse an end well before the start and scores outside 0 to 10."""
        not_after(self.started_at, self.ended_at)
        for score in (self.pain_before, self.pain_after):
            if score is not None and (type(score) is not int or not 0 <= score <= 10):
                raise ValueError(f"a score must be a whole number from 0 to 10, not {score!r}")

    @property
    def outcome(self) -> Outcome:
        """Return what became of the whole: done only if every stretch was."""
        outcomes = {one.outcome for one in self.stretches}
        if outcomes == {Outcome.DONE}:
            return Outcome.DONE
        return Outcome.SKIPPED if outcomes <= {Outcome.SKIPPED} else Outcome.PARTIAL

    @property
    def held_seconds(self) -> int:
        """How long was really held."""
        return sum(one.held_seconds for one in self.stretches)


def practised(player: Player) -> tuple[Practised, ...]:
    """Return what became of each stretch of a set that has ended, or so far."""
    return tuple(_practised(player, place) for place in range(len(player.exercises)))


def _practised(player: Player, place: int) -> Practised:
    exercise = player.exercises[place]
    own = [i for i, phase in enumerate(player.phases) if phase.exercise == place and phase.works]
    held = sum(player.held[i] for i in own)
    planned = sum(player.phases[i].seconds for i in own)
    outcome = _outcome(held, planned)
    reasons = [skip.reason for skip in player.skips if skip.exercise == place]
    return Practised(
        stretch=exercise.stretch,
        easier=exercise.easier,
        outcome=outcome,
        held_seconds=round(held),
        planned_seconds=round(planned),
        reason=reasons[-1] if reasons and outcome is not Outcome.DONE else None,
        hurting=tuple(
            Hurting(side=hurt.side, rep=hurt.rep, second=hurt.second)
            for hurt in player.hurts
            if hurt.exercise == place
        ),
    )


def _outcome(held: float, planned: float) -> Outcome:
    if held >= DONE * planned:
        return Outcome.DONE
    return Outcome.PARTIAL if held >= 1 else Outcome.SKIPPED
