"""A set being led: what the person does with it, and what of it is kept at each phase."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Cue
from aftercare.domain.player.player import Player, Reason, begun
from aftercare.domain.player.telling import told_between
from aftercare.domain.practice import Practice, practised
from aftercare.domain.progress import Progress, progress_of, taken_up
from aftercare.state.practice import PracticeState
from aftercare.state.stopwatch import Stopwatch

Listener = Callable[[Cue, Player], None]
NOTICED = 2.0  # seconds: who was away for less was not away


class Stage(StrEnum):
    """What the screen asks or shows."""

    READY = "ready"
    PLAYING = "playing"
    SKIPPING = "skipping"  # why?
    HURTING = "hurting"
    AWAY = "away"  # go on here, or this hold again?
    OVER = "over"


class Playing(ft.Observable):
    """Leads one set; ``stage`` and ``step`` change when something else is to be drawn.

    ``step`` counts phases and verbs. The seconds of a phase are not here: whoever draws them asks
    the player.
    """

    stage: Stage = Stage.READY
    step: int = 0
    away_seconds: int = 0
    pain_before: int | None = None
    pain_after: int | None = None

    def __init__(
        self,
        exercises: tuple[Exercise, ...],
        practices: PracticeState,
        clock: Clock,
        ids: Ids,
        stopwatch: Stopwatch | None = None,
    ) -> None:
        self._practices, self._clock = practices, clock
        self._watch = stopwatch or Stopwatch(clock.now)
        self._listeners: list[Listener] = []
        self._id, self._started = ids.new(), clock.now()
        self._looked = 0.0
        self._left: tuple[Player, float] | None = None  # as it was when the person went away
        self.by_clock = True  # who hears the cues goes on with the phone out of sight
        self.player = begun(exercises, None)

    @classmethod
    def take_up(
        cls,
        progress: Progress,
        practices: PracticeState,
        clock: Clock,
        ids: Ids,
        stopwatch: Stopwatch | None = None,
    ) -> "Playing":
        """Return a set that was left, ready to go on."""
        playing = cls(progress.exercises, practices, clock, ids, stopwatch)
        playing._id, playing._started = progress.practice, progress.started_at
        playing.pain_before = progress.pain_before
        playing.player = taken_up(progress)
        return playing

    @property
    def now(self) -> float:
        """The moment, in the player's seconds."""
        return self._watch.now()

    def listen(self, listener: Listener) -> None:
        """Tell *listener* every cue, with the player as it is then."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Tell *listener* nothing more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def start(self) -> None:
        """Begin, or go on with a set that was left."""
        self._looked = self.now
        self._become(self.player.resume(self.now), Stage.PLAYING)
        self._keep()

    def look(self) -> None:
        """See what time has done: tell what is due, and keep what is done."""
        now = self.now
        before, after = self.player, self.player.at(now)
        cues = told_between(before, after, self._looked, now)
        self._looked = now
        if after.index != before.index or after.ended != before.ended:
            self._become(after, Stage.OVER if after.ended else self.stage)
            self._keep()
        for cue in cues:
            for listener in tuple(self._listeners):
                listener(cue, after)

    def turn(self) -> None:
        """Pause, or go on."""
        now = self.now
        player = self.player.pause(now) if self.player.running else self.player.resume(now)
        self._looked = now
        self._become(player, self.stage)

    def again(self) -> None:
        """Begin this hold anew."""
        self._do(self.player.again(self.now))

    def back(self) -> None:
        """Begin this hold or the one before it anew."""
        self._do(self.player.back(self.now))

    def ask_why(self) -> None:
        """Stand still and ask why the stretch is to be skipped."""
        self._become(self.player.pause(self.now), Stage.SKIPPING)

    def skip(self, reason: Reason) -> None:
        """Go on with the next stretch."""
        self._do(self.player.skip(self.now, reason).resume(self.now))

    def hurts(self) -> None:
        """Stop and note where it hurt."""
        self._become(self.player.hurt(self.now), Stage.HURTING)
        self._keep()

    def go_on(self) -> None:
        """Go on from where it stands: nothing was to be skipped, it is better, I am back."""
        self._left = None
        self._do(self.player.resume(self.now))

    def hold_again(self) -> None:
        """Begin the hold anew in which I went away; what ran meanwhile does not count."""
        if self._left is not None:
            before, _ = self._left
            self.player = self.player.unseen(before, self.now)
            self._left = None
        self._do(self.player.again(self.now).resume(self.now))

    def finish(self) -> None:
        """End here, whatever is left."""
        self._become(self.player.finish(self.now), Stage.OVER)
        self._keep()

    def feels(self, *, before: int | None = None, after: int | None = None) -> None:
        """Note the pain, 0 to 10, before or after."""
        if before is not None:
            self.pain_before = before
        if after is not None:
            self.pain_after = after
        if self.stage is Stage.OVER:
            self._keep()

    def hides(self) -> None:
        """Go out of sight: on by the clock, or standing still."""
        self._watch.hides()
        if self.stage is not Stage.PLAYING or not self.player.running or self._left:
            return
        now = self.now
        standing = self.player.pause(now)
        self._left = (standing, now)
        if not self.by_clock:
            self.player = standing

    def shows(self) -> None:
        """Come back: stand still, and ask, if it was away for long enough to matter."""
        self._watch.shows()
        if self._left is None:
            return
        _, since = self._left
        now = self.now
        self.away_seconds = round(now - since)
        if now - since < NOTICED:
            self._left = None
            self._looked = now
            self._become(self.player.resume(now), self.stage)
            return
        player = self.player.pause(now)
        self._become(player, Stage.OVER if player.ended else Stage.AWAY)
        self._keep()

    @property
    def practice(self) -> Practice:
        """What the diary says of it so far."""
        return Practice(
            id=self._id,
            started_at=self._started,
            ended_at=max(self._clock.now(), self._started),
            stretches=practised(self.player),
            pain_before=self.pain_before,
            pain_after=self.pain_after,
        )

    def _do(self, player: Player) -> None:
        """Go where a verb has led; nothing told there was told before."""
        self._looked = self.now
        self._become(player, Stage.OVER if player.ended else Stage.PLAYING)
        self._keep()
        self._tell_first()

    def _tell_first(self) -> None:
        """Tell what a phase begins with that a verb has led to."""
        standing = replace(self.player, since=None, gone=0.0)
        for cue in told_between(standing, self.player, self._looked, self._looked):
            if self.player.gone == 0:
                for listener in self._listeners:
                    listener(cue, self.player)

    def _become(self, player: Player, stage: Stage) -> None:
        self.player, self.stage = player, stage
        self.step += 1

    def _keep(self) -> None:
        times = (self._started, max(self._clock.now(), self._started))
        progress = progress_of(self.player, self._id, times, self.pain_before)
        self._practices.keep(self.practice, None if self.player.ended else progress)
