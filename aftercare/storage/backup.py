"""A copy of everything as one file, and bringing it back.

The file is one generation of the journal, as `storage.generation` describes it: every line and the
whole have checksums, and the head says which schema it is in.
"""

from codecs import BOM_UTF8
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from aftercare.storage.database import Change, Database
from aftercare.storage.generation import FORMAT, Tables, replay, snapshot, tables_of
from aftercare.storage.migration import MIGRATIONS, Migration, migrated, schema_of

MAX_BACKUP_BYTES: Final = 14 * 1024 * 1024
"""About 50,000 diary entries; more would not fit into the one line that brings them back."""


SETTINGS: Final = "settings"
"""The one table that holds no records."""


class Fault(StrEnum):
    """Why a file cannot be brought back; short ids, the sentences are in `aftercare.words`."""

    FOREIGN = "foreign"
    """It is not a copy of ours."""
    DAMAGED = "damaged"
    """It is one, but not as it was written."""
    NEWER = "newer"
    """A newer app wrote it."""
    TOO_BIG = "too-big"
    """It is larger than any diary of ours."""


class BadBackup(Exception):
    """A file that cannot be brought back, because of *fault*."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """How many records were *added*, and how many were *here* already and stay as they are."""

    added: int
    here: int
    settings: bool = False  # they came too, for nothing was recorded here


def backup(database: Database) -> bytes:
    """Return everything that *database* holds, as one file."""
    content = snapshot(database.everything(), generation=1, base=0, schema=database.schema)
    return b"".join(content.chunks)


def read_backup(raw: bytes, *, migrations: Sequence[Migration] = MIGRATIONS) -> Tables:
    """Return the tables that *raw* holds, in today's schema; BadBackup if it is not sound.

    What mail programs and editors do to the ends of lines is undone: no line of ours has a return.
    """
    if len(raw) > MAX_BACKUP_BYTES:
        raise BadBackup(Fault.TOO_BIG)
    found = replay(raw.removeprefix(BOM_UTF8).replace(b"\r\n", b"\n"))
    if not found.headed:
        raise BadBackup(Fault.FOREIGN)
    if found.format > FORMAT or found.schema > schema_of(migrations):
        raise BadBackup(Fault.NEWER)
    if not found.whole or found.torn or found.schema < 1:
        raise BadBackup(Fault.DAMAGED)
    return migrated(tables_of(found), schema=found.schema, migrations=migrations)


def restore(database: Database, tables: Tables) -> Restored:
    """Add what *tables* have and *database* has not, all of it or nothing.

    OSError if the disk refuses; BadBackup if there is something that cannot be kept.

    What is there under the same id stays as it is. Only where there is no record at all the
    settings come from *tables* too: they are those of a new beginning then.
    """
    held = database.everything()
    new = not any(rows for table, rows in held.items() if table != SETTINGS)
    missing = [
        Change(table=table, doc_id=doc_id, document=document)
        for table, rows in tables.items()
        for doc_id, document in rows.items()
        if doc_id not in held.get(table, {}) or (new and table == SETTINGS)
    ]
    if missing:
        try:
            database.write_together(missing)
        except (TypeError, ValueError) as bad:  # what no diary of ours has: it was made by hand
            raise BadBackup(Fault.DAMAGED) from bad
    added = sum(one.table != SETTINGS for one in missing)
    records = sum(len(rows) for table, rows in tables.items() if table != SETTINGS)
    settings = any(one.table == SETTINGS for one in missing)
    return Restored(added=added, here=records - added, settings=settings)
