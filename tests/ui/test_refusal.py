"""A store that is not opened, on the screen: why, what to do, and the warning signs beside it."""

import pytest

from aftercare.app import App
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from aftercare.storage.migration import MIGRATIONS
from aftercare.storage.refused import open_or_refuse
from aftercare.words.words import load_words
from tests.driver import showing
from tests.storage.test_refused import Silent, of_tomorrow

say = load_words("en", "GB")


@pytest.fixture
def around(device):
    return Surroundings(clock=device, ids=device, place=Place(Keeper.FOLDER, "somewhere"))


@pytest.fixture
def silent(demo, medium, around):  # noqa: ARG001 - the demo writes to the medium
    """The app of the made-up patient, whose files do not answer, and these files."""
    files = Silent(medium.files)
    return App(open_or_refuse(files), around), files


async def test_what_does_not_answer_can_be_tried_again_and_nothing_is_lost(silent):
    app, files = silent
    async with showing(app) as screen:
        assert say("refusal.unreadable-title") in screen.texts()
        await screen.tap("refusal.again")
        assert say("refusal.unreadable-still") in screen.texts()
        files.silent = False
        await screen.tap("refusal.again")

        assert screen.has("app.tabs")
        assert len(app.library.diary) > 0


async def test_what_a_newer_app_wrote_is_told_and_can_be_saved(demo, medium, around):  # noqa: ARG001
    open_database(medium, migrations=[*MIGRATIONS, of_tomorrow])
    app = App(open_or_refuse(MemoryMedium(medium.files)), around)
    async with showing(app) as screen:
        assert say("refusal.newer-do") in screen.texts()
        await screen.tap("files.save")

        handed = {call["file_name"] for name, call in screen.client.called if name == "save_file"}
        kept = [name for name in ("journal-a", "journal-b", "mark") if medium.read(name)]
        assert handed == {f"{name}.kept" for name in kept}  # a browser saves no name without an end
        assert say("app.files-saved") in screen.texts()


async def test_the_warning_signs_are_there_all_the_same(silent):
    async with showing(silent[0], "/warning/e1") as screen:
        assert say("warning.e1-act") in screen.texts()


@pytest.mark.parametrize("route", ["/settings/delete", "/settings", "/diary"])
async def test_nothing_is_offered_that_needs_the_store(silent, route):
    async with showing(silent[0], route) as screen:
        assert screen.has("not-found.home")
