"""The database on the browser's medium, on a disk in memory: cuts, failures, no room, erasing."""

from itertools import islice

import pytest

from aftercare.device.browser_medium import BrowserMedium
from aftercare.storage.database import Database, open_database
from tests.storage.handles import Disk, TracingBrowser, handles
from tests.storage.power_cuts import cuts, judged, record
from tests.storage.work import Contents, contents, mixed_work, opened

STEPS = list(islice(mixed_work(4, longest_note=60), 12))


def test_no_power_cut_takes_an_acknowledged_step():
    verdicts = judged(record(seed=3, steps=18, kind=TracingBrowser), every_second=20)

    assert set(verdicts) == {"right"}
    assert verdicts.total() > 300


@pytest.mark.parametrize("fault", ["no sync of an appended line", "no sync of a new file"])
def test_a_medium_that_leaves_out_a_flush_is_found_out(fault):
    run = record(seed=1, steps=11, faults=[fault], kind=TracingBrowser)
    verdicts = judged(run, to_first_fault=True)

    assert set(verdicts) > {"right"}


def test_a_cut_while_everything_is_erased_leaves_all_of_it_or_goes_on_erasing():
    medium = TracingBrowser()
    database = opened(medium)
    for number, step in enumerate(STEPS):
        step.do(database)
        if number == 6:
            database.compact()
    files, before = medium.files, contents(database)
    medium.trace.clear()
    database.erase()
    found = [contents(opened(TracingBrowser(image))) for _, image in cuts(medium.trace, files)]

    assert all(one in (before, {}) for one in found)
    assert {} in found
    assert before in found


def test_a_compaction_that_was_cut_off_leaves_nothing_behind_when_all_is_erased():
    medium = TracingBrowser()
    database = opened(medium)
    database.table("diary").put("x", {"note": "a secret"})
    files = medium.files
    medium.trace.clear()
    database.compact()
    cut_off = [image for _, image in cuts(medium.trace, files)]
    assert any(b"secret" in image["journal-b"] for image in cut_off)
    for image in cut_off:
        again = TracingBrowser(image)
        opened(again).erase()

        assert not any(b"secret" in content for content in again.files.values())


def _work(disk: Disk, medium: BrowserMedium) -> list[Contents]:
    """Work on whatever fails; return what was acknowledged, and that with the first refused."""
    now: Contents = {}
    refused = []
    database = None
    for number, step in enumerate(STEPS):
        begun = False
        try:
            if database is None:
                found = open_database(medium)
                assert isinstance(found, Database)
                database = found
            if number % 5 == 4:
                database.compact()
            begun = True
            step.do(database)
            now = step.after(now)
        except OSError:
            assert disk.fail_at is not None
            if begun and not refused:
                refused = [step.after(now)]
        if database is not None:
            assert contents(database) == now
    return [now, *refused]


@pytest.mark.parametrize("failure", ["InvalidStateError", "QuotaExceededError"])
@pytest.mark.parametrize("fails_on", [False, True])
def test_whichever_call_fails_nothing_acknowledged_is_lost(failure, fails_on):
    unharmed = Disk()
    _work(unharmed, BrowserMedium(handles(unharmed)))
    for fail_at in range(1, unharmed.changes() + 1):
        disk = Disk()
        disk.fail_at, disk.fails_on, disk.failure = fail_at, fails_on, failure
        files = handles(disk)
        acknowledged, *refused = _work(disk, BrowserMedium(files))
        left = {name: bytes(handle.content) for name, handle in files.items()}
        found = contents(opened(BrowserMedium(handles(files=left))))

        # What was written but not flushed can only be taken back where anything still works.
        assert found in ([acknowledged, *refused] if fails_on else [acknowledged])


@pytest.mark.parametrize("private", [False, True])
def test_a_full_disk_refuses_the_entry_and_takes_the_next_when_there_is_room(private):
    disk = Disk(room=1_200)
    disk.private = private
    files = handles(disk)
    diary = opened(BrowserMedium(files)).table("diary")

    def fill():
        for number in range(100):
            diary.put(f"{number}", {"note": "x" * 90})

    with pytest.raises(OSError, match="journal-a"):
        fill()
    kept = len(diary)

    assert kept > 3

    disk.room = 2_000
    diary.put("more", {"note": "x" * 90})
    left = {name: bytes(handle.content) for name, handle in files.items()}
    later = opened(BrowserMedium(handles(files=left))).table("diary")

    assert [one.doc_id for one in later] == [*map(str, range(kept)), "more"]
