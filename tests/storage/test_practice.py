"""What was practised and where a set was left outlive a restart; what is damaged harms nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.player import Hurt, Reason, Skip, begun
from aftercare.domain.practice import Hurting, Outcome, Practice, Practised
from aftercare.domain.progress import TAKEN_UP_WITHIN, progress_of, taken_up
from aftercare.domain.stretch import Way
from aftercare.storage.practice import PracticeRepository
from aftercare.storage.progress import ONLY, ProgressRepository
from tests.laws import law
from tests.storage.work import opened

NOW = datetime(2026, 1, 7, 10, tzinfo=UTC)
SIDES = st.sampled_from([None, "left", "right"])
PRACTICES = st.builds(
    Practice,
    id=st.just("p"),
    started_at=st.just(NOW),
    ended_at=st.timedeltas(timedelta(0), timedelta(hours=5)).map(lambda later: NOW + later),
    pain_before=st.none() | st.integers(0, 10),
    pain_after=st.none() | st.integers(0, 10),
    stretches=st.lists(
        st.builds(
            Practised,
            stretch=st.sampled_from(["ca1", "nk1"]),
            outcome=st.sampled_from(Outcome),
            held_seconds=st.integers(0, 900),
            planned_seconds=st.integers(1, 900),
            easier=st.booleans(),
            reason=st.none() | st.sampled_from(Reason),
            hurting=st.lists(
                st.builds(Hurting, side=SIDES, rep=st.integers(1, 9), second=st.integers(0, 99)),
                max_size=2,
            ).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
)
SET = (
    Exercise(stretch="ca1", seconds=20, reps=2, sides=("left", "right")),
    Exercise(stretch="lb3", way=Way.MOVE, seconds=5, reps=3, low=True, easier=True),
)
MOMENTS = (NOW, NOW + timedelta(minutes=2))


def left(at=30.0):
    """Return a set as it was after some seconds."""
    return begun(SET, 0.0).hurt(at).resume(at).skip(at + 1, Reason.TIME)


@law
@given(PRACTICES)
def test_a_practice_is_the_same_after_a_restart(practice):
    medium = MemoryMedium()
    PracticeRepository(opened(medium)).put(practice)

    assert PracticeRepository(opened(medium)).newest(1) == (practice,)


@law
@given(st.floats(0, 150), st.none() | st.integers(0, 10))
def test_a_set_that_was_left_is_the_same_after_a_restart(at, pain):
    medium = MemoryMedium()
    progress = progress_of(left(at), "p", MOMENTS, pain)
    ProgressRepository(opened(medium)).put(progress)
    found = ProgressRepository(opened(medium)).get()

    assert found == progress
    player = taken_up(found)
    assert not player.running
    assert (player.held, player.skips, player.hurts) == (
        progress.held,
        progress.skips,
        progress.hurts,
    )


def test_a_set_is_forgotten_by_its_own_name_alone():
    sets = ProgressRepository(opened(MemoryMedium()))
    sets.put(progress_of(left(), "mine", MOMENTS, None))
    sets.forget("other")
    assert sets.get().practice == "mine"
    sets.forget("mine")
    assert sets.get() is None
    sets.forget("mine")


def test_what_is_too_old_or_over_is_not_offered():
    progress = progress_of(left(), "p", MOMENTS, None)

    assert progress.can_be_taken_up(MOMENTS[1] + TAKEN_UP_WITHIN)
    assert not progress.can_be_taken_up(MOMENTS[1] + TAKEN_UP_WITHIN + timedelta(seconds=1))
    over = begun(SET, 0.0).finish(1.0)
    assert not progress_of(over.at(2), "p", MOMENTS, None).can_be_taken_up(NOW) or over.index == 0


GOOD = progress_of(left(), "p", MOMENTS, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"saved_at": NOW.replace(tzinfo=None)},
        {"started_at": NOW.replace(tzinfo=None)},
        {"held": GOOD.held[1:]},
        {"held": (float("inf"), *GOOD.held[1:])},
        {"held": (float("nan"), *GOOD.held[1:])},
        {"held": (-1.0, *GOOD.held[1:])},
        {"held": (1e9, *GOOD.held[1:])},
        {"index": -1},
        {"index": 99},
        {"spent": float("inf")},
        {"spent": -1.0},
        {"skips": (Skip(99, Reason.PAIN),)},
        {"skips": (Skip(0, Reason.PAIN, 99),)},
        {"hurts": (Hurt(-1, None, 1, 1),)},
        {"pain_before": 77},
    ],
    ids=str,
)
def test_a_progress_that_fits_no_set_is_refused(wrong):
    with pytest.raises(ValueError, match=r"."):
        replace(GOOD, **wrong)


@pytest.mark.parametrize(
    "damage",
    [
        {"saved_at": "yesterday"},
        {"saved_at": "2026-01-07T10:00:00"},
        {"held": "many"},
        {"held": [1e300]},
        {"exercises": [{"stretch": "ca1", "seconds": 10**9}]},
        {"exercises": None},
        {"index": 10**30},
        {"skips": [[0, "bored", 1]]},
    ],
    ids=str,
)
def test_a_damaged_progress_is_none_and_the_app_goes_on(damage):
    medium = MemoryMedium()
    database = opened(medium)
    sets = ProgressRepository(database)
    sets.put(GOOD)
    document = dict(database.table("progress").fetch(ONLY))
    database.table("progress").put(ONLY, document | damage)

    assert ProgressRepository(opened(medium)).get() is None
