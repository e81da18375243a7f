"""Labels, and what was given under them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.moment import BadMoment
from aftercare.domain.patient import (
    LONGEST_LABEL,
    MOST_GIVEN,
    BadLabel,
    Given,
    Patient,
    checked_label,
)
from aftercare.domain.receipt import LONGEST_PAYLOAD
from aftercare.domain.template import Template
from tests.laws import law

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PATIENT = Patient(id="p", label="A", added_at=NOON)


def gift(payload, hours=0):
    return Given(payload=payload, given_at=NOON + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        (" Room 2,  Tuesday\t", "Room 2, Tuesday"),
        ("Zo\u00eb \U0001f9d1\u200d\u2695\ufe0f", "Zo\u00eb \U0001f9d1\u200d\u2695\ufe0f"),
        ("\u0645\u06cc\u200c\u0631\u0648\u062f", "\u0645\u06cc\u200c\u0631\u0648\u062f"),
        ("two\nlines", "two lines"),
        ("x" * LONGEST_LABEL, "x" * LONGEST_LABEL),
    ],
)
def test_a_label_is_kept_as_it_was_meant(typed, label):
    assert checked_label(typed) == label


@pytest.mark.parametrize(
    "typed", ["", "  \n", "x" * (LONGEST_LABEL + 1), "a\0b", "a\u202eb", "\u200d", "\ud800"]
)
def test_what_could_not_be_told_from_others_is_no_label(typed):
    with pytest.raises(BadLabel):
        checked_label(typed)
    with pytest.raises(BadLabel):
        Patient(id="p", label=typed, added_at=NOON)


@law
@given(st.text(max_size=80))
def test_a_label_that_was_checked_is_a_label_and_stays_so(typed):
    try:
        label = checked_label(typed)
    except BadLabel:
        return

    assert checked_label(label) == label
    assert Patient(id="p", label=label, added_at=NOON).label == label


@pytest.mark.parametrize("label", [" A", "A ", "A  B", "A\nB"])
def test_a_patient_has_only_a_label_that_was_checked(label):
    with pytest.raises(BadLabel):
        Patient(id="p", label=label, added_at=NOON)


@pytest.mark.parametrize("payload", ["", "a" * (LONGEST_PAYLOAD + 1)])
def test_what_no_link_can_carry_was_not_given_and_is_no_template(payload):
    with pytest.raises(ValueError, match="payload"):
        gift(payload)
    with pytest.raises(ValueError, match="template"):
        Template(id="t", name="A", payload=payload, saved_at=NOON)


def test_moments_are_aware():
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(BadMoment):
        Given(payload="a", given_at=naive)
    with pytest.raises(BadMoment):
        Patient(id="p", label="A", added_at=naive)
    with pytest.raises(BadMoment):
        Template(id="t", name="A", payload="a", saved_at=naive)


def test_what_is_given_last_stands_last_and_the_same_again_is_only_dated_anew():
    patient = PATIENT.giving(gift("a")).giving(gift("b", 1)).giving(gift("a", 2))

    assert patient.given == (gift("b", 1), gift("a", 2))


def test_of_very_many_the_oldest_goes_first():
    patient = PATIENT
    for number in range(MOST_GIVEN + 5):
        patient = patient.giving(gift(f"plan-{number}", number))

    assert len(patient.given) == MOST_GIVEN
    assert patient.given[0].payload == "plan-5"
