"""What a person can do: names, scores, the change that people notice, and its beginning."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.function import (
    LONGEST_NAME,
    MOST_ACTIVITIES,
    Activity,
    BadActivities,
    BadName,
    Beginning,
    Course,
    Rating,
    Scored,
    asked,
    asked_in,
    beginning,
    by_time,
    checked_name,
    courses,
    fitting,
    goes_on,
    in_order,
    is_noticed,
    mean_change,
    named,
    one_is_noticed,
    score_before,
    scored,
    whole_is_noticed,
)
from aftercare.domain.moment import BadMoment
from tests.laws import law

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
SCORES = st.integers(0, 10)


def activity(name, days=0, dropped=None):
    at = NOW + days * DAY
    return Activity(id=name, name=name, added_at=at, dropped_at=dropped)


def rating(days=0, change=None, since=None, **scores):
    at = NOW + days * DAY
    said = tuple(Scored(activity=one, score=score) for one, score in scores.items())
    return Rating(
        id=f"{days}", occurred_at=at, recorded_at=at, scores=said, change=change, since=since
    )


def course(first, last, count=2):
    return Course(activity=activity("a"), first=first, last=last, count=count)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("run", "run"),
        ("  climb  the\u00a0stairs ", "climb the stairs"),
        ("a\nb", "a b"),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
        ("راه\u200cرفتن", "راه\u200cرفتن"),  # Persian writes two words of one so
        (
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        ),
        ("階段を上る", "階段を上る"),
    ],
)
def test_a_name_is_one_line_in_any_script(typed, name):
    assert checked_name(typed) == name


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "\u200d", "\u200c \u200d", "x" * (LONGEST_NAME + 1), "a\0b", "\u202eabc", "\ud800"],
)
def test_a_name_that_says_nothing_or_cannot_be_read_out_is_refused(typed):
    with pytest.raises(BadName):
        checked_name(typed)


@law
@given(st.text(max_size=90))
def test_a_name_that_was_taken_is_taken_again_as_it_is(typed):
    try:
        name = checked_name(typed)
    except BadName:
        return

    assert checked_name(name) == name
    assert Activity(id="a", name=name, added_at=NOW).name == name


def test_what_cannot_be_is_refused():
    with pytest.raises(BadName):
        Activity(id="a", name=" two  spaces", added_at=NOW)
    with pytest.raises(BadMoment):
        Activity(id="a", name="run", added_at=NOW.replace(tzinfo=None))
    with pytest.raises(BadMoment):
        activity("a", dropped=NOW.replace(tzinfo=None))
    for score in (-1, 11, 2.0, True):
        with pytest.raises(ValueError, match="whole number"):
            Scored(activity="a", score=score)
    for change in (-6, 6, 0.5, False):
        with pytest.raises(ValueError, match="whole number"):
            rating(change=change)
    with pytest.raises(ValueError, match="once at a time"):
        replace(rating(a=1), scores=(*rating(a=1).scores, *rating(a=2).scores))
    with pytest.raises(BadMoment):
        rating(change=1, since=NOW + DAY)


def test_five_are_asked_and_none_twice():
    mine = tuple(activity(name) for name in "abcd")
    dropped = activity("f", dropped=NOW)

    assert fitting(activity("e"), (*mine, dropped)) == activity("e")
    assert fitting(mine[0], mine) == mine[0]  # itself is not in its own way
    with pytest.raises(BadActivities) as many:
        fitting(activity("g"), (*mine, activity("e"), dropped))
    with pytest.raises(BadActivities) as twice:
        fitting(replace(activity("g"), name="A"), mine)
    assert (many.value.reason, twice.value.reason) == ("too-many", "twice")
    assert len(mine) + 1 == MOST_ACTIVITIES


def test_of_two_with_one_name_the_one_that_is_asked_is_meant():
    old = replace(activity("old", dropped=NOW), name="Run")
    new = replace(activity("new"), name="run")

    assert named((old, new), "RUN") == new
    assert named((old,), "run") == old
    assert named((old, new), "swim") is None
    assert asked((old, new)) == (new,)


def test_they_stand_in_the_order_in_which_they_came():
    first, second = activity("z", -1), activity("a")
    early, late = rating(-3, z=1), rating(0, z=2)

    assert in_order([second, first]) == (first, second)
    assert by_time([late, early]) == (early, late)


@law
@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | SCORES), max_size=8))
def test_the_last_answer_counts_and_each_stays_in_its_place(answers):
    one, said = rating(), {}
    for name, score in answers:
        one = scored(one, name, score)
        if score is None:
            said.pop(name, None)
        else:
            said[name] = score

    assert {each.activity: each.score for each in one.scores} == said
    assert [each.activity for each in one.scores] == list(said)
    assert one.is_empty == (not said)


def test_an_answer_six_hours_later_is_a_new_one_also_with_a_clock_that_was_set_back():
    one = rating()

    assert goes_on(one, NOW + timedelta(hours=6))
    assert not goes_on(one, NOW + timedelta(hours=6, minutes=1))
    assert not goes_on(one, NOW - timedelta(hours=7))


def test_old_answers_are_amended_with_what_was_asked_then():
    there, later = activity("there", -9), activity("later", 1)
    dropped, gone = activity("dropped", -9, NOW + DAY), activity("gone", -9, NOW - DAY)
    known = (there, later, dropped, gone)

    assert asked_in(rating(there=3), known) == (there, dropped)
    assert asked_in(rating(gone=3, later=2), known) == known


def test_the_time_before_is_told_of_those_before_alone():
    known = (rating(0, a=3), rating(2, b=5), rating(4, a=6))

    assert score_before(known, "a", NOW + 4 * DAY) == (3, NOW)
    assert score_before(known, "a", NOW + 5 * DAY) == (6, NOW + 4 * DAY)
    assert score_before(known, "a", NOW) is None
    assert score_before(known, "c", NOW + 9 * DAY) is None


@law
@given(st.lists(st.dictionaries(st.sampled_from("abc"), SCORES), max_size=6))
def test_a_course_goes_from_the_first_score_to_the_last(answers):
    mine = tuple(activity(name) for name in "abc")
    ratings = tuple(rating(day, **said) for day, said in enumerate(answers))
    found = courses(mine, ratings)

    assert [one.activity.id for one in found] == [
        name for name in "abc" if any(name in said for said in answers)
    ]
    for one in found:
        scores = [said[one.activity.id] for said in answers if one.activity.id in said]
        assert (one.first, one.last, one.count) == (scores[0], scores[-1], len(scores))
    change = mean_change(found)
    assert change is None or -10 <= change <= 10
    assert (change is None) == all(one.count == 1 for one in found)


@pytest.mark.parametrize(
    ("pairs", "named_"),
    [
        ([], False),
        ([(0, 10, 1)], False),  # once is no change
        ([(4, 6, 2)], False),  # of one alone it takes three
        ([(4, 7, 2)], True),
        ([(7, 4, 2)], True),
        ([(4, 6, 2), (4, 6, 2)], True),
        ([(4, 6, 2), (4, 5, 2)], False),
        ([(4, 9, 2), (4, 3, 2)], True),
        ([(4, 9, 2), (9, 4, 2)], False),
        ([(9, 4, 2), (0, 0, 1)], True),
        ([(1, 2, 2), (1, 3, 2), (1, 4, 2)], True),  # 2 on average, at the border
    ],
)
def test_a_change_is_named_from_the_size_on_that_people_notice(pairs, named_):
    assert is_noticed([course(*pair) for pair in pairs]) is named_


def test_by_itself_one_takes_three_and_the_whole_takes_three():
    assert [one_is_noticed(course(5, last)) for last in (2, 3, 7, 8)] == [True, False, False, True]
    assert [whole_is_noticed(change) for change in (-3, -2, 2, 3)] == [True, False, False, True]


def test_the_whole_is_compared_with_the_first_treatment_of_those_that_go_on():
    treated = [NOW - days * DAY for days in (400, 30, 3)]

    assert beginning(treated, [NOW - 50 * DAY], NOW) == Beginning(NOW - 30 * DAY, treated=True)
    assert beginning([*treated, NOW + DAY], [], NOW) == Beginning(NOW - 30 * DAY, treated=True)


@pytest.mark.parametrize(
    ("treated", "visited", "found"),
    [
        ([], [], None),
        ([0.9], [9], None),  # a day must have passed, or there is nothing to compare
        ([1], [9], Beginning(NOW - DAY, treated=True)),
        ([], [9, 2], Beginning(NOW - 9 * DAY, treated=False)),
        ([84], [2], Beginning(NOW - 84 * DAY, treated=True)),
        ([85], [2], Beginning(NOW - 2 * DAY, treated=False)),  # nobody remembers that long
        ([85], [90], None),
        ([], [-1], None),
    ],
)
def test_without_one_it_is_the_first_visit(treated, visited, found):
    ago = [[NOW - days * DAY for days in many] for many in (treated, visited)]

    assert beginning(*ago, NOW) == found


@law
@given(st.lists(st.integers(1, 400), max_size=6), st.lists(st.integers(1, 400), max_size=6))
def test_the_beginning_is_one_of_those_moments_whatever_their_order(treated, visited):
    ago = [[NOW - days * DAY for days in many] for many in (treated, visited)]
    found = beginning(*ago, NOW)

    assert found == beginning(*(reversed(many) for many in ago), NOW)
    assert found is None or found.at in ago[not found.treated]
