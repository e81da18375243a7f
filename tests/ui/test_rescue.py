"""A damaged store on the screen: the way on leads on, and nothing is promised that is not so."""

import pytest

from aftercare.app import App
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.storage.database import Rescue, open_database
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")


@pytest.fixture
def damaged(demo, medium, device):  # noqa: ARG001 - the demo writes to the medium
    """The app of the made-up patient, one of whose lines was hit."""
    name, data = max(medium.files.items(), key=lambda file: len(file[1]))
    data = bytearray(data)
    data[data.index(b"warm shower")] ^= 1
    hurt = open_database(MemoryMedium({name: data}))
    assert isinstance(hurt, Rescue)
    return App(
        hurt, Surroundings(clock=device, ids=device, place=Place(Keeper.FOLDER, "somewhere"))
    )


async def test_going_on_shows_today_with_what_could_be_read(damaged):
    async with showing(damaged) as screen:
        assert screen.has("rescue.go-on")
        await screen.tap("rescue.go-on")

        assert screen.has("app.tabs")
        assert not screen.has("rescue.go-on")
        await screen.go("/diary")
        assert screen.has("diary.new")


async def test_the_warning_signs_know_what_could_be_read(damaged):
    async with showing(damaged, "/warning/e1") as screen:
        assert "999" in " ".join(screen.texts())
        assert "my right shoulder" in screen.text("sign.tell")


async def test_a_clinic_noted_meanwhile_is_kept(damaged):
    async with showing(damaged, "/settings/clinic") as screen:
        await screen.change("clinic.phone", "0117 496 0000")
        await screen.go("/")
        await screen.tap("rescue.go-on")

        assert damaged.library.settings.get().clinic_phone == "0117 496 0000"


@pytest.mark.parametrize("route", ["/settings/delete", "/settings", "/diary"])
async def test_nothing_is_offered_that_a_damaged_store_cannot_do(damaged, route):
    async with showing(damaged, route) as screen:
        assert screen.has("not-found.home")


async def test_a_copy_made_before_brings_back_what_was_damaged(demo, medium, device):
    whole = {one.id: one for one in demo.library.diary.newest(99)}
    demo.library.caretaker.finish()
    name = max(("journal-a", "journal-b"), key=lambda one: len(medium.files.get(one, b"")))
    raw = medium.files[name]
    raw[raw.index(b"warm shower")] ^= 1
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.FOLDER, "somewhere"))
    hurt = App(open_database(MemoryMedium(medium.files)), around)
    async with showing(hurt) as screen:
        day = say.date(device.now(), "full")
        assert say("rescue.copies", day=day) in screen.texts()
        await screen.tap("rescue.to-copies")

        assert len(hurt.library.diary) == len(whole) - 1

        await screen.tap("backup.kept.0")
        await screen.tap("backup.bring")

        assert {one.id: one for one in hurt.library.diary.newest(99)} == whole


async def test_where_there_is_no_copy_none_is_offered(damaged):
    async with showing(damaged) as screen:
        assert not screen.has("rescue.to-copies")
