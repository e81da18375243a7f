"""Spans of days lie evenly, each treatment within its own."""

from datetime import date, timedelta

from aftercare.domain.chart.day import DayPlot, days
from aftercare.domain.chart.mark import Area, Box, Label, Stroke
from aftercare.domain.chart.span import spans
from aftercare.domain.pain_span import PainSpan
from aftercare.domain.usual_pain import PainDay

FIRST = date(2026, 3, 2)
PLOT = DayPlot(330, 180, 10, 12)
STARTS = tuple(FIRST + timedelta(days=7 * n) for n in range(10))


def noted(n):
    return PainSpan(first=STARTS[n], days=7, lowest=2, highest=5, last=3, count=4)


def test_a_bar_stands_in_the_middle_of_its_span_and_a_treatment_on_its_day():
    treated = [STARTS[1] + timedelta(days=3), STARTS[2]]
    marks = spans(PLOT, STARTS, [noted(1)], treated, ("a",) * 10)
    (bar,) = [one for one in marks if isinstance(one, Box)]
    middle, third = [one.points[2][0] for one in marks if isinstance(one, Area)]

    assert round(bar.corner[0] + bar.size[0] / 2, 6) == round(PLOT.x(1), 6)
    assert round(middle, 6) == round(PLOT.x(1), 6)
    assert PLOT.x(1.5) < third < PLOT.x(2)


def test_as_many_names_as_have_room_the_last_one_always():
    told = tuple(f"name {n}" for n in range(10))
    said = [one.text for one in spans(PLOT, STARTS, [], [], told) if isinstance(one, Label)]

    assert said[-1] == "name 9"
    assert 3 <= len(set(said) & set(told)) < 10


def test_a_span_of_a_day_is_drawn_as_in_the_chart_of_days():
    shown = tuple(FIRST + timedelta(days=n) for n in range(10))
    pain = PainDay(day=shown[4], lowest=1, highest=6, last=2, count=2)
    span = PainSpan(first=shown[4], days=1, lowest=1, highest=6, last=2, count=2)
    one = [m for m in days(PLOT, shown, (pain,), shown[3:4]) if not isinstance(m, Label)]
    other = [m for m in spans(PLOT, shown, [span], shown[3:4], ("",)) if not isinstance(m, Label)]

    assert one == other


def test_arrows_that_would_lie_on_each_other_are_left_out_and_then_none_has_a_line():
    crowd = [STARTS[1] + timedelta(days=n) for n in range(6)]
    alone = spans(PLOT, STARTS, [], crowd[:1], ("",))
    all_ = spans(PLOT, STARTS, [], crowd, ("",))
    arrows = [one for one in all_ if isinstance(one, Area)]

    assert 1 < len(arrows) < 6
    assert not [one for one in all_ if isinstance(one, Stroke)]
    assert [one for one in alone if isinstance(one, Stroke)]
