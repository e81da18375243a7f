"""What a number means in a link that is on paper or in a chat: the same for ever."""

import pytest

from aftercare.content.code import codes
from aftercare.content.region import regions
from aftercare.domain.prescription import Answer, Sides, Topic

RELEASED = {
    "area": {
        "head": 1,
        "jaw": 2,
        "neck_front": 3,
        "neck_back": 4,
        "upper_trapezius.left": 5,
        "upper_trapezius.right": 6,
        "shoulder.left": 7,
        "shoulder.right": 8,
        "upper_arm.left": 9,
        "upper_arm.right": 10,
        "elbow.left": 11,
        "elbow.right": 12,
        "forearm.left": 13,
        "forearm.right": 14,
        "wrist_hand.left": 15,
        "wrist_hand.right": 16,
        "chest.left": 17,
        "chest.right": 18,
        "abdomen.left": 19,
        "abdomen.right": 20,
        "groin_hip.left": 21,
        "groin_hip.right": 22,
        "upper_back.left": 23,
        "upper_back.right": 24,
        "mid_back.left": 25,
        "mid_back.right": 26,
        "low_back.left": 27,
        "low_back.right": 28,
        "buttock.left": 29,
        "buttock.right": 30,
        "thigh_front.left": 31,
        "thigh_front.right": 32,
        "thigh_back.left": 33,
        "thigh_back.right": 34,
        "thigh_outer.left": 35,
        "thigh_outer.right": 36,
        "knee.left": 37,
        "knee.right": 38,
        "knee_back.left": 39,
        "knee_back.right": 40,
        "shin.left": 41,
        "shin.right": 42,
        "calf.left": 43,
        "calf.right": 44,
        "achilles.left": 45,
        "achilles.right": 46,
        "foot.left": 47,
        "foot.right": 48,
    },
    "topic": {
        "heat": 1,
        "cold": 2,
        "massage": 3,
        "bath": 4,
        "sport": 5,
        "alcohol": 6,
        "painkillers": 7,
        "driving": 8,
        "work": 9,
    },
    "answer": {"yes": 1, "no": 2, "ask": 3},
    "sides": {"none": 0, "left": 1, "right": 2, "both": 3},
}
"""The numbers of version 1.0; later ones are added, none is taken out or given to another."""


@pytest.mark.parametrize("kind", RELEASED)
def test_no_released_number_changes_its_meaning(kind):
    numbers = getattr(codes(), kind).numbers

    assert numbers.items() >= RELEASED[kind].items()


@pytest.mark.parametrize("kind", RELEASED)
def test_numbers_follow_each_other_and_each_stands_once(kind):
    code = getattr(codes(), kind)
    first = min(code.ids)

    assert sorted(code.ids) == list(range(first, first + len(code.numbers)))
    assert {code.ids[number]: number for number in code.ids} == code.numbers


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("area", {area for region in regions() for area in region.areas}),
        ("topic", set(Topic)),
        ("answer", set(Answer)),
        ("sides", set(Sides)),
    ],
)
def test_everything_that_can_be_chosen_has_a_number(kind, ids):
    assert getattr(codes(), kind).numbers.keys() >= ids


def test_an_id_or_a_number_of_nothing_is_an_error():
    with pytest.raises(KeyError):
        codes().area.numbers["nowhere"]
    with pytest.raises(KeyError):
        codes().area.ids[0]
