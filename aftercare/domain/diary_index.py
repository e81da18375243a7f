"""Finding entries of a diary by the words of their notes, by tag, area and time.

Nothing here looks through all entries: what is sought is looked up, and the newest are returned.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from aftercare.domain.diary import Entry
from aftercare.domain.pain_span import ScoreLog

FEW = 200  # ids that are sorted sooner than the diary is walked through

KINDS = ("tag", "area", "word")
Key = tuple[str, str]
"""One of KINDS, and what is named."""
Scored = tuple[datetime, int | None, int | None]
"""When an entry was felt, its usual pain and its soreness."""
Place = tuple[float, str]
"""Where an entry stands in time: seconds since 1970, then its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What an entry must have to be found; what is empty asks for nothing."""

    text: str = ""  # each of its words must begin a word of the note
    tag: str = ""
    area: str = ""
    since: datetime | None = None
    until: datetime | None = None  # not included

    @property
    def is_empty(self) -> bool:
        """Whether every entry has it."""
        return not (self.text.strip() or self.tag or self.area or self.since or self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The newest entries that were found, and how many there are in all."""

    ids: tuple[str, ...]  # newest first
    count: int


@dataclass(frozen=True, slots=True)
class _Held:
    """What is known of one entry."""

    place: Place
    keys: frozenset[Key]
    scored: Scored


class DiaryIndex:
    """Knows where to find entries that were put in; *split* gives the words of a text."""

    def __init__(self, split: Callable[[str], Iterable[str]]) -> None:
        self._split = split
        self._held: dict[str, _Held] = {}
        self._places: list[Place] = []
        self._of: dict[str, dict[str, set[str]]] = {kind: {} for kind in KINDS}  # ids by name
        self._words: list[str] = []  # in order
        self.pain, self.soreness = ScoreLog(), ScoreLog()

    def __len__(self) -> int:
        """Return how many entries there are in it."""
        return len(self._held)

    def __contains__(self, entry_id: str) -> bool:
        """Tell whether the entry is in it."""
        return entry_id in self._held

    def put(self, entry: Entry) -> None:
        """Take in *entry*, new or amended."""
        self.discard(entry.id)
        place = (entry.occurred_at.timestamp(), entry.id)
        keys = frozenset(self._keys(entry))
        scored = (entry.occurred_at, entry.usual_pain, entry.soreness)
        self._held[entry.id] = _Held(place, keys, scored)
        insort(self._places, place)
        for kind, name in keys:
            if name not in self._of[kind]:
                self._of[kind][name] = set()
                if kind == "word":
                    insort(self._words, name)
            self._of[kind][name].add(entry.id)
        for log, score in self._scored(scored):
            log.put(entry.occurred_at, entry.id, score)

    def discard(self, entry_id: str) -> None:
        """Leave out the entry *entry_id*, if it is there."""
        held = self._held.pop(entry_id, None)
        if held is None:
            return
        del self._places[bisect_left(self._places, held.place)]
        for kind, name in held.keys:
            self._of[kind][name].discard(entry_id)
            if not self._of[kind][name]:
                del self._of[kind][name]
                if kind == "word":
                    del self._words[bisect_left(self._words, name)]
        for log, score in self._scored(held.scored):
            log.discard(held.scored[0], entry_id, score)

    def found(self, sought: Sought, most: int) -> Found:
        """Return the newest *most* entries that have what is *sought*."""
        low = 0 if sought.since is None else self._place_of(sought.since)
        high = len(self._places) if sought.until is None else self._place_of(sought.until)
        heaps = list(self._heaps(sought))
        if not heaps:
            count = max(0, high - low)
            return Found(ids=tuple(islice(self._newest(low, high), most)), count=count)
        ids = set.intersection(*sorted(heaps, key=len))
        if sought.since is not None or sought.until is not None:
            first, last = self._at(low), self._at(high)
            ids = {one for one in ids if first <= self._held[one].place < last}
        if len(ids) <= FEW:
            newest = sorted(ids, key=lambda one: self._held[one].place, reverse=True)
            return Found(ids=tuple(newest[:most]), count=len(ids))
        walked = (one for one in self._newest(low, high) if one in ids)
        return Found(ids=tuple(islice(walked, most)), count=len(ids))

    def tags(self) -> tuple[str, ...]:
        """Return the tags that were ticked, the most frequent one first."""
        return self._named("tag")

    def areas(self) -> tuple[str, ...]:
        """Return the areas that were named, the most frequent one first."""
        return self._named("area")

    def _named(self, kind: str) -> tuple[str, ...]:
        ordered = sorted(self._of[kind].items(), key=lambda pair: (-len(pair[1]), pair[0]))
        return tuple(name for name, _ in ordered)

    def _keys(self, entry: Entry) -> Iterator[Key]:
        yield from (("tag", tag) for tag in entry.tags)
        yield from (("area", area) for area in entry.areas)
        yield from (("word", word) for word in self._split(entry.note))

    def _scored(self, scored: Scored) -> Iterator[tuple[ScoreLog, int]]:
        _, pain, soreness = scored
        if pain is not None:
            yield self.pain, pain
        if soreness is not None:
            yield self.soreness, soreness

    def _heaps(self, sought: Sought) -> Iterator[set[str]]:
        """Yield for each thing that is asked for the ids that have it."""
        if sought.tag:
            yield self._of["tag"].get(sought.tag, set())
        if sought.area:
            yield self._of["area"].get(sought.area, set())
        for word in self._split(sought.text):
            yield self._beginning(word)

    def _beginning(self, part: str) -> set[str]:
        """Return the ids of the words that begin with *part*."""
        low = bisect_left(self._words, part)
        high = bisect_left(self._words, part + "\U0010ffff")
        holders = self._of["word"]
        if high - low == 1:
            return holders[self._words[low]]
        return set[str]().union(*(holders[word] for word in self._words[low:high]))

    def _newest(self, low: int, high: int) -> Iterator[str]:
        return (self._places[place][1] for place in range(high - 1, low - 1, -1))

    def _place_of(self, at: datetime) -> int:
        return bisect_left(self._places, (at.timestamp(), ""))

    def _at(self, place: int) -> Place:
        return self._places[place] if place < len(self._places) else (float("inf"), "")
