"""What lies where in the hour line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.course import usual_curve
from aftercare.domain.chart.hour import LAYERS, Axis, Plot, axis_step, ground, own
from aftercare.domain.chart.mark import Area, Box, Dot, Label, Rule, Stroke
from aftercare.domain.course import Reading
from tests.laws import law

DAYS = ("Fri", "Sat", "Sun", "Mon")
PLOT = Plot(390, 188, 72, 12)


def axis(hours=72, started=15, days=DAYS):
    return Axis(
        hours=hours,
        started=started,
        days=days,
        every=axis_step(hours),
        night="night",
        now="now",
        hour_unit="h",
    )


def of(marks, kind):
    return [one for one in marks if isinstance(one, kind)]


def texts(marks):
    return [one.text for one in of(marks, Label)]


def points(mark):
    if isinstance(mark, Stroke | Area):
        return list(mark.points)
    if isinstance(mark, Rule):
        return [mark.begin, mark.end]
    if isinstance(mark, Box):
        (x, y), (width, height) = mark.corner, mark.size
        return [(x, y), (x + width, y + height)]
    return [mark.center if isinstance(mark, Dot) else mark.place]


readings = st.lists(
    st.builds(Reading, hours=st.floats(0, 500), soreness=st.integers(0, 10)), max_size=9
).map(lambda found: tuple(sorted(found)))


@law
@given(
    st.floats(200, 1200),
    st.floats(140, 400),
    st.integers(1, 18),
    st.integers(0, 23),
    st.floats(10, 18),
    readings,
    readings,
    st.none() | st.floats(0, 600),
)
def test_nothing_lies_outside_the_chart(width, height, days, started, text, mine, earlier, now):
    hours = days * 24
    plot = Plot(width, height, hours, text)
    line = axis(hours, started, DAYS * 2)
    marks = [*ground(plot, line, usual_curve()), *own(plot, line, mine, now, earlier)]

    for mark in marks:
        for x, y in points(mark):
            assert 0 <= x <= width
            assert 0 <= y <= height


def test_a_score_lies_on_its_line_and_an_hour_above_its_name():
    marks = [
        *ground(PLOT, axis(), usual_curve()),
        *own(PLOT, axis(), (Reading(hours=24, soreness=5),), None, ()),
    ]
    middle = next(one for one in of(marks, Rule) if one.begin[1] == PLOT.y(5))
    named = next(one for one in of(marks, Label) if one.text == "24\u00a0h")

    assert of(marks, Dot)[-1].center == (named.place[0], middle.begin[1])


def test_the_nights_are_those_of_the_clock():
    spans = [
        (one.corner[0], one.corner[0] + one.size[0])
        for one in of(ground(PLOT, axis(), usual_curve()), Box)
    ]

    assert spans == [
        (PLOT.x(start), pytest.approx(PLOT.x(end))) for start, end in ((7, 16), (31, 40), (55, 64))
    ]


def test_without_days_there_are_neither_nights_nor_their_name():
    line = axis(days=())
    marks = [*ground(PLOT, line, usual_curve()), *own(PLOT, line, (), None, ())]

    assert not of(marks, Box)
    assert texts(marks) == ["0", "5", "10", "0\u00a0h", "24\u00a0h", "48\u00a0h", "72\u00a0h"]


@pytest.mark.parametrize(("now", "named"), [(None, 7 + 9 / 2), (12, 31 + 9 / 2), (80, 7 + 9 / 2)])
def test_night_is_named_where_now_is_not(now, named):
    (night,) = [one for one in of(own(PLOT, axis(), (), now, ()), Label) if one.text == "night"]

    assert night.place[0] == pytest.approx(PLOT.x(named))


def test_the_band_is_soft_and_ends_on_the_ground():
    layers = of(ground(PLOT, axis(), usual_curve()), Area)
    tops = [min(y for _, y in one.points) for one in layers]

    assert len(layers) == LAYERS
    assert tops == sorted(set(tops))
    assert {one.points[place][1] for one in layers for place in (0, -1)} == {PLOT.y(0)}


def test_readings_after_the_last_hour_are_left_out_and_now_is_not_drawn_beyond_it():
    late = (Reading(hours=73, soreness=4),)

    assert not of(own(PLOT, axis(), late, 73, late), Dot)
    assert not of(own(PLOT, axis(), late, 73, late), Rule)


def test_ones_own_points_lie_over_the_time_before_and_over_now():
    marks = own(PLOT, axis(), (Reading(hours=4, soreness=5),), 5, (Reading(hours=6, soreness=2),))
    roles = [one.role for one in marks if not isinstance(one, Label)]

    assert roles == ["earlier", "earlier", "ink", "point", "point_ring", "point"]
