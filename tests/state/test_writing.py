"""One entry being written, answer by answer."""

from datetime import timedelta

import pytest

from aftercare.domain.diary import Compared
from aftercare.state.writing import Writing
from tests.state.home import shown


@pytest.fixture
def writing(home):
    return Writing(home.state.diary, home.state.clock)


def test_the_first_answer_records_and_every_later_one_amends(home, writing):
    assert writing.entry is None
    for answer in ({"compared": Compared.EASIER}, {"soreness": 0}, {"note": "a"}, {"note": "ab"}):
        writing.say(**answer)

        assert home.kept() == shown(home.state)
        assert shown(home.state).entries == (writing.entry,)
    assert (writing.entry.soreness, writing.entry.note) == (0, "ab")


@pytest.mark.parametrize("answers", [{"note": ""}, {"tags": ()}, {"soreness": None}])
def test_saying_nothing_begins_no_entry(home, writing, answers):
    writing.say(**answers)

    assert writing.entry is None
    assert shown(home.state).entries == ()


def test_taking_back_the_only_answer_deletes_the_entry_and_the_next_answer_is_the_same_one(
    home, writing
):
    writing.say(soreness=3)
    entry = writing.entry
    home.device.pass_hours(0.1)
    writing.say(soreness=None)
    assert writing.entry is None
    assert not writing.saved
    assert home.kept().entries == ()
    assert home.state.undo.offer is None
    writing.say(soreness=4)

    assert (writing.entry.id, writing.entry.occurred_at) == (entry.id, entry.occurred_at)
    assert home.kept().entries == (writing.entry,)


def test_an_entry_that_was_emptied_can_be_moved_before_its_next_answer(home, writing):
    writing.say(soreness=3)
    writing.say(soreness=None)
    home.device.pass_hours(0.2)
    at = home.device.now() - timedelta(minutes=2)
    writing.move(at)
    assert home.kept().entries == ()
    writing.say(soreness=4)

    assert [(e.soreness, e.occurred_at) for e in home.kept().entries] == [(4, at)]


@pytest.mark.parametrize(
    "answer", [{"soreness": 4}, {"compared": Compared.WORSE}, {"usual_pain": 4}]
)
def test_a_reading_hours_later_is_a_new_entry(home, writing, answer):
    writing.say(soreness=8, note="morning")
    morning = writing.entry
    home.device.pass_hours(12)
    writing.say(**answer)

    assert writing.turned == 1
    assert home.kept().entries == (morning, writing.entry)
    assert writing.entry.occurred_at == home.device.now()
    assert writing.entry.note == ""


@pytest.mark.parametrize(("hours", "answer"), [(0.4, {"soreness": 4}), (12, {"note": "more"})])
def test_a_correction_or_a_note_stays_in_its_entry(home, writing, hours, answer):
    writing.say(soreness=8)
    home.device.pass_hours(hours)
    writing.say(**answer)

    assert home.kept().entries == (writing.entry,)


def test_taking_back_a_reading_hours_later_leaves_the_earlier_one(home, writing):
    writing.say(soreness=8)
    morning = writing.entry
    home.device.pass_hours(12)
    writing.say(soreness=None)

    assert writing.shown is None
    assert home.kept().entries == (morning,)


def test_an_answer_that_is_tapped_again_is_taken_back_and_others_stay(writing):
    writing.toggle(soreness=3)
    writing.toggle(usual_pain=3)
    writing.toggle(soreness=3)

    assert (writing.entry.soreness, writing.entry.usual_pain) == (None, 3)


def test_the_same_answer_hours_later_is_a_new_reading(home, writing):
    writing.toggle(soreness=3)
    home.device.pass_hours(1)
    writing.toggle(soreness=3)

    assert [entry.soreness for entry in shown(home.state).entries] == [3, 3]


def test_an_entry_of_before_is_corrected_however_late(home):
    entry = home.state.diary.record(soreness=3)
    home.device.pass_hours(12)
    writing = Writing(home.state.diary, home.state.clock, entry.id)
    writing.say(soreness=4)

    assert [(e.id, e.soreness) for e in home.kept().entries] == [(entry.id, 4)]


def test_an_entry_begun_anew_keeps_the_time_that_was_chosen(home, writing):
    at = home.device.now() - timedelta(hours=5)
    writing.move(at)
    writing.say(soreness=3)
    writing.say(soreness=None)
    writing.say(soreness=4)

    assert writing.entry.occurred_at == at
    assert home.kept() == shown(home.state)
    assert len(home.kept().entries) == 1


def test_emptying_the_note_deletes_nothing(home, writing):
    writing.say(note="a")
    writing.say(note="")

    assert writing.entry.is_empty
    assert home.kept().entries == (writing.entry,)


def test_an_entry_of_before_is_not_deleted_by_taking_back_its_only_answer(home):
    entry = home.state.diary.record(soreness=3)
    writing = Writing(home.state.diary, home.state.clock, entry.id)
    writing.say(soreness=None)

    assert writing.entry.is_empty
    assert home.kept() == shown(home.state)


def test_a_time_can_be_chosen_before_and_after_the_first_answer(home, writing):
    early, earlier = (home.device.now() - timedelta(hours=hours) for hours in (1, 2))
    writing.move(early)
    assert shown(home.state).entries == ()
    writing.say(soreness=3)
    assert writing.entry.occurred_at == early
    writing.move(earlier)

    assert writing.entry.occurred_at == home.kept().entries[0].occurred_at == earlier


@pytest.mark.parametrize("hours", [0.02, 1, 24 * 365 * 1000, -24 * 365 * 200])
@pytest.mark.parametrize("begun", [True, False])
def test_a_time_that_cannot_be_is_refused_and_the_former_stands(home, writing, hours, begun):
    early = home.device.now() - timedelta(hours=1)
    writing.move(early)
    if begun:
        writing.say(soreness=3)
    writing.move(home.device.now() + timedelta(hours=hours))
    assert writing.refused
    assert (writing.entry.occurred_at if begun else writing.at) == early
    writing.move(early)

    assert not writing.refused


def test_an_entry_deleted_elsewhere_is_begun_anew_with_all_that_is_shown(home, writing):
    writing.say(soreness=3, note="a")
    at = writing.entry.occurred_at
    home.device.pass_hours(0.1)
    home.page("second").diary.remove(writing.entry_id)
    assert writing.entry is None
    assert not writing.saved
    assert writing.shown.soreness == 3
    writing.say(usual_pain=4)

    assert home.kept().entries == (writing.entry,)
    assert (writing.entry.soreness, writing.entry.usual_pain, writing.entry.note) == (3, 4, "a")
    assert writing.entry.occurred_at == at


def test_an_entry_deleted_elsewhere_stays_deleted_where_it_was_not_begun(home):
    entry = home.state.diary.record(soreness=3)
    writing = Writing(home.state.diary, home.state.clock, entry.id)
    home.page("second").diary.remove(entry.id)

    assert writing.shown is None


def test_choosing_a_time_lets_the_clock_move(home, writing):
    home.device.pass_hours(1)
    writing.move(home.device.now())

    assert home.state.clock.now == home.device.now()
