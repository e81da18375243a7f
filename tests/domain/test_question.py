"""What is to be asked at a visit: what hurt since the one before, and what was noted by hand."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aftercare.domain.appointment import Appointment, Question
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Hurting, Outcome, Practice, Practised
from aftercare.domain.question import MOST, open_ones, own, raised, since

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
VISIT = Appointment(id="v", at=NOW + 7 * DAY, made_at=NOW)


def practised(stretch, *sides, reason=None):
    outcome = Outcome.PARTIAL if sides or reason else Outcome.DONE
    return Practised(
        stretch=stretch,
        outcome=outcome,
        held_seconds=10,
        planned_seconds=60,
        reason=reason,
        hurting=tuple(Hurting(side=side) for side in sides),
    )


def practice(days, *stretches):
    at = NOW + days * DAY
    return Practice(id=f"p{days}", started_at=at, ended_at=at, stretches=stretches)


def test_what_hurt_and_what_was_left_for_pain_is_raised_and_nothing_else():
    found = raised(
        [
            practice(
                0,
                practised("nk1", "left"),
                practised("nk2", reason=Reason.PAIN),
                practised("nk3", reason=Reason.TIME),
                practised("ub1"),
            )
        ]
    )

    assert [(one.stretch, one.hurt, one.sides) for one in found] == [
        ("nk1", True, ("left",)),
        ("nk2", False, ()),
    ]
    assert [one.about for one in found] == ["p0.nk1", "p0.nk2"]


def test_a_stretch_that_hurt_often_is_raised_once_of_the_last_time():
    found = raised([practice(0, practised("nk1", "left")), practice(1, practised("nk1", "right"))])

    assert [(one.about, one.sides) for one in found] == [("p1.nk1", ("right",))]


def test_of_very_many_the_latest_are_raised():
    found = raised([practice(day, practised(f"s{day}", "left")) for day in range(MOST + 5)])

    assert [one.stretch for one in found] == [f"s{day}" for day in range(5, MOST + 5)]


def test_what_was_put_away_is_not_asked_again_and_what_is_ones_own_stays():
    found = raised([practice(0, practised("nk1", "left"), practised("nk2", "left"))])
    mine = Question(text="May I run?")
    visit = replace(VISIT, questions=(mine, Question(text="", about="p0.nk1")))

    assert [one.stretch for one in open_ones(visit, found)] == ["nk2"]
    assert own(visit) == (mine,)


def test_sets_count_from_the_visit_before_and_never_longer_than_four_weeks():
    before = replace(VISIT, id="b", at=NOW)
    long_ago = replace(VISIT, id="c", at=NOW - 60 * DAY)

    assert since(VISIT, [before, long_ago, VISIT]) == NOW
    assert since(VISIT, [long_ago, VISIT]) == VISIT.at - 28 * DAY
    assert since(VISIT, [VISIT]) == VISIT.at - 28 * DAY
