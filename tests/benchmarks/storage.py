"""What one durable check-in costs, as ratios to SQLite within one run.

    python -m tests.benchmarks.storage

The rounds are interleaved and medians compared: absolute times are those of one machine. SQLite
runs with WAL and synchronous=FULL, its only setting in which a commit survives a power cut with one
sync: with a fresh log that grows, and with a log that was written once and is used again.
"""

import gc
import json
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from aftercare.device.file_medium import FileMedium
from aftercare.storage.database import Database, open_database
from aftercare.storage.table import StoredDocument

ROUNDS = 12
PER_ROUND = 25
Times = dict[tuple[str, str], list[float]]


def entry(number: int) -> dict[str, Any]:
    """A diary entry of about 300 bytes."""
    rnd = random.Random(number)  # noqa: S311 - to be repeated, not to be secret
    return {
        "id": f"{rnd.getrandbits(128):032x}",
        "at": f"2026-03-{1 + number % 28:02d}T{rnd.randrange(24):02d}:15+01:00",
        "treatment": f"{rnd.getrandbits(128):032x}",
        "soreness": rnd.randrange(11),
        "signs": [{"id": "bruise", "since": "morning"}],
        "note": " ".join(rnd.choice(["slept", "better", "müde", "walked"]) for _ in range(12)),
    }


class CountingMedium(FileMedium):
    """Counts what a check-in costs the disk."""

    def __init__(self, folder: Path) -> None:
        self.syncs = self.written = 0
        super().__init__(folder)

    def _sync(self, handle):
        self.syncs += 1
        super()._sync(handle)

    def _write_some(self, handle, data, at):
        self.written += len(data)
        return super()._write_some(handle, data, at)


class Ours:
    """The database of the app."""

    def __init__(self, folder: Path, size: int) -> None:
        self.medium = CountingMedium(folder)
        database = open_database(self.medium)
        assert isinstance(database, Database)
        self.table = database.table("diary")
        entries = [entry(number) for number in range(size)]
        self.table.insert_multiple(StoredDocument(one, one["id"]) for one in entries)
        database.compact()
        self.database = database

    def insert(self, one: dict[str, Any]) -> None:
        self.table.insert(StoredDocument(one, one["id"]))

    def amend(self, one: dict[str, Any]) -> None:
        self.table.update({"soreness": one["soreness"] + 1}, doc_ids=[one["id"]])

    def remove(self, one: dict[str, Any]) -> None:
        self.table.remove(doc_ids=[one["id"]])


class Sqlite:
    """The same with SQLite: one table of id and JSON."""

    def __init__(self, folder: Path, size: int, *, recycled: bool) -> None:
        folder.mkdir()
        self.rows = sqlite3.connect(folder / "db", isolation_level=None)
        self.rows.execute("pragma journal_mode=wal")
        self.rows.execute("pragma synchronous=full")
        self.rows.execute("create table diary (id text primary key, entry text not null)")
        entries = [entry(number) for number in range(size)]
        self.rows.execute("begin")
        self.rows.executemany(
            "insert into diary values (?, ?)", ((one["id"], _text(one)) for one in entries)
        )
        self.rows.execute("commit")
        self.rows.execute("pragma wal_checkpoint(truncate)")
        if recycled:
            for number in range(10_000_000, 10_001_200):
                self.insert(entry(number))
            self.rows.execute("pragma wal_checkpoint(restart)")
        else:
            self.rows.execute("pragma wal_autocheckpoint=0")  # so that the log only grows

    def insert(self, one: dict[str, Any]) -> None:
        self.rows.execute("insert into diary values (?, ?)", (one["id"], _text(one)))

    def amend(self, one: dict[str, Any]) -> None:
        self.rows.execute(
            "update diary set entry = json_set(entry, '$.soreness', ?) where id = ?",
            (one["soreness"] + 1, one["id"]),
        )

    def remove(self, one: dict[str, Any]) -> None:
        self.rows.execute("delete from diary where id = ?", (one["id"],))


def _text(one: dict[str, Any]) -> str:
    return json.dumps(one, ensure_ascii=False)


def measure_writes(stores: dict[str, Any]) -> Times:
    """Interleave the stores, so that a slow moment of the machine hits all alike."""
    times: Times = defaultdict(list)
    number = 20_000_000
    for turn in range(ROUNDS):
        names = list(stores)
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            gc.collect()
            for _ in range(PER_ROUND):
                number += 1
                one = entry(number)
                total = 0.0
                for verb in ("insert", "amend", "remove"):
                    spent = _time(partial(getattr(stores[name], verb), one))
                    times[name, verb].append(spent)
                    total += spent
                times[name, "together"].append(total)
    return times


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def report(times: Times, one: str, other: str, target: float) -> None:
    """Print how *one* compares with *other*."""
    for verb in ("insert", "amend", "remove", "together"):
        ours, theirs = (statistics.median(times[name, verb]) for name in (one, other))
        late = sorted(times[one, verb])[int(len(times[one, verb]) * 0.99)]
        _say(
            f"{verb:9} {one} / {other}: {ours / theirs:5.2f} (at most {target})"
            f"   {ours:.3f} ms / {theirs:.3f} ms, p99 {late:.3f} ms"
        )


def report_cost(ours: Ours) -> None:
    """Print syncs and bytes of each kind of write."""
    one = entry(30_000_000)
    for verb in ("insert", "amend", "remove"):
        syncs, written = ours.medium.syncs, ours.medium.written
        getattr(ours, verb)(one)
        _say(f"{verb:9} {ours.medium.syncs - syncs} sync, {ours.medium.written - written} bytes")


def report_opening(folder: Path, size: int) -> None:
    """Print how opening compares with `json.load` of the same documents."""
    ours = Ours(folder / f"opening-{size}", size)
    plain = folder / f"{size}.json"
    plain.write_text(_text({one.doc_id: one for one in ours.table.all()}), "utf-8")
    compaction = statistics.median(_time(ours.database.compact) for _ in range(5))
    ours.database.close()
    opening, loading = [], []
    for _ in range(9):
        gc.collect()
        loading.append(_time(lambda: json.loads(plain.read_text("utf-8"))))
        gc.collect()
        opening.append(_time(lambda: open_database(FileMedium(folder / f"opening-{size}")).close()))
    ratio = statistics.median(opening) / statistics.median(loading)
    _say(
        f"opening   {size}: {ratio:.2f} times json.load (at most 3)"
        f"   {statistics.median(opening):.1f} ms / {statistics.median(loading):.1f} ms"
    )
    _say(f"compaction of {size}: {compaction:.0f} ms, never inside a write")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print everything."""
    folder = Path(tempfile.mkdtemp(prefix=".benchmark-", dir=Path.cwd()))
    try:
        ours = Ours(folder / "ours", 10_000)
        fresh = Sqlite(folder / "fresh", 10_000, recycled=False)
        recycled = Sqlite(folder / "recycled", 10_000, recycled=True)
        times = measure_writes({"ours": ours, "fresh WAL": fresh, "recycled WAL": recycled})
        report(times, "ours", "fresh WAL", 1.0)
        report(times, "ours", "recycled WAL", 1.7)
        sizes = {f"{size:,}": Ours(folder / str(size), size) for size in (100, 50_000)}
        report(measure_writes(sizes), "50,000", "100", 1.2)
        report_cost(ours)
        for size in (10_000, 50_000):
            report_opening(folder, size)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
