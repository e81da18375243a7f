import pytest

from aftercare.domain.figure.joint import FACE, LIMBS, SIDES, TRUNK, BadJoint, check, range_of
from aftercare.domain.figure.pose import Pose

EVERY = [*TRUNK, *FACE, *(f"{side}.{name}" for side in SIDES for name in LIMBS)]


@pytest.mark.parametrize("joint", EVERY)
def test_a_joint_goes_to_its_border_and_no_further(joint):
    low, high = range_of(joint)

    check({joint: low, "lean": 0.0} if joint != "lean" else {joint: low})
    check({joint: high})
    for value in (low - 0.1, high + 0.1):
        with pytest.raises(BadJoint) as refused:
            check({joint: value})
        assert refused.value.joint == joint
        assert refused.value.value == value
        assert refused.value.range == (low, high)


@pytest.mark.parametrize("joint", ["elbow", "right.lean", "middle.elbow", "right.", ""])
def test_what_is_no_joint_is_refused(joint):
    with pytest.raises(BadJoint, match="no joint"):
        check({joint: 0.0})


def test_not_a_number_is_no_angle():
    with pytest.raises(BadJoint):
        check({"lean": float("nan")})


@pytest.mark.parametrize("joint", EVERY)
def test_nobody_must_be_bent(joint):
    low, high = range_of(joint)

    assert low <= 0 <= high


def test_a_pose_that_nobody_can_take_cannot_be_made():
    with pytest.raises(BadJoint, match=r"right.knee = 170 is outside -8 to 165"):
        Pose(angles={"right.knee": 170.0})
