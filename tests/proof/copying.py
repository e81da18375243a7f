"""The copies that the app makes by itself, whatever the clock says, and bringing them back."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.backup import last_restore, read_kept, restore, undo
from aftercare.storage.copies import DATED, KEPT, Reason
from aftercare.storage.database import Database
from aftercare.storage.upkeep import Upkeep
from tests.proof.figures import Figures
from tests.state.home import Home, shown
from tests.storage.work import contents, opened

START = datetime(2026, 1, 7, 10, tzinfo=UTC)


class Rotten(MemoryMedium):
    """A disk that keeps a byte otherwise than it was told."""

    rotten = False

    def write(self, name: str, data: bytes, at: int) -> None:
        super().write(name, data, at)
        if self.rotten and at and name.startswith("copy-"):
            self.files[name][-2] ^= 1


def copies(folder: Path, *, days: int) -> Figures:  # noqa: ARG001
    """Live *days* days, on some of which nothing is noted, and the disk does not keep its word."""
    figures = Figures()
    medium = Rotten()
    database = opened(medium)
    for day in range(days):
        now = START + timedelta(days=day, hours=day % 5)
        medium.rotten = day % 10 == 3
        noted = day % 6 != 1
        if noted:
            database.table("diary").put(f"{day}", {"n": day, "note": "x" * (day % 50)})
        Upkeep(database, lambda now=now: now).finish()
        _look(figures, database, newest=noted and not medium.rotten)
        figures.done["days"] += 1
    figures.expects(_kept(database)["daily"] == KEPT[Reason.DAILY], "not seven by the day")
    figures.expects(
        days < 40 or _kept(database)["weekly"] == KEPT[Reason.WEEKLY], "not four by the week"
    )
    _bring_back(figures, database)
    return figures


def _kept(database: Database) -> Counter[str]:
    return Counter(one.reason for one in database.copies())


def _look(figures: Figures, database: Database, *, newest: bool) -> None:
    kept = _kept(database)
    figures.expects(all(kept[one] <= KEPT[one] for one in DATED), "more copies than are kept")
    for one in database.copies():
        read_kept(database, one.name)  # raises where it is not sound
        figures.done["copies read back"] += 1
    if newest:
        found = read_kept(database, database.copies()[0].name)
        held = {n: rows for n, rows in database.everything().items() if rows}
        figures.expects(found == held, "newest copy that is not what there is")


def _bring_back(figures: Figures, database: Database) -> None:
    before = contents(database)
    for one in database.copies():
        tables = read_kept(database, one.name)
        database.table("diary").truncate()
        emptied = contents(database)
        restore(database, tables, made_at=START.isoformat())
        there = {("diary", key): row for key, row in tables["diary"].items()}
        figures.expects(contents(database) == there, "copy that did not come back")
        last = last_restore(database)
        figures.expects(last, "way back that is missing")
        if last:
            undo(database, last[0])
        figures.expects(contents(database) == emptied, "restore that was not taken back")
        for (table, key), document in before.items():
            database.table(table).put(key, document)
        figures.done["copies brought back and taken back"] += 1


def clocks(folder: Path, *, jumps: int) -> Figures:  # noqa: ARG001
    """Let the clock jump back and forth, by seconds and years, and travel through the zones."""
    figures = Figures()
    rnd = random.Random(7)  # noqa: S311
    home, before = Home(), None
    for number in range(jumps):
        zone = timezone(timedelta(minutes=rnd.choice((-720, -210, 0, 60, 345, 840))))
        seconds = rnd.choice((-1, 1)) * 10 ** rnd.uniform(0, 8)
        home.device.time = (home.device.time + timedelta(seconds=seconds)).astimezone(zone)
        if not 2000 < home.device.time.year < 2100:
            home.device.time = START
        entry = home.state.diary.record(soreness=number % 11)
        if number % 3:
            home.state.diary.amend(entry.id, note=f"{number}")
        home.library.caretaker.finish()
        figures.done["jumps of the clock"] += 1
        figures.expects(home.kept() == shown(home.state), "shown and not on the disk")
        figures.expects(home.state.diary.get(entry.id) is not None, "entry lost in time")
        day = home.device.time.date()
        made = [datetime.fromisoformat(one.made_at) for one in home.library.database.copies()]
        copied = day in [at.astimezone(home.device.time.tzinfo).date() for at in made]
        figures.expects(copied or day == before, "day without a copy")
        before = day
    figures.expects(home.state.diary.count == jumps, "entries lost in time")
    return figures
