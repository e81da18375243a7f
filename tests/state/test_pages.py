"""Several pages on one library: a change on one is told to the others."""

from aftercare.domain.treatment import Draft
from aftercare.state.changes import Changes
from tests.state.home import shown


def test_all_pages_but_the_one_that_changed_something_are_told():
    changes, told = Changes(), []
    for page in ("one", "two", "three"):
        changes.listen(page, lambda page=page: told.append(page))
    changes.tell("two")

    assert told == ["one", "three"]


def test_a_page_that_was_closed_is_not_told():
    changes, told = Changes(), []
    changes.listen("one", lambda: told.append("one"))
    changes.forget("one")
    changes.forget("never there")
    changes.tell("two")

    assert told == []


def test_a_page_may_be_closed_while_others_are_told():
    changes, told = Changes(), []

    def close():
        told.append("one")
        changes.forget("one")
        changes.forget("two")

    changes.listen("one", close)
    changes.listen("two", lambda: told.append("two"))
    changes.tell("three")
    changes.tell("three")

    assert told.count("one") == 1


def test_pages_are_told_apart_by_what_they_are():
    changes, told = Changes(), []
    changes.listen("one", lambda: told.append("old"))
    changes.listen("one", lambda: told.append("new"))
    changes.tell("other")

    assert told == ["new"]


def test_every_verb_on_one_page_shows_on_the_other(home):
    second = home.page("second")
    entry = home.state.diary.record(soreness=3)
    assert shown(second) == shown(home.state)
    home.state.diary.amend(entry.id, note="amended")
    assert shown(second) == shown(home.state)
    treatment = second.treatments.record(home.device.now(), ())
    assert shown(second) == shown(home.state)
    home.state.treatments.amend(treatment.id, sore_up_to_days=4)
    second.settings.change(country="GB")
    assert shown(second) == shown(home.state)
    assert home.state.settings.words.locale == "en_GB"
    second.diary.remove(entry.id)
    home.state.treatments.remove(treatment.id)
    assert shown(second) == shown(home.state)
    second.undo.undo()

    assert shown(second) == shown(home.state) == home.kept()
    assert shown(second).entries != ()


def test_a_page_that_was_told_counts_a_new_version_of_the_diary(home):
    second = home.page("second")
    before = second.diary.version
    home.state.diary.record(soreness=3)

    assert second.diary.version > before


def test_undo_and_drafts_belong_to_one_page(home):
    second = home.page("second")
    entry = home.state.diary.record(soreness=3)
    home.state.diary.remove(entry.id)
    home.state.treatments.describe(Draft())

    assert second.undo.offer is None
    assert second.treatments.draft is None


def test_what_waits_for_the_disk_outlives_word_from_another_page(home):
    second = home.page("second")
    gone = home.state.treatments.record(home.device.now(), ("calf.left",))
    home.fill()
    entry = home.state.diary.record(soreness=3)
    treatment = home.state.treatments.record(home.device.now(), ("jaw.left",))
    home.state.treatments.remove(gone.id)
    home.state.settings.change(clinic_name="Clinic")
    second.settings.change(country="GB")  # refused too, and told
    home.state.refresh()

    assert shown(home.state)[1:] == ((treatment,), (entry,))
    assert home.state.settings.settings.clinic_name == "Clinic"


def test_what_one_page_could_not_save_shows_on_the_other_and_is_saved_by_either(home):
    second = home.page("second")
    home.fill()
    home.state.diary.record(soreness=3)
    home.state.treatments.record(home.device.now(), ("jaw.left",))
    assert second.saving.trouble == home.state.saving.trouble is not None
    assert shown(second) == shown(home.state) != home.kept()
    home.make_room()
    second.diary.record(soreness=4)

    assert home.state.saving.trouble is None
    assert shown(second) == shown(home.state) == home.kept()


def test_what_waits_is_tried_once_more_when_a_page_is_left(home):
    home.fill()
    home.state.diary.record(soreness=3)
    home.make_room()
    home.library.leave("first", home.state)

    assert home.kept().entries == home.state.diary.newest(1)


def test_what_another_page_still_held_does_not_come_back_after_everything_was_deleted(home):
    other = home.page("second")
    entry = other.diary.record(soreness=4)
    other.diary.remove(entry.id)
    other.treatments.describe(Draft(areas=("jaw",)))
    home.fill()
    other.diary.record(soreness=5)
    home.make_room()
    home.state.store.erase()
    other.undo.undo()
    other.saving.retry()

    assert other.treatments.draft is None
    assert home.kept().entries == ()
