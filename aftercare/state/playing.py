"""A set being led: what the person does with it, and what of it is kept at each phase."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import flet as ft

from aftercare.device.ports import Clock, Ids
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Cue, told_in
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
    ENDING = "ending"  # now, or later?
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
    taken_up: bool = False  # it was left before
    muted: bool = False  # neither sound nor voice, until the set is over

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
        playing.player, playing.taken_up = taken_up(progress), True
        return playing

    @property
    def id(self) -> str:
        """What it is called in the diary."""
        return self._id

    @property
    def now(self) -> float:
        """The moment, in the player's seconds."""
        return self._watch.now()

    def listen(self, listener: Listener) -> None:
        """Tell *listener* every cue once, with the player as it is then."""
        if listener not in self._listeners:
            self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Tell *listener* nothing more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def start(self) -> None:
        """Begin, or go on with a set that was left."""
        self._do(self.player.resume(self.now))

    def look(self) -> None:
        """See what time has done: tell what is due, and keep what is done."""
        now = self.now
        before, after = self.player, self.player.at(now)
        cues = told_between(before, after, self._looked, now)
        self._looked = now
        if after.index != before.index or after.ended != before.ended:
            self._become(after, self.stage)
        for cue in cues:
            if cue is not Cue.FINISH:  # told by what it becomes
                self._tell(cue)

    def turn(self) -> None:
        """Pause, or go on."""
        self.look()
        now = self.now
        player = self.player.pause(now) if self.player.running else self.player.resume(now)
        self._become(player, self.stage)

    def stands(self) -> None:
        """Stand still: its screen was left for another one."""
        self.look()
        if self.player.running:
            self._become(self.player.pause(self.now), self.stage)

    def back(self) -> None:
        """Begin this hold or the one before it anew."""
        self.look()
        self._do(self.player.back(self.now))

    def ask_why(self) -> None:
        """Stand still and ask why the stretch is to be skipped."""
        self.look()
        self._become(self.player.pause(self.now), Stage.SKIPPING)

    def skip(self, reason: Reason) -> None:
        """Go on with the next stretch; no rest tells which one that is."""
        self._do(self.player.skip(self.now, reason).resume(self.now))
        if self.player.phase is not None:
            self._tell(Cue.NEXT)

    def hurts(self) -> None:
        """Stop and note where it hurt."""
        self.look()
        self._become(self.player.hurt(self.now), Stage.HURTING)

    def go_on(self) -> None:
        """Go on from where it stands: nothing was to be skipped, it is better, I did it all."""
        self._left = None
        self._do(self.player.resume(self.now))

    def hold_again(self) -> None:
        """Begin the hold anew in which I went away; what ran meanwhile does not count."""
        if self._left is not None:
            before, _ = self._left
            self.player = self.player.unseen(before, self.now)
            self._left = None
        self._do(self.player.again(self.now).resume(self.now))

    def ask_whether(self) -> None:
        """Stand still and ask whether the set is to end here."""
        self.look()
        self._become(self.player.pause(self.now), Stage.ENDING)

    def finish(self) -> None:
        """End here, whatever is left; what was not seen does not count."""
        if self._left is not None:
            self.player, self._left = self._left[0], None
        self._become(self.player.finish(self.now), Stage.OVER)

    def mute(self) -> None:
        """Be silent, or not any more."""
        self.muted = not self.muted

    def feels(self, *, before: int | None = None, after: int | None = None) -> None:
        """Note the pain before or after; ValueError unless it is 0 to 10."""
        for score in (before, after):
            if score is not None and score not in range(11):
                raise ValueError(f"{score} is not 0 to 10")
        self.pain_before = self.pain_before if before is None else before
        self.pain_after = self.pain_after if after is None else after
        if self.stage is Stage.OVER:
            self._keep()

    def hides(self) -> None:
        """Go out of sight: on by the clock, or standing still."""
        self.look()
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
        self._become(self.player.pause(now), Stage.AWAY)

    @property
    def practice(self) -> Practice:
        """What the diary says of it so far."""
        return self._practice(self.player, max(self._clock.now(), self._started))

    def _do(self, player: Player) -> None:
        """Go where a verb has led, and tell what begins there."""
        self._looked = self.now
        self._become(player, Stage.PLAYING)
        phase = self.player.phase
        if phase is not None and self.player.running and self.player.gone == 0:
            for told in told_in(phase):
                if told.after == 0:
                    self._tell(told.cue)

    def _become(self, player: Player, stage: Stage) -> None:
        """Be *player*; a set that has ended is over, once that is not in question any more."""
        asked = stage is Stage.AWAY or self._left is not None
        ends = player.ended and not asked and self.stage is not Stage.OVER
        self.player, self.stage = player, Stage.OVER if ends else stage
        self.step += 1
        self._keep()
        if ends:
            self._tell(Cue.FINISH)

    def _tell(self, cue: Cue) -> None:
        for listener in tuple(self._listeners):
            listener(cue, self.player)

    def _keep(self) -> None:
        """Save what counts so far: what was not seen only once the person has said so."""
        player = self._left[0] if self._left else self.player
        now = max(self._clock.now(), self._started)
        progress = progress_of(player, self._id, (self._started, now), self.pain_before)
        self._practices.keep(self._practice(player, now), None if player.ended else progress)

    def _practice(self, player: Player, now: datetime) -> Practice:
        return Practice(
            id=self._id,
            started_at=self._started,
            ended_at=now,
            stretches=practised(player),
            pain_before=self.pain_before,
            pain_after=self.pain_after,
        )
