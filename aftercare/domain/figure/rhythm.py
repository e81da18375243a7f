"""When a moving picture shows what: it is held, comes back, rests at the start, and goes again."""

from typing import NamedTuple

PICTURES = 24  # of one way from start to hold, with both ends: as many as a film shows in a second


class Rhythm(NamedTuple):
    """How long each part of a round takes, in seconds, all above 0."""

    held: float = 2.2
    going: float = 1.0  # each way
    rest: float = 0.9

    @property
    def round(self) -> float:
        """How long it takes until everything begins anew."""
        return self.held + self.going + self.rest + self.going

    def share(self, seconds: float) -> float:
        """Return how much of the way is gone (0 start, 1 hold) so long after the first hold."""
        left = seconds % self.round - self.held
        if left <= 0:
            return 1.0
        if left < self.going:
            return 1 - left / self.going
        return min(1.0, max(0.0, left - self.going - self.rest) / self.going)


HOLDING = Rhythm()
MOVING = Rhythm(held=0.4, going=1.0, rest=0.4)  # a slow movement, again and again


def moment(share: float) -> float:
    """Return where a body is (0 to 1) at a share of the way's time: slowly off, slowly in."""
    return share * share * (3 - 2 * share)
