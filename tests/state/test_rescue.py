"""A damaged store: the person decides, and what can be read is not lost."""

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.state.rescue import Found, RescueState
from aftercare.storage.database import Database
from aftercare.storage.diary import DiaryRepository
from tests.storage.work import rescue


@pytest.fixture
def damaged(home):
    """The medium of somebody with three entries, of which one was hit."""
    entries = [home.state.diary.record(soreness=score, note="x" * 80) for score in (1, 2, 3)]
    name, data = max(home.medium.files.items(), key=lambda file: len(file[1]))
    hit = data.index(b"x" * 80, data.index(entries[1].id.encode()))
    data[hit] ^= 1
    return MemoryMedium({name: data}), entries


def state_of(medium, rescued):
    found = rescue(medium)
    damage = found.damage
    return RescueState(
        Found(reason=damage.reason.value, readable=damage.readable, lost=damage.lost),
        found,
        lambda _: rescued(found.accept()),
    )


def test_nothing_is_changed_until_the_person_goes_on(damaged):
    medium, _ = damaged
    before = {name: bytes(data) for name, data in medium.files.items()}
    state = state_of(medium, lambda _: None)

    assert list(state.damaged_files().values()) == list(before.values())
    assert {name: bytes(data) for name, data in medium.files.items()} == before


def test_going_on_keeps_what_can_be_read(damaged):
    medium, entries = damaged
    rescued = []
    state = state_of(medium, rescued.append)
    state.go_on()
    (database,) = rescued

    assert isinstance(database, Database)
    assert not state.refused
    assert DiaryRepository(database).newest(9) == (entries[0], entries[2])


def test_a_disk_without_room_refuses_and_can_be_tried_again(damaged):
    medium, _ = damaged
    rescued = []
    state = state_of(medium, rescued.append)
    medium.capacity = sum(map(len, medium.files.values()))
    state.go_on()
    assert state.refused
    assert rescued == []
    medium.capacity = None
    state.go_on()

    assert len(rescued) == 1


def test_copies_of_earlier_damage_make_room_when_the_person_says_so(damaged):
    medium, entries = damaged
    for number in range(1, 5):
        medium.create(f"damaged-{number}", [b"earlier %d" % number])
    rescued = []
    state = state_of(medium, rescued.append)
    state.go_on()
    assert state.crowded
    assert rescued == []
    state.make_room()

    assert DiaryRepository(rescued[0]).newest(9) == (entries[0], entries[2])
