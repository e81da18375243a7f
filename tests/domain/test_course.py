"""The expected course, the phases, and what calls for a word to the clinic."""

from datetime import UTC, datetime
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.course import usual_curve, widening
from aftercare.domain.course import (
    Concern,
    Curve,
    Expected,
    Phase,
    Reading,
    Widening,
    cleared_at,
    concerns,
    curve_for,
    phase_at,
    stretch_of,
)
from aftercare.domain.treatment import Treatment
from tests.laws import law

JUST = 1e-9
HOURS = st.floats(min_value=-1000, max_value=1000)
WIDENINGS = st.builds(Widening, more_than_usual=st.floats(min_value=0, max_value=20))
READINGS = st.lists(
    st.builds(Reading, hours=st.integers(0, 200).map(float), soreness=st.integers(0, 10)),
    max_size=8,
)
STRETCHES = [1.0, 5 / 3, 14 / 3]


def treated(**parts):
    at = datetime(2026, 1, 7, 10, tzinfo=UTC)
    return Treatment(id="t", at=at, recorded_at=at, **parts)


TREATMENTS = st.builds(
    treated,
    more_than_usual=st.booleans(),
    sore_up_to_days=st.none() | st.integers(1, 14),
)


@st.composite
def falling_curves(draw):
    """Any course that starts somewhere and only ever falls."""
    hours = [*accumulate([0.0, *draw(st.lists(st.floats(0.1, 50), max_size=8))])]
    highs = sorted((draw(st.floats(0, 10)) for _ in hours), reverse=True)
    share = draw(st.floats(0, 1))
    return Curve(
        points=tuple(
            Expected(hours=hour, low=0, typical=high * share, high=high)
            for hour, high in zip(hours, highs, strict=True)
        )
    )


CURVES = st.just(usual_curve()) | falling_curves()


def read(*pairs):
    return [Reading(hours=hours, soreness=soreness) for hours, soreness in pairs]


@pytest.mark.parametrize(
    ("hours", "phase"),
    [
        (-5, Phase.FIRST_HOURS),
        (0, Phase.FIRST_HOURS),
        (2 - JUST, Phase.FIRST_HOURS),
        (2, Phase.FIRST_DAY),
        (2 + JUST, Phase.FIRST_DAY),
        (24 - JUST, Phase.FIRST_DAY),
        (24, Phase.SECOND_DAY),
        (24 + JUST, Phase.SECOND_DAY),
        (48 - JUST, Phase.SECOND_DAY),
        (48, Phase.THIRD_DAY),
        (48 + JUST, Phase.THIRD_DAY),
        (72 - JUST, Phase.THIRD_DAY),
        (72, Phase.BEYOND),
        (72 + JUST, Phase.BEYOND),
        (1e9, Phase.BEYOND),
    ],
)
def test_a_border_between_phases_belongs_to_the_later_one(hours, phase):
    assert phase_at(hours) is phase


@law
@given(HOURS, HOURS)
def test_phases_only_ever_follow_each_other(one, other):
    order = list(Phase)

    assert order.index(phase_at(min(one, other))) <= order.index(phase_at(max(one, other)))


@pytest.mark.parametrize(
    "values", [(-0.1, 1, 2), (2, 1, 3), (0, 3, 2), (0, 1, 10.1), (float("nan"), 1, 2)]
)
def test_an_expectation_that_cannot_be_is_refused(values):
    low, typical, high = values

    with pytest.raises(ValueError, match="low <= typical <= high"):
        Expected(hours=0, low=low, typical=typical, high=high)


@law
@given(CURVES)
def test_the_curve_is_its_table_at_the_points_of_the_table(curve):
    assert [curve.at(point.hours) for point in curve.points] == list(curve.points)


@law
@given(CURVES, HOURS, TREATMENTS, WIDENINGS)
def test_low_typical_and_high_keep_their_order_however_the_band_is_widened(
    curve, hours, treatment, wider
):
    expected = curve_for(treatment, curve, wider).at(hours)

    assert 0 <= expected.low <= expected.typical <= expected.high <= 10


