"""What a PIN is, and how long one waits after wrong ones."""

import unicodedata
from datetime import datetime, timedelta

SHORTEST, LONGEST = 4, 12  # digits
FREE_TRIES = 4  # wrong ones that cost nothing
WAITS = (30, 60, 5 * 60, 15 * 60, 60 * 60)  # seconds after the fifth, the sixth …
AWAY_MINUTES = (0, 1, 5, 15)  # out of sight, until the app locks itself


def pin_of(typed: str) -> str:
    """Return the digits of *typed* as 0 to 9, of whatever script; "" if it is no PIN."""
    digits = [unicodedata.decimal(letter, -1) for letter in typed.strip()]
    fits = SHORTEST <= len(digits) <= LONGEST and min(digits) >= 0
    return "".join(map(str, digits)) if fits else ""


def seconds_to_wait(wrong: int, wrong_at: datetime | None, now: datetime) -> int:
    """Return how many full seconds the next try has to wait, 0 to 3600.

    *wrong* tries were made one after the other, the last at *wrong_at*. Who turns the clock back
    waits as long again.
    """
    if wrong <= FREE_TRIES or wrong_at is None:
        return 0
    wait = timedelta(seconds=WAITS[min(wrong - FREE_TRIES, len(WAITS)) - 1])
    left = wait - max(now - wrong_at, timedelta(0))
    return max(0, -(-left // timedelta(seconds=1)))
