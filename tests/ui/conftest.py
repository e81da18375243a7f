"""What every test of the screens may ask for."""

from collections.abc import Iterator

import pytest

from aftercare.app import App
from aftercare.device.memory import MemoryDevice, MemoryPage
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import open_database


@pytest.fixture
def page() -> MemoryPage:
    return MemoryPage()


@pytest.fixture
def phone(page: MemoryPage, device: MemoryDevice, medium: MemoryMedium) -> Iterator[App]:
    """An app in a browser that nobody has used yet."""
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.BROWSER), web_app=page)
    app = App(open_database(medium), around)
    yield app
    app.close()
