"""The stretch library loads whole, and a file that is wrong stops it with its name and key."""

import re
from copy import deepcopy

import pytest

from aftercare.content.stretch import (
    easier_stretch,
    muscles,
    read_stretch,
    stretch,
    stretch_regions,
    stretches,
)
from aftercare.content.stretch_figure import figure_of
from aftercare.content.table import BadContent
from aftercare.domain.condition import Condition
from aftercare.domain.source import Mark
from aftercare.domain.stretch import DESK, Place, Posture, Prop, Range, Weight
from aftercare.words.words import load_words
from tests.reading import messages, sentences, tokens

NUMBERS = (
    5,
    5,
    5,
    6,
    5,
    5,
    5,
    6,
    7,
    5,
    5,
    4,
    6,
    5,
)  # of stretches in each region, clinical list 7.2
GOOD = {
    "region": "neck",
    "muscles": ["scalenes"],
    "posture": "sitting",
    "props": ["chair"],
    "steps": 3,
    "sources": ["R97", "K"],
    "marks": ["m"],
    "dose": {"way": "hold", "seconds": [15, 20], "reps": 3, "times_a_day": 2, "place": "each"},
    "easier": {"stretch": "nk2", "seconds": 10, "figure": {"left": "to others"}},
    "locks": {"neck": "careful"},
    "figure": {"left": "to others"},
}


def changed(path, value):
    data = deepcopy(GOOD)
    *way, last = path
    row = data
    for step in way:
        row = row[step]
    row.pop(last, None)
    if value is not None:
        row[last] = value
    return data


def test_every_row_of_the_clinical_list_is_there():
    found = [sum(one.region == region for one in stretches()) for region in stretch_regions()]

    assert tuple(found) == NUMBERS
    assert sum(NUMBERS) == len(stretches()) == 74


def test_a_good_file_is_read():
    one = read_stretch("xx1", GOOD)

    assert (one.dose.seconds, one.dose.reps) == (Range(15, 20), Range(3, 3))
    assert (one.easier.stretch, one.easier.seconds, one.easier.reps) == ("nk2", Range(10, 10), None)
    assert one.locks == {Condition.NECK: Weight.CAREFUL}
    assert one.marks == (Mark.MEDIUM,)


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        *((["region"], value, "region") for value in ("tail", None, 3)),
        *((["muscles"], value, "muscles") for value in (["wing"], [], None, 3)),
        *((["posture"], value, "posture") for value in ("floating", None)),
        (["props"], ["piano"], "props"),
        *((["steps"], value, "steps") for value in (2, 6, 3.5, "three", None)),
        *((["sources"], value, "sources") for value in (["R0"], [], None)),
        *((["marks"], value, "marks") for value in (["x"], [], None)),
        (["over_lung"], "yes", "over_lung"),
        (["colour"], "red", "colour"),
        (["dose"], None, "dose.way"),
        (["dose", "way"], "bounce", "dose.way"),
        (["dose", "seconds"], 0, "dose.seconds"),
        (["dose", "seconds"], [20, 15], "dose.seconds"),
        (["dose", "seconds"], [1, 2, 3], "dose.seconds"),
        (["dose", "reps"], "three", "dose.reps"),
        (["dose", "reps"], None, "dose.reps"),
        (["dose", "place"], "here", "dose.place"),
        (["dose", "speed"], 3, "dose.speed"),
        (["easier", "stretch"], "xx9", "easier.stretch"),
        (["easier", "seconds"], -1, "easier.seconds"),
        (["easier", "colour"], "red", "easier.colour"),
        *((["easier", "posture"], value, "easier.posture") for value in ("floating", "lying")),
        (["easier", "props"], ["mat"], "easier.props"),  # it is another stretch, which has its own
        (["easier"], {"posture": "sitting"}, "easier.posture"),  # no news
        (["easier"], {"props": ["chair"]}, "easier.props"),
        (["easier"], {"props": ["piano"]}, "easier.props"),
        (["locks", "neck"], "maybe", "locks.neck"),
        (["locks", "wings"], "locked", "locks.wings"),
    ],
)
def test_what_is_unknown_or_missing_is_refused_with_its_file_and_key(path, value, key):
    with pytest.raises(BadContent) as refused:
        read_stretch("xx1", changed(path, value))

    assert str(refused.value).startswith(f"stretches/xx1.toml: {key}: ")


