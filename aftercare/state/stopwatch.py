"""Seconds that pass while the app is in sight, and those that passed while a phone slept."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic


class Stopwatch:
    """Counts seconds that never run back; a clock that is set anew in sight does not move them.

    A browser may stop its own counter while the phone sleeps: what the wall clock says on the way
    back is then added, whatever has moved it. *counter* is in seconds, *wall* the time of day.
    """

    def __init__(
        self, wall: Callable[[], datetime], counter: Callable[[], float] = monotonic
    ) -> None:
        self._wall, self._counter = wall, counter
        self._slept = 0.0
        self._hidden: tuple[float, datetime] | None = None

    def now(self) -> float:
        """Return the seconds."""
        return self._counter() + self._slept

    def hides(self) -> None:
        """Go out of sight."""
        self._hidden = (self._counter(), self._wall())

    def shows(self) -> None:
        """Come back."""
        if self._hidden is None:
            return
        counted, wall = self._hidden
        missed = (self._wall() - wall).total_seconds() - (self._counter() - counted)
        self._slept += max(0.0, missed)
        self._hidden = None
