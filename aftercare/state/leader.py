"""Who leads sets: one at a time, which waits while other screens are looked at."""

from aftercare.device.ports import Clock, Ids
from aftercare.domain.player.exercise import Exercise
from aftercare.state.playing import Playing, Stage
from aftercare.state.practice import PracticeState


class Leader:
    """Leads a set, and gives the same one to whoever comes back to it.

    Who looks at the warning signs in the middle finds it standing, with what was asked.
    """

    def __init__(self, practices: PracticeState, clock: Clock, ids: Ids) -> None:
        self._practices, self._clock, self._ids = practices, clock, ids
        self._playing: Playing | None = None

    def lead(self, exercises: tuple[Exercise, ...]) -> Playing:
        """Return the set of *exercises*: the one that waits, if it is of just these."""
        waiting = self._waiting
        if waiting is None or waiting.player.exercises != exercises:
            waiting = Playing(exercises, self._practices, self._clock, self._ids)
        self._playing = waiting
        return waiting

    def take_up(self) -> Playing | None:
        """Return the set that was left; None if there is none, or it was too long ago."""
        left = self._practices.left
        if left is None:
            return None
        waiting = self._waiting
        if waiting is None or waiting.id != left.practice:
            waiting = Playing.take_up(left, self._practices, self._clock, self._ids)
        self._playing = waiting
        return waiting

    def forget(self) -> None:
        """Lead nothing any more."""
        self._playing = None

    @property
    def _waiting(self) -> Playing | None:
        playing = self._playing
        return None if playing is None or playing.stage is Stage.OVER else playing
