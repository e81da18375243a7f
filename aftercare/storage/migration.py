"""Bring documents of an earlier version of the app into today's shape, one version at a time."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from aftercare.storage.generation import Tables

Migration: TypeAlias = Callable[[Tables], Tables]
"""Takes the tables of schema n, which it may change, and returns those of schema n + 1."""

MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""The first leads from schema 1 to 2. Never change a released one: add another."""


def schema_of(migrations: Sequence[Migration]) -> int:
    """Return the schema that *migrations* lead to; the first release had 1."""
    return len(migrations) + 1


def migrated(tables: Tables, *, schema: int, migrations: Sequence[Migration]) -> Tables:
    """Return *tables* of *schema* in today's; whatever a migration raises comes through."""
    for migration in migrations[schema - 1 :]:
        tables = migration(tables)
    return tables
