from itertools import groupby, product

import pytest

from aftercare.content.datafile import read
from aftercare.content.region import regions
from aftercare.words.words import load_words
from tests.reading import messages

WORDS = load_words("en")
BODY = [
    "head", "jaw", "neck_front", "neck_back", "upper_trapezius", "shoulder", "upper_arm", "elbow",
    "forearm", "wrist_hand", "chest", "abdomen", "groin_hip", "upper_back", "mid_back", "low_back",
    "buttock", "thigh_front", "thigh_back", "thigh_outer", "knee", "knee_back", "shin", "calf",
    "achilles", "foot",
]  # fmt: skip
LUNG = {
    "neck_front", "neck_back", "upper_trapezius", "shoulder", "chest", "upper_back", "mid_back",
    "low_back",
}  # fmt: skip


def test_the_body_goes_from_head_to_foot():
    assert [region.id for region in regions()] == BODY


def test_head_and_neck_have_no_sides_and_all_else_has():
    assert [region.id for region in regions() if not region.sided] == BODY[:4]


def test_the_lung_rule_holds_from_the_neck_base_to_the_upper_flank():
    assert {region.id for region in regions() if region.over_lung} == LUNG


def test_every_decision_about_the_lung_has_its_reason():
    for row in read("regions")["region"]:
        assert row["reason"], row["id"]


def test_the_regions_of_a_group_stand_together():
    groups = [group for group, _ in groupby(regions(), key=lambda region: region.group)]

    assert len(set(groups)) == len(groups)


def test_every_region_and_group_has_its_words_and_there_are_no_others():
    names = {region.id.replace("_", "-") for region in regions()}
    groups = {f"group-{region.group}" for region in regions()}

    assert messages("region").keys() == (
        names | {f"{name}-in" for name in names} | groups | {"whose"}
    )


@pytest.mark.parametrize("region", regions(), ids=lambda region: region.id)
def test_a_region_reads_well_with_and_without_side(region):
    name = region.id.replace("_", "-")
    sides = ("left", "right", "none") if region.sided else ("none",)
    labels = {WORDS(f"region.{name}", side=side) for side in sides}
    inside = {
        WORDS(f"region.{name}-in", side=side, whose=whose)
        for side, whose in product(sides, ("me", "you"))
    }

    assert len(labels) == len(sides)
    assert len(inside) == 2 * len(sides)
    assert all(label[0].isupper() for label in labels)
    assert all(phrase[0].islower() for phrase in inside)
    assert all("my " in phrase or "your " in phrase for phrase in inside)


def test_a_place_is_said_as_a_person_says_it():
    assert WORDS("region.shoulder", side="right") == "Right shoulder"
    assert WORDS("region.shoulder-in", side="right", whose="me") == "my right shoulder"
    assert WORDS("region.neck-back-in", side="none", whose="you") == "the back of your neck"
    assert WORDS("region.upper-trapezius", side="left") == "Top of the left shoulder"
