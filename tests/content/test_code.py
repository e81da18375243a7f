"""What a number means in a link that is on paper or in a chat: the same for ever."""

from pathlib import Path

import pytest

import aftercare
from aftercare.content.code import codes
from aftercare.content.diary import tags
from aftercare.content.region import regions
from aftercare.domain.diary import Compared
from aftercare.domain.player.player import Reason
from aftercare.domain.prescription import Answer, Sides, Topic
from aftercare.domain.report import Part, Standing

STRETCHES = Path(aftercare.__file__).parent / "content" / "stretches"
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
    "compared": {"easier": 1, "expected": 2, "worse": 3},
    "part": {
        "course": 1,
        "pain": 2,
        "function": 3,
        "stretches": 4,
        "questions": 5,
        "notes": 6,
    },
    "reason": {"pain": 1, "time": 2, "unclear": 3, "other": 4},
    "standing": {"done": 1, "partial": 2, "skipped": 3, "nothing": 4, "not-due": 5},
    "tag": {
        "bruise": 1,
        "slept-well": 2,
        "slept-badly": 3,
        "desk-day": 4,
        "active-day": 5,
        "painkiller": 6,
        "headache": 7,
        "tired": 8,
        "stretched": 9,
        "warmth": 10,
        "cold": 11,
    },
    "stretch": {
        "nk1": 1,
        "nk2": 2,
        "nk3": 3,
        "nk4": 4,
        "nk5": 5,
        "ut1": 6,
        "ut2": 7,
        "ut3": 8,
        "ut4": 9,
        "ut5": 10,
        "jw1": 11,
        "jw2": 12,
        "jw3": 13,
        "jw4": 14,
        "jw5": 15,
        "sh1": 16,
        "sh2": 17,
        "sh3": 18,
        "sh4": 19,
        "sh5": 20,
        "sh6": 21,
        "el1": 22,
        "el2": 23,
        "el3": 24,
        "el4": 25,
        "el5": 26,
        "wr1": 27,
        "wr2": 28,
        "wr3": 29,
        "wr4": 30,
        "wr5": 31,
        "ub1": 32,
        "ub2": 33,
        "ub3": 34,
        "ub4": 35,
        "ub5": 36,
        "lb1": 37,
        "lb2": 38,
        "lb3": 39,
        "lb4": 40,
        "lb5": 41,
        "lb6": 42,
        "hp1": 43,
        "hp2": 44,
        "hp3": 45,
        "hp4": 46,
        "hp5": 47,
        "hp6": 48,
        "hp7": 49,
        "it1": 50,
        "it2": 51,
        "it3": 52,
        "it4": 53,
        "it5": 54,
        "qd1": 55,
        "qd2": 56,
        "qd3": 57,
        "qd4": 58,
        "qd5": 59,
        "ha1": 60,
        "ha2": 61,
        "ha3": 62,
        "ha4": 63,
        "ca1": 64,
        "ca2": 65,
        "ca3": 66,
        "ca4": 67,
        "ca5": 68,
        "ca6": 69,
        "ft1": 70,
        "ft2": 71,
        "ft3": 72,
        "ft4": 73,
        "ft5": 74,
    },
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
        ("compared", set(Compared)),
        ("part", set(Part)),
        ("reason", set(Reason)),
        ("standing", set(Standing)),
        ("tag", {tag.id for tag in tags()}),
        ("stretch", {path.stem for path in STRETCHES.glob("*.toml")}),
    ],
)
def test_everything_that_can_be_chosen_has_a_number(kind, ids):
    assert getattr(codes(), kind).numbers.keys() >= ids


def test_an_id_or_a_number_of_nothing_is_an_error():
    with pytest.raises(KeyError):
        codes().area.numbers["nowhere"]
    with pytest.raises(KeyError):
        codes().area.ids[0]
