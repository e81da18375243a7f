"""What the app asks of the machine it runs on."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Say what time it is here."""

    def now(self) -> datetime:
        """Return the moment, aware, in the local zone."""
        ...

    def local(self, at: datetime) -> datetime:
        """Return *at* as clocks here showed it."""
        ...


class Ids(Protocol):
    """Make names that nobody has used before."""

    def new(self) -> str:
        """Return a fresh id."""
        ...
