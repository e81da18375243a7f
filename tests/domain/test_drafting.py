"""What of a draft may not be handed over, and where its doses stand."""

from dataclasses import replace

import pytest

from aftercare.domain.draft import Draft, place_of, refused, which
from aftercare.domain.prescription import Dose, Sides
from tests.formats.plans import ISSUED, USUAL

DRAFT = Draft(patient="p", plan=replace(USUAL, clinic_name="", clinic_phone=""), begun_at=ISSUED)


@pytest.mark.parametrize(
    ("note", "name", "phone", "why"),
    [
        ("Walk each hour. ", " Riverside ", "020 7946 0123 ", {}),
        ("a" * 500, "", "", {}),
        ("a" * 501, "", "", {"note": "out-of-bounds"}),
        ("see www.example.org", "", "", {"note": "unsafe-text"}),
        ("", "<b>", "*21#", {"clinic_name": "unsafe-text", "clinic_phone": "unsafe-phone"}),
    ],
)
def test_each_text_says_for_itself_why_it_may_not_be_handed_over(note, name, phone, why):
    assert refused(replace(DRAFT, note=note), name, phone) == why


def test_a_dose_is_found_by_its_stretch_and_its_sides():
    left = Dose(stretch=1, hold_seconds=1, reps=1, sets=1, times_a_day=1, sides=Sides.LEFT)
    doses = (left, replace(left, sides=Sides.RIGHT))

    assert [place_of(doses, which(one)) for one in doses] == [0, 1]
    assert place_of(doses, (1, Sides.BOTH)) is None
