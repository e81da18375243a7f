"""Treatments: what is on the screen is on the disk."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.domain.moment import BadMoment
from aftercare.domain.treatment import Draft
from tests.state.home import shown


def test_a_recorded_treatment_is_on_the_disk(home):
    at = home.device.now() - timedelta(hours=2)
    treatment = home.state.treatments.record(at, ("jaw.left", "neck_back"))

    assert (treatment.at, treatment.recorded_at) == (at, home.device.now())
    assert shown(home.state).treatments == (treatment,)
    assert home.kept() == shown(home.state)


def test_treatments_stand_oldest_first_whenever_they_were_written_down(home):
    now, treatments = home.device.now(), home.state.treatments
    last = treatments.record(now, ())
    first = treatments.record(now - timedelta(days=9), ())
    middle = treatments.record(now - timedelta(days=4), ())

    assert treatments.treatments == home.kept().treatments == (first, middle, last)


def test_an_amended_treatment_is_on_the_disk_and_stands_where_it_now_belongs(home):
    now, treatments = home.device.now(), home.state.treatments
    first = treatments.record(now - timedelta(days=9), ("jaw.left",))
    second = treatments.record(now, ())
    treatments.amend(second.id, more_than_usual=True, sore_up_to_days=14)
    treatments.amend(second.id, at=now - timedelta(days=10))
    amended = treatments.get(second.id)

    assert (amended.more_than_usual, amended.sore_up_to_days) == (True, 14)
    assert treatments.treatments == (amended, first)
    assert home.kept() == shown(home.state)


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (datetime(2026, 1, 7, 11, tzinfo=UTC), "future"),
        (datetime(1899, 12, 31, tzinfo=UTC), "too-early"),
        (datetime(2026, 1, 7, 9), "naive"),  # noqa: DTZ001
    ],
)
def test_a_moment_that_cannot_be_changes_nothing(home, at, reason):
    treatment = home.state.treatments.record(home.device.now(), ())

    with pytest.raises(BadMoment) as amended:
        home.state.treatments.amend(treatment.id, at=at)
    with pytest.raises(BadMoment) as recorded:
        home.state.treatments.record(at, ())
    assert amended.value.reason == recorded.value.reason == reason
    assert shown(home.state).treatments == home.kept().treatments == (treatment,)


def test_a_removed_treatment_is_gone_from_the_disk_and_its_entries_stay(home):
    treatment = home.state.treatments.record(home.device.now(), ())
    entry = home.state.diary.record(soreness=3)
    home.state.treatments.remove(treatment.id)

    assert home.kept() == shown(home.state)
    assert shown(home.state)[1:] == ((), (entry,))


def test_what_is_not_there_can_be_amended_and_removed_without_harm(home):
    home.state.treatments.amend("nobody", more_than_usual=True)
    home.state.treatments.remove("nobody")

    assert home.state.undo.offer is None
    assert home.state.treatments.get("nobody") is None
    assert home.kept() == shown(home.state)


def test_what_was_said_of_a_treatment_is_kept_until_it_is_recorded(home):
    draft = Draft(at=home.device.now(), areas=("jaw.left",))
    home.state.treatments.describe(draft)
    home.state.refresh()

    assert home.state.treatments.draft == draft
    assert home.kept().treatments == ()
    home.state.treatments.record(home.device.now(), draft.areas)
    assert home.state.treatments.draft is None


def test_a_treatment_that_cannot_be_leaves_the_draft(home):
    home.state.treatments.describe(Draft(areas=("jaw.left",)))

    with pytest.raises(BadMoment):
        home.state.treatments.record(home.device.now() + timedelta(days=1), ())
    assert home.state.treatments.draft == Draft(areas=("jaw.left",))


@pytest.mark.parametrize("minutes", [0.5, 4, 5])
def test_a_moment_just_ahead_becomes_this_minute(home, minutes):
    home.device.time += timedelta(seconds=30)
    now, treatments = home.device.now(), home.state.treatments
    ahead, minute = now + timedelta(minutes=minutes), now.replace(second=0)
    recorded = treatments.record(ahead, ())
    amended = treatments.record(now - timedelta(days=1), ())
    treatments.amend(amended.id, at=ahead)

    assert recorded.at == treatments.get(amended.id).at == minute
    assert home.kept() == shown(home.state)


def test_further_ahead_is_refused_also_after_the_clock_was_set_back(home):
    treatment = home.state.treatments.record(home.device.now(), ())
    home.device.pass_hours(-1)

    with pytest.raises(BadMoment):
        home.state.treatments.amend(treatment.id, at=home.device.now() + timedelta(minutes=6))
    home.state.treatments.amend(treatment.id, more_than_usual=True)  # its own time stays
    assert home.state.treatments.get(treatment.id).at == treatment.at
