"""Where the diary is kept."""

from dataclasses import dataclass
from enum import StrEnum


class Keeper(StrEnum):
    """Who keeps the diary."""

    FOLDER = "folder"
    """A folder of this computer."""
    BROWSER = "browser"
    """The browser in which the app runs."""
    DEMO = "demo"
    """Nobody: a made-up patient is shown."""
    NOBODY = "nobody"
    """Nobody, though it is real: this browser refuses to keep anything."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the diary is kept; *folder* only where that is one."""

    keeper: Keeper
    folder: str = ""

    @property
    def lasts(self) -> bool:
        """Whether it is still there at the next start."""
        return self.keeper in (Keeper.FOLDER, Keeper.BROWSER)
