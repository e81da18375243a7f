"""The ready-made sets: one for every region and condition, safe for whom they are meant."""

import re
from collections import Counter
from copy import deepcopy
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.ready_set import (
    dose_for,
    doses_for,
    homes,
    read_homes,
    read_sets,
    ready_sets,
    sets_for,
)
from aftercare.content.region import regions
from aftercare.content.source import citation, sources
from aftercare.content.stretch import (
    easier_stretch,
    needled,
    stretch,
    stretch_regions,
    stretches,
    treated_near,
)
from aftercare.content.table import BadContent
from aftercare.domain.condition import Condition
from aftercare.domain.draft import STEPS
from aftercare.domain.prescription import Sides, Treated
from aftercare.domain.ready_set import ReadySet, Where
from aftercare.domain.stretch import Place, Way
from aftercare.words.words import load_words
from tests.content.test_reading import SHUNNED
from tests.laws import law
from tests.reading import messages, sentences, tokens

PEOPLE_COME_WITH = {
    "arthritic conditions": {"arthritis"},
    "chronic tendonitis or bursitis": {"rotator-cuff", "hip-bursitis", "achilles-tendon"},
    "tendinosis": {"achilles-tendon", "tennis-elbow", "golfers-elbow"},
    "headaches and migraines": {"headache"},
    "low back pain": {"low-back-pain"},
    "neck pain": {"neck-pain", "neck-shoulder"},
    "whiplash": {"whiplash"},
    "patellofemoral syndrome": {"patellofemoral"},
    "plantar fasciitis": {"plantar-fasciitis"},
    "repetitive strain injuries": {"repetitive-strain"},
    "sciatica": {"sciatica"},
    "piriformis syndrome": {"piriformis"},
    "shin splints": {"shin-splints"},
    "shoulder injuries": {"shoulder-injury", "loose-shoulder"},
    "shoulder pain": {"shoulder-pain"},
    "TMJ pain": {"tmj"},
    "recurrent or persistent injuries": {"persistent-injury"},
    "rotator cuff issues": {"rotator-cuff"},
    "spinal disc problems": {"disc"},
    "tennis elbow": {"tennis-elbow"},
    "golfer's elbow": {"golfers-elbow"},
    "joint pain and dysfunction": {"joint-pain"},
    "restricted range of motion": {"restricted-motion"},
    "chronic muscle tension, guarding": {"muscle-tension"},
    "muscle spasm or shortness": {"muscle-spasm"},
    "lumbar spinal stenosis": {"lumbar-stenosis"},
    "cervical spinal stenosis": {"cervical-stenosis"},
    "iliotibial band syndrome": {"it-band"},
    "fibromyalgia": {"fibromyalgia"},
    "myofascial pain syndrome": {"myofascial-pain"},
    "frozen shoulder": {"frozen-shoulder"},
    "chronic pain, hypersensitivity": {"chronic-pain"},
    "nerve impingement": {"sciatica", "cervical-stenosis"},
}
"""All that the clinics' own pages say they needle for, and the sets for it."""
STARTING_POINTS = {
    "arthritis",
    "joint-pain",
    "restricted-motion",
    "muscle-tension",
    "muscle-spasm",
    "fibromyalgia",
    "myofascial-pain",
    "chronic-pain",
    "persistent-injury",
}
"""For the whole body, whoever has it."""
LOCKS = {
    "whiplash": Condition.NECK,
    "cervical-stenosis": Condition.NECK,
    "loose-shoulder": Condition.LOOSE_SHOULDER,
    "frozen-shoulder": Condition.FROZEN_SHOULDER,
    "disc": Condition.DISC,
    "sciatica": Condition.DISC,
    "lumbar-stenosis": Condition.STENOSIS,
    "patellofemoral": Condition.KNEELING,
}
DOSING = {"R6", "R50", "R52", "R53", "R58", "R59b", "R94"}
"""Works on doses, needles and precautions, not on single stretches."""
ON_SETS = {one.id for one in sources() if one.id.startswith("S")}
BY_ID = {one.id: one for one in ready_sets()}
DOSES = [(one, dose) for one in ready_sets() for dose in one.doses]
each_set = pytest.mark.parametrize("one", ready_sets(), ids=lambda one: one.id)
each_dose = pytest.mark.parametrize(
    ("one", "dose"), DOSES, ids=[f"{one.id}-{dose.stretch}" for one, dose in DOSES]
)
GOOD = {
    "id": "neck-pain",
    "regions": ["neck"],
    "conditions": ["neck"],
    "sources": ["R97", "K"],
    "doses": [
        {"stretch": name, "hold_seconds": 10, "reps": 3, "times_a_day": 2, "sides": "both"}
        for name in ("nk1", "nk2", "ut1")
    ],
}


