"""A computer or phone that runs Python itself."""

import secrets
import uuid
from datetime import datetime


class SystemClock:
    """The time that the system shows."""

    def now(self) -> datetime:
        """Return the moment, aware, in the system's zone."""
        return datetime.now().astimezone()

    def local(self, at: datetime) -> datetime:
        """Return *at* in the system's zone as it was at that moment."""
        return at.astimezone()


class RandomIds:
    """Ids that do not repeat and tell nothing."""

    def new(self) -> str:
        """Return 32 random hexadecimal digits."""
        return uuid.uuid4().hex

    def plan(self) -> str:
        """Return 16 random hexadecimal digits."""
        return secrets.token_hex(8)
