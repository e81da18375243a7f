"""What calendars were given, as one document beside the settings: it is no record of anybody's."""

from aftercare.domain.calendar import Record
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured

SETTINGS = "settings"
ONLY = "calendar"


class CalendarRepository:
    """Read and write the record of what was handed to calendars."""

    def __init__(self, database: Database) -> None:
        self._table = database.table(SETTINGS)

    def get(self) -> Record:
        """Return what was given; nothing if that cannot be read."""
        document = self._table.fetch(ONLY)
        if document is None:
            return Record()
        try:
            return structured(Record, ONLY, document)
        except UnreadableDocument:
            return Record()

    def put(self, record: Record) -> None:
        """Save *record*; OSError if the disk refuses."""
        put(self._table, ONLY, record)
