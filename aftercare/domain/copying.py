"""When to say that a copy of the diary would be good: calmly, once a month, if it is worth it."""

from datetime import datetime, timedelta

MONTH = timedelta(days=30)
WORTH = 5  # records: with fewer there is little to lose


def copy_is_due(
    now: datetime,
    records: int,
    *,
    begun_at: datetime | None,
    copied_at: datetime | None,
    copied: int = 0,
    put_off_at: datetime | None = None,
) -> bool:
    """Tell whether it is time; all moments are aware.

    *records* are there now and *copied* were at the last copy: with as many, nothing has changed
    that counts. Where there never was a copy, the month begins with the first record.
    """
    last = max(filter(None, (copied_at or begun_at, put_off_at)), default=None)
    if last is None or records < WORTH or records == copied:
        return False
    return now - last >= MONTH
