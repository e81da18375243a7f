"""What a person can do: what is on the screen is on the disk, and nothing is lost."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.function import BadActivities, BadName
from aftercare.state.function import Function
from aftercare.state.later_part import LaterPart
from aftercare.storage.function import FunctionRepository
from tests.laws import law
from tests.state.home import Home, brings_back
from tests.storage.work import opened


@pytest.fixture
def can(home):
    return home.state.function.here


def shown(state):
    return state.function.here.activities, state.function.here.ratings


def kept(home):
    """What the app would show after a crash at this moment."""
    found = FunctionRepository(opened(MemoryMedium(home.medium.files)))
    return found.activities.all(), found.ratings.all()


def names(can):
    return [one.name for one in can.activities if one.is_asked]


def add(can, *named):
    for name in named:
        can.add(name)
    return [next(one.id for one in can.activities if one.name == name) for name in named]


def test_what_is_named_and_scored_is_on_the_disk_at_each_step(home, can):
    run, swim = add(can, "Run", "Swim")
    assert kept(home) == shown(home.state)
    can.rate("", run, 4)
    assert kept(home) == shown(home.state)
    can.rate("", swim, 6)
    can.say("", home.device.now() - timedelta(days=9), -2)
    can.rename(run, "Run  fast")

    assert names(can) == ["Run fast", "Swim"]
    (rating,) = can.ratings
    assert (rating.of(run), rating.of(swim), rating.change) == (4, 6, -2)
    assert rating.since == home.device.now() - timedelta(days=9)
    assert kept(home) == shown(home.state)


def test_what_cannot_be_named_changes_nothing(home, can):
    run, swim, *_ = add(can, "Run", "Swim", "Walk", "Sit")
    can.drop(swim)
    before = shown(home.state)

    with pytest.raises(BadName):
        can.add(" ")
    with pytest.raises(BadName):
        can.rename(run, "")
    for refused in (lambda: can.add("RUN"), lambda: can.rename(run, "Walk")):
        with pytest.raises(BadActivities):
            refused()
    with pytest.raises(BadActivities):  # its scores would be those of two
        can.rename(run, "swim")
    assert shown(home.state) == before == kept(home)


def test_there_is_room_for_five_and_one_that_was_dropped_comes_back_with_its_scores(home, can):
    run, *_ = add(can, "Run", "Swim", "Walk", "Sit", "Lie")
    can.rate("", run, 4)
    with pytest.raises(BadActivities):
        can.add("Fly")
    can.drop(run)
    (fly,) = add(can, "Fly")
    with pytest.raises(BadActivities):
        can.take_up(run)
    can.drop(fly)
    can.add("run")

    assert names(can) == ["Run", "Swim", "Walk", "Sit", "Lie"]
    assert can.ratings[0].of(run) == 4
    assert kept(home) == shown(home.state)


def test_the_same_answer_again_takes_it_back_and_an_empty_rating_is_gone(home, can):
    (run,) = add(can, "Run")
    can.rate("", run, 4)
    can.rate("", run, 7)
    (rating,) = can.ratings
    can.say(rating.id, home.device.now(), 1)
    can.say("", home.device.now(), 1)
    assert [(one.id, one.of(run), one.change) for one in can.ratings] == [(rating.id, 7, None)]
    can.rate("", run, 7)

    assert can.ratings == ()
    assert home.state.undo.offer is None
    assert kept(home) == shown(home.state)


def test_what_is_answered_much_later_is_a_new_rating_and_old_ones_can_be_amended(home, can):
    (run,) = add(can, "Run")
    can.rate("", run, 2)
    home.device.pass_hours(5)
    can.rate("", run, 3)
    home.device.pass_hours(24)
    can.rate("", run, 5)
    first, second = can.ratings
    can.rate(first.id, run, 1)

    assert [one.of(run) for one in can.ratings] == [1, 5]
    assert can.sitting == second
    assert can.ratings[0].occurred_at == first.occurred_at
    assert kept(home) == shown(home.state)


def test_the_beginning_that_was_asked_against_stays_with_the_answer(home, can):
    then = home.device.now() - timedelta(days=30)
    can.say("", then, 2)
    can.say("", home.device.now(), 3)

    assert (can.ratings[0].change, can.ratings[0].since) == (3, then)


def test_a_deleted_activity_takes_its_scores_along_and_brings_them_back(home, can):
    run, swim = add(can, "Run", "Swim")
    can.rate("", run, 4)
    home.device.pass_hours(24)
    can.rate("", run, 5)
    can.rate("", swim, 6)
    before = shown(home.state)
    can.remove(run)

    assert names(can) == ["Swim"]
    assert [one.of(run) for one in can.ratings] == [None]  # the first said nothing else
    assert kept(home) == shown(home.state)
    home.state.undo.undo()
    assert shown(home.state) == before == kept(home)


def test_what_comes_back_finds_what_was_answered_meanwhile(home, can):
    run, swim, *_ = add(can, "Run", "Swim", "Walk", "Sit", "Lie")
    can.rate("", run, 4)
    can.rate("", swim, 6)
    can.remove(run)
    offer = home.state.undo.offer
    can.rate("", swim, 7)
    can.add("Fly")
    offer.restore()

    assert [(one.of(run), one.of(swim)) for one in can.ratings] == [(4, 7)]
    assert names(can) == ["Swim", "Walk", "Sit", "Lie", "Fly"]  # no room: it is not asked
    assert not can.get(run).is_asked
    assert kept(home) == shown(home.state)


def test_a_deleted_rating_comes_back(home, can):
    run, swim = add(can, "Run", "Swim")
    can.rate("", run, 4)
    can.say("", home.device.now(), 2)
    before = shown(home.state)
    can.remove_rating(can.ratings[0].id)

    assert can.ratings == kept(home)[1] == ()
    home.state.undo.undo()
    assert shown(home.state) == before == kept(home)
    assert can.get(swim)


def test_what_is_not_there_can_be_changed_without_harm(home, can):
    can.rename("nobody", "Run")
    can.drop("nobody")
    can.take_up("nobody")
    can.remove("nobody")
    can.remove_rating("nobody")

    assert shown(home.state) == ((), ()) == kept(home)
    assert home.state.undo.offer is None


def test_what_the_disk_refuses_is_shown_on_every_page_and_saved_later(home, can):
    run, swim = add(can, "Run", "Swim")
    can.rate("", run, 1)
    second = home.page("second")
    home.fill()
    can.rate("", swim, 8)
    can.rename(run, "Run slowly")
    can.drop(swim)
    can.remove(run)
    home.state.undo.undo()

    assert home.state.saving.trouble is not None
    assert shown(second) == shown(home.state)
    assert kept(home) != shown(home.state)
    home.make_room()
    assert home.state.saving.retry()
    assert kept(home) == shown(home.state) == shown(second)


def test_a_further_page_is_told(home, can):
    second = home.page("second")
    version = second.function.version
    (run,) = add(can, "Run")
    can.rate("", run, 3)

    assert shown(second) == shown(home.state)
    assert second.function.version > version


def test_deleting_everything_takes_it_along(home, can):
    (run,) = add(can, "Run")
    can.rate("", run, 3)
    can.type("something els")
    assert home.library.documents == 2
    home.state.store.erase()

    assert shown(home.state) == ((), ()) == kept(home)
    assert can.typed == ""
    assert home.library.documents == 0
    assert b"Run" not in b"".join(home.medium.files.values())


def test_what_cannot_be_read_is_counted(home, can):
    home.library.database.table("rating").put("strange", {"occurred_at": "yesterday"})
    home.state.refresh()

    assert home.state.store.unreadable == 1
    assert can.ratings == ()


def test_it_comes_with_a_copy_of_everything(home, can):
    (run,) = add(can, "Run")
    can.rate("", run, 3)
    other = Home()
    brings_back(other, home.state.backup.state.make().content)

    assert shown(other.state) == shown(home.state)


async def test_before_its_part_has_come_it_is_known_whether_to_ask(home, can):
    class Late:
        async def fetch(self, name):
            assert name == "more"

    run, swim = add(can, "Run", "Swim")
    can.rate("", run, 3)
    at = home.device.now()
    part = LaterPart(Late(), "more")

    def make(_changed):
        return home.library.state("late").function.here

    late = Function(part, home.library.database, make)
    home.library.database.table("rating").put("strange", {"occurred_at": "yesterday"})
    for _ in range(2):
        assert (late.activities, late.is_asked) == (2, True)
        assert late.was_rated_since(at)
        assert not late.was_rated_since(at + timedelta(minutes=1))
        assert late.unreadable == (1 if late.here else 0)
        await part.fetch()
    can.drop(run)
    can.drop(swim)
    assert not home.state.function.is_asked
    assert not Function(LaterPart(Late(), "more"), home.library.database, make).is_asked


VERBS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from("abcdefg")),
        st.tuples(st.sampled_from(["drop", "take_up", "remove"]), st.integers(0, 6)),
        st.tuples(st.just("rate"), st.integers(0, 6), st.integers(0, 10)),
        st.tuples(st.just("say"), st.integers(-5, 5)),
        st.tuples(st.sampled_from(["undo", "fill", "room", "later", "forget_rating"])),
    ),
    max_size=14,
)


@law
@given(VERBS)
def test_in_any_order_what_is_on_the_screen_reaches_the_disk(verbs):
    home = Home()
    can = home.state.function.here
    for verb, *given_ in verbs:
        do(home, can, verb, *given_)
        assert sum(one.is_asked for one in can.activities) <= 5
        if home.state.saving.trouble is None:
            assert kept(home) == shown(home.state)
    home.make_room()

    assert home.state.saving.retry()
    assert kept(home) == shown(home.state) == shown(home.page("second"))
    known = {one.id for one in can.activities}
    assert all(one.activity in known for rating in can.ratings for one in rating.scores)


def do(home, can, verb, *given_):
    ids = [one.id for one in can.activities]
    if verb in ("drop", "take_up", "remove") and ids:
        attempt(getattr(can, verb), ids[given_[0] % len(ids)])
    elif verb == "add":
        attempt(can.add, given_[0])
    elif verb == "rate" and ids:
        can.rate("", ids[given_[0] % len(ids)], given_[1])
    elif verb == "say":
        can.say("", home.device.now() - timedelta(days=9), given_[0])
    elif verb == "forget_rating" and can.ratings:
        can.remove_rating(can.ratings[0].id)
    elif verb == "undo":
        home.state.undo.undo()
    elif verb == "fill":
        home.fill()
    elif verb == "room":
        home.make_room()
    elif verb == "later":
        home.device.pass_hours(7)


def attempt(act, *given_):
    with suppress(BadActivities):
        act(*given_)
