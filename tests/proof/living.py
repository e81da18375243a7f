"""Ten years of use, simulated: nothing lost, the size and the time of an opening bounded."""

import random
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.diary import Entry
from aftercare.storage.database import Database, open_database
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.generation import Tables
from aftercare.storage.medium import SAFETY_SLOTS
from aftercare.storage.snapshot import snapshot
from aftercare.storage.upkeep import Upkeep
from tests.proof.figures import Figures

START = datetime(2026, 1, 7, 6, tzinfo=UTC)
ENTRIES_A_DAY = 30
WORDS = ("stiff", "after", "sleep", "better", "with", "warmth", "walked", "sat", "neck", "dull")
DAILY = 200
MOST_TIMES = 3.0
STILL_SMALL = 48 * 1024 * 1024
"""What all files may take in any case: below, the copies have a larger share."""


def long_life(folder: Path, *, days: int, most_open_ms: int) -> Figures:  # noqa: ARG001
    """Write 30 entries a day, amend half of them and delete some, for *days* days."""
    figures = Figures()
    life = Life()
    opening: list[float] = []
    for day in range(days):
        life.live(day)
        if day < DAILY or day % 14 == 0 or day > days - 14:  # whole copies, and thousands of days
            life.look_after(day)
            figures.done["days on which it was looked after"] += 1
        if day % 365 == 364 or day == days - 1:
            life.end()
            begun = time.process_time()
            life.begin(updated=day % 730 == 729)
            opening.append((time.process_time() - begun) * 1000)
            figures.expects(life.there() == life.right, "entries lost in the course of years")
        if day % 91 == 30:
            size = life.database.size_bytes
            figures.expects(
                size <= max(MOST_TIMES * life.live_bytes, STILL_SMALL), "size out of bounds"
            )
    figures.expects(opening[-1] < most_open_ms, f"opening of {opening[-1]:.0f} ms")
    figures.done += Counter({"days": days, "entries": len(life.right), "writes": life.writes})
    live, size = life.live_bytes, life.database.size_bytes
    figures.told["live data"] = f"{live / 1e6:.1f} MB"
    figures.told["all files"] = f"{size / 1e6:.1f} MB ({size / live:.2f} times)"
    copies = sum(len(life.medium.files.get(name, b"")) for name in SAFETY_SLOTS)
    figures.told["of them copies"] = f"{copies / 1e6:.1f} MB ({len(life.database.copies())})"
    figures.told["opening"] = f"{opening[-1]:.0f} ms ({opening[-1] / len(life.right):.3f} an entry)"
    figures.told["longest step of the upkeep"] = f"{life.longest_ms:.0f} ms"
    return figures


class Life:
    """One person's diary, and what must be in it."""

    def __init__(self) -> None:
        self.medium = MemoryMedium()
        self.right: dict[str, str] = {}
        self.writes = 0
        self.longest_ms = 0.0
        self._rnd = random.Random(3)  # noqa: S311
        self._schema = 0
        self.begin()

    def begin(self, *, updated: bool = False) -> None:
        """Open the diary; *updated*: with an app whose documents have another shape."""
        self._schema += updated
        found = open_database(self.medium, migrations=(_marked,) * self._schema)
        assert isinstance(found, Database)
        self.database = found
        self.diary = DiaryRepository(found)

    def end(self) -> None:
        self.database.close()

    def live(self, day: int) -> None:
        """Live one day."""
        now = START + timedelta(days=day)
        for number in range(ENTRIES_A_DAY):
            at = now + timedelta(minutes=28 * number, seconds=self._rnd.random() * 60)
            self._write(Entry(id=self._id(), occurred_at=at, recorded_at=at, soreness=number % 11))
        for value_id in self._some(ENTRIES_A_DAY // 2):
            entry = self.diary.get(value_id)
            if entry:
                note = " ".join(self._rnd.choices(WORDS, k=self._rnd.randrange(1, 20)))
                self._write(Entry(**{**_fields(entry), "note": note}))
        for value_id in self._some(1):
            self.diary.remove(value_id)
            del self.right[value_id]
            self.writes += 1

    def look_after(self, day: int) -> None:
        """Do what is done when nobody waits."""
        upkeep = Upkeep(self.database, lambda: START + timedelta(days=day))
        more = True
        while more:
            begun = time.process_time()
            more = upkeep.step()
            self.longest_ms = max(self.longest_ms, (time.process_time() - begun) * 1000)

    def there(self) -> dict[str, str]:
        """What is found, as `right` has it."""
        rows = self.database.everything()["diary"]
        return {key: row["note"] for key, row in rows.items()}

    @property
    def live_bytes(self) -> int:
        """What the documents alone take, in lines."""
        tables: Tables = self.database.everything()
        return snapshot(tables, generation=1, base=0, schema=1).size

    def _write(self, entry: Entry) -> None:
        self.diary.put(entry)
        self.right[entry.id] = entry.note
        self.writes += 1

    def _some(self, many: int) -> Iterator[str]:
        newest = self.diary.ids[:2000]
        yield from dict.fromkeys(self._rnd.choice(newest) for _ in range(many))

    def _id(self) -> str:
        return uuid.UUID(int=self._rnd.getrandbits(128), version=4).hex


def _fields(entry: Entry) -> dict[str, object]:
    names = ("id", "occurred_at", "recorded_at", "soreness", "note")
    return {name: getattr(entry, name) for name in names}


def _marked(tables: Tables) -> Tables:
    for document in tables.get("diary", {}).values():
        document["shape"] = document.get("shape", 0) + 1
    return tables
