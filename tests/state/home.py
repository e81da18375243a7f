"""One person's device: what is on its screens, and what a restart finds on its disk."""

from datetime import UTC, datetime
from typing import NamedTuple

from aftercare.device.memory import MemoryDevice, MemoryNotifier
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.ports import Notifier
from aftercare.domain.diary import Entry
from aftercare.domain.place import Keeper, Place
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.library import Library, Surroundings
from aftercare.state.app import AppState
from tests.sealer import QuickSealer
from tests.storage.work import opened

EVER = (datetime(1900, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))


class Shown(NamedTuple):
    """Everything that a person could look at."""

    settings: Settings
    treatments: tuple[Treatment, ...]
    entries: tuple[Entry, ...]


def shown(state: AppState) -> Shown:
    """What *state* says, asked in every way that a screen may ask."""
    entries = state.diary.between(*EVER)
    assert state.diary.count == len(entries)
    assert state.diary.newest(len(entries)) == entries
    assert all(state.diary.get(entry.id) == entry for entry in entries)
    assert all(state.treatments.get(t.id) == t for t in state.treatments.treatments)
    return Shown(state.settings.settings, state.treatments.treatments, entries)


class Home:
    """The medium, the library on it and the first page that was opened."""

    def __init__(self, notifier: Notifier | None = None) -> None:
        self.medium = MemoryMedium()
        self.device = MemoryDevice()
        self.notifier = notifier or MemoryNotifier()
        self.sealer = QuickSealer()
        self.library = self._library(self.medium)
        self.state = self.page("first")

    def page(self, name: str) -> AppState:
        """Open a further page, which is told of changes."""
        state = self.library.state(name)
        self.library.changes.listen(name, self.library.follow(state))
        return state

    def kept(self) -> Shown:
        """What the app would show after a crash at this moment."""
        return shown(self._library(MemoryMedium(self.medium.files)).state("reopened"))

    def restarted(self) -> "Home":
        """Return the device after the app was ended and started again."""
        again = object.__new__(Home)
        again.medium, again.device = MemoryMedium(self.medium.files), self.device
        again.notifier, again.sealer = self.notifier, self.sealer
        again.library = again._library(again.medium)
        again.state = again.page("first")
        return again

    def fill(self) -> None:
        """Leave not a byte of room on the disk."""
        self.medium.capacity = sum(map(len, self.medium.files.values()))

    def make_room(self) -> None:
        self.medium.capacity = None

    def _library(self, medium: MemoryMedium) -> Library:
        around = Surroundings(
            clock=self.device,
            ids=self.device,
            place=Place(Keeper.DEMO),
            notifier=self.notifier,
            sealer=lambda: self.sealer,
        )
        return Library(opened(medium), around)


def brings_back(home, raw, **how):
    """Look at the copy and bring it back."""
    backup = home.state.backup.state
    backup.look(raw)
    backup.bring_back(**how)
    return backup
