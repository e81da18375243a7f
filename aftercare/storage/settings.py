"""The settings as one document."""

from dataclasses import replace

from aftercare.domain.settings import Settings
from aftercare.storage.database import Database
from aftercare.storage.document import UnreadableDocument, put, structured

ONLY = "settings"


class SettingsRepository:
    """Read and write the one settings document."""

    def __init__(self, database: Database) -> None:
        self._table = database.table("settings")

    def get(self) -> Settings:
        """Return the settings, or those of a new person where one of them cannot be read."""
        settings = Settings()
        for name, value in (self._table.fetch(ONLY) or {}).items():
            try:
                found = structured(Settings, ONLY, {name: value})
            except UnreadableDocument:
                continue
            if name in Settings.__dataclass_fields__:
                settings = replace(settings, **{name: getattr(found, name)})
        return settings

    def put(self, settings: Settings) -> None:
        """Save *settings*; OSError if the disk refuses."""
        put(self._table, ONLY, settings)
