from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.content.figure import body
from aftercare.domain.figure.blend import solve
from aftercare.domain.figure.joint import LIMBS
from aftercare.domain.figure.pose import Pose, both_sides

BODY = body()
RANGES = {
    joint: LIMBS[joint]
    for joint in ("shoulder", "abd", "rot", "elbow", "hip", "hip_abd", "hip_er", "knee")
}
BONES = {
    ("shoulder", "elbow"): "upper_arm",
    ("elbow", "wrist"): "forearm",
    ("hip", "knee"): "thigh",
    ("knee", "ankle"): "shank",
    ("ankle", "sole"): "ankle",
}
angles = st.fixed_dictionaries({}, optional={j: st.floats(*r) for j, r in RANGES.items()})


@settings(max_examples=40)
@given(angles, angles)
def test_bones_keep_their_length_in_any_pose(right, left):
    pose = Pose(
        angles={f"right.{k}": a for k, a in right.items()}
        | {f"left.{k}": a for k, a in left.items()}
    )

    joints = solve(BODY, pose).joints
    for side in ("right", "left"):
        for (a, b), length in BONES.items():
            assert dist(joints[f"{side}.{a}"], joints[f"{side}.{b}"]) == pytest.approx(
                BODY.lengths[length]
            )


@settings(max_examples=40)
@given(angles)
def test_both_sides_doing_the_same_look_the_same_in_a_mirror(same):
    joints = solve(BODY, both_sides(same)).joints

    for name, (x, y, z) in joints.items():
        side, _, joint = name.partition(".")
        if side == "right":
            assert joints[f"left.{joint}"] == pytest.approx((x, y, -z))


@settings(max_examples=40)
@given(angles)
def test_the_lower_sole_stands_on_the_floor(same):
    joints = solve(BODY, both_sides(same)).joints

    assert min(joints["right.sole"][1], joints["left.sole"][1]) == pytest.approx(0)


@pytest.mark.parametrize(
    ("angle", "joint", "axis", "sign"),
    [
        ({"shoulder": 90.0}, "wrist", 0, 1),  # forward
        ({"abd": 90.0}, "wrist", 2, 1),  # away from the body
        ({"shoulder": 0.0, "elbow": 90.0}, "wrist", 0, 1),  # the forearm forward
        ({"hip": 90.0}, "knee", 0, 1),
        ({"knee": 90.0}, "ankle", 0, -1),  # the shank backward
    ],
)
def test_a_positive_angle_bends_as_the_list_says(angle, joint, axis, sign):
    bent = solve(BODY, both_sides(angle)).joints[f"right.{joint}"]
    straight = solve(BODY, both_sides({})).joints[f"right.{joint}"]

    assert (bent[axis] - straight[axis]) * sign > 17
