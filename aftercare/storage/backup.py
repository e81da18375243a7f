"""A copy of everything as one file, and bringing it back.

The file is one generation of the journal, as `storage.generation` describes it: every line and the
whole have checksums, and the head says which schema it is in. What is of this device alone is not
in it.
"""

import contextlib
from codecs import BOM_UTF8
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from aftercare.domain.restoring import Review
from aftercare.storage.copies import Reason, SafetyCopy, Touched
from aftercare.storage.database import Change, Database
from aftercare.storage.generation import FORMAT, Document, Tables, replay, tables_of
from aftercare.storage.migration import MIGRATIONS, Migration, migrated, schema_of
from aftercare.storage.own import TABLE as OWN
from aftercare.storage.record import MAX_DEPTH_READ, encode_line
from aftercare.storage.review import review_of
from aftercare.storage.snapshot import snapshot

MAX_BACKUP_BYTES: Final = 40 * 1024 * 1024
"""About 150,000 diary entries: thirty a day, for more than ten years."""


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
    replaced: int = 0  # were here and are as in the copy now
    settings: bool = False  # they came too, for nothing was recorded here


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """How many records a restore is taken back of; *kept* were changed since and stay."""

    taken_back: int
    kept: int


def backup(database: Database) -> bytes:
    """Return everything that *database* holds but what is of this device alone, as one file."""
    tables = _portable(database.everything())
    content = snapshot(tables, generation=1, base=0, schema=database.schema)
    return b"".join(content.chunks)


def read_backup(raw: bytes, *, migrations: Sequence[Migration] = MIGRATIONS) -> Tables:
    """Return the tables that *raw* holds, in today's schema; BadBackup if it is not sound.

    What mail programs and editors do to the ends of lines is undone: no line of ours has a return.
    """
    if len(raw) > MAX_BACKUP_BYTES:
        raise BadBackup(Fault.TOO_BIG)
    return _read(raw, migrations)


def read_kept(database: Database, name: str) -> Tables:
    """Return the tables in the copy *name* that the app has made by itself, of any size.

    BadBackup if it is gone or not sound any more.
    """
    try:
        return _read(database.copy(name))
    except KeyError:
        raise BadBackup(Fault.DAMAGED) from None
    except BadBackup as bad:
        raise BadBackup(Fault.NEWER if bad.fault is Fault.NEWER else Fault.DAMAGED) from bad


def _read(raw: bytes, migrations: Sequence[Migration] = MIGRATIONS) -> Tables:
    found = replay(raw.removeprefix(BOM_UTF8).replace(b"\r\n", b"\n"))
    if not found.headed:
        raise BadBackup(Fault.FOREIGN)
    if found.format > FORMAT or found.schema > schema_of(migrations):
        raise BadBackup(Fault.NEWER)
    fewer = len(found.records) < found.lines  # than its own head has counted
    if not found.whole or found.torn or found.schema < 1 or fewer:
        raise BadBackup(Fault.DAMAGED)
    return _portable(migrated(tables_of(found), schema=found.schema, migrations=migrations))


def review(database: Database, tables: Tables) -> Review:
    """Return what `restore` of *tables* would add, replace or leave; nothing is changed."""
    held = database.everything()
    return review_of(
        {name: rows for name, rows in held.items() if name not in (SETTINGS, OWN)},
        {name: rows for name, rows in tables.items() if name != SETTINGS},
        settings=bool(tables.get(SETTINGS)) and _is_new(held),
    )


def restore(
    database: Database, tables: Tables, *, replacing: bool = False, made_at: str = ""
) -> Restored:
    """Add what *tables* have and *database* has not, all of it or nothing.

    What is there under the same id stays as it is; if *replacing*, what differs becomes as in
    *tables*, but for what was noted later here. Only where there is no record at all the settings
    come from *tables* too: they are those of a new beginning then.

    A copy of all there was is kept first, made at *made_at*, so that `undo` can take it back.
    OSError if the disk refuses either; BadBackup if there is something that cannot be kept.
    """
    held = database.everything()
    found = review(database, tables)
    changes = [
        Change(table=table, doc_id=doc_id, document=document)
        for table, rows in tables.items()
        for doc_id, document in rows.items()
        if (doc_id not in held.get(table, {}) if table != SETTINGS else found.settings)
        or (replacing and (table, doc_id) in found.replaceable)
    ]
    if changes:
        _write(database, changes, made_at)
    replaced = len(found.replaceable) if replacing else 0
    return Restored(
        added=found.new,
        here=found.here - replaced,
        replaced=replaced,
        settings=found.settings,
    )


def last_restore(database: Database) -> tuple[SafetyCopy, int] | None:
    """Return the copy made before the last restore, and how many records `undo` would change.

    None if nothing of a restore is left to be taken back.
    """
    made = (one for one in database.copies() if one.reason == Reason.RESTORE)
    counted = ((one, len(_standing(database, one))) for one in made)
    return next(((one, count) for one, count in counted if count), None)


def undo(database: Database, copy: SafetyCopy) -> Undone:
    """Take back the restore before which *copy* was made, all of it or nothing.

    What was changed or deleted since stays so. OSError if the disk refuses, BadBackup if the copy
    is damaged: nothing is changed then.
    """
    before = _read(database.copy(copy.name))  # of any size: it was written here
    standing = _standing(database, copy)
    database.write_together(
        Change(table=table, doc_id=doc_id, document=before.get(table, {}).get(doc_id))
        for table, doc_id in standing
    )
    with contextlib.suppress(OSError):  # there is nothing left that it would change
        database.discard_copy(copy.name)
    taken_back = sum(table != SETTINGS for table, _ in standing)
    records = sum(table != SETTINGS for table, _, _ in copy.touched)
    return Undone(taken_back=taken_back, kept=records - taken_back)


def _write(database: Database, changes: list[Change], made_at: str) -> None:
    touched: list[Touched] = [
        (one.table, one.doc_id, _checksum(dict(one.document or {}))) for one in changes
    ]
    copy = database.keep_copy(Reason.RESTORE, made_at, touched)
    try:
        database.write_together(changes)
    except BaseException as failed:
        with contextlib.suppress(OSError):  # if it stays, it is of a restore that changed nothing
            database.discard_copy(copy)
        if isinstance(failed, TypeError | ValueError):  # what no diary of ours has: made by hand
            raise BadBackup(Fault.DAMAGED) from failed
        raise


def _standing(database: Database, copy: SafetyCopy) -> list[tuple[str, str]]:
    """Return what of a restore is still as it was put."""
    held = database.everything()
    return [
        (table, doc_id)
        for table, doc_id, checksum in copy.touched
        if (document := held.get(table, {}).get(doc_id)) is not None
        and _checksum(document) == checksum
    ]


def _checksum(document: Document) -> int:
    return int(encode_line([document], depth=MAX_DEPTH_READ)[:8], 16)


def _portable(tables: Tables) -> Tables:
    return {name: rows for name, rows in tables.items() if name != OWN}


def _is_new(held: Tables) -> bool:
    return not any(rows for table, rows in held.items() if table not in (SETTINGS, OWN))
