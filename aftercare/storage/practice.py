"""Sets that were practised as documents."""

from aftercare.domain.practice import Practice
from aftercare.storage.database import Database
from aftercare.storage.timeline import Timeline


class PracticeRepository(Timeline[Practice]):
    """Read and write what was practised, by when it was begun."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Practice, "practice", "started_at")
