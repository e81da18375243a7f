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


def test_taking_back_the_only_answer_deletes_the_entry_and_it_can_come_back(home, writing):
    writing.say(soreness=3)
    entry = writing.entry
    writing.say(soreness=None)
    assert writing.entry is None
    assert home.kept().entries == ()
    home.state.undo.undo()

    assert writing.entry == entry
    assert home.kept().entries == (entry,)


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


@pytest.mark.parametrize("hours", [1, 24 * 365 * 1000, -24 * 365 * 200])
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


def test_an_entry_deleted_elsewhere_is_begun_anew(home, writing):
    writing.say(soreness=3)
    home.page("second").diary.remove(writing.entry_id)
    assert writing.entry is None
    writing.say(soreness=4)

    assert [entry.soreness for entry in home.kept().entries] == [4]