@law
@given(CURVES, HOURS, TREATMENTS, WIDENINGS)
def test_the_physiotherapist_s_word_never_narrows_the_band(curve, hours, treatment, wider):
    usual, widened = curve.at(hours), curve_for(treatment, curve, wider).at(hours)

    assert widened.low <= usual.low
    assert widened.high >= usual.high - JUST


@law
@given(HOURS, st.integers(1, 13), st.booleans())
def test_more_days_never_narrow_the_band(hours, days, more):
    less = curve_for(treated(sore_up_to_days=days, more_than_usual=more), usual_curve(), widening())
    most = curve_for(
        treated(sore_up_to_days=days + 1, more_than_usual=more), usual_curve(), widening()
    )

    assert most.at(hours).high >= less.at(hours).high - JUST
    assert most.at(hours).typical >= less.at(hours).typical - JUST


@law
@given(CURVES, st.floats(0, 400), st.floats(0, 400))
def test_between_two_points_nothing_leaps(curve, one, other):
    first, second = sorted((one, other))
    slopes = [
        abs(b.high - a.high) / (b.hours - a.hours)
        for a, b in zip(curve.points, curve.points[1:], strict=False)
    ]
    rise = abs(curve.at(second).high - curve.at(first).high)

    assert rise <= max(slopes, default=0) * (second - first) + JUST


def test_before_the_treatment_the_curve_is_as_at_its_start_and_after_its_end_flat():
    curve = usual_curve()

    assert curve.at(-1) == curve.points[0]
    assert curve.at(1e6) == curve.points[-1]


def test_halfway_between_two_points_lies_halfway():
    expected = usual_curve().at(30)

    assert (expected.low, expected.typical, expected.high) == pytest.approx((0, 0.95, 3.35))


def test_nothing_said_means_the_usual_course_itself():
    assert curve_for(treated(), usual_curve(), widening()) is usual_curve()


@pytest.mark.parametrize(
    ("days", "stretch"), [(None, 1), (1, 1), (2, 1), (3, 1), (4, 4 / 3), (6, 2), (14, 14 / 3)]
)
def test_three_days_are_always_usual_and_more_stretch_the_course(days, stretch):
    assert stretch_of(treated(sore_up_to_days=days)) == stretch


def test_six_days_make_the_course_twice_as_long():
    curve = curve_for(treated(sore_up_to_days=6), usual_curve(), widening())

    assert [p.hours for p in curve.points] == [2 * p.hours for p in usual_curve().points]
    assert curve.at(96).high == usual_curve().at(48).high


def test_more_than_usual_lifts_the_upper_edge_alone_and_not_after_the_end():
    curve = curve_for(treated(more_than_usual=True), usual_curve(), widening())

    assert curve.at(0) == Expected(hours=0, low=0, typical=3.5, high=8)
    assert curve.at(168) == usual_curve().at(168)


@pytest.mark.parametrize("hours", [0, 5, 47.9, 100])
@pytest.mark.parametrize(("soreness", "raised"), [(7, False), (8, True), (9, True), (10, True)])
def test_eight_or_more_is_severe_at_any_hour(hours, soreness, raised):
    wide = Curve(points=(Expected(hours=0, low=0, typical=0, high=10),))

    assert (Concern.SEVERE in concerns(read((hours, soreness)), wide)) is raised


def test_a_severe_hour_long_past_is_still_told():
    readings = read((1, 8), (30, 2), (60, 0))

    assert concerns(readings, usual_curve()) == (Concern.SEVERE,)


@pytest.mark.parametrize(
    ("readings", "raised"),
    [
        ([(0, 7)], False),  # once
        ([(0, 7), (6 - JUST, 7)], False),
        ([(0, 7), (6, 7)], True),
        ([(0, 7), (6 + JUST, 7)], True),
        ([(0, 6), (6, 7)], False),  # the first lies inside
        ([(24, 4), (30, 3)], False),  # the second lies inside: the edge is 3.35
        ([(24, 4), (30, 4)], True),
        ([(0, 7), (3, 0), (6, 7)], True),  # better in between
        ([(6, 7), (0, 7)], True),  # written down the other way round
        ([(0, 7), (3, 7), (5, 7)], False),
        ([(0, 7), (3, 7), (5, 7), (6, 7)], True),
    ],
)
def test_above_the_band_twice_six_hours_apart_is_told(readings, raised):
    assert (Concern.ABOVE in concerns(read(*readings), usual_curve())) is raised


