"""What a plan may say; what is refused, each with the name of its field."""

import math
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from aftercare.domain.prescription import (
    EARLIEST,
    LATEST,
    Answer,
    BadPart,
    Dose,
    Prescription,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)
from tests.formats.plans import USUAL, prescriptions
from tests.laws import law

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
DOSE = Dose(stretch=4, hold_seconds=30, reps=3, sets=1, times_a_day=2)
BOUNDS = {
    "stretch": (1, 16383),
    "hold_seconds": (1, 300),
    "reps": (1, 30),
    "sets": (1, 10),
    "times_a_day": (1, 10),
    "from_hour": (0, 168),
}


@law
@given(prescriptions())
def test_a_prescription_is_a_value(plan):
    assert plan == replace(plan)
    assert hash(plan) == hash(replace(plan))
    with pytest.raises(FrozenInstanceError):
        plan.revision = 3


@pytest.mark.parametrize(("field", "bounds"), BOUNDS.items())
def test_a_dose_keeps_to_its_bounds(field, bounds):
    low, high = bounds

    assert getattr(replace(DOSE, **{field: low}), field) == low
    assert getattr(replace(DOSE, **{field: high}), field) == high
    for value in (low - 1, high + 1, 10**30, -5, math.nan, math.inf, float(low), True, "3", None):
        with pytest.raises(ValueError, match=field):
            replace(DOSE, **{field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", ""),
        ("id", "9F3C21D07A64BE15"),
        ("id", "9f3c21d07a64be15\n"),
        ("id", "9f3c21d07a64be150"),
        ("revision", 0),
        ("revision", 65536),
        ("issued_at", datetime(2026, 3, 4, 12)),  # noqa: DTZ001 - that is the question
        ("issued_at", NOON.replace(second=1)),
        ("issued_at", EARLIEST - timedelta(minutes=1)),
        ("issued_at", LATEST),
        ("sore_up_to_days", 0),
        ("sore_up_to_days", 15),
        ("clinic_name", "x" * 61),
        ("clinic_phone", "1" * 31),
        ("note", "x" * 501),
    ],
)
def test_a_prescription_keeps_to_its_bounds(field, value):
    with pytest.raises(ValueError, match=f"{field}: out-of-bounds"):
        replace(USUAL, **{field: value})


def test_a_prescription_may_say_no_more_than_who_it_is():
    bare = Prescription(id="0" * 16, revision=1, issued_at=EARLIEST)

    assert (bare.doses, bare.advice, bare.visits, bare.note) == ((), (), (), "")


def test_up_to_twenty_stretches_each_once_for_its_sides():
    twenty = tuple(replace(DOSE, stretch=number) for number in range(1, 21))
    both = (replace(DOSE, sides=Sides.LEFT), replace(DOSE, sides=Sides.RIGHT, reps=2))

    assert len(replace(USUAL, doses=twenty).doses) == 20
    assert replace(USUAL, doses=both).doses == both
    for doses in ((*twenty, replace(DOSE, stretch=21)), (DOSE, replace(DOSE, reps=9))):
        with pytest.raises(BadPart, match="stretches"):
            replace(USUAL, doses=doses)


def test_a_topic_has_one_answer():
    twice = tuple(Said(topic=Topic.HEAT, answer=answer) for answer in (Answer.YES, Answer.NO))

    with pytest.raises(BadPart, match="advice"):
        replace(USUAL, advice=twice)


def test_an_area_is_treated_once():
    with pytest.raises(BadPart, match="areas"):
        Treated(at=NOON, areas=("jaw", "jaw"))


@pytest.mark.parametrize(("full", "half"), [(-1, 3), (4, 3), (3, 11), (11, 11)])
def test_a_rule_that_cannot_be_is_refused(full, half):
    with pytest.raises(BadPart, match="rule"):
        Rule(full_up_to=full, half_up_to=half)


def test_visits_come_soonest_first_up_to_six_of_them():
    visits = tuple(Visit(at=NOON + timedelta(days=day)) for day in range(7))

    assert len(replace(USUAL, visits=visits[:6]).visits) == 6
    for wrong in (visits, visits[1::-1], visits[:1] * 2):
        with pytest.raises(BadPart, match="visits"):
            replace(USUAL, visits=wrong)


@pytest.mark.parametrize("minutes", [-720, -570, 0, 345, 840])
def test_a_visit_knows_the_moment_and_the_time_on_the_clinic_s_wall(minutes):
    wall = timezone(timedelta(minutes=minutes))
    visit = Visit(at=NOON.astimezone(wall))

    assert visit.at == NOON
    assert visit.at.utcoffset() == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "offset", [timedelta(minutes=-721), timedelta(hours=15), timedelta(seconds=9)]
)
def test_a_clock_that_no_clinic_has_is_refused(offset):
    with pytest.raises(BadPart, match="offset"):
        Visit(at=NOON.astimezone(timezone(offset)).replace(second=0))


@pytest.mark.parametrize("minutes", [0, 601, -1])
def test_a_visit_lasts_up_to_ten_hours(minutes):
    with pytest.raises(BadPart, match="minutes"):
        Visit(at=NOON, minutes=minutes)


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "javascript:x", "https://x", "a\u202eb", "a\0b", " ", "x\n", "\u200b"]
)
@pytest.mark.parametrize("field", ["clinic_name", "note"])
def test_a_text_that_is_not_safe_to_show_is_refused(field, text):
    with pytest.raises(BadPart, match=f"{field}: unsafe-text"):
        replace(USUAL, **{field: text})


def test_only_a_note_has_lines():
    assert replace(USUAL, note="a\nb").note == "a\nb"
    with pytest.raises(BadPart, match="clinic_name"):
        replace(USUAL, clinic_name="a\nb")
    with pytest.raises(BadPart, match="place"):
        Visit(at=NOON, place="a\nb")


@pytest.mark.parametrize(
    "phone", ["+44 (0)20 7946 0123", "(030) 123-45.67/8", "(+90) 212 555 01 23", "22222", ""]
)
def test_a_plain_number_may_be_dialled(phone):
    assert replace(USUAL, clinic_phone=phone).clinic_phone == phone


@pytest.mark.parametrize(
    "phone",
    [
        *("*21#", "*#06#", "#31#0207946", "0207946,,1", "0207946;1", "tel:0207946"),
        *("999", "1+234567", "1" * 17),
    ],
)
def test_a_number_that_may_dial_a_service_is_refused(phone):
    with pytest.raises(BadPart, match="clinic_phone: unsafe-phone"):
        replace(USUAL, clinic_phone=phone)
