"""Every cue is told once, at its moment, however often or seldom somebody looks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Cue, Kind, Phase, phases_of, seconds_of, timeline, told_in
from aftercare.domain.player.player import Reason, begun
from aftercare.domain.player.telling import LATE, told_between
from tests.domain.player.test_player import sets

ONE = Exercise(stretch="ca1", seconds=20, reps=1, sides=("left", "right"))


def told(player, moments):
    """Return what is told to somebody who looks at *moments*, with the moment."""
    out, then, before = [], moments[0], player
    for now in moments[1:]:
        after = before.at(now)
        out += [(now, cue) for cue in told_between(before, after, then, now)]
        before, then = after, now
    return out


@settings(max_examples=60, deadline=None)
@given(sets, st.floats(0.05, 0.4))
def test_looking_steadily_everything_is_told_once_and_soon(chosen, step):
    phases = phases_of(chosen)
    whole = seconds_of(phases)
    moments = [-step / 2 + step * i for i in range(int(whole / step) + 4)]
    player = begun(chosen, 0.0)
    heard = told(player, [0.0, *(m for m in moments if m > 0)])

    due = [one for one in timeline(phases) if one.after > 0]
    assert [cue for _, cue in heard] == [one.cue for one in due]
    for (moment, _), one in zip(heard, due, strict=True):
        assert one.after - 1e-6 <= moment <= one.after + step + 1e-6


def test_a_hold_is_begun_halved_counted_and_ended():
    cues = [one.cue for one in timeline(phases_of([ONE]))]

    hold = [Cue.START, Cue.HALFWAY, *[Cue.COUNT] * 3, Cue.RELEASE]
    ready = [Cue.NEXT, *[Cue.COUNT] * 3]
    assert cues == [*ready, *hold, Cue.SWITCH, *[Cue.COUNT] * 3, *hold, Cue.FINISH]


@pytest.mark.parametrize("seconds", range(1, 301))
@pytest.mark.parametrize("kind", [Kind.HOLD, Kind.MOVE])
def test_ten_seconds_are_told_in_a_long_hold_and_never_talk_over_what_else_is(kind, seconds):
    told = told_in(Phase(kind, seconds, 0))
    tens = [one.after for one in told if one.cue is Cue.TEN]
    others = [one.after for one in told if one.cue is not Cue.TEN]

    assert tens == ([seconds - 10] if seconds >= 25 else [])
    assert all(abs(other - ten) >= 2.5 for ten in tens for other in others)
    assert [one.after for one in told] == sorted(one.after for one in told)


@pytest.mark.parametrize("kind", [Kind.PREP, Kind.RELEASE, Kind.SWITCH, Kind.REST])
def test_ten_seconds_are_told_of_nothing_but_what_is_held(kind):
    assert Cue.TEN not in {one.cue for one in told_in(Phase(kind, 60, 0))}


def test_what_comes_is_told_before_the_first_and_in_each_rest():
    chosen = [ONE, Exercise(stretch="lb3", seconds=20, reps=1, sets=2)]
    phases = phases_of(chosen)
    telling = [one.kind for one in phases if Cue.NEXT in {told.cue for told in told_in(one)}]

    assert telling == [Kind.PREP, Kind.REST, Kind.REST]


@pytest.mark.parametrize(
    ("seconds", "cues"),
    [(5, [Cue.START]), (8, [Cue.START, *[Cue.COUNT] * 3]), (9, [Cue.START, *[Cue.COUNT] * 3])],
)
def test_a_short_hold_is_not_talked_over(seconds, cues):
    assert [one.cue for one in told_in(Phase(Kind.HOLD, seconds, 0))] == cues


def test_what_is_long_past_is_not_told_any_more():
    player = begun([ONE], 0.0)
    asleep = 5 + 20 + 3 + 2  # in the middle of the switch

    assert told_between(player, player.at(asleep), 0.0, asleep) == ()
    assert told_between(player, player.at(5 + LATE / 2), 0.0, 5 + LATE / 2) == (Cue.START,)


def test_who_goes_on_is_not_told_again_and_who_begins_again_is():
    player = begun([ONE], 0.0).at(6.0)
    paused = player.pause(6.0)
    resumed = paused.resume(50.0)
    assert told_between(paused, resumed.at(50.1), 50.0, 50.1) == ()
    again = player.again(7.0)
    assert told_between(player, again.at(7.1), 7.0, 7.1) == (Cue.START,)


def test_where_it_stands_nothing_is_told_and_the_end_is_told_once():
    player = begun([ONE], 0.0)
    assert told_between(player, player.pause(5.0), 4.9, 5.0) == ()
    over = player.skip(6.0, Reason.TIME)
    assert told_between(player, over, 6.0, 6.1) == (Cue.FINISH,)
    assert told_between(over, over, 6.1, 9.0) == ()
