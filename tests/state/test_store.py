"""Deleting everything really deletes everything."""

from datetime import timedelta

from aftercare.domain.settings import Settings
from aftercare.state.store import StoreState
from tests.state.home import shown

SECRET = "nobody is to read this"  # noqa: S105


def lived_in(home):
    """Somebody has used every part of the app, and the disk has become full."""
    state = home.state
    state.settings.change(clinic_name=SECRET, country="GB")
    state.treatments.record(home.device.now() - timedelta(days=2), ("jaw.left",))
    state.diary.record(soreness=3, note=SECRET)
    gone = state.diary.record(soreness=4, note=SECRET)
    state.diary.remove(gone.id)
    home.fill()
    state.diary.record(soreness=5, note=SECRET)
    state.treatments.record(home.device.now(), ("calf.left",))
    state.settings.change(clinic_phone="020")


def is_empty(state):
    return shown(state) == (Settings(), (), ()) and state.settings.words.locale == "en_150"


def test_erasing_empties_every_state_and_the_disk(home):
    second = home.page("second")
    lived_in(home)
    home.make_room()
    home.state.store.erase()

    assert is_empty(home.state)
    assert is_empty(second)
    assert home.kept() == shown(home.state)
    assert not any(SECRET.encode() in data for data in home.medium.files.values())


def test_nothing_comes_back_after_erasing(home):
    lived_in(home)
    home.make_room()
    home.state.store.erase()
    home.state.undo.undo()
    home.state.saving.retry()
    home.state.refresh()

    assert home.state.saving.trouble is None
    assert is_empty(home.state)
    assert home.kept() == shown(home.state)


def test_a_full_disk_keeps_nobody_from_erasing(home):
    lived_in(home)
    home.state.store.erase()

    assert not home.state.store.failed
    assert is_empty(home.state)


def test_after_erasing_one_can_begin_anew(home):
    lived_in(home)
    home.make_room()
    home.state.store.erase()
    entry = home.state.diary.record(soreness=2)
    home.state.treatments.record(home.device.now(), ())
    home.state.settings.change(country="US")

    assert shown(home.state).entries == (entry,)
    assert home.kept() == shown(home.state)


def test_erasing_that_failed_is_told_and_can_be_tried_again(home):
    home.state.diary.record(soreness=3, note=SECRET)
    home.medium.fail_at, home.medium.fails_on = home.medium.operations + 1, True
    home.state.store.erase()
    assert home.state.store.failed
    home.medium.fail_at = None
    home.state.store.erase()

    assert not home.state.store.failed
    assert is_empty(home.state)
    assert home.kept() == shown(home.state)


def test_the_store_tells_its_size_when_it_is_looked_at(home):
    store = home.state.store
    before = store.size_bytes
    home.state.diary.record(note="x" * 1000)
    store.refresh()
    assert store.size_bytes >= before + 1000
    store.erase()

    assert store.size_bytes == sum(map(len, home.medium.files.values())) < before + 1000


def test_deleting_that_did_not_finish_shows_nothing_and_keeps_what_is_typed_afterwards(home):
    second = home.page("second")
    lived_in(home)
    home.make_room()
    refuse = home.medium.remove
    home.medium.remove = no_letting_go
    home.state.store.erase()

    assert (home.state.store.failed, home.state.store.unfinished) == (True, True)
    assert is_empty(home.state)
    assert is_empty(second)
    assert is_empty_after_restart(home)

    typed = home.state.diary.record(soreness=2)
    assert home.state.saving.trouble is not None
    home.medium.remove = refuse
    home.state.saving.retry()

    assert home.state.saving.trouble is None
    assert home.kept().entries == (typed,)
    assert not any(SECRET.encode() in data for data in home.medium.files.values())


def test_deleting_that_could_not_begin_leaves_everything_and_says_so(home):
    home.state.diary.record(soreness=3, note=SECRET)
    before = shown(home.state)
    home.medium.fail_at, home.medium.fails_on = home.medium.operations + 1, True
    home.state.store.erase()
    home.medium.fail_at = None

    assert (home.state.store.failed, home.state.store.unfinished) == (True, False)
    assert shown(home.state) == home.kept() == before


def no_letting_go(_):
    raise PermissionError(13, "told to fail")


def is_empty_after_restart(home):
    return home.kept() == (Settings(), (), ())


def test_the_store_tells_how_much_it_cannot_show(home):
    entry = home.state.diary.record(soreness=3)
    database = home.library.database
    database.table("diary").put("odd", {"occurred_at": entry.occurred_at.isoformat(), "id": "odd"})
    database.table("diary").put("undated", {"occurred_at": "once"})
    database.table("treatment").put("odd", {"at": "once"})
    home.library.diary.reread()
    diary, treatments = home.library.diary, home.library.treatments
    treatments.all()
    store = StoreState(
        database, None, lambda: None, lambda: diary.unreadable + treatments.unreadable
    )

    assert store.unreadable == 0
    store.refresh()
    assert store.unreadable == 3