def usual(dose):
    """Return the ranges of the form in which a dose is done, and how it is counted."""
    found = stretch(dose.stretch)
    own = found.easier if dose.easier else None
    seconds, reps = (own and own.seconds), (own and own.reps)
    return seconds or found.dose.seconds, reps or found.dose.reps, found.dose.times_a_day


def within(value, usual_range):
    return usual_range.low <= value <= usual_range.high


# What there is


def test_every_region_has_its_set_and_they_stand_first():
    assert [one.id for one in ready_sets() if one.of_region] == list(stretch_regions())
    assert all(one.of_region for one in ready_sets()[: len(stretch_regions())])


@pytest.mark.parametrize("named", PEOPLE_COME_WITH)
def test_what_people_come_with_has_its_set(named):
    assert PEOPLE_COME_WITH[named] <= BY_ID.keys()


def test_no_set_is_there_for_nothing():
    wanted = set().union(*PEOPLE_COME_WITH.values()) | set(stretch_regions())

    assert BY_ID.keys() == wanted


def test_no_set_is_a_part_of_another():
    """A set whose stretches are all there counts as taken."""
    held = {one.id: {dose.stretch for dose in one.doses} for one in ready_sets()}
    parts = [(one, other) for one in held for other in held if held[one] <= held[other]]

    assert [pair for pair in parts if pair[0] != pair[1]] == []


def test_the_sets_of_a_condition_say_which():
    assert {one.id: set(one.conditions) for one in ready_sets() if one.conditions} == {
        name: {condition} for name, condition in LOCKS.items()
    }


# What is safe


@each_dose
def test_nothing_is_prescribed_that_its_condition_locks(one, dose):
    found = stretch(dose.stretch)
    eased = easier_stretch(found) or found  # the form of the first day

    assert not found.locked_by(one.conditions)
    assert not eased.locked_by(one.conditions)


@each_dose
def test_what_a_condition_is_careful_with_begins_easier(one, dose):
    assert dose.easier or not stretch(dose.stretch).careful_with(one.conditions)


def test_the_rules_of_the_clinical_list_show():
    """Rule 6 of 7.1, in the sets that it is about."""
    held = {name: {dose.stretch for dose in BY_ID[name].doses} for name in BY_ID}
    regions_of = {name: {stretch(one).region for one in held[name]} for name in held}

    assert not held["lumbar-stenosis"] & {"lb5", "qd3", "ub5"}
    assert not (held["disc"] | held["sciatica"]) & {"ha1", "ha2", "ha3", "ha4", "hp7", "lb1", "lb3"}
    assert not held["loose-shoulder"] & {"sh3", "sh4", "sh5"}
    assert not held["hip-bursitis"] & {"it1", "it2", "it3", "it4", "it5", "hp2"}
    assert not {
        muscle
        for one in held["hip-bursitis"]
        for muscle in stretch(one).muscles
        if muscle.startswith("gluteus")
    }
    assert not {"neck"} & (regions_of["whiplash"] | regions_of["cervical-stenosis"])
    assert not {"neck"} & regions_of["arthritis"]  # it may be a rheumatoid one


@each_dose
def test_a_dose_lies_within_the_usual_one_of_its_stretch(one, dose):
    seconds, reps, times = usual(dose)

    assert within(dose.hold_seconds, seconds), one.id
    assert within(dose.reps, reps), one.id
    assert within(dose.times_a_day, times), one.id
    assert dose.sets == 1


@each_dose
def test_a_hold_is_at_most_half_a_minute_and_comes_to_about_one(one, dose):
    work = dose.hold_seconds * dose.reps
    by_source = stretch(dose.stretch).id == "ft1" and "R55" in one.sources

    if stretch(dose.stretch).dose.way is Way.HOLD:
        assert dose.hold_seconds <= 30
        assert 25 <= work <= 90 or by_source


@each_dose
def test_the_first_day_is_gentle(one, dose):
    """Rule 2 of 7.1; hours 1 to 23 would keep the app from easing that day by itself."""
    small = dose.hold_seconds <= 15 or stretch(dose.stretch).dose.way is not Way.HOLD

    assert dose.from_hour == 0 or dose.from_hour >= 24, one.id
    assert dose.from_hour or dose.easier or small, one.id


