"""Laws of the player: time is what has passed, and what was held is neither lost nor invented."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.domain.player.exercise import (
    Exercise,
    gentle_exercise,
    is_fresh,
    treated_side,
    usual_exercise,
)
from aftercare.domain.player.phase import Kind, phases_of, seconds_of
from aftercare.domain.player.player import BACK_WITHIN, Hurt, Reason, Skip, begun
from aftercare.domain.stretch import Easier, Place, Posture, Range, Stretch, UsualDose, Way
from aftercare.domain.treatment import Treatment

exercises = st.builds(
    Exercise,
    stretch=st.sampled_from(["ca1", "qd1", "lb3"]),
    way=st.sampled_from(Way),
    seconds=st.integers(1, 12),
    reps=st.integers(1, 3),
    sets=st.integers(1, 2),
    sides=st.sampled_from([(), ("left",), ("left", "right")]),
    low=st.booleans(),
)
sets = st.lists(exercises, min_size=1, max_size=3)
waits = st.integers(0, 40)
verbs = st.sampled_from(["wait", "pause", "resume", "again", "back", "skip", "hurt", "away"])
ONE = Exercise(stretch="ca1", seconds=10, reps=2, sides=("left", "right"))
TWO = Exercise(stretch="lb3", seconds=8, reps=1, low=True)


@dataclass
class Ticking:
    """The same set by counting seconds one by one: slow, plain, and only right in a test."""

    phases: tuple
    index: int = 0
    gone: int = 0
    running: bool = True
    worked: int = 0
    seen: list = field(default_factory=list)

    def wait(self, seconds):
        for _ in range(seconds):
            if not self.running or self.index >= len(self.phases):
                return
            self.worked += self.phases[self.index].works
            self.gone += 1
            if self.gone == self.phases[self.index].seconds:
                self.index, self.gone = self.index + 1, 0

    def follow(self, player, now):
        """Go where a verb has led; only time is ours."""
        self.index, self.gone = player.index, round(player.passed(now))
        self.running = player.running


@settings(max_examples=300, deadline=None)
@given(sets, st.lists(st.tuples(verbs, waits), max_size=25))
def test_whatever_is_done_time_and_what_was_held_add_up(chosen, done):
    now = 1000.0
    player = begun(chosen, now)
    ticking = Ticking(player.phases)
    for verb, wait in done:
        gone = player.pause(now)
        now += wait
        ticking.wait(wait)
        player = player.at(now)

        assert player.index == ticking.index
        assert player.passed(now) == pytest.approx(ticking.gone)
        match verb:
            case "skip":
                player = player.skip(now, Reason.TIME)
            case "away":
                player = player.unseen(gone, now)
            case "wait":
                pass
            case _:
                player = getattr(player, verb)(now)
        ticking.follow(player, now)
        assert player.total(now) == pytest.approx(ticking.worked)
        assert all(
            0 <= held <= phase.seconds * phase.works
            for held, phase in zip(player.held, player.phases, strict=True)
        )
    player = player.finish(now)
    assert player.total(now) == pytest.approx(ticking.worked)
    assert player.phase is None
    assert not player.running


@given(sets, st.lists(st.floats(0, 30), max_size=30))
def test_looking_often_or_seldom_leads_to_the_same_place(chosen, glances):
    player = begun(chosen, 0.0)
    watched, now = player, 0.0
    for glance in glances:
        now += glance
        watched = watched.at(now)

    assert watched.index == player.at(now).index
    assert watched.passed(now) == pytest.approx(player.at(now).passed(now), abs=1e-6)
    assert watched.held == pytest.approx(player.at(now).held)


@given(sets)
def test_a_set_that_is_let_run_holds_all_of_it_and_ends_when_it_should(chosen):
    phases = phases_of(chosen)
    whole = seconds_of(phases)
    player = begun(chosen, 5.0)

    assert player.at(5.0 + whole - 0.01).phase == phases[-1]
    over = player.at(5.0 + whole)
    assert over.ended
    assert over.held == tuple(phase.seconds * phase.works for phase in phases)
    assert over.spent == 0
    assert over.at(1e9) == over.resume(1e9) == over.back(1e9) == over.skip(1e9, Reason.PAIN) == over


@given(sets, st.floats(0, 500))
def test_a_clock_that_jumps_back_takes_nothing_away(chosen, later):
    player = begun(chosen, 1000.0).at(1000.0 + later)

    assert player.at(900.0) == player
    assert player.passed(900.0) == player.gone >= 0
    assert player.left(900.0) >= 0


@given(sets, st.integers(0, 400), st.integers(0, 100_000))
def test_while_it_stands_nothing_passes(chosen, moment, later):
    player = begun(chosen, 0.0).pause(moment)

    assert player.at(moment + later) == player
    resumed = player.resume(moment + later)
    if player.phase:
        assert resumed.left(moment + later) == pytest.approx(player.left(moment))


def test_left_comes_before_right_with_a_change_between_and_a_rest_before_what_follows():
    kinds = [(p.kind, p.side, p.rep) for p in phases_of([ONE, TWO])]

    hold, release = Kind.HOLD, Kind.RELEASE
    assert kinds == [
        (Kind.PREP, "left", 1),
        *[(kind, "left", rep) for rep in (1, 2) for kind in (hold, release)],
        (Kind.SWITCH, "right", 1),
        *[(kind, "right", rep) for rep in (1, 2) for kind in (hold, release)],
        (Kind.REST, None, 1),
        (Kind.PREP, None, 1),
        (hold, None, 1),
        (release, None, 1),
    ]


def test_getting_to_the_floor_and_up_again_takes_longer():
    ready = [p.seconds for p in phases_of([ONE, TWO, TWO, ONE]) if p.kind is Kind.PREP]

    assert ready == [5, 10, 5, 10]


def test_back_is_this_hold_again_or_early_in_it_the_one_before():
    player = begun([ONE], 0.0)
    first, second = 5.0, 5.0 + 10 + 3  # when the holds begin

    late = player.back(second + BACK_WITHIN + 1)
    assert (late.index, late.spent, late.held[1]) == (3, BACK_WITHIN + 1, 10)
    early = player.back(second + 1)
    assert (early.index, early.phase.kind) == (0, Kind.PREP)
    assert (early.held[1], early.spent) == (0, 11)
    assert player.back(first - 1).index == 0


def test_who_skips_goes_to_the_next_stretch_without_a_rest():
    player = begun([ONE, TWO], 0.0).skip(5 + 4, Reason.PAIN)

    assert player.phase.kind is Kind.PREP
    assert player.phase.exercise == 1
    assert player.skips == (Skip(0, Reason.PAIN, 1),)
    assert player.held[1] == 4
    assert player.running
    over = player.skip(20, Reason.TIME)
    assert over.ended


def test_a_rest_belongs_to_what_comes_so_that_it_is_what_is_skipped():
    player = begun([ONE, TWO, ONE], 0.0)
    resting = 5 + 4 * 13 + 6 + 2
    assert player.at(resting).phase.kind is Kind.REST

    assert player.skip(resting, Reason.UNCLEAR).skips == (Skip(1, Reason.UNCLEAR, 10),)


def test_back_from_a_mistaken_skip_leads_to_what_was_skipped():
    skipped = begun([ONE, TWO], 0.0).skip(5 + 4, Reason.PAIN)
    back = skipped.back(12)

    assert (back.skips, back.index, back.running) == ((), 1, True)
    assert back.held[1] == 0
    assert back.total(12) == 4
    later = skipped.at(25).back(26)  # the next one is being held: only that hold anew
    assert later.skips == skipped.skips


def test_what_hurts_before_a_hold_is_what_was_held_last():
    player = begun([ONE, TWO], 0.0)
    resting = 5 + 4 * 13 + 6 + 2

    assert player.hurt(resting).hurts == (Hurt(0, "right", 2, 10),)


def test_what_hurts_stops_it_and_is_noted_with_side_and_second():
    player = begun([ONE], 0.0).hurt(5 + 10 + 3 + 7.9)

    assert player.hurts == (Hurt(0, "left", 2, 7),)
    assert not player.running
    assert player.resume(100.0).at(102.0).phase.rep == 2
    assert begun([ONE], 0.0).hurt(2.0).hurts == (Hurt(0, "left", 1, 0),)


def test_what_ran_unseen_does_not_count_when_it_is_held_again():
    player = begun([ONE], 0.0)
    left = player.pause(5 + 4)  # four seconds into the first hold
    back = player.unseen(left, 5 + 10 + 3 + 5)  # five into the second

    assert (back.index, back.gone, back.running) == (1, 0, False)
    assert sum(back.held) == 0
    assert back.spent == 15


def test_a_set_of_nothing_is_over():
    assert begun([], 0.0).ended


@pytest.mark.parametrize(
    "wrong", [{"seconds": 0}, {"seconds": 601}, {"reps": 0}, {"sets": 11}, {"sides": ("left",) * 2}]
)
def test_an_exercise_out_of_bounds_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Exercise(stretch="ca1", **wrong)


HOLDS = UsualDose(
    way=Way.HOLD, seconds=Range(30, 60), reps=Range(3, 3), times_a_day=Range(1, 2), place=Place.EACH
)
MOVES = replace(HOLDS, way=Way.MOVE, seconds=Range(3, 5), reps=Range(10, 15), place=Place.NONE)


def known(name, dose, posture=Posture.STANDING, **easier):
    """Return a stretch of which only what the player needs is said."""
    return Stretch(
        id=name,
        region="calf",
        muscles=("soleus",),
        posture=posture,
        props=frozenset(),
        dose=dose,
        steps=3,
        easier=Easier(**easier),
        locks={},
        over_lung=False,
        sources=("K",),
        marks=(),
    )


def test_a_stretch_is_led_by_the_low_end_of_its_dose_left_first():
    exercise = usual_exercise(known("ca1", HOLDS))

    assert (exercise.seconds, exercise.reps, exercise.sides) == (30, 3, ("left", "right"))
    assert usual_exercise(known("ub4", MOVES, Posture.FLOOR)).low


def test_the_side_that_was_chosen_comes_first_and_the_treated_side_alone():
    treated_side_only = replace(HOLDS, place=Place.ONE)

    assert usual_exercise(known("ca1", HOLDS), "right").sides == ("right", "left")
    assert usual_exercise(known("sh6", treated_side_only), "right").sides == ("right",)
    assert usual_exercise(known("sh6", treated_side_only)).sides == ("left", "right")
    assert usual_exercise(known("ub4", MOVES), "right").sides == ()
    assert gentle_exercise(known("ca1", treated_side_only), None, "left").sides == ("left",)


@pytest.mark.parametrize(
    ("areas", "side"),
    [
        ([("calf.left",)], "left"),
        ([("calf.left", "calf.right")], None),
        ([("calf.left",), ("calf.right",)], "right"),  # the last one
        ([("calf.right",), ("jaw",)], "right"),
        ([()], None),
        ([], None),
    ],
)
def test_the_treated_side_is_that_of_the_last_needles_there(areas, side):
    at = datetime(2026, 1, 7, 10, tzinfo=UTC)
    treatments = [
        Treatment(
            id=str(day),
            at=at + timedelta(days=day),
            recorded_at=at + timedelta(days=day),
            areas=one,
        )
        for day, one in enumerate(areas)
    ]

    assert treated_side(treatments, {"calf"}) == side


def test_on_the_first_day_it_is_the_easier_form_by_its_own_dose_and_held_shorter():
    own = gentle_exercise(known("nk1", HOLDS, seconds=Range(10, 15)), None)
    assert (own.stretch, own.easier, own.seconds) == ("nk1", True, 10)
    assert gentle_exercise(known("nk1", HOLDS), None).seconds == 15
    pumps = known("ft5", MOVES, seconds=Range(2, 2), reps=Range(20, 20))
    assert gentle_exercise(pumps, None).reps == 20


@pytest.mark.parametrize(
    ("posture", "easier", "low"),
    [
        (Posture.SITTING, Posture.LYING, True),
        (Posture.FLOOR, Posture.SITTING, False),
        (Posture.FLOOR, None, True),
        (Posture.STANDING, None, False),
    ],
)
def test_getting_there_takes_as_long_as_the_easier_form_s_own_posture_asks(posture, easier, low):
    stretch = replace(known("nk1", HOLDS, posture), easier=Easier(posture=easier))

    assert gentle_exercise(stretch, None).low is low


def test_where_the_easier_form_is_another_stretch_that_one_is_led():
    other = known("ca4", HOLDS, Posture.FLOOR)
    gentle = gentle_exercise(known("ca1", HOLDS, stretch="ca4"), other)

    assert (gentle.stretch, gentle.low, gentle.easier, gentle.seconds) == ("ca4", True, False, 15)


def test_an_easier_form_that_is_locked_is_never_led():
    other = known("hp5", HOLDS, Posture.LYING)
    gentle = gentle_exercise(known("hp4", HOLDS, stretch="hp5"), other, locked=True)

    assert (gentle.stretch, gentle.easier, gentle.seconds) == ("hp4", False, 15)


@pytest.mark.parametrize(
    ("hours", "areas", "fresh"),
    [
        (1, ("calf.left",), True),
        (23.9, ("calf.left",), True),
        (24.1, ("calf.left",), False),
        (1, ("jaw",), False),
        (1, (), True),  # nobody said where
        (-0.02, ("calf.left",), True),  # noted this very minute
        (-3, ("calf.left",), False),
    ],
)
def test_a_region_is_fresh_for_a_day(hours, areas, fresh):
    now = datetime(2026, 1, 7, 10, tzinfo=UTC)
    at = now - timedelta(hours=hours)
    treatment = Treatment(id="t", at=at, recorded_at=max(at, now), areas=areas)

    assert is_fresh([treatment], {"calf"}, now) is fresh
