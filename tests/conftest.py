"""What every test may ask for."""

from collections.abc import Iterator

import pytest

from aftercare.app import App
from aftercare.demo import fill
from aftercare.device.memory import MemoryDevice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from tests.browser.needs import lacking
from tests.sharing import close_share, open_share


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a deliberate bug be planted by hand: see `tests.proof.faults`."""
    parser.addoption("--fault", help="the name of a bug, in the product for the whole run")


@pytest.fixture(autouse=True)
def _fault(request: pytest.FixtureRequest) -> Iterator[None]:
    name = request.config.getoption("--fault")
    if not name:
        yield
        return
    from tests.proof.faults import planted  # noqa: PLC0415 - seldom wanted

    with planted(name):
        yield


def pytest_sessionstart(session: pytest.Session) -> None:
    """Say in one line when the browser tests are not there; ``-q`` hides pytest's own header."""
    open_share()
    lack = lacking()
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if lack and reporter:
        reporter.write_line(f"browser tests: not collected, {lack}")


def pytest_sessionfinish() -> None:
    """Leave nothing behind that was shared by the workers."""
    close_share()


@pytest.fixture
def device() -> MemoryDevice:
    return MemoryDevice()


@pytest.fixture
def medium() -> MemoryMedium:
    return MemoryMedium()


@pytest.fixture
def app(device: MemoryDevice, medium: MemoryMedium) -> Iterator[App]:
    """An app that nobody has used yet."""
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.DEMO))
    app = App(open_database(medium), around)
    yield app
    app.close()


@pytest.fixture
def demo(app: App, device: MemoryDevice) -> App:
    """The app of the made-up patient, 19 hours after the last treatment."""
    library = app.library
    now = device.now()
    fill(library.treatments, library.diary, library.settings, device, now, library.plans)
    return app


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw everything at once: what waits for a browser's first picture has none here."""
    monkeypatch.setattr("aftercare.ui.screens.today.FIRST_SECONDS", 0)
    monkeypatch.setattr("aftercare.ui.gradually.BREATH", 0)
