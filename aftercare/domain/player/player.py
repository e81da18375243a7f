"""The player: where a set stands at a moment, and what a person may do to it.

Moments are seconds of one clock that never runs back. A phase ends at a moment: what is left is
its length minus what has passed, and nothing is counted in ticks. Every verb gives a new player.

Seconds in a working phase are `held`. Those of an attempt that was given up, by going back or by
doing it again, are `spent`: nothing is lost and nothing is invented, both together are the time in
which a working phase ran.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from aftercare.domain.figure.figure import Side
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Kind, Phase, phases_of

BACK_WITHIN = 3.0  # seconds: so early in a hold, back means the one before


class Reason(StrEnum):
    """Why a stretch was skipped."""

    PAIN = "pain"
    TIME = "time"
    UNCLEAR = "unclear"
    OTHER = "other"


class Skip(NamedTuple):
    """A stretch that was left out, or not ended."""

    exercise: int
    reason: Reason
    phase: int = 0  # its place in the set, in which it was skipped


class Hurt(NamedTuple):
    """Where it hurt: which stretch, side, hold and second of it."""

    exercise: int
    side: Side | None
    rep: int
    second: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A set in progress; use `begun` to make one."""

    exercises: tuple[Exercise, ...]
    phases: tuple[Phase, ...]
    held: tuple[float, ...]  # seconds of each phase that count
    spent: float = 0.0  # seconds of attempts that do not
    index: int = 0  # the phase; their number when all are over
    gone: float = 0.0  # seconds of the phase that had passed when it last began to run
    since: float | None = None  # the moment from which it runs; None: it stands
    ended: bool = False  # nothing goes on from here
    skips: tuple[Skip, ...] = ()
    hurts: tuple[Hurt, ...] = ()

    @property
    def phase(self) -> Phase | None:
        """Where it stands; None when all is over."""
        return None if self.ended or self.index >= len(self.phases) else self.phases[self.index]

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self.since is not None

    def passed(self, now: float) -> float:
        """Return how many seconds of the phase have passed at *now*, of a player brought there."""
        return self.gone + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def left(self, now: float) -> float:
        """Return how many seconds of the phase are left."""
        return max(0.0, self.phase.seconds - self.passed(now)) if self.phase else 0.0

    def at(self, now: float) -> "Player":
        """Return the player as it is at *now*: phases that are over by then are over."""
        player = self
        while player.since is not None and player.phase is not None:
            end = player.since + player.phase.seconds - player.gone
            if now < end:
                return player
            player = _to(_kept(player, player.phase.seconds), player.index + 1, end)
        return player

    def pause(self, now: float) -> "Player":
        """Stand still from *now* on."""
        player = self.at(now)
        return replace(player, gone=player.passed(now), since=None)

    def resume(self, now: float) -> "Player":
        """Go on from where it stands."""
        player = self.at(now)
        return player if player.running or player.phase is None else replace(player, since=now)

    def again(self, now: float) -> "Player":
        """Begin this phase anew; what was held of it so far is spent."""
        player = self.at(now)
        if player.phase is None:
            return player
        spent = _given_up(player, player.index, _worked(player, now))
        return _to(spent, player.index, _moment(player, now))

    def back(self, now: float) -> "Player":
        """Begin this hold anew, or, early in it and outside of one, the hold before it.

        From the beginning of a stretch before which one was skipped it leads back to that one.
        """
        player = self.at(now)
        if player.phase is None:
            return player
        if player.phase.works and player.passed(now) > BACK_WITHIN:
            return player.again(now)
        moment = _moment(player, now)
        player = _given_up(player, player.index, _worked(player, now))
        skip = player.skips[-1] if player.skips else None
        if skip and _begins(player, skip.exercise + 1):  # back to what was skipped
            player = _given_up(player, skip.phase, player.held[skip.phase])
            return _to(replace(player, skips=player.skips[:-1]), skip.phase, moment)
        works = [i for i in range(player.index) if player.phases[i].works]
        if not works:
            return _to(player, 0, moment)
        before = works[-1]
        given_up = _given_up(player, before, player.held[before])
        return _to(given_up, lead_in(player.phases, before), moment)

    def skip(self, now: float, reason: Reason) -> "Player":
        """Leave out what is left of this stretch, and go on to the next."""
        player = self.at(now)
        if player.phase is None:
            return player
        here, moment = player.phase.exercise, _moment(player, now)
        player = _kept(player, _worked(player, now))
        after = [i for i, phase in enumerate(player.phases) if phase.exercise == here + 1]
        target = _without_rest(player.phases, after[0]) if after else len(player.phases)
        return _to(
            replace(player, skips=(*player.skips, Skip(here, reason, player.index))), target, moment
        )

    def hurt(self, now: float) -> "Player":
        """Stop, and note where it hurt."""
        player = self.pause(now)
        if player.phase is None:
            return player
        hurt = _hurting(player)
        return replace(player, hurts=(*player.hurts, hurt))

    def unseen(self, before: "Player", now: float) -> "Player":
        """Return to the phase in which one went away, standing, and begin it anew.

        *before* is the player as it was then, standing. What ran meanwhile is spent.
        """
        return replace(before, gone=0.0, spent=self.at(now).total(now) - sum(before.held))

    def finish(self, now: float) -> "Player":
        """End here, whatever is left."""
        player = self.at(now)
        player = _kept(player, _worked(player, now))
        return replace(player, ended=True, since=None, gone=0.0)

    def total(self, now: float) -> float:
        """Return the seconds that a working phase has run so far, counted or spent."""
        return sum(self.held) + self.spent + _worked(self, now)