def test_a_stretch_that_there_is_not_is_an_error():
    with pytest.raises(KeyError):
        stretch("xx1")


def test_an_easier_form_may_place_the_body_otherwise():
    placed = {"posture": "lying", "props": ["pillow"], "seconds": 10}
    one = read_stretch("xx1", changed(["easier"], placed))
    without = read_stretch("xx1", changed(["easier"], {"props": []}))

    assert (one.easier.posture, one.easier.props) == (Posture.LYING, {Prop.PILLOW})
    assert (without.easier.posture, without.easier.props) == (None, frozenset())


SAID = {
    Posture.LYING: r"^Lie (?!further)",
    Posture.SITTING: r"^(Sit|Hug yourself)\b(?! on the floor| in bed)",
    Posture.STANDING: "^Stand",
    Posture.FLOOR: "^(Kneel|Sit on the floor)",
    Posture.BED: "^Sit in bed",
}
LETTERS = 74
"""What two lines of the player hold."""


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_an_easier_form_is_placed_as_its_words_say(one):
    told = messages(f"stretch-{one.region}")[f"{one.id}-easier"]
    other = easier_stretch(one)
    placed = other.posture if other else one.easier.posture or one.posture
    said = {posture for posture, pattern in SAID.items() if re.search(pattern, told)}

    assert said <= {placed}
    if one.easier.posture:
        assert said == {placed}


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_an_easier_form_is_drawn_as_it_is_placed(one):
    lies = drawn_lying(figure_of(one.id, easier=True))
    placed = one.easier.posture or one.posture

    if not one.easier.stretch and figure_of(one.id, easier=True).kind == "body":
        assert lies == (placed is Posture.LYING)


def drawn_lying(figure):
    return figure.motion.hold.base != "standing"


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_an_easier_form_is_told_whole_in_two_lines(one):
    told = messages(f"stretch-{one.region}")[f"{one.id}-easier"]

    assert len(told) <= LETTERS
    assert len(tokens(told)) >= 7
    assert not re.search(r"^Do it\b|\binstead\b|, as in |\bit this way\b", told)


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_what_is_felt_is_told_in_two_lines(one):
    assert len(messages(f"stretch-{one.region}")[f"{one.id}-feel"]) <= LETTERS


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_every_sentence_of_a_stretch_is_there_and_none_more(one):
    said = messages(f"stretch-{one.region}")
    steps = [f"{one.id}-step-{number + 1}" for number in range(one.steps)]
    parts = [f"{one.id}-{part}" for part in ("pose", "feel", "caution", "not", "easier")]
    found = {name for name in said if name == one.id or name.startswith(f"{one.id}-")}

    assert found == {one.id, *steps, *parts}


@pytest.mark.parametrize("noun", ["muscle", "condition", "stretch"])
def test_what_the_library_names_has_its_words(noun):
    said = load_words("en")
    wanted = {
        "muscle": muscles(),
        "condition": [f"{one}{part}" for one in Condition for part in ("", "-note", "-why")],
        "stretch": [f"region-{one}" for one in stretch_regions()],
    }[noun]

    assert [one for one in wanted if not said.has(f"{noun}.{one}")] == []


def locked(condition):
    return {one.id for one in stretches() if condition in one.locks}


def test_the_locks_of_the_clinical_list_hold():
    """Rule 6 of 7.1, as far as it names stretches."""
    assert {"lb5", "qd3"} <= locked(Condition.STENOSIS)
    assert {"ha2", "ha4", "lb1"} <= locked(Condition.DISC)
    assert {"sh3", "sh4"} <= locked(Condition.LOOSE_SHOULDER)
    assert {"hp1", "hp2", "it1"} <= locked(Condition.HIP_REPLACEMENT)
    assert {"lb5", "qd3"} <= {
        one.id for one in stretches() if one.locks.get(Condition.PREGNANCY) is Weight.LOCKED
    }
    standing = {one.id for one in stretches() if one.posture is Posture.STANDING}
    assert standing <= locked(Condition.BALANCE)


