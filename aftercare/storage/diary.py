"""Diary entries as documents."""

from aftercare.domain.diary import Entry
from aftercare.storage.database import Database
from aftercare.storage.timeline import Timeline


class DiaryRepository(Timeline[Entry]):
    """Read and write diary entries, by when they were felt."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Entry, "diary", "occurred_at")
