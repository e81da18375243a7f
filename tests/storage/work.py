"""Mixed work on two tables, the same for the same seed, and what must be there after each step."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare.storage.database import Database, Rescue, open_database
from aftercare.storage.generation import Document
from aftercare.storage.medium import Medium
from aftercare.storage.table import StoredDocument

Contents = dict[tuple[str, str], Document]


@dataclass(frozen=True)
class Step:
    """One write: an insertion, a replacement, or (None) a removal."""

    table: str
    doc_id: str
    document: Document | None

    def do(self, database: Database) -> None:
        table = database.table(self.table)
        if self.document is None:
            table.remove(doc_ids=[self.doc_id])
        elif table.fetch(self.doc_id) is None:
            table.insert(StoredDocument(self.document, self.doc_id))
        else:
            table.update(self.document, doc_ids=[self.doc_id])

    def after(self, contents: Contents) -> Contents:
        """What must be there when *contents* were there before."""
        later = dict(contents)
        if self.document is None:
            later.pop((self.table, self.doc_id), None)
        else:
            later[self.table, self.doc_id] = self.document
        return later


def mixed_work(seed: int, longest_note: int = 300) -> Iterator[Step]:
    """Yield steps for ever: 40 % insertions, 40 % amendments of other length, 20 % removals."""
    rnd = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    live: list[tuple[str, str]] = []
    while True:
        chance = rnd.random()
        if chance < 0.4 or len(live) < 4:
            key = (rnd.choice(["diary", "stretches"]), f"{rnd.getrandbits(64):016x}")
            live.append(key)
        elif chance < 0.8:
            key = rnd.choice(live)
        else:
            key = live.pop(rnd.randrange(len(live)))
            yield Step(*key, None)
            continue
        note = rnd.choice(["ä", "x", '"', "\n"]) * rnd.randrange(longest_note)
        yield Step(*key, {"soreness": rnd.randrange(11), "note": note, "tags": [chance]})


def opened(medium: Medium) -> Database:
    """Open a database that must not be damaged."""
    database = open_database(medium)
    assert isinstance(database, Database), database.damage
    return database


def rescue(medium: Medium) -> Rescue:
    """Open a database that must be damaged."""
    damaged = open_database(medium)
    assert isinstance(damaged, Rescue)
    return damaged


def contents(database: Database) -> Contents:
    """Everything that is stored."""
    return {
        (name, document.doc_id): dict(document)
        for name in database.tables()
        for document in database.table(name)
    }
