"""Poses and motions as they come, for laws about all of them."""

from hypothesis import strategies as st

from aftercare.domain.figure.joint import LIMBS, TRUNK
from aftercare.domain.figure.pose import Pin, Pose, Reach, Spot

RANGES = {
    **TRUNK,
    **{f"{side}.{name}": r for side in ("right", "left") for name, r in LIMBS.items()},
}
angles = st.fixed_dictionaries({}, optional={j: st.floats(*r) for j, r in RANGES.items()})
near = st.tuples(*[st.floats(-60, 60)] * 3)
ways = st.one_of(st.none(), st.tuples(*[st.sampled_from([-1.0, -0.4, 0.3, 1.0])] * 3))
limbs = st.sampled_from([f"{s}.{e}" for s in ("right", "left") for e in ("palm", "wrist", "sole")])


@st.composite
def reaches(draw):
    limb = draw(limbs)
    if draw(st.booleans()):
        spot = Spot(at=draw(near))
    else:
        spot = Spot(marks=("left.knee", "left.ankle"), share=draw(st.floats(0, 1)))
    wraps = spot.marks and limb.endswith("palm") and draw(st.booleans())
    return Reach(
        limb=limb,
        spot=spot,
        point=draw(ways),
        palm=draw(ways),
        wrap=(0.3, 1.0, 0.2) if wraps else None,
    )


@st.composite
def poses(draw):
    found = draw(st.lists(reaches(), max_size=3, unique_by=lambda reach: reach.whole_limb))
    return Pose(
        angles=draw(angles),
        base=draw(st.sampled_from(["standing", "supine", "prone", "side"])),
        pin=Pin(points=("right.sole", "seat"), at=(draw(st.floats(-50, 50)), 0.0, None)),
        reaches=tuple(found),
    )
