"""The one TinyDB of the app: open it, rescue what is readable of a damaged one, erase it."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tinydb import TinyDB

from aftercare.storage.damage import Damage, keep_copy, kept_copies
from aftercare.storage.generation import Tables
from aftercare.storage.journal import Journal
from aftercare.storage.medium import COPY_SLOTS, GENERATION_SLOTS, Medium
from aftercare.storage.migration import MIGRATIONS, Migration, migrated, schema_of
from aftercare.storage.recovery import Survey, survey
from aftercare.storage.snapshot import frozen, snapshot
from aftercare.storage.table import JournalStorage, JournalTable, copied

if TYPE_CHECKING:
    from types import ModuleType

    from aftercare.storage import copies as safety


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Put *document* under *doc_id* in *table*, or remove what is there if it is None."""

    table: str
    doc_id: str
    document: Mapping[str, Any] | None


class Database(TinyDB):
    """All tables; every write is on the medium, synced, when it returns, or raises OSError.

    A value that JSON cannot hold (NaN, half a surrogate pair, nested deeper than 62) raises
    ValueError or TypeError, before anything is written. Only one thread may use a database.
    """

    table_class = JournalTable

    def __init__(self, medium: Medium, journal: Journal) -> None:
        self._medium = medium
        self._journal = journal
        super().__init__(storage=lambda: JournalStorage(journal))

    def table(self, name: str, **kwargs: Any) -> JournalTable:  # noqa: ANN401 - as TinyDB has it
        """Return the table *name*, which need not exist yet."""
        table = super().table(name, **kwargs)
        assert isinstance(table, JournalTable)  # noqa: S101 - for the type checker
        return table

    def write_together(self, changes: Iterable[Change]) -> None:
        """Make all *changes*, in one or several tables, or none of them; one line, one sync."""
        self._journal.append(
            [
                (one.table, one.doc_id, None if one.document is None else dict(one.document))
                for one in changes
            ]
        )

    def everything(self) -> Tables:
        """Return all tables with their documents by id: as they are kept, never to be changed."""
        return self._journal.tables

    @property
    def schema(self) -> int:
        """The version of the documents' shape, 1 or more."""
        return self._journal.schema

    @property
    def compaction_due(self) -> bool:
        """Whether `compact` is worth its time; to be asked at opening, closing or idle."""
        return self._journal.compaction_due

    def compact(self) -> None:
        """Leave out what no longer counts (10,000 documents: about 0.1 s); never call it in a tap.

        OSError if there is no room: everything stays as it was and can be written to.
        """
        self._journal.compact()

    def compaction(self) -> Generator[None, None, None]:
        """Do the same in steps, none of which is felt; a write in between makes it give up."""
        return self._journal.compaction()

    @property
    def size_bytes(self) -> int:
        """Length in bytes of all that is kept on the medium."""
        return self._journal.size_bytes

    def erase(self) -> None:
        """Remove everything from the medium, damaged copies too; the database is then new.

        OSError if anything is left. If `erasing` then, the database is empty all the same, and
        the rest is removed before the next write or at the next opening; else nothing was changed.
        """
        self._tables.clear()
        self._journal.erase()

    @property
    def erasing(self) -> bool:
        """Whether `erase` was begun and could not yet be finished."""
        return self._journal.erasing

    def keep_copy(
        self, reason: "safety.Reason", made_at: str = "", touched: Iterable["safety.Touched"] = ()
    ) -> str:
        """Keep a copy of everything, as `storage.copies` has it; OSError if there is no room."""
        self._journal.begin()  # what is still to be deleted would take the copy with it
        kept: str = _safety().keep(
            self._medium,
            reason,
            self.everything(),
            schema=self.schema,
            made_at=made_at,
            touched=touched,
        )
        return kept

    def keep_dated_copy(self, reason: "safety.Reason", made_at: str) -> Generator[None, None, None]:
        """Keep a copy of everything as it is now, in steps; OSError if there is no room for it.

        It is given up if everything is deleted in between.
        """
        self._journal.begin()
        before = self._journal.erasures
        steps = _safety().keep_in_steps(
            self._medium,
            reason,
            frozen(self.everything()),
            schema=self.schema,
            made_at=made_at,
            most_bytes=max(_safety().DATED_BYTES, self._journal.live_bytes * 2 // 5),
        )
        for _ in steps:
            yield
            if self._journal.erasures != before:
                steps.close()
                return

    def copies(self) -> "tuple[safety.SafetyCopy, ...]":
        """Return the copies that the app has made by itself, the newest first."""
        found: tuple[safety.SafetyCopy, ...] = _safety().kept(self._medium)
        return found

    def copy(self, name: str) -> bytes:
        """Return the generation in one of `copies`; KeyError if there is none of that name."""
        content: bytes = _safety().content_of(self._medium, name)
        return content

    def discard_copy(self, name: str) -> None:
        """Remove one of `copies`, for good."""
        _safety().discard(self._medium, name)

    def damaged_copies(self) -> dict[str, int]:
        """Return the names of the copies kept of damaged files, and their sizes in bytes."""
        return kept_copies(self._medium)

    def damaged_copy(self, name: str) -> bytes:
        """Return the content of one of `damaged_copies`; KeyError if there is none of that name."""
        return _copy(self._medium, name)

    def discard_damaged_copy(self, name: str) -> None:
        """Remove one of `damaged_copies`, for good."""
        _discard(self._medium, name)


class Rescue:
    """A database that is damaged. Nothing is changed until `accept`; `close` leaves it as it is."""

    def __init__(self, medium: Medium, found: Survey, migrations: Sequence[Migration]) -> None:
        if found.damage is None:
            raise ValueError("nothing is damaged")
        self.damage: Final[Damage] = found.damage
        self._medium = medium
        self._found = found
        self._migrations = migrations

    def damaged_files(self) -> dict[str, bytes]:
        """Return the damaged files by name, to save a copy elsewhere; empty if they are missing."""
        raws = {name: self._medium.read(name) for name in self._found.damaged_slots}
        return {name: raw for name, raw in raws.items() if raw is not None}

    def readable(self, table: str) -> dict[str, dict[str, Any]]:
        """Return copies of the documents of *table* that can be read, by their ids."""
        return {i: copied(document) for i, document in self._found.tables.get(table, {}).items()}

    def damaged_copies(self) -> dict[str, int]:
        """Return the copies kept by earlier rescues: name and size in bytes."""
        return kept_copies(self._medium)

    def discard_damaged_copy(self, name: str) -> None:
        """Remove one of `damaged_copies`, for good: `accept` needs a free one for each file."""
        _discard(self._medium, name)

    def copies(self) -> "tuple[safety.SafetyCopy, ...]":
        """Return the copies that the app has made by itself, the newest first."""
        found: tuple[safety.SafetyCopy, ...] = _safety().kept(self._medium)
        return found

    def accept(self) -> Database:
        """Keep copies of the damaged files, go on with what is readable, and return that.

        OSError if there is no room for the copies (ENOSPC also if all four are in use by others);
        the damaged files are then unchanged.
        """
        for raw in self.damaged_files().values():
            keep_copy(self._medium, raw)
        found = self._found
        content = snapshot(
            found.tables,
            generation=found.newest + 1,
            base=found.highest,
            schema=found.replay.schema or schema_of(self._migrations),
        )
        # Into the other file: should this be cut off, the damaged one can be rescued again.
        target = next(name for name in GENERATION_SLOTS if name != found.slot)
        self._medium.create(target, content.chunks)
        opened = open_database(self._medium, migrations=self._migrations)
        if isinstance(opened, Rescue):
            raise OSError(f"rescued and damaged again: {opened.damage.reason}")
        return opened

    def close(self) -> None:
        """Let go of the medium."""
        self._medium.close()


def open_database(
    medium: Medium, *, migrations: Sequence[Migration] = MIGRATIONS
) -> Database | Rescue:
    """Open what *medium* keeps, new or not, in today's schema; a `Rescue` if it is damaged.

    NewerSchema if a newer app wrote it, OSError if the medium fails; both leave the data as it is
    and the medium to its owner, while an opened database closes it.
    """
    today = schema_of(migrations)
    found = survey(medium, known=today)
    if found.damage is not None:
        return Rescue(medium, found, migrations)
    journal = Journal(medium, found, schema=today)
    if journal.schema < today:
        safety = _safety()
        safety.keep(medium, safety.Reason.MIGRATION, journal.tables, schema=journal.schema)
        tables = {
            name: {doc_id: copied(document) for doc_id, document in rows.items()}
            for name, rows in journal.tables.items()
        }
        # One new generation: a cut leaves the old schema or the new one, never a mixture.
        journal.rewrite(migrated(tables, schema=journal.schema, migrations=migrations), today)
    return Database(medium, journal)


def _copy(medium: Medium, name: str) -> bytes:
    content = medium.read(name) if name in COPY_SLOTS else None
    if content is None:
        raise KeyError(name)
    return content


def _discard(medium: Medium, name: str) -> None:
    if name not in COPY_SLOTS:
        raise KeyError(name)
    medium.remove(name)


def _safety() -> "ModuleType":
    """Return what keeps copies; a start without a migration does not need it: see packing."""
    from aftercare.storage import copies  # noqa: PLC0415

    return copies