@each_dose
def test_each_number_can_be_stepped_to(one, dose):
    for field in ("reps", "sets", "times_a_day", "from_hour"):
        assert getattr(dose, field) in STEPS[field], one.id


@each_dose
def test_a_stretch_has_sides_if_the_library_says_so(one, dose):
    none = stretch(dose.stretch).dose.place is Place.NONE

    assert (dose.sides is Where.NONE) == none, one.id


@each_set
def test_a_set_begins_on_the_first_day_and_its_hours_only_rise(one):
    hours = [dose.from_hour for dose in one.doses]

    assert hours[0] == 0
    assert hours == sorted(hours)


@each_set
def test_what_is_done_on_one_side_takes_at_most_a_quarter_of_an_hour_a_day(one):
    areas = [f"{area}.left" for region in one.regions for area in needled()[region]]
    ids = [dose.stretch for dose in one.doses]
    seconds = sum(
        dose.hold_seconds * dose.reps * dose.times_a_day * (2 if dose.sides is Sides.BOTH else 1)
        for name, dose in zip(ids, doses_for(one, areas), strict=True)
        if name != "jw1"  # rest, beside anything else
    )

    assert 3 <= seconds / 60 <= 15


@pytest.mark.parametrize("name", sorted(STARTING_POINTS))
def test_what_is_for_the_whole_body_is_gentle_and_says_that_it_is_a_start(name):
    one = BY_ID[name]

    assert len(one.doses) <= 5
    assert all(dose.easier for dose in one.doses)
    assert "L" in one.sources
    assert messages("ready-set")[f"{name}-what"].startswith("A starting point")


def test_no_hand_pulls_at_a_head():
    """Of 7.1: what has a hand at the head begins in the form without one."""
    by_hand = [dose for _, dose in DOSES if dose.stretch in {"ut2", "ut3"}]

    assert all(dose.easier for dose in by_hand)


def test_jaws_are_moved_gently():
    fingers = [dose for one in ready_sets() for dose in one.doses if dose.stretch == "jw3"]

    assert fingers
    assert all(dose.easier and dose.from_hour >= 24 for dose in fingers)


def test_hands_and_balls_stay_off_fresh_needle_points():
    pressing = [dose for _, dose in DOSES if dose.stretch in {"jw5", "ft4"}]

    assert pressing
    assert all(dose.from_hour >= 24 for dose in pressing)


def test_the_toe_pull_is_done_as_it_was_tried():
    (pull,) = (dose for dose in BY_ID["plantar-fasciitis"].doses if dose.stretch == "ft1")

    assert (pull.hold_seconds, pull.reps, pull.times_a_day) == (10, 10, 3)
    assert "R55" in BY_ID["plantar-fasciitis"].sources


def test_what_is_said_to_be_done_at_a_desk_can_be():
    assert all(stretch(dose.stretch).at_desk for dose in BY_ID["repetitive-strain"].doses)
    assert "desk" in messages("ready-set")["repetitive-strain-what"]


# Where it comes from


@each_set
def test_a_set_cites_what_its_stretches_or_doses_stand_on(one):
    known = {source for dose in one.doses for source in stretch(dose.stretch).sources}

    assert "K" in one.sources
    assert set(one.sources) <= known | DOSING | ON_SETS | {"L"}
    assert all(citation(source) for source in set(one.sources) - {"K", "L"})


def test_a_work_about_a_set_is_cited_by_one():
    assert set().union(*(one.sources for one in ready_sets())) >= ON_SETS


# Its words


@each_set
def test_a_set_has_its_name_and_its_line(one):
    words = load_words("en")
    name, line = words(f"ready-set.{one.id}"), words(f"ready-set.{one.id}-what")

    assert len(name) <= 32
    assert len(line) <= 90
    assert line.endswith(".")
    assert line != name
    assert not SHUNNED.search(f"{name}. {line}")
    assert all(len(tokens(part)) <= 18 for part in sentences(line))


def test_no_two_sets_have_one_name():
    words = load_words("en")
    names = Counter(words(f"ready-set.{one.id}") for one in ready_sets())

    assert names.most_common(1)[0][1] == 1


def test_there_are_no_words_for_sets_that_there_are_not():
    wanted = {name for one in ready_sets() for name in (one.id, f"{one.id}-what")}

    assert messages("ready-set").keys() == wanted


