import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.medium import COPY_SLOTS
from tests.storage.work import contents, opened, rescue


def _damaged(text: bytes) -> MemoryMedium:
    medium = MemoryMedium()
    database = opened(medium)
    database.table("diary").put("x", {"note": text.decode()})
    database.table("diary").put("y", {"note": "kept"})
    database.close()
    place = medium.files["journal-a"].index(text)
    medium.files["journal-a"][place] ^= 1
    return medium


def test_a_rescue_keeps_a_copy_of_the_damaged_file():
    medium = _damaged(b"first")
    damaged = rescue(medium)
    raw = medium.read("journal-a")

    assert damaged.damaged_files() == {"journal-a": raw}

    database = damaged.accept()

    assert contents(database) == {("diary", "y"): {"note": "kept"}}
    assert database.damaged_copies() == {"damaged-1": len(raw)}
    assert database.damaged_copy("damaged-1") == raw

    database.discard_damaged_copy("damaged-1")

    assert database.damaged_copies() == {}
    with pytest.raises(KeyError):
        database.damaged_copy("damaged-1")
    with pytest.raises(KeyError):
        database.discard_damaged_copy("journal-a")


def test_no_copy_is_ever_overwritten_by_another():
    earlier = {name: f"earlier {name}".encode() for name in COPY_SLOTS}
    medium = _damaged(b"later")
    medium.files |= {name: bytearray(data) for name, data in earlier.items()}
    before = {name: bytes(data) for name, data in medium.files.items()}
    damaged = rescue(medium)

    with pytest.raises(OSError, match="in use"):
        damaged.accept()
    assert medium.files == before

    damaged.discard_damaged_copy(COPY_SLOTS[2])
    database = damaged.accept()

    assert database.damaged_copy(COPY_SLOTS[2]) == before["journal-a"]
    assert {n: database.damaged_copy(n) for n in COPY_SLOTS if n != COPY_SLOTS[2]} == {
        n: earlier[n] for n in COPY_SLOTS if n != COPY_SLOTS[2]
    }


def test_the_same_damage_is_copied_once():
    medium = _damaged(b"again")
    medium.create("damaged-1", [medium.read("journal-a")[:50]])
    medium.create("damaged-3", [medium.read("journal-a")])
    database = rescue(medium).accept()

    assert database.damaged_copies() == {
        "damaged-1": 50,
        "damaged-3": len(medium.read("damaged-3")),
    }


def test_a_copying_that_was_cut_off_is_done_again_in_its_place():
    medium = _damaged(b"again")
    raw = medium.read("journal-a")
    medium.create("damaged-1", [raw[:50]])
    database = rescue(medium).accept()

    assert database.damaged_copies() == {"damaged-1": len(raw)}
