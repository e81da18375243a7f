"""What was ticked on the days after treatments: counts and nothing more.

Six or ten treatments are too few to tell what goes with what, so nothing is compared with
anything.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aftercare.domain.diary import Entry
from aftercare.domain.occasion import Local
from aftercare.domain.treatment import Treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class TagCounts:
    """On how many next days each tag was ticked: the most frequent one first."""

    days: int  # next days on which something was noted
    counts: tuple[tuple[str, int], ...]  # each 1 to days


def next_days(treatments: Iterable[Treatment], now: datetime, local: Local) -> tuple[date, ...]:
    """Return the days after *treatments* that have begun here, each once, oldest first."""
    today = local(now).date()
    days = {local(one.at).date() + timedelta(days=1) for one in treatments}
    return tuple(sorted(day for day in days if day <= today))


def tag_counts(days: Iterable[Iterable[Entry]]) -> TagCounts:
    """Count the tags of *days*: the entries of each day after a treatment.

    A day without an entry says nothing and is not counted; a tag counts once a day.
    """
    noted = [entries for day in days if (entries := tuple(day))]
    found = Counter(tag for day in noted for tag in {tag for entry in day for tag in entry.tags})
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return TagCounts(days=len(noted), counts=tuple(ordered))
