"""Activities and ratings as documents."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.storage.function import FunctionRepository
from tests.storage.work import opened

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
RUN = Activity(id="run", name="Run", added_at=NOW)
SWIM = Activity(id="swim", name="Swim", added_at=NOW, dropped_at=NOW + timedelta(days=9))
BOTH = Rating(
    id="both",
    occurred_at=NOW,
    recorded_at=NOW,
    scores=(Scored(activity="run", score=3), Scored(activity="swim", score=0)),
    change=-2,
    since=NOW - timedelta(days=9),
)
DOCUMENT = {"occurred_at": NOW.isoformat(), "recorded_at": NOW.isoformat(), "change": 1}


def rating(name, days, **parts):
    at = NOW + timedelta(days=days)
    return Rating(id=name, occurred_at=at, recorded_at=at, **parts)


@pytest.fixture
def medium():
    return MemoryMedium()


@pytest.fixture
def repository(medium):
    return FunctionRepository(opened(medium))


def again(medium):
    return FunctionRepository(opened(MemoryMedium(medium.files)))


def test_they_come_in_order_and_whole_also_after_a_restart(medium, repository):
    late = rating("late", 3, change=0)
    for activity in (SWIM, RUN):
        repository.stand(activity, here=True, ratings=())
    for one in (late, BOTH):
        repository.put(one)

    assert again(medium).activities.all() == repository.activities.all() == (RUN, SWIM)
    assert again(medium).ratings.all() == repository.ratings.all() == (BOTH, late)


def test_what_says_nothing_is_not_kept(medium, repository):
    repository.put(BOTH)
    repository.put(rating("both", 0))
    repository.put(rating("never", 1))

    assert again(medium).ratings.all() == ()


def test_an_activity_and_its_scores_go_in_one_write_or_not_at_all(medium, repository):
    repository.stand(RUN, here=True, ratings=())
    repository.put(BOTH)
    alone = rating("alone", 1, scores=(Scored(activity="run", score=4),))
    repository.put(alone)
    left = rating("both", 0, scores=BOTH.scores[1:], change=-2)
    medium.capacity = sum(map(len, medium.files.values()))
    with pytest.raises(OSError, match=r"room|space"):
        repository.stand(RUN, here=False, ratings=(left, rating("alone", 1)))

    assert again(medium).activities.all() == (RUN,)
    assert again(medium).ratings.all() == (BOTH, alone)
    medium.capacity = None
    repository.stand(RUN, here=False, ratings=(left, rating("alone", 1)))
    assert again(medium).activities.all() == ()
    assert again(medium).ratings.all() == (left,)


@pytest.mark.parametrize(
    ("table", "bad"),
    [
        ("activity", {}),
        ("activity", {"name": "", "added_at": NOW.isoformat()}),
        ("activity", {"name": "Run", "added_at": "2026-03-02T10:00:00"}),
        ("rating", {}),
        ("rating", {**DOCUMENT, "change": 6}),
        ("rating", {**DOCUMENT, "scores": [{"activity": "run", "score": 11}]}),
        ("rating", {**DOCUMENT, "scores": [{"activity": "run", "score": 1}] * 2}),
        ("rating", {**DOCUMENT, "since": "2026-03-02"}),
    ],
)
def test_an_unreadable_document_is_counted_left_and_not_shown(medium, table, bad):
    database = opened(medium)
    database.table(table).put("bad", bad)
    repository = FunctionRepository(database)

    assert repository.activities.all() == repository.ratings.all() == ()
    assert repository.unreadable == 1
    assert opened(medium).table(table).fetch("bad") == bad


def test_what_a_newer_version_noted_outlives_amending_removing_and_coming_back(medium):
    database = opened(medium)
    database.table("activity").put("a", {"name": "Run", "added_at": NOW.isoformat(), "kind": 3})
    database.table("rating").put("r", {**DOCUMENT, "mood": "calm"})
    repository = FunctionRepository(database)
    ((activity,), (held,)) = repository.activities.all(), repository.ratings.all()
    repository.stand(activity, here=False, ratings=(rating("r", 0),))
    assert repository.activities.all() == repository.ratings.all() == ()
    repository.stand(activity, here=True, ratings=(held,))
    repository.put(rating("r", 0))
    repository.put(held)

    assert opened(medium).table("activity").fetch("a")["kind"] == 3
    assert opened(medium).table("rating").fetch("r")["mood"] == "calm"
