"""All that is to ring: of the parts that are wanted, to the next visit, nothing of what is over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.prescription import Dose, Prescription
from aftercare.domain.reminder import Kind, Quiet
from aftercare.domain.ringing import EVERY, Followed, Part, reminders, series, still_ahead
from aftercare.domain.treatment import Treatment

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
DOSES = tuple(
    Dose(stretch=number, hold_seconds=20, reps=3, sets=1, times_a_day=times, from_hour=hour)
    for number, times, hour in ((1, 2, 24), (2, 3, 48))
)
FOLLOWED = Followed(
    treatment=Treatment(id="t", at=NOW, recorded_at=NOW),
    over_lung=True,
    plan=Prescription(id="0" * 16, revision=1, issued_at=NOW, doses=DOSES),
    plan_begins=NOW,
    plan_since=NOW,
    appointments=(Appointment(id="v", at=NOW + 7 * DAY, made_at=NOW),),
)


def local(at):
    return at.astimezone(UTC)


def rung(followed=FOLLOWED, now=NOW, parts=EVERY):
    return reminders(followed, now, local, Quiet(), parts)


def test_each_part_brings_its_own():
    kinds = {
        Part.CHECK_INS: {Kind.CHECK_IN, Kind.LOOK_AGAIN},
        Part.STRETCHES: {Kind.STRETCHES},
        Part.VISITS: {Kind.VISIT_EVE, Kind.VISIT_SOON},
    }
    for part, own in kinds.items():
        assert {one.kind for one in rung(parts={part})} == own
    assert {one.kind for one in rung()} == set().union(*kinds.values())


def test_stretches_begin_with_the_first_that_may_be_done_and_end_with_the_visit():
    found = [one.at for one in rung(parts={Part.STRETCHES})]

    assert min(found) >= NOW + DAY
    assert max(found) < NOW + 7 * DAY
    assert len({one.hour for one in found}) == 3  # as often as the one that is done most


def test_after_needles_elsewhere_nobody_is_asked_to_look_at_the_signs():
    elsewhere = replace(FOLLOWED, over_lung=False)

    assert Kind.LOOK_AGAIN not in {one.kind for one in rung(elsewhere)}


def test_a_visit_that_is_called_off_does_not_ring_and_ends_no_plan():
    (visit,) = FOLLOWED.appointments
    off = replace(FOLLOWED, appointments=(replace(visit, standing=Standing.CANCELLED),))
    found = rung(off)

    assert not {Kind.VISIT_EVE, Kind.VISIT_SOON} & {one.kind for one in found}
    assert max(one.at for one in found) > NOW + 7 * DAY


def test_what_is_of_no_use_any_more_is_left_out():
    later = NOW + 6 * DAY

    assert all(one.until > later for one in rung(now=later))
    assert Kind.CHECK_IN not in {one.kind for one in rung(now=later)}
    assert still_ahead(FOLLOWED, later, local, Quiet()) == ()


def test_series_stay_the_same_for_as_long_as_the_plan_and_the_visit_do():
    assert series(FOLLOWED, NOW, local) == series(FOLLOWED, NOW + 3 * DAY, local)
    assert len(series(FOLLOWED, NOW, local)) == 3
    after = series(FOLLOWED, NOW + 8 * DAY, local)
    assert max(one.last for one in after) > (NOW + 7 * DAY).date()


def test_who_has_neither_treatment_nor_plan_nor_visit_hears_nothing():
    assert rung(Followed()) == ()
    assert series(Followed(), NOW, local) == ()