ASKS = {
    Condition.STENOSIS: "narrow spinal canal",
    Condition.DISC: "disc trouble|sciatica",
    Condition.NECK: "whiplash|neck surgery",
    Condition.LOOSE_SHOULDER: "shoulder that slips|shoulder surgery",
    Condition.FROZEN_SHOULDER: "frozen",
    Condition.HIP_REPLACEMENT: "hip replacement|new hip|replaced hip",
    Condition.KNEELING: "knee replacement|sore knee|kneeling hurts|(hip or|new) knee",
    Condition.PREGNANCY: "pregnan",
    Condition.BALANCE: "balance",
    Condition.OSTEOPOROSIS: "thin bones|osteoporosis",
}
"""How the sentences of stretches name a condition."""
SETS_APART = re.compile(r"\bask\b|same goes|^Not\b|^After\b|unless")


def asked_first(one):
    """Return for which conditions the words of a stretch say: ask first, or not at all."""
    said = messages(f"stretch-{one.region}")
    parts = [
        part
        for name in ("caution", "not")
        for part in sentences(said[f"{one.id}-{name}"])
        if SETS_APART.search(part)
    ]
    return {
        condition
        for condition, named in ASKS.items()
        if any(re.search(named, part) for part in parts)
    }


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_where_the_words_say_ask_first_the_stretch_is_locked(one):
    asked = asked_first(one)

    assert {each for each in asked if one.locks.get(each) is not Weight.LOCKED} == set()


def test_the_words_that_set_somebody_apart_are_found():
    by_id = {one.id: asked_first(one) for one in stretches()}

    assert by_id["nk1"] == {Condition.NECK}
    assert by_id["ut2"] == {Condition.NECK, Condition.OSTEOPOROSIS}
    assert by_id["lb3"] == {Condition.DISC, Condition.HIP_REPLACEMENT, Condition.KNEELING}
    assert by_id["it3"] == {Condition.HIP_REPLACEMENT, Condition.DISC, Condition.OSTEOPOROSIS}
    assert by_id["qd3"] == {Condition.PREGNANCY, Condition.STENOSIS}
    assert by_id["sh5"] == {Condition.FROZEN_SHOULDER}
    assert by_id["lb4"] == set()  # what to mind, not whom to ask
    assert set().union(*by_id.values()) == set(Condition)


TURNED = ("nk1", "nk2", "nk5", "ut1", "ut2", "ut3", "ub3", "lb2", "lb6", "jw4")
"""What leans or turns away from the side that the chip and the picture mean."""


@pytest.mark.parametrize("one", [one for one in stretches() if one.dose.place is not Place.NONE])
def test_a_stretch_with_sides_says_which_of_them_pulls(one):
    said = messages(f"stretch-{one.region}")
    told = [said[f"{one.id}-pose"], *(said[f"{one.id}-step-{n + 1}"] for n in range(one.steps))]

    assert not [text for text in (*told, said[f"{one.id}-easier"]) if "to one side" in text]
    if one.id in TURNED:
        assert "the side you stretch" in told[0]
        assert [text for text in told[1:] if "the side you stretch" in text]


def test_no_neck_stretch_is_offered_where_the_neck_is_not_stable():
    """Section 5 of the clinical list: locked unless prescribed."""
    neck = [one for one in stretches() if one.region == "neck"]

    assert all(one.locks.get(Condition.NECK) is Weight.LOCKED for one in neck)


def test_what_can_be_done_at_a_desk_is_upright_with_what_stands_there():
    desk = [one for one in stretches() if one.at_desk]

    assert {one.posture for one in desk} == {Posture.STANDING, Posture.SITTING}
    assert all(one.props <= DESK for one in desk)
    assert 10 < len(desk) < len(stretches())


def test_a_condition_that_only_asks_for_care_locks_nothing():
    one = read_stretch("xx1", GOOD)

    assert one.locked_by({Condition.NECK, Condition.DISC}) == ()
    assert one.careful_with({Condition.NECK, Condition.DISC}) == (Condition.NECK,)
    assert one.dose.place is Place.EACH