def lead_in(phases: Sequence[Phase], index: int) -> int:
    """Return where to begin so that a hold does not come out of nothing: what lies before it."""
    works = index < len(phases) and phases[index].works
    return index - 1 if works and index and not phases[index - 1].works else index


def _hurting(player: Player) -> Hurt:
    """Return what hurts: what is held, or before the next hold what was held last."""
    phase = player.phases[player.index]
    if phase.works:
        return Hurt(phase.exercise, phase.side, phase.rep, int(player.gone))
    before = [one for one in player.phases[: player.index] if one.works]
    if not before:
        return Hurt(phase.exercise, phase.side, phase.rep, 0)
    last = before[-1]
    return Hurt(last.exercise, last.side, last.rep, int(last.seconds))


def _begins(player: Player, exercise: int) -> bool:
    """Tell whether it stands in a stretch of which nothing was held yet."""
    phase = player.phase
    before = player.phases[: player.index]
    return (
        phase is not None
        and phase.exercise == exercise
        and not any(one.works for one in before if one.exercise == exercise)
    )


def _worked(player: Player, now: float) -> float:
    """Return the seconds of this phase that were held or moved so far."""
    return player.passed(now) if _works(player) else 0.0


def _kept(player: Player, seconds: float) -> Player:
    """Count *seconds* of this phase, if it is one in which something is held."""
    return _with(player, player.index, seconds) if _works(player) else player


def _given_up(player: Player, index: int, seconds: float) -> Player:
    """Count nothing of a phase: *seconds* of it are spent."""
    return replace(_with(player, index, 0.0), spent=player.spent + seconds)


def _with(player: Player, index: int, seconds: float) -> Player:
    return replace(player, held=(*player.held[:index], seconds, *player.held[index + 1 :]))


def _to(player: Player, index: int, since: float | None) -> Player:
    """Stand at the beginning of a phase, or at the end of all."""
    over = index >= len(player.phases)
    since = None if over else since
    return replace(player, index=index, gone=0.0, since=since, ended=player.ended or over)


def _moment(player: Player, now: float) -> float | None:
    """Return from when what comes next runs: as it runs or stands now."""
    return now if player.running else None


def _works(player: Player) -> bool:
    return player.phase is not None and player.phase.works


def _without_rest(phases: Sequence[Phase], index: int) -> int:
    """Return where to begin with what comes: who skips has had a rest."""
    return index + 1 if phases[index].kind is Kind.REST else index


def begun(exercises: Sequence[Exercise], now: float | None) -> Player:
    """Return a player at the beginning of a set, running from *now*; None: it stands."""
    phases = phases_of(exercises)
    return Player(
        exercises=tuple(exercises),
        phases=phases,
        held=(0.0,) * len(phases),
        since=now if phases else None,
        ended=not phases,
    )
