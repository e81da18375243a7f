"""What stands in a calendar: to the next visit, nothing of what is over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.prescription import Dose
from aftercare.domain.reminder import Kind, Quiet
from aftercare.domain.ringing import Followed, Stretched, series, still_ahead
from aftercare.domain.treatment import Treatment

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)
TREATMENT = Treatment(id="t", at=NOW, recorded_at=NOW)
DOSES = tuple(
    Dose(stretch=number, hold_seconds=20, reps=3, sets=1, times_a_day=times)
    for number, times in ((1, 2), (2, 3))
)
VISIT = Appointment(id="v", at=NOW + 7 * DAY, made_at=NOW)
FOLLOWED = Followed(
    treatment=TREATMENT,
    over_lung=(TREATMENT,),
    stretched=Stretched(plan="0" * 16, since=NOW + DAY, doses=DOSES),
    appointments=(VISIT,),
)


def local(at):
    return at.astimezone(UTC)


def test_stretches_come_as_often_as_the_one_that_is_done_most_until_the_visit():
    found = series(FOLLOWED, NOW, local)

    assert [one.hour for one in found] == [8, 13, 19]
    assert min(one.first for one in found) == (NOW + DAY).date()
    assert max(one.last for one in found) <= VISIT.at.date()


def test_series_stay_the_same_for_as_long_as_the_plan_and_the_visit_do():
    assert series(FOLLOWED, NOW, local) == series(FOLLOWED, NOW + 3 * DAY, local)


def test_after_the_last_visit_none_is_left():
    assert series(FOLLOWED, NOW + 9 * DAY, local) == ()


def test_a_visit_that_is_called_off_ends_nothing():
    off = replace(FOLLOWED, appointments=(replace(VISIT, standing=Standing.CANCELLED),))

    assert max(one.last for one in series(off, NOW, local)) > (NOW + 20 * DAY).date()


def test_the_signs_are_to_be_looked_at_where_needles_were_over_the_lung():
    kinds = {one.kind for one in still_ahead(FOLLOWED, NOW, local, Quiet())}
    elsewhere = replace(FOLLOWED, over_lung=())

    assert kinds == {Kind.CHECK_IN, Kind.LOOK_AGAIN}
    assert {one.kind for one in still_ahead(elsewhere, NOW, local, Quiet())} == {Kind.CHECK_IN}
    assert still_ahead(FOLLOWED, NOW + 6 * DAY, local, Quiet()) == ()


def test_who_has_neither_treatment_nor_plan_has_nothing():
    assert series(Followed(), NOW, local) == ()
    assert still_ahead(Followed(), NOW, local, Quiet()) == ()
