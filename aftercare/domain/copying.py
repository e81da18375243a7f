"""When to say that a copy of the diary would be good: calmly, once a month, if it is worth it."""

from datetime import datetime, timedelta

MONTH, WEEK = timedelta(days=30), timedelta(days=7)
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


def dated_copy_due(now: datetime, daily: datetime | None, weekly: datetime | None) -> str | None:
    """Return whether a "daily" or a "weekly" copy is to be made by the app itself, None if neither.

    *daily* and *weekly* say when the last of each was made. A weekly one is that day's copy too. A
    moment that is to come was told by a clock that was wrong: it keeps no copy from being made.
    """
    if weekly is None or abs(now - weekly) >= WEEK:
        return "weekly"
    days = {one.astimezone(now.tzinfo).date() for one in (daily, weekly) if one}
    return None if now.date() in days else "daily"
