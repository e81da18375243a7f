"""When a moving picture shows what."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.figure.rhythm import HOLDING, MOVING, PICTURES, Rhythm, moment

parts = st.floats(0.1, 60)
rhythms = st.builds(Rhythm, held=parts, going=parts, rest=parts)


@given(rhythms, st.floats(0, 1e4))
def test_it_stays_between_start_and_hold_and_is_the_same_every_round(rhythm, seconds):
    share = rhythm.share(seconds)

    assert 0 <= share <= 1
    # Where a round ends and where it is going, a rounding error is a step of the share.
    assert rhythm.share(seconds % rhythm.round) == share


@given(rhythms)
def test_it_is_held_first_then_comes_back_rests_and_goes_again(rhythm):
    held, going, rest = rhythm

    assert rhythm.share(0) == rhythm.share(held * 0.99) == 1
    assert rhythm.share(held + going / 2) == pytest.approx(0.5)
    assert rhythm.share(held + going + rest / 2) == pytest.approx(0)
    assert rhythm.share(held + going + rest + going / 2) == pytest.approx(0.5)


@pytest.mark.parametrize("rhythm", [HOLDING, MOVING])
def test_no_picture_is_left_out_at_twenty_glances_a_second(rhythm):
    shares = [rhythm.share(i / 24) for i in range(round(rhythm.round * 24))]
    seen = {round(share * (PICTURES - 1)) for share in shares}

    assert len(seen) >= 20 * rhythm.going
    assert {0, PICTURES - 1} <= seen


def test_a_body_starts_and_stops_slowly():
    moments = [moment(i / 10) for i in range(11)]
    steps = [b - a for a, b in pairwise(moments)]

    assert (moments[0], moments[-1]) == (0, 1)
    assert min(steps) > 0
    assert steps[0] == min(steps) == pytest.approx(steps[-1])
    assert max(steps) == pytest.approx(steps[4])
