"""The drawing of each stretch, read from the tables `figure` and `easier.figure` of its file.

How to write one (`stretches/<code in lower case>.toml`; other tables of the file belong to others):

    [figure]
    view = "S"                         # S side (faces right), F front, B back, Q three-quarter
    frame = "wide"                     # 3:2 for lying people; square unless it is said
    camera = { yaw = 14, pitch = 0 }   # each view has its own; sitting from the front: pitch 14-20
    kind = "body"                      # or "face", "face-side" (100 x 100 units), "hand" (right)
    tint = ["near.quadriceps"]         # a side and a muscle of figures/muscles.toml
    crop = [-48, 84, 96]               # left, bottom, width in cm, instead of fitting the frame;
                                       # an easier form takes it back with []
    layer = { far_arm = "near" }       # behind | near | top, for arms, legs and head
    [[figure.prop]]                    # kinds and their measures: domain/figure/prop.py
    [[figure.arrow]]                   # near, from, to, bend (+ left of the way); or follow, shift
    [figure.start]                     # the whole pose
    [[figure.between]]                 # at = 0.4; what differs from the start
    [figure.hold]                      # what differs from the start; lists are replaced
    [easier.figure.hold]               # over `figure`, if the easier form is drawn

Space is x forward, y up, z to the figure's right, in cm; floor y = 0; the figure is 170 high.
`near` is the right side, `far` the left. Draw either side (from the side: the near one); `side =
"left"` says which, unless the tints do, and the app mirrors the picture for the other one.
`base` is standing, supine (head left), prone (head right) or side (on the right side, head left);
sitting and kneeling are angles and a pin. Joints, signs and ranges: domain/figure/pose.py and
joint.py; landmarks: domain/figure/skeleton.py.

Angles give the pose its character, contacts make it true:
`pin = { point = ["near.sole"], at = [x, y, z] }` carries the body (the lowest of several; "" free).
`reach = [{ limb, at | on = [landmark, landmark, share], offset, point, palm, wrap }]` sends a hand
(palm, hand, wrist) or foot (sole, toe, ankle) there; `point` is where fingers or toes point, `palm`
where the palm faces. `wrap` closes the hand round the bone between the landmarks and is the
direction from bone to palm: no offset is needed, and `point` only chooses which way fingers go.
`flat = ["near"]` keeps a sole level; write `grip = 1` for a hand that holds a strap or an edge.

- `lean` turns the pelvis and the hips count from it: leaning 30 moves thighs too. Pin the seat and
  reach the feet. A bone's own half-thickness lies between it and the floor: ankle 9, knee 6.
- A foot on the floor: pin one sole, reach the other, both flat. Not by angles.
- A straight limb bends as people do, elbow back and knee forward; still write rough angles, they
  say to which side (`rot = 85` brings the elbows of one who lies on the front out to the sides).
  Legs are solved before arms, so hands may hold legs.
- A target that is too near bends a limb whatever its angle says: straight needs 55 cm from shoulder
  to wrist, 82 from hip to ankle. A test compares; write how far a limb is bent if it is meant so.
- A limb that reaches in the hold only is drawn there little by little; if it passes through the
  body on its way, write a `between` without that reach. A hand that must turn right round (its
  `point` against its own way) flips half-way: a test refuses the jump, a `between` cures it.
- The order of painting is that of the hold; if the start looks wrong, say `layer`.
- Arrows: near a landmark of the held pose, with 10 cm of air. A pitched camera tips body heights.
- Then look: `python -m tests.figure_sheet OUT.png qd1`, first at --size 120: can posture and
  moving part be told without words? Do hands touch? Is anything in the way at 0.5? Also --dark and
  --sides. tests/content/test_stretch_figure.py checks contacts (1.5 cm), floor, frame and more.
"""

from functools import cache
from typing import Any

from aftercare.content.datafile import read
from aftercare.content.figure import body
from aftercare.content.muscle import muscles
from aftercare.content.stretch_pose import SIDE_WORDS, own_side, read_arrow, read_pose, read_prop
from aftercare.content.table import BadContent, Table, over
from aftercare.domain.figure.blend import Motion
from aftercare.domain.figure.figure import FRAMES, KINDS, LAYERS, VIEWS, Crop, Figure, Side
from aftercare.domain.figure.joint import SIDES
from aftercare.domain.figure.tint import Tint

