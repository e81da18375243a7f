"""A report as the screens see it: of what the states hold now, and no more than was chosen."""

from datetime import time, timedelta

import pytest

from aftercare.content.code import codes
from aftercare.domain.report import Part, Standing
from aftercare.domain.taken import name_of
from aftercare.formats.prescription_link import encode
from aftercare.formats.report_link import decode
from aftercare.formats.report_message import found_in
from aftercare.state.report import Range
from tests.formats.plans import ISSUED, USUAL

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BASE = "https://clinic.example/app/"


@pytest.fixture
def patient(home):
    """Somebody with a plan of a week ago, who has written three things since."""
    home.device.time = ISSUED + HOUR
    home.state.prescriptions.accept(encode(USUAL, codes()), USUAL)
    home.device.time = ISSUED + 7 * DAY
    for hours, score in ((24, 6), (48, 3), (72, 0)):
        home.state.diary.record(
            occurred_at=ISSUED + hours * HOUR, soreness=score, note="It pulled a little."
        )
    return home


@pytest.fixture
def report(patient):
    return patient.state.reports.state


def test_it_is_of_what_was_since_the_last_treatment(patient, report):
    made = report.made

    assert report.is_reaching is Range.VISIT
    assert made.since == USUAL.treated.at
    assert made.until == patient.device.time
    assert [one.soreness for one in made.entries] == [6, 3, 0]
    assert [one.at for one in made.treatments] == [USUAL.treated.at]
    assert (made.plan, made.clinic) == (USUAL.id, USUAL.clinic_name)
    assert all(one.added_later for one in made.entries)


def test_its_days_are_as_the_plan_asked(report):
    standings = [one.standing for one in report.made.days]

    assert len(standings) == 7
    assert set(standings[1:]) == {Standing.NOTHING}


def test_what_is_still_to_be_done_today_was_not_left_out(patient, report):
    today = patient.device.time.date()

    assert today not in {one.day for one in report.made.days}

    patient.device.time += DAY
    report.renew()

    assert (today, Standing.NOTHING) in {(one.day, one.standing) for one in report.made.days}


def test_parts_and_range_make_another_report(report):
    before = report.made.id
    report.toggle(Part.COURSE)
    report.choose(Range.MONTH)

    assert report.made.id != before
    assert report.made.parts == frozenset(Part) - {Part.COURSE}
    assert {one.soreness for one in report.made.entries} == {None}
    assert report.made.until - report.made.since == 28 * DAY
    report.toggle(Part.COURSE)
    assert [one.soreness for one in report.made.entries] == [6, 3, 0]


def test_without_a_visit_or_a_treatment_it_is_of_a_fortnight(home):
    report = home.state.reports.state

    assert Range.VISIT not in report.reaches
    assert report.is_reaching is Range.FORTNIGHT
    assert report.made.until - report.made.since == 14 * DAY
    assert report.made.is_empty


def test_it_is_of_all_from_a_day_on_that_was_chosen(patient, report):
    day = (ISSUED + 2 * DAY).date()
    report.begin(day)
    local = patient.device.local

    assert report.is_reaching is Range.OWN
    assert local(report.made.since).date() == day
    assert local(report.made.since).time() == time()
    assert [one.soreness for one in report.made.entries] == [3, 0]
    report.choose(Range.VISIT)
    assert len(report.made.entries) == 3


@pytest.mark.parametrize("days", [0, 366, 367, 10_000])
def test_no_day_is_too_near_or_too_far_to_begin_with(patient, report, days):
    day = patient.device.local(patient.device.now()).date() - days * DAY
    report.begin(day)

    assert timedelta() < report.made.until - report.made.since <= 366 * DAY


def test_a_report_can_begin_at_this_very_midnight(patient, report):
    here = patient.device.local(patient.device.now())
    patient.device.time = here.replace(hour=0, minute=0, second=0, microsecond=0)
    report.begin(patient.device.local(patient.device.now()).date())

    assert report.made.until > report.made.since


def test_what_is_noted_later_is_in_it_when_it_is_looked_at_again(patient, report):
    patient.state.diary.record(usual_pain=4)
    assert len(report.made.entries) == 3
    report.renew()
    assert len(report.made.entries) == 4


def test_questions_come_from_the_next_visit_and_activities_from_what_can_be_done(patient, report):
    state = patient.state
    state.appointments.ask(state.appointments.next.id, "May I run?")
    state.function.here.add("Run for ten minutes")
    report.renew()

    assert report.made.questions == ("May I run?",)
    assert [one.name for one in report.made.activities] == ["Run for ten minutes"]


def test_a_link_carries_it_with_notes_only_where_the_code_stays_coarse(patient, report):
    few = report.carried(BASE)
    for number in range(20):
        patient.state.diary.record(
            occurred_at=ISSUED + (80 + number) * HOUR, usual_pain=3, note="Long words. " * 9
        )
    report.renew()
    many = report.carried(BASE)

    assert few.link.startswith(f"{BASE}#/r/")
    assert found_in(few.link, codes()).report == few.report == decode(few.payload, codes())
    assert all(one.note for one in few.report.entries)
    assert not any(one.note for one in many.report.entries)
    assert (few.coded, many.coded, many.shorter) == (True, True, False)


def test_of_a_longer_report_the_link_has_the_last_fortnight_with_its_own_counts(report):
    report.choose(Range.QUARTER)
    carried = report.carried()

    assert carried.shorter
    assert carried.report.until - carried.report.since == 14 * DAY
    assert len(carried.report.days) == 14  # and today is not over
    assert carried.link.startswith("aftercare://plan/r/")
    assert len(report.made.days) == 91


def test_the_link_of_a_longer_report_is_that_report_also_minutes_later(patient, report):
    report.choose(Range.MONTH)
    patient.device.pass_hours(0.5)

    assert name_of(report.carried().report) == name_of(report.made)


def test_after_everything_was_deleted_nothing_of_it_is_left(patient, report):
    report.toggle(Part.NOTES)
    patient.state.store.erase()

    assert patient.state.reports.state.made.is_empty
    assert patient.state.reports.state.parts == frozenset(Part)
