import re
from copy import deepcopy
from itertools import pairwise
from math import acos, degrees, dist
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.datafile import read
from aftercare.content.figure import body
from aftercare.content.muscle import muscles
from aftercare.content.stretch_figure import figure_of, read_figure
from aftercare.content.table import BadContent
from aftercare.domain.figure.blend import solve_at
from aftercare.domain.figure.hair import HAIRS
from aftercare.domain.figure.path import bounds
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.figure.reach import place_of, thickness
from aftercare.domain.figure.shape import other_side
from tests.laws import law

FOLDER = Path(__file__).parents[2] / "aftercare" / "content" / "stretches"
IDS = sorted(path.stem for path in FOLDER.glob("*.toml"))
GENTLER = {name: read(f"stretches/{name}").get("easier", {}) for name in IDS}
DRAWN = sorted([*IDS, *(f"{name}-easier" for name in IDS if "figure" in GENTLER[name])])


def drawing(name):
    """Return the drawing of `jw1`, or that of `jw1-easier`."""
    stretch, easier, _ = name.partition("-easier")
    return figure_of(stretch, easier=bool(easier))


BODIES = [name for name in DRAWN if drawing(name).kind == "body"]
WHOLE = [name for name in BODIES if drawing(name).crop is None]
JUMP = 9.0  # cm in a sixtieth of the way: a hand that goes overhead is as fast
CLOSE = 1.5  # cm: nearer than this nobody sees a gap
every = pytest.mark.parametrize("name", DRAWN)
of_bodies = pytest.mark.parametrize("name", BODIES)
BONES = (
    ("shoulder", "elbow", "upper_arm"),
    ("elbow", "wrist", "forearm"),
    ("hip", "knee", "thigh"),
    ("knee", "ankle", "shank"),
)
HINGES = {"elbow": ("shoulder", "elbow", "wrist"), "knee": ("hip", "knee", "ankle")}
STRAIGHT, BENT = 10, 18  # degrees: written as straight; from here on it is seen to be bent
AT_LAP = {"limb": "near.palm", "at": [20, 80]}
GOOD = {
    "name": "ignored",
    "figure": {
        "view": "S",
        "tint": ["near.quadriceps"],
        "prop": [{"kind": "floor"}],
        "arrow": [{"near": "crown", "from": [0, 0], "to": [10, 0]}],
        "start": {"near": {"knee": 10}, "reach": [{"limb": "far.palm", "at": [40, 90]}]},
        "hold": {"lean": 10},
    },
}