LIMBS = ("right.arm", "right.leg", "left.arm", "left.leg", "head")


@cache
def figure_of(stretch: str, *, easier: bool = False) -> Figure:
    """Return the drawing of a stretch (`qd1`), or of its easier form if it has a drawing.

    Raises `BadContent` with file and key if the file is wrong.
    """
    noun = f"stretches/{stretch}"
    return read_figure(read(noun), f"{noun}.toml", easier=easier)


def easier_is_drawn(stretch: str) -> bool:
    """Tell whether the easier form of a stretch looks different and has a drawing of its own."""
    return "figure" in read(f"stretches/{stretch}").get("easier", {})


def read_figure(data: dict[str, Any], source: str, *, easier: bool = False) -> Figure:
    """Return the drawing in a file's tables; other tables of the file are not looked at."""
    if "figure" not in data:
        raise BadContent(source, "figure", "is missing")
    rows, key = data["figure"], "figure"
    if easier and "figure" in data.get("easier", {}):
        rows, key = over(rows, data["easier"]["figure"]), "easier.figure"
    row = Table(rows, source, key)
    view, motion = row.word("view", tuple(VIEWS)), _motion(row)
    camera = row.table("camera")
    tints = tuple(_tint(row, name) for name in row.words("tint"))
    yaw, pitch = VIEWS[view]
    cut = row.numbers("crop", (0, 3), [])
    figure = Figure(
        body=body(),
        motion=motion,
        view=view,  # type: ignore[arg-type]
        yaw_degrees=camera.number("yaw", yaw),
        pitch_degrees=camera.number("pitch", pitch),
        kind=row.word("kind", KINDS, "body"),  # type: ignore[arg-type]
        shape=row.word("frame", tuple(FRAMES), "square"),  # type: ignore[arg-type]
        crop=Crop(*cut) if cut else None,
        props=tuple(read_prop(prop) for prop in row.tables("prop")),
        tints=tints,
        arrows=tuple(read_arrow(arrow) for arrow in row.tables("arrow")),
        side=_side(row, tints),
        layers=tuple(_layer(row.table("layer")).items()),  # type: ignore[arg-type]
    )
    camera.done()
    row.done()
    return figure


def _motion(row: Table) -> Motion:
    """Return the poses; hold and in-betweens say only how they differ from the start."""
    start, hold = row.need("start"), row.need("hold")
    keys = [(0.0, read_pose(Table(start, row.source, f"{row.key}.start")))]
    for between in row.tables("between"):
        at = between.number("at")
        if not keys[-1][0] < at < 1:
            raise between.bad("at", f"{at:g} is not between the poses before and after it")
        pose = Table(over(start, between.rest), row.source, between.key)
        keys.append((at, read_pose(pose)))
    held = Table(over(start, hold), row.source, f"{row.key}.hold")
    keys.append((1.0, read_pose(held)))
    return Motion(tuple(keys))


def _tint(row: Table, name: str) -> Tint:
    side, _, muscle = own_side(name).partition(".")
    if side not in SIDES or muscle not in muscles():
        raise row.bad("tint", f"{name!r} is not a side and a muscle")
    return Tint(name=muscle, side=side, muscle=muscles()[muscle])


def _side(row: Table, tints: tuple[Tint, ...]) -> Side:
    """Return the side that a drawing stretches: what it says, else where its tints are."""
    found = {tint.side for tint in tints}
    word = row.word("side", tuple(SIDE_WORDS), "left" if found == {"left"} else "right")
    return "left" if SIDE_WORDS[word] == "left" else "right"


def _layer(row: Table) -> dict[str, str]:
    out = {}
    for key in tuple(row.rest):
        limb = own_side(key.replace("_", "."))
        if limb not in LIMBS:
            raise row.bad(key, "is no limb")
        out[limb] = row.word(key, LAYERS)
    return out
