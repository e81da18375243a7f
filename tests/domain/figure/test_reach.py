from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.figure import body
from aftercare.domain.figure.blend import solve
from aftercare.domain.figure.geometry import cross, difference, dot, mixed, size, unit
from aftercare.domain.figure.pose import Pose, Reach, Spot
from aftercare.domain.figure.reach import thickness
from tests.laws import law

BODY = body()


@law
@given(st.tuples(st.floats(5, 35), st.floats(100, 150), st.floats(0, 35)))
def test_a_wrist_within_reach_is_where_it_was_sent(place):
    reach = Reach(limb="right.wrist", spot=Spot(at=place))
    skeleton = solve(BODY, Pose(angles={"right.elbow": 90.0}, reaches=(reach,)))

    if not skeleton.short:
        assert dist(skeleton.joints["right.wrist"], place) < 1.01


def test_a_reach_that_is_too_far_says_by_how_much():
    reach = Reach(limb="right.wrist", spot=Spot(at=(200.0, 130.0, 17.0)))

    short = solve(BODY, Pose(angles={}, reaches=(reach,))).short
    assert 120 < short["right.wrist"] < 160


def test_a_straight_elbow_bends_backward_and_a_straight_knee_forward():
    hand = Reach(limb="right.wrist", spot=Spot(at=(0.0, 110.0, 17.0)))
    foot = Reach(limb="left.ankle", spot=Spot(at=(0.0, 30.0, -9.0)))

    joints = solve(BODY, Pose(angles={}, reaches=(hand, foot))).joints
    assert joints["right.elbow"][0] < joints["right.shoulder"][0] - 5
    assert joints["left.knee"][0] > joints["left.hip"][0] + 5


def test_fingers_and_palm_face_as_they_are_told():
    reach = Reach(
        limb="right.palm",
        spot=Spot(at=(40.0, 130.0, 10.0)),
        point=(0.0, 1.0, 0.0),
        palm=(1.0, 0.0, 0.0),
    )

    skeleton = solve(BODY, Pose(angles={}, reaches=(reach,)))
    frame = skeleton.frames["right.hand"]
    assert (-frame[1], -frame[4], -frame[7]) == pytest.approx((0, 1, 0), abs=1e-6)
    assert (-frame[0], -frame[3], -frame[6]) == pytest.approx((1, 0, 0), abs=1e-6)


@pytest.mark.parametrize("wrap", [(1.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.5, 0.5, 0.5)])
def test_a_hand_closes_round_a_limb_with_its_palm_on_the_skin(wrap):
    spot = Spot(marks=("right.knee", "right.ankle"), share=0.5)
    reach = Reach(limb="right.palm", spot=spot, wrap=wrap)
    pose = Pose(angles={"right.hip": 110.0, "right.knee": 120.0, "lean": 30.0}, reaches=(reach,))

    joints = solve(BODY, pose).joints
    place = mixed(joints["right.knee"], joints["right.ankle"], 0.5)
    bone = unit(difference(joints["right.ankle"], joints["right.knee"]))
    fingers = unit(difference(joints["right.knuckle"], joints["right.wrist"]))
    assert abs(dot(fingers, bone)) < 0.01
    to_tip = difference(joints["right.fingertip"], place)
    assert size(cross(to_tip, bone)) < thickness(BODY, spot) + 6


def test_a_limb_is_as_thick_whichever_way_it_is_named():
    down = Spot(marks=("right.knee", "right.ankle"), share=0.15)
    up = Spot(marks=("right.ankle", "right.knee"), share=0.85)

    assert thickness(BODY, down) == thickness(BODY, up)
    assert thickness(BODY, down) > thickness(
        BODY, Spot(marks=("right.knee", "right.ankle"), share=1)
    )