def changed(path, value):
    data = deepcopy(GOOD)
    *way, last = path
    row = data
    for step in way:
        row = row[step]
    if value is None:
        del row[last]
    else:
        row[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (["figure", "view"], "X", "figure.view"),
        (["figure", "view"], None, "figure.view"),
        (["figure", "start"], None, "figure.start"),
        (["figure", "hold"], None, "figure.hold"),
        (["figure", "colour"], "red", "figure.colour"),
        (["figure", "frame"], "round", "figure.frame"),
        (["figure", "kind"], "ghost", "figure.kind"),
        (["figure", "tint"], ["near.wing"], "figure.tint"),
        (["figure", "tint"], ["quadriceps"], "figure.tint"),
        (["figure", "crop"], [1, 2], "figure.crop"),
        (["figure", "camera"], {"roll": 3}, "figure.camera.roll"),
        (["figure", "camera"], {"yaw": "left"}, "figure.camera.yaw"),
        (["figure", "layer"], {"far_wing": "top"}, "figure.layer.far_wing"),
        (["figure", "layer"], {"far_arm": "above"}, "figure.layer.far_arm"),
        (["figure", "prop", 0, "kind"], "piano", "figure.prop[0].kind"),
        (["figure", "prop", 0, "kind"], None, "figure.prop[0].kind"),
        (["figure", "prop", 0, "top"], 4, "figure.prop[0].top"),
        (["figure", "prop", 0, "ends"], ["near.palm"], "figure.prop[0].ends"),
        (["figure", "arrow", 0, "near"], "halo", "figure.arrow[0].near"),
        (["figure", "arrow", 0, "from"], None, "figure.arrow[0].from"),
        (["figure", "start", "near", "knee"], 170, "figure.start.near.knee"),
        (["figure", "start", "near", "wing"], 1, "figure.start.near.wing"),
        (["figure", "start", "near", "knee"], "bent", "figure.start.near.knee"),
        (["figure", "start", "stretch"], 3, "figure.start.stretch"),
        (["figure", "start", "base"], "floating", "figure.start.base"),
        (["figure", "start", "flat"], ["middle"], "figure.start.flat"),
        (["figure", "start", "pin"], {"at": [0, 0]}, "figure.start.pin.point"),
        (["figure", "start", "pin"], {"point": "tail", "at": [0, 0]}, "figure.start.pin.point"),
        (["figure", "start", "reach", 0, "limb"], "far.wing", "figure.start.reach[0].limb"),
        (["figure", "start", "reach", 0, "at"], None, "figure.start.reach[0].at"),
        (["figure", "start", "reach", 0, "at"], [1], "figure.start.reach[0].at"),
        (["figure", "start", "reach", 0, "on"], "near.wing", "figure.start.reach[0].on"),
        (["figure", "start", "reach", 0, "wrap"], [0, 1, 0], "figure.start.reach[0].wrap"),
        (["figure", "start", "reach", 0, "speed"], 3, "figure.start.reach[0].speed"),
        (["figure", "hold", "near"], {"elbow": 200}, "figure.hold.near.elbow"),
        (
            ["figure", "hold", "reach"],
            [AT_LAP, {**AT_LAP, "limb": "near.wrist"}],
            "figure.hold.reach",
        ),
        (["figure", "between"], [{"at": 1.5}], "figure.between[0].at"),
        (["figure", "between"], [{"at": 0.5, "wing": 3}], "figure.between[0].wing"),
    ],
)
def test_what_is_unknown_or_missing_is_refused_with_its_file_and_key(path, value, key):
    with pytest.raises(BadContent) as refused:
        read_figure(changed(path, value), "stretches/xx1.toml")

    assert refused.value.key == key
    assert str(refused.value).startswith(f"stretches/xx1.toml: {key}: ")


def test_a_file_without_a_figure_is_refused():
    with pytest.raises(BadContent, match=r"xx1.toml: figure: is missing"):
        read_figure({"name": "no picture"}, "xx1.toml")


def test_the_hold_and_what_is_easier_say_only_what_differs():
    data = {**GOOD, "easier": {"why": "ignored", "figure": {"hold": {"near": {"knee": 30}}}}}
    plain = read_figure(data, "x").motion
    easier = read_figure(data, "x", easier=True).motion

    assert plain.hold.angles == {"right.knee": 10.0, "lean": 10.0}
    assert easier.hold.angles == {"right.knee": 30.0, "lean": 10.0}
    assert easier.start == plain.start
    assert plain.hold.reaches == plain.start.reaches


def test_a_range_that_is_left_is_told():
    with pytest.raises(BadContent, match=r"right.knee = 170 is outside -8 to 165"):
        read_figure(changed(["figure", "start", "near", "knee"], 170), "x")


def test_a_drawing_is_read_once():
    assert figure_of("qd1") is figure_of("qd1")


@pytest.mark.parametrize("name", sorted(muscles()))
def test_every_muscle_can_be_tinted_on_both_sides(name):
    """On the body from some side, or on the large face where it lies there."""
    seen = set()
    for view, kind in (("S", "body"), ("F", "body"), ("B", "body"), ("F", "face")):
        for side in ("near", "far"):
            data = changed(["figure", "view"], view)
            data["figure"] |= {"tint": [f"{side}.{name}"], "kind": kind}
            shapes = picture(read_figure(data, "x"))
            seen |= {side for shape in shapes if shape.role == "tint" and shape.path}

    assert seen == {"near", "far"}