def test_on_the_upper_edge_is_not_above_it():
    flat = Curve(points=(Expected(hours=0, low=0, typical=0, high=4),))

    assert concerns(read((0, 4), (10, 4)), flat) == ()
    assert concerns(read((0, 5), (10, 5)), flat) == (Concern.ABOVE,)


@pytest.mark.parametrize("stretch", STRETCHES)
@pytest.mark.parametrize(
    ("hours", "before", "after", "raised"),
    [
        (48 - JUST, 1, 2, False),
        (48, 1, 2, False),
        (48 + 1e-6, 1, 2, True),
        (48 + 1e-6, 2, 2, False),
        (48 + 1e-6, 2, 1, False),
        (60, 0, 1, True),
    ],
)
def test_rising_is_told_only_after_48_hours(hours, before, after, raised, stretch):
    readings = read((10, before), (hours * stretch, after))

    assert (Concern.RISING in concerns(readings, usual_curve(), stretch)) is raised


def test_rising_looks_at_the_last_two_readings_only():
    assert Concern.RISING not in concerns(read((49, 1), (50, 3), (51, 3)), usual_curve())
    assert Concern.RISING not in concerns(read((60, 3)), usual_curve())


def test_two_answers_about_one_moment_do_not_rise():
    assert Concern.RISING not in concerns(read((20, 5), (50, 3), (50, 5)), usual_curve())
    assert Concern.RISING in concerns(read((20, 4), (50, 3), (50, 5)), usual_curve())


@pytest.mark.parametrize("stretch", STRETCHES)
@pytest.mark.parametrize(
    ("hours", "soreness", "raised"),
    [
        (72 - 1e-6, 4, False),
        (72, 3, False),
        (72, 4, True),
        (72 + JUST, 4, True),
        (100, 3, False),
        (100, 4, True),
    ],
)
def test_more_than_three_at_72_hours_is_told(hours, soreness, raised, stretch):
    readings = read((hours * stretch, soreness))

    assert (Concern.LASTING in concerns(readings, usual_curve(), stretch)) is raised


def test_what_lasted_and_is_gone_is_not_told():
    assert Concern.LASTING not in concerns(read((72, 4), (80, 3)), usual_curve())


def test_nothing_read_raises_nothing():
    assert concerns([], usual_curve()) == ()


def test_all_concerns_come_gravest_first():
    assert concerns(read((0, 8), (71, 4), (73, 5)), usual_curve()) == tuple(Concern)


@law
@given(READINGS, st.randoms(use_true_random=False), st.sampled_from(STRETCHES))
def test_the_order_of_writing_down_makes_no_difference(readings, random, stretch):
    shuffled = random.sample(readings, len(readings))

    assert concerns(shuffled, usual_curve(), stretch) == concerns(readings, usual_curve(), stretch)
    assert cleared_at(shuffled) == cleared_at(readings)


@law
@given(READINGS, TREATMENTS)
def test_a_wider_band_never_adds_a_concern(readings, treatment):
    widened = curve_for(treatment, usual_curve(), widening())
    told = concerns(readings, widened, stretch_of(treatment))

    assert set(told) <= set(concerns(readings, usual_curve()))


@pytest.mark.parametrize(
    ("readings", "hour"),
    [
        ([], None),
        ([(5, 1)], None),
        ([(5, 0)], 5),
        ([(5, 0), (9, 0)], 5),
        ([(5, 3), (30, 0)], 30),
        ([(5, 3), (30, 0), (40, 0)], 30),
        ([(5, 0), (30, 1)], None),
        ([(5, 0), (30, 1), (40, 0)], 40),
        ([(40, 0), (30, 1), (5, 0)], 40),
        ([(5, 0), (5, 2)], None),
    ],
)
def test_it_is_cleared_from_the_hour_after_which_all_is_nought(readings, hour):
    assert cleared_at(read(*readings)) == hour


@law
@given(READINGS)
def test_from_the_cleared_hour_on_no_reading_is_sore(readings):
    hour = cleared_at(readings)

    assert hour is None or all(r.soreness == 0 for r in readings if r.hours >= hour)
    assert hour is not None or not readings or max(readings).soreness > 0
