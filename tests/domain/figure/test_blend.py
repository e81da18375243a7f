from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.figure import body
from aftercare.domain.figure.blend import Motion, solve, solve_at
from aftercare.domain.figure.pose import Pin, Pose, Reach, Spot, mirrored
from aftercare.domain.figure.skeleton import LANDMARKS
from tests.domain.figure.strategies import poses
from tests.laws import law

BODY = body()
BONES = (
    ("shoulder", "elbow", "upper_arm"),
    ("elbow", "wrist", "forearm"),
    ("wrist", "knuckle", "palm"),
    ("hip", "knee", "thigh"),
    ("knee", "ankle", "shank"),
    ("ankle", "sole", "ankle"),
    ("ball", "toe", "toes"),
)
SPINE = (("pelvis", "waist"), ("waist", "ribs"), ("ribs", "neck"))
STEADY = ("pelvis", "neck", "head", "right.shoulder", "left.hip")  # limbs may be overstretched
shares = st.floats(0, 1)


def lengths(joints):
    return {
        f"{side}.{a}": (dist(joints[f"{side}.{a}"], joints[f"{side}.{b}"]), BODY.lengths[bone])
        for side in ("right", "left")
        for a, b, bone in BONES
    }


@law
@given(poses(), poses(), shares)
def test_bones_keep_their_length_at_every_moment_of_any_motion(start, hold, t):
    joints = solve_at(BODY, Motion(((0.0, start), (1.0, hold))), t).joints

    for found, wanted in lengths(joints).values():
        assert found == pytest.approx(wanted, abs=1e-6)
    for (a, b), bone in zip(SPINE, ("pelvis", "lumbar", "thorax"), strict=True):
        assert dist(joints[a], joints[b]) == pytest.approx(BODY.lengths[bone], abs=1e-6)


@law
@given(poses(), poses())
def test_a_motion_begins_and_ends_with_its_poses(start, hold):
    motion = Motion(((0.0, start), (1.0, hold)))

    assert solve_at(BODY, motion, 0.0).joints == solve(BODY, start).joints
    assert solve_at(BODY, motion, 1.0).joints == solve(BODY, hold).joints


@law
@given(poses(), poses())
def test_a_motion_nearly_at_its_end_is_nearly_there(start, hold):
    start = replace(start, base=hold.base)
    motion = Motion(((0.0, start), (1.0, hold)))

    for t, end in ((1e-7, 0.0), (1 - 1e-7, 1.0)):
        almost, there = solve_at(BODY, motion, t).joints, solve_at(BODY, motion, end).joints
        assert all(dist(almost[name], there[name]) < 0.5 for name in STEADY)


@law
@given(poses())
def test_a_skeleton_has_every_landmark_and_no_other(pose):
    assert solve(BODY, pose).joints.keys() == LANDMARKS


@law
@given(poses())
def test_the_mirror_of_a_mirror_is_the_pose(pose):
    assert mirrored(mirrored(pose)) == pose


@law
@given(poses())
def test_a_mirrored_pose_is_the_pose_in_a_mirror(pose):
    upright = Pose(angles=pose.angles, pin=pose.pin)
    joints, others = solve(BODY, upright).joints, solve(BODY, mirrored(upright)).joints

    for name, (x, y, z) in joints.items():
        swap = name.replace("right", "*").replace("left", "right").replace("*", "left")
        u, v, w = others[swap]
        assert (x, y) == pytest.approx((u, v), abs=1e-6)
        assert z - joints["pelvis"][2] == pytest.approx(others["pelvis"][2] - w, abs=1e-6)


def test_a_pose_in_between_is_taken_at_its_time():
    start, middle, hold = (Pose(angles={"lean": float(a)}) for a in (0, 60, 20))
    motion = Motion(((0.0, start), (0.4, middle), (1.0, hold)))

    assert solve_at(BODY, motion, 0.4).joints == solve(BODY, middle).joints
    heights = [solve_at(BODY, motion, t).joints["neck"][1] for t in (0, 0.2, 0.4, 0.7, 1)]
    falls = [b < a for a, b in pairwise(heights)]
    assert falls == [True, True, False, False]


def test_a_contact_of_both_poses_stays_made_on_the_way():
    palm = Reach(limb="right.palm", spot=Spot(at=(40.0, 100.0, 15.0)), point=(1.0, 0.0, 0.0))
    start = Pose(angles={"right.elbow": 60.0}, reaches=(palm,))
    hold = Pose(angles={"right.elbow": 60.0, "lean": 20.0}, reaches=(palm,))
    motion = Motion(((0.0, start), (1.0, hold)))

    wrists = [solve_at(BODY, motion, t / 10).joints["right.wrist"] for t in range(11)]
    assert all(dist(wrists[0], wrist) < 1e-6 for wrist in wrists)


def test_a_body_stands_on_the_lowest_of_its_pins():
    pin = Pin(points=("right.sole", "left.sole"), at=(5.0, 12.0, None))
    joints = solve(BODY, Pose(angles={"left.knee": 80.0}, pin=pin)).joints

    assert joints["right.sole"][:2] == pytest.approx((5.0, 12.0))
    assert joints["left.sole"][1] > 12