@law
@given(st.sampled_from(BODIES), st.floats(0, 1))
def test_limbs_keep_their_length_all_the_way(name, t):
    figure = drawing(name)
    joints = solve_at(figure.body, figure.motion, t).joints

    for side in ("right", "left"):
        for a, b, bone in BONES:
            found = dist(joints[f"{side}.{a}"], joints[f"{side}.{b}"])
            assert found == pytest.approx(body().lengths[bone], abs=1e-6)


@of_bodies
@pytest.mark.parametrize("t", [0.0, 1.0])
def test_hands_and_feet_are_where_they_hold_or_stand(name, t):
    figure = drawing(name)
    skeleton = solve_at(figure.body, figure.motion, t)
    pose = figure.motion.hold if t else figure.motion.start

    assert all(gap < CLOSE for gap in skeleton.short.values()), skeleton.short
    for reach in pose.reaches:
        side, _, end = reach.limb.partition(".")
        if end in {"sole", "ankle", "wrist"}:
            gap = dist(skeleton.joints[reach.limb], place_of(skeleton, reach.spot))
        elif end in {"palm", "hand"}:
            middle = [
                (a + b * 2) / 3
                for a, b in zip(
                    skeleton.joints[f"{side}.wrist"],
                    skeleton.joints[f"{side}.knuckle"],
                    strict=True,
                )
            ]
            gap = dist(middle, place_of(skeleton, reach.spot)) - 1.9
            gap -= thickness(figure.body, reach.spot) + 1.3 if reach.wrap else 0
        else:
            continue
        assert gap < CLOSE, (reach.limb, gap)


def bend(joints, side, hinge):
    """Return by how many degrees an elbow or knee of a solved skeleton is bent."""
    a, b, c = (joints[f"{side}.{joint}"] for joint in HINGES[hinge])
    along = sum((q - p) * (r - q) for p, q, r in zip(a, b, c, strict=True))
    return degrees(acos(min(1.0, along / dist(a, b) / dist(b, c))))


@of_bodies
@pytest.mark.parametrize("t", [0.0, 1.0])
def test_a_limb_that_is_written_straight_is_drawn_straight(name, t):
    """A reach bends a limb whose target is near, whatever its file says.

    Where the words want it straight, move the target or the body; else write how far it is bent.
    """
    figure = drawing(name)
    joints = solve_at(figure.body, figure.motion, t).joints
    pose = figure.motion.hold if t else figure.motion.start

    found = {
        (side, hinge): bend(joints, side, hinge)
        for side in ("right", "left")
        for hinge in HINGES
        if abs(pose.angle(side, hinge)) <= STRAIGHT
    }
    assert not {limb: round(angle) for limb, angle in found.items() if angle > BENT}


@of_bodies
def test_a_foot_that_stands_still_does_not_slide(name):
    motion = drawing(name).motion
    first = {r.limb: r.spot for r in motion.start.reaches if r.limb.endswith("sole")}
    still = [r.limb for r in motion.hold.reaches if first.get(r.limb) == r.spot and r.spot.at]

    for limb in still:
        places = [solve_at(body(), motion, t / 8).joints[limb] for t in range(9)]
        assert max(dist(place, places[0]) for place in places) < 1.0


@of_bodies
def test_nothing_jumps_on_the_way(name):
    motion = drawing(name).motion
    steps = [solve_at(body(), motion, t / 60).joints for t in range(61)]

    for before, after in pairwise(steps):
        farthest = max(before, key=lambda joint: dist(before[joint], after[joint]))
        assert dist(before[farthest], after[farthest]) < JUMP, farthest