NAMED = {
    "sleeper": "sh3",
    "towel behind the back": "sh5",
    "heel drop": "ca3",
    "palm lean": "wr3",
    "with a fist": "el3",
    "nerve slider": "hp7",
    "over a chair": "ub5",
    "front of the neck": "nk5",
    "hand on the head": "ut2",
    "with fingers": "jw3",
    "kneeling shin": "ca5",
}
"""How a line calls the stretches that it leaves out."""


@each_set
def test_what_a_line_leaves_out_is_not_there(one):
    said = re.findall(r"[^.]* left out", messages("ready-set")[f"{one.id}-what"])
    held = {dose.stretch for dose in one.doses}
    out = {held_as for called, held_as in NAMED.items() for part in said if called in part.lower()}

    assert not out & held
    if any("kneeling" in part.lower() for part in said):
        assert not {"hp4", "qd4", "ca5", "lb3", "ub1", "ub4"} & held


# Which of them fit


@pytest.mark.parametrize("region", regions(), ids=lambda region: region.id)
def test_the_set_of_the_treated_region_comes_first(region):
    for area in region.areas:
        assert sets_for([area])[0].id == homes()[region.id]


def test_neck_and_shoulder_together_have_their_own_set_first():
    areas = ["neck_back", "upper_trapezius.right", "shoulder.right"]
    found = [one.id for one in sets_for(areas)]

    assert found[0] == "neck-shoulder"
    assert {"neck", "upper-trapezius", "shoulder", "frozen-shoulder"} <= set(found)
    assert not {"foot", "sciatica", "tmj"} & set(found)


def test_a_treated_region_is_offered_its_own_set_before_others_that_only_take_it_in():
    found = [one.id for one in sets_for(["neck_back", "shoulder.left"])]

    assert found[:2] == ["neck", "shoulder"]


def test_who_was_treated_at_the_heel_and_calf_is_offered_the_plantar_set_first():
    assert sets_for(["foot.left", "calf.left"])[0].id == "plantar-fasciitis"


def test_without_a_treatment_nothing_is_said_to_fit():
    assert sets_for([]) == ()
    assert sets_for(["tail.left"]) == ()


@law
@given(st.lists(st.sampled_from([area for one in regions() for area in one.areas]), max_size=6))
def test_every_area_finds_sets_and_each_only_once(areas):
    found = sets_for(areas)

    assert bool(found) == bool(areas)
    assert len(set(found)) == len(found)
    assert {homes()[area.split(".")[0]] for area in areas} <= {one.id for one in found}


@law
@given(
    st.sampled_from(ready_sets()),
    st.lists(st.sampled_from([area for one in regions() for area in one.areas]), max_size=6),
)
def test_doses_are_for_the_sides_that_were_treated(one, areas):
    near = set().union(*(needled()[region] for region in one.regions))
    sides = {area.split(".")[1] for area in areas if "." in area and area.split(".")[0] in near}
    treated = Sides(*sides) if len(sides) == 1 else Sides.BOTH
    wanted = {Where.TREATED: treated, Where.BOTH: Sides.BOTH, Where.NONE: Sides.NONE}
    found = doses_for(one, areas)

    assert [dose.sides for dose in found] == [wanted[dose.sides] for dose in one.doses]
    assert [dose.stretch for dose in found] == [
        [each.id for each in stretches()].index(dose.stretch) + 1 for dose in one.doses
    ]


# A single stretch, as a set would have it


@pytest.mark.parametrize(
    ("name", "areas", "hour"),
    [
        ("nk2", ("neck_back",), 0),
        ("ca1", ("calf.left",), 24),  # 30 seconds
        ("sh4", ("chest.left",), 48),  # the strongest
        ("jw3", ("jaw",), 48),  # short, and with fingers
        ("ca1", (), 24),  # nobody said what was needled
        ("ca1", ("neck_back",), 0),  # not there
    ],
)
def test_a_single_stretch_begins_no_sooner_after_needles_there_than_in_a_set(name, areas, hour):
    treated = Treated(at=datetime(2026, 3, 2, tzinfo=UTC), areas=areas)

    assert dose_for(name, treated).from_hour == hour
    assert dose_for(name, None).from_hour == 0


@pytest.mark.parametrize("one", stretches(), ids=lambda one: one.id)
def test_the_first_day_of_a_single_stretch_is_gentle(one):
    near = [area for region in regions() if region.id in treated_near(one) for area in region.areas]
    dose = dose_for(one.id, Treated(at=datetime(2026, 3, 2, tzinfo=UTC), areas=tuple(near)))
    small = dose.hold_seconds <= 15 or one.dose.way is not Way.HOLD
    in_sets = [each.from_hour for _, each in DOSES if each.stretch == one.id]

    assert dose.from_hour >= 24 or (dose.from_hour == 0 and small)
    assert dose.from_hour >= min(in_sets, default=0)
    assert dose.from_hour in STEPS["from_hour"]


