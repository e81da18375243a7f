"""The settings as one document."""

from tinydb import TinyDB

from aftercare.domain.settings import Settings
from aftercare.storage.document import UnreadableDocument, put, structured

ONLY = "settings"


class SettingsRepository:
    """Read and write the one settings document."""

    def __init__(self, database: TinyDB) -> None:
        self._table = database.table("settings")

    def get(self) -> Settings:
        """Return the settings, or those of a new person."""
        for document in self._table:
            try:
                return structured(Settings, ONLY, document)
            except UnreadableDocument:
                break
        return Settings()

    def put(self, settings: Settings) -> None:
        """Save *settings*; OSError if the disk refuses."""
        put(self._table, ONLY, settings)