@pytest.mark.parametrize("name", WHOLE)
def test_nobody_sinks_into_the_floor(name):
    figure = drawing(name)
    floor = min([p.of("bottom") for p in figure.props if p.kind == "box"], default=0.0)

    for t in (0.0, 0.25, 0.5, 0.75, 1.0):
        joints = solve_at(figure.body, figure.motion, t).joints
        lowest = min(joints, key=lambda joint: joints[joint][1])
        assert joints[lowest][1] > floor - CLOSE, (lowest, t)


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("hair", HAIRS)
def test_everything_lies_inside_the_frame(name, hair):
    figure = drawing(name)
    width, height = frame_of(figure)

    for t in (0.0, 0.25, 0.5, 0.75, 1.0):
        for shape in picture(figure, t, hair=hair):
            if shape.path:
                left, top, right, bottom = bounds(shape.path)
                assert min(left, top) >= 0, (shape.role, t)
                assert right <= width, (shape.role, t)
                assert bottom <= height, (shape.role, t)


@every
@pytest.mark.parametrize("hair", HAIRS)
def test_every_picture_of_one_motion_has_the_same_list_of_shapes(name, hair):
    drawn = [picture(drawing(name), i / 8, hair=hair) for i in range(9)]
    lists = {tuple((shape.role, shape.width) for shape in shapes) for shapes in drawn}

    assert len(drawn) == 9
    assert len(lists) == 1
    assert len(drawn[0]) < 150


def hair_of(name, hair):
    return [
        bounds(s.path) for s in picture(drawing(name), hair=hair) if s.role == "hair" and s.path
    ]


@pytest.mark.parametrize("name", ["jw1", "jw2"])
def test_tied_hair_has_its_tail_behind_a_head_from_the_side(name):
    short, tied = (min(box[0] for box in hair_of(name, hair)) for hair in HAIRS)

    assert 0 < tied < short - 8


@pytest.mark.parametrize("name", ["jw3", "jw4", "jw5"])
def test_tied_hair_leaves_the_ears_of_a_face_free(name):
    short, tied = (max(box[3] for box in hair_of(name, hair)) for hair in HAIRS)

    assert tied < short - 5


@every
def test_the_other_side_is_the_mirror_image_and_its_mirror_the_first(name):
    figure = drawing(name)
    right, left = picture(figure, side="right"), picture(figure, side="left")

    assert [shape.role for shape in left] == [shape.role for shape in right]
    for a, b in zip(right, other_side(left, frame_of(figure).width), strict=True):
        for (_, p), (_, q) in zip(a.path, b.path, strict=True):
            assert p == pytest.approx(q)


@every
def test_the_hold_shows_where_it_stretches_and_the_start_does_not(name):
    figure = drawing(name)
    start, hold = ({s.role for s in picture(figure, t) if s.path} for t in (0.0, 1.0))

    assert not {"tint", "arrow"} & start
    assert ("tint" in hold) == bool(figure.tints)
    assert ("arrow" in hold) == bool(figure.arrows)


@pytest.mark.parametrize("name", ["ut1", "sh2", "qd1"])
def test_the_side_that_is_asked_for_is_stretched(name):
    """A front view shows the person's right at the viewer's left; a side view faces the right."""
    figure = drawing(name)
    middle = frame_of(figure).width / 2

    for side in ("right", "left"):
        tints = [s.path for s in picture(figure, side=side) if s.role == "tint"]
        left, _, right, _ = bounds(tints[0])
        at_left = (left + right) / 2 < middle
        if figure.view == "F":
            assert at_left == (side == "right")
    assert figure.side == ("right" if name == "qd1" else "left")


def test_a_file_may_say_which_side_it_stretches():
    for word, side in {"far": "left", "near": "right", "left": "left"}.items():
        assert read_figure(changed(["figure", "side"], word), "x").side == side
    with pytest.raises(BadContent, match=r"figure\.side"):
        read_figure(changed(["figure", "side"], "both"), "x")


@pytest.mark.parametrize("name", IDS)
def test_a_file_is_named_by_its_code(name):
    assert re.fullmatch(r"[a-z]{2}\d", name)


@pytest.mark.parametrize("name", IDS)
def test_an_easier_form_that_is_another_stretch_has_no_drawing_of_its_own(name):
    assert not {"stretch", "figure"} <= set(GENTLER[name])