def test_a_single_stretch_is_for_the_side_that_was_treated_near_it():
    treated = Treated(at=datetime(2026, 3, 2, tzinfo=UTC), areas=("shoulder.left", "calf.right"))
    ours = next(
        one for one in stretches() if one.region == "shoulder" and one.dose.place is Place.ONE
    )

    assert dose_for(ours.id, treated).sides is Sides.LEFT
    assert dose_for(ours.id, None).sides is Sides.BOTH


# Files that are not as they have to be


def changed(path, value):
    data = {"set": [deepcopy(GOOD)]}
    *way, last = path
    row = data["set"][0]
    for step in way:
        row = row[step]
    row.pop(last, None)
    if value is not None:
        row[last] = value
    return data


def test_a_good_file_is_read():
    (one,) = read_sets({"set": [GOOD], "home": {"left": "to others"}})

    assert isinstance(one, ReadySet)
    assert (one.id, one.regions, one.conditions) == ("neck-pain", ("neck",), {Condition.NECK})
    assert one.sources == ("R97", "K")
    assert [dose.stretch for dose in one.doses] == ["nk1", "nk2", "ut1"]
    assert (one.doses[0].sets, one.doses[0].from_hour, one.doses[0].easier) == (1, 0, False)


DOSE = ["doses", 1]


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        *((["id"], value, "id") for value in (None, "Neck pain", "", 3)),
        *((["regions"], value, "regions") for value in (["tail"], [], None, 3, ["neck", "neck"])),
        *((["conditions"], value, "conditions") for value in (["wings"], 3)),
        *((["sources"], value, "sources") for value in (["R0"], [], None, ["K", "K"])),
        *((["doses"], value, "doses") for value in (None, [], GOOD["doses"][:2], 3)),
        (["doses"], [*GOOD["doses"], GOOD["doses"][0]], "doses"),
        (["colour"], "red", "colour"),
        *(([*DOSE, "stretch"], value, "doses[1].stretch") for value in ("xx1", None)),
        *(
            ([*DOSE, "hold_seconds"], value, "doses[1].hold_seconds")
            for value in (0, 301, -1, 1.5, "ten", True, None, float("nan"), float("inf"))
        ),
        *(([*DOSE, "reps"], value, "doses[1].reps") for value in (0, 31, None)),
        *(([*DOSE, "sets"], value, "doses[1].sets") for value in (0, 11)),
        *(([*DOSE, "times_a_day"], value, "doses[1].times_a_day") for value in (0, 11, None)),
        *(([*DOSE, "from_hour"], value, "doses[1].from_hour") for value in (-1, 169, 0.5)),
        *(([*DOSE, "sides"], value, "doses[1].sides") for value in ("left", "", None)),
        ([*DOSE, "easier"], "yes", "doses[1].easier"),
        ([*DOSE, "speed"], 3, "doses[1].speed"),
    ],
)
def test_what_is_unknown_or_missing_is_refused_with_its_file_and_key(path, value, key):
    with pytest.raises(BadContent) as refused:
        read_sets(changed(path, value))

    assert str(refused.value).startswith(f"prescriptions.toml: set[0].{key}: ")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({"set": [GOOD, GOOD]}, "set[1].id"),
        ({"set": 3}, "set"),
        ({"set": [3]}, "set[0]"),
        ({"set": [GOOD], "sets": []}, "sets"),
    ],
)
def test_a_file_of_sets_that_is_wrong_as_a_whole_is_refused(data, key):
    with pytest.raises(BadContent) as refused:
        read_sets(data)

    assert refused.value.key == key


@pytest.mark.parametrize(
    ("home", "key"),
    [
        ({**homes(), "calf": "neck"}, "home.calf"),  # no stretch of the neck pulls there
        ({**homes(), "calf": "tail"}, "home.calf"),
        ({one: home for one, home in homes().items() if one != "calf"}, "home.calf"),
        ({**homes(), "tail": "calf"}, "home.tail"),
    ],
)
def test_a_home_that_cannot_be_is_refused(home, key):
    with pytest.raises(BadContent) as refused:
        read_homes({"home": home})

    assert refused.value.key == key
