"""What lies where in the chart of days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.chart.day import BAR, DayPlot, bars, days, names
from aftercare.domain.chart.mark import Box, Dot, Label
from aftercare.domain.usual_pain import PainDay
from tests.laws import law

FIRST = date(2026, 11, 1)


def shown(count):
    return tuple(FIRST + timedelta(days=n) for n in range(count))


def pain(place, lowest, highest, last):
    day = FIRST + timedelta(days=place)
    return PainDay(day=day, lowest=lowest, highest=highest, last=last, count=2)


def of(marks, kind):
    return [one for one in marks if isinstance(one, kind)]


@law
@given(st.integers(1, 400), st.floats(250, 1000), st.floats(10, 18))
def test_bars_of_neighbours_never_touch(count, width, text):
    plot = DayPlot(width, 132, count, text)
    found = of(bars(plot, shown(count), tuple(pain(n, 0, 10, 5) for n in range(count))), Box)

    assert len(found) == count
    for a, b in pairwise(found):
        assert a.corner[0] + a.size[0] < b.corner[0]


def test_a_bar_goes_from_the_lowest_to_the_highest_and_the_point_is_the_last():
    plot = DayPlot(350, 132, 14, 12)
    (box,), (dot,) = (of(bars(plot, shown(14), (pain(3, 2, 6, 4),)), kind) for kind in (Box, Dot))

    assert box.corner == (plot.x(3) - BAR / 2, plot.y(6) - BAR / 2)
    assert box.corner[1] + box.size[1] == pytest.approx(plot.y(2) + BAR / 2)
    assert dot.center == (plot.x(3), plot.y(4))


def test_a_day_that_is_not_shown_has_no_bar():
    assert not bars(DayPlot(350, 132, 14, 12), shown(14), (pain(14, 2, 6, 4), pain(-1, 1, 1, 1)))


@pytest.mark.parametrize(("count", "most"), [(1, 1), (14, 14), (42, 21), (366, 22)])
def test_days_are_named_as_far_as_there_is_room_and_the_last_always(count, most):
    plot = DayPlot(350, 132, count, 12)
    told = of(names(plot, tuple(map(str, range(count))), 12 * 1.2), Label)
    places = [one.place[0] for one in told]

    assert told[-1].text == str(count - 1)
    assert len(told) <= most
    assert all(b - a >= 12 * 1.2 for a, b in pairwise(places))


def test_the_days_of_a_month_are_named_by_their_numbers():
    plot = DayPlot(350, 132, 3, 12)

    assert [one.text for one in of(days(plot, shown(3), ()), Label)][-3:] == ["1", "2", "3"]
