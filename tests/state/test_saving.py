"""A full disk loses nothing: what it refused stays visible and is saved when there is room."""

import errno
from datetime import timedelta

import pytest

from aftercare.state.saving import SavingState, Trouble
from tests.state.home import shown


class Disk:
    """Takes down what is written while it has room."""

    def __init__(self):
        self.room = True
        self.error = errno.ENOSPC
        self.written = []

    def write(self, text):
        def action():
            if not self.room:
                raise OSError(self.error, "no room")
            self.written.append(text)

        return action


def test_what_is_refused_is_written_later_and_in_order():
    disk, saving = Disk(), SavingState(lambda: None)
    disk.room = False
    done = [saving.save(name, disk.write(name)) for name in ("one", "two", "three")]
    assert saving.trouble == Trouble(full=True, waiting=3)
    disk.room = True
    done.append(saving.save("four", disk.write("four")))

    assert done == [False, False, False, True]
    assert disk.written == ["one", "two", "three", "four"]
    assert saving.trouble is None


def test_of_two_changes_of_one_thing_only_the_later_is_written():
    disk, saving = Disk(), SavingState(lambda: None)
    disk.room = False
    for name, text in (("entry", "old"), ("other", "other"), ("entry", "new")):
        saving.save(name, disk.write(text))
    assert saving.trouble == Trouble(full=True, waiting=2)
    disk.room = True

    assert saving.retry()
    assert disk.written == ["new", "other"]


def test_one_can_ask_what_waits():
    disk, saving = Disk(), SavingState(lambda: None)
    disk.room = False
    saving.save("one", disk.write("one"))
    assert saving.waits("one")
    assert not saving.waits("two")
    disk.room = True
    saving.retry()

    assert not saving.waits("one")


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (errno.ENOSPC, True),
        (errno.EDQUOT, True),
        (errno.EFBIG, True),
        (errno.EIO, False),
        (errno.EROFS, False),
        (errno.EACCES, False),
        (None, False),
    ],
)
def test_trouble_tells_a_full_disk_from_a_broken_one(error, full):
    disk, saving = Disk(), SavingState(lambda: None)
    disk.room, disk.error = False, error
    saving.save("one", disk.write("one"))

    assert saving.trouble == Trouble(full=full, waiting=1, shut=error == errno.EROFS)


def test_what_was_forgotten_is_never_written():
    disk, saving = Disk(), SavingState(lambda: None)
    disk.room = False
    saving.save("one", disk.write("one"))
    saving.forget()
    disk.room = True

    assert saving.trouble is None
    assert saving.retry()
    assert disk.written == []


def test_what_can_never_be_saved_is_told_and_does_not_hold_up_the_rest():
    disk, saving = Disk(), SavingState(lambda: None)

    def impossible():
        raise ValueError("no JSON")

    with pytest.raises(ValueError, match="no JSON"):
        saving.save("bad", impossible)
    assert saving.save("good", disk.write("good"))
    assert disk.written == ["good"]


def test_on_a_full_disk_everything_stays_on_the_screen(home):
    home.fill()
    entry = home.state.diary.record(soreness=4, note="do not lose me")
    treatment = home.state.treatments.record(home.device.now(), ("jaw.left",))
    home.state.settings.change(clinic_name="Clinic")

    assert shown(home.state)[1:] == ((treatment,), (entry,))
    assert home.state.settings.settings.clinic_name == "Clinic"
    assert home.state.saving.trouble == Trouble(full=True, waiting=3)
    assert home.kept()[1:] == ((), ())


def test_with_room_again_the_next_verb_saves_all(home):
    home.fill()
    home.state.diary.record(soreness=4)
    home.state.treatments.record(home.device.now(), ("jaw.left",))
    home.state.settings.change(clinic_name="Clinic")
    home.make_room()
    home.state.diary.record(soreness=3)

    assert home.state.saving.trouble is None
    assert home.kept() == shown(home.state)
    assert len(home.kept().entries) == 2


def test_with_room_again_trying_again_saves_all(home):
    entry = home.state.diary.record(soreness=4)
    gone = home.state.diary.record(soreness=9)
    treatment = home.state.treatments.record(home.device.now(), ())
    home.fill()
    home.state.diary.amend(entry.id, soreness=5)
    home.state.diary.amend(entry.id, note="better now")
    home.state.diary.remove(gone.id)
    home.state.treatments.amend(treatment.id, sore_up_to_days=5)
    home.state.treatments.remove(treatment.id)
    assert home.kept().entries[0].soreness == 4
    assert home.state.saving.trouble.waiting == 3
    assert not home.state.saving.retry()
    home.make_room()

    assert home.state.saving.retry()
    assert home.state.saving.trouble is None
    assert home.kept() == shown(home.state)
    assert [(e.soreness, e.note) for e in home.kept().entries] == [(5, "better now")]


def test_what_waits_can_be_amended_removed_and_brought_back(home):
    home.fill()
    first, second = home.state.diary.record(soreness=1), home.state.diary.record(soreness=2)
    home.state.diary.amend(first.id, note="amended")
    home.state.diary.remove(second.id)
    home.state.undo.undo()
    home.state.diary.remove(first.id)
    home.make_room()
    home.state.saving.retry()

    assert shown(home.state).entries == home.kept().entries == (second,)


def test_room_for_half_saves_what_comes_first(home):
    home.fill()
    notes = [home.state.diary.record(note=letter * 1000).note for letter in "abc"]
    home.medium.capacity += 3000
    home.state.saving.retry()

    assert [entry.note for entry in home.kept().entries] == notes[:2]
    assert [entry.note for entry in shown(home.state).entries] == notes
    assert home.state.saving.trouble == Trouble(full=True, waiting=1)


def test_a_disk_that_fails_once_is_tried_again(home):
    home.medium.fail_at = home.medium.operations + 1
    entry = home.state.diary.record(soreness=4)
    assert home.state.saving.trouble == Trouble(full=False, waiting=1)
    home.state.treatments.record(home.device.now() - timedelta(hours=1), ())

    assert home.state.saving.trouble is None
    assert home.kept() == shown(home.state)
    assert home.kept().entries == (entry,)


def test_text_that_no_disk_can_keep_is_refused_and_the_next_entry_is_kept(home):
    with pytest.raises(ValueError, match="Unicode"):
        home.state.settings.change(clinic_name="half an emoji \ud83d")
    entry = home.state.diary.record(soreness=4)

    assert home.state.saving.trouble is None
    assert home.state.settings.settings.clinic_name == ""
    assert shown(home.state).entries == home.kept().entries == (entry,)
