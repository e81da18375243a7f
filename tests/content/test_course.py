from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.course import course_sources, many_clear_hours, usual_curve, widening
from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.domain.course import SEVERE_SORENESS, Concern, Widening
from tests.reading import messages

PUBLISHED = (  # hours, typical, low, high: clinical sources 1.6
    (0, 3.5, 0, 6.5),
    (2, 3.2, 0, 6.2),
    (6, 2.7, 0, 5.7),
    (12, 2.0, 0, 5.0),
    (24, 1.2, 0, 3.8),
    (36, 0.7, 0, 2.9),
    (48, 0.4, 0, 2.2),
    (72, 0.1, 0, 1.3),
    (96, 0, 0, 0.7),
    (120, 0, 0, 0.4),
    (168, 0, 0, 0),
)


def test_the_usual_course_is_the_published_table():
    points = usual_curve().points

    assert tuple((p.hours, p.typical, p.low, p.high) for p in points) == PUBLISHED


@given(st.floats(min_value=-24, max_value=500))
def test_low_typical_and_high_keep_their_order_at_any_hour(hours):
    expected = usual_curve().at(hours)

    assert 0 <= expected.low <= expected.typical <= expected.high <= 10


@given(st.floats(min_value=0, max_value=400), st.floats(min_value=0, max_value=100))
def test_soreness_is_never_expected_to_rise(hours, later):
    now, then = usual_curve().at(hours), usual_curve().at(hours + later)

    assert then.typical <= now.typical
    assert then.high <= now.high


def test_only_the_two_measured_points_are_called_measured():
    basis = {row["hours"]: row["basis"] for row in read("course")["point"]}

    assert {hours for hours, kind in basis.items() if kind == "measured"} == {0, 48}
    assert set(basis.values()) == {
        "measured",
        "interpolated",
        "extrapolated",
        "followed-to-end",
    }


def test_the_widest_band_never_hides_a_severe_score():
    highest = usual_curve().points[0].high + widening().more_than_usual

    assert widening() == Widening(more_than_usual=1.5)
    assert highest <= SEVERE_SORENESS


def test_the_course_names_its_sources():
    assert set(course_sources()) <= {source.id for source in sources()}
    assert course_sources()[0] == "R1"
    assert many_clear_hours() == 48


def test_every_concern_has_its_words_and_there_are_no_others():
    parts = ("title", "text", "act")

    assert messages("concern").keys() == {
        *(f"{concern}-{part}" for concern in Concern for part in parts),
        "signs",
    }
