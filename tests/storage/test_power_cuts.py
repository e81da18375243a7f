"""The states that a power cut may leave, and proof that the checker notices a fault."""

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage import generation
from aftercare.storage.database import Database, open_database
from tests.storage.power_cuts import TracingMedium, cuts, judged, record
from tests.storage.work import contents, mixed_work, opened


def test_no_power_cut_takes_an_acknowledged_step():
    verdicts = judged(record(seed=3, steps=18), every_second=20)

    assert set(verdicts) == {"right"}
    assert verdicts.total() > 300


@pytest.mark.parametrize(
    "fault", ["no sync of an appended line", "no sync of a new file", "no folder sync"]
)
def test_a_medium_that_leaves_out_a_sync_is_found_out(fault):
    verdicts = judged(record(seed=1, steps=11, faults=[fault]), to_first_fault=True)

    assert set(verdicts) > {"right"}


def test_a_generation_taken_for_complete_without_its_end_is_found_out(monkeypatch):
    monkeypatch.setattr(generation, "_is_complete", lambda *_: True)
    verdicts = judged(record(seed=1, steps=11), to_first_fault=True)

    assert set(verdicts) > {"right"}


def _worked() -> dict[str, bytes]:
    medium = MemoryMedium()
    database = opened(medium)
    for number, step in zip(range(12), mixed_work(2), strict=False):
        step.do(database)
        if number == 6:
            database.compact()
    database.close()
    return {name: bytes(data) for name, data in medium.files.items()}


def test_a_cut_while_everything_is_erased_leaves_all_of_it_or_goes_on_erasing():
    files = _worked()
    medium = TracingMedium(files)
    database = opened(medium)
    before = contents(database)
    database.erase()
    found = [contents(opened(MemoryMedium(image))) for _, image in cuts(medium.trace, files)]

    assert all(one in (before, {}) for one in found)
    assert {} in found
    assert before in found


def test_a_cut_while_a_rescue_is_accepted_leaves_it_to_be_accepted_again():
    files = _worked()
    damaged = files["journal-b"]
    place = damaged.rindex(b"soreness", 0, -200)
    files["journal-b"] = damaged[:place] + b"X" + damaged[place + 1 :]
    medium = TracingMedium(files)
    first = open_database(medium)
    assert not isinstance(first, Database)
    rescued = contents(first.accept())
    assert rescued
    for _, image in cuts(medium.trace, files):
        again = MemoryMedium(image)
        one = open_database(again)
        found = contents(one if isinstance(one, Database) else one.accept())

        assert found == rescued
        assert files["journal-b"] in {bytes(data) for data in again.files.values()}


def test_a_cut_while_documents_are_migrated_leaves_the_old_or_the_new():
    files = _worked()

    def add_a_field(tables):
        return {
            name: {key: {**row, "new": 1} for key, row in rows.items()}
            for name, rows in tables.items()
        }

    medium = TracingMedium(files)
    after = open_database(medium, migrations=[add_a_field])
    assert isinstance(after, Database)
    migrated = contents(after)
    for _, image in cuts(medium.trace, files):
        again = open_database(MemoryMedium(image), migrations=[add_a_field])

        assert isinstance(again, Database)
        assert contents(again) == migrated
