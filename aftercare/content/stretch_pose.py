"""Poses, contacts, props and arrows of a stretch file."""

from aftercare.content.table import Table
from aftercare.domain.figure.arrow import Arrow
from aftercare.domain.figure.geometry import Vector
from aftercare.domain.figure.joint import SIDES, BadJoint
from aftercare.domain.figure.pose import BASES, BadPose, Pin, Pose, Reach, Spot
from aftercare.domain.figure.prop import NUMBERS, Prop
from aftercare.domain.figure.skeleton import LANDMARKS

SIDE_WORDS = {"near": "right", "far": "left", "right": "right", "left": "left"}
ENDS = ("palm", "hand", "wrist", "sole", "toe", "ankle")


def own_side(name: str) -> str:
    """Return `right.knee` for `near.knee`, `left.knee` for `far.knee`, others as they are."""
    head, dot, tail = name.partition(".")
    return f"{SIDE_WORDS[head]}.{tail}" if dot and head in SIDE_WORDS else name


def read_pose(row: Table) -> Pose:
    """Return a pose; `BadContent` names what is wrong with it."""
    base = row.word("base", BASES, "standing")
    pin = _pin(row.table("pin"))
    reaches = tuple(_reach(reach) for reach in row.tables("reach"))
    angles: dict[str, float] = {}
    for word in row.words("flat"):
        if word not in SIDE_WORDS:
            raise row.bad("flat", f"{word!r} is no side")
        angles[f"{SIDE_WORDS[word]}.flat"] = 1.0
    for word, side in SIDE_WORDS.items():
        limb = row.table(word)
        angles |= {f"{side}.{k}": limb.checked(k, v) for k, v in limb.rest.items()}
    angles |= {key: row.checked(key, value) for key, value in row.rest.items()}
    try:
        return Pose(angles=angles, base=base, pin=pin, reaches=reaches)  # type: ignore[arg-type]
    except BadJoint as bad:
        raise row.bad(_as_written(bad.joint), str(bad)) from bad
    except BadPose as bad:
        raise row.bad("reach", str(bad)) from bad


def _as_written(joint: str) -> str:
    head, dot, tail = joint.partition(".")
    return f"{'near' if head == 'right' else 'far'}.{tail}" if dot and head in SIDES else joint


def landmark(row: Table, key: str, name: object) -> str:
    """Return a landmark by the name that a file gives it."""
    own = own_side(name) if isinstance(name, str) else ""
    if own not in LANDMARKS:
        raise row.bad(key, f"there is no landmark {name!r}")
    return own


def _vector(row: Table, key: str) -> Vector | None:
    if not row.has(key):
        return None
    x, y, *z = row.numbers(key, (2, 3))
    return (x, y, z[0] if z else 0.0)


def _pin(row: Table) -> Pin:
    if not row.rest:
        return Pin()
    points = tuple(landmark(row, "point", name) for name in row.words("point"))
    if not points:
        raise row.bad("point", "is missing")
    at = row.need("at")
    if not isinstance(at, list) or len(at) not in {2, 3}:
        raise row.bad("at", f"{at!r} is not a list of 2 or 3 numbers")
    x, y, z = (None if n == "" else row.checked("at", n) for n in (*at, "", "")[:3])
    row.done()
    return Pin(points=points, at=(x, y, z))


def _reach(row: Table) -> Reach:
    limb = own_side(str(row.need("limb")))
    side, _, end = limb.partition(".")
    if side not in SIDES or end not in ENDS:
        raise row.bad("limb", f"{limb!r} is not a side and one of {', '.join(ENDS)}")
    spot = read_spot(row)
    reach = Reach(
        limb=limb,
        spot=spot,
        point=_vector(row, "point"),
        palm=_vector(row, "palm"),
        wrap=_vector(row, "wrap"),
    )
    if reach.wrap and (spot.marks is None or spot.marks[0] == spot.marks[1] or not reach.by_arm):
        raise row.bad("wrap", "only a hand wraps, and only what lies between two landmarks")
    row.done()
    return reach


def read_spot(row: Table) -> Spot:
    """Return the place of `at` or `on` with its `offset`."""
    offset = _vector(row, "offset") or (0.0, 0.0, 0.0)
    if not row.has("on"):
        if not row.has("at"):
            raise row.bad("at", "is missing")
        return Spot(at=_vector(row, "at"), offset=offset)
    return on_spot(row, "on", row.take("on"), offset)


def on_spot(row: Table, key: str, value: object, offset: Vector = (0.0, 0.0, 0.0)) -> Spot:
    """Return the spot of a landmark, or of [landmark, landmark, share of the way between them]."""
    parts = value if isinstance(value, list) else [value]
    first = landmark(row, key, parts[0] if parts else None)
    if len(parts) == 1:
        return Spot(marks=(first, first), offset=offset)
    if len(parts) != 3:
        raise row.bad(key, f"{value!r} is not two landmarks and a share")
    second, share = landmark(row, key, parts[1]), row.checked(key, parts[2])
    return Spot(marks=(first, second), share=share, offset=offset)


def read_prop(row: Table) -> Prop:
    """Return one thing beside the person."""
    kind = row.word("kind", tuple(NUMBERS))
    front, loose = row.flag("front"), row.flag("loose")
    ends = tuple(on_spot(row, "ends", end) for end in row.take("ends", []))
    ring = on_spot(row, "round", row.take("round")) if row.has("round") else None
    if (kind == "strap") != bool(ends) or (ring and kind != "strap"):
        raise row.bad("ends", "a strap has ends, and nothing else has")
    if row.rest.get("back") is False:
        row.rest["back"] = 0.0
    allowed = NUMBERS[kind]  # type: ignore[index]
    numbers = {name: row.number(name) for name in tuple(row.rest) if name in allowed}
    row.done()
    return Prop(kind=kind, numbers=numbers, front=front, loose=loose, ends=ends, round=ring)  # type: ignore[arg-type]


def read_arrow(row: Table) -> Arrow:
    """Return one arrow."""
    width, bend = row.number("width", 3.0), row.number("bend", 0.0)
    near, follow = (
        landmark(row, key, row.take(key)) if row.has(key) else None for key in ("near", "follow")
    )
    if follow:
        x, y = row.numbers("shift", (2,), [0, 0])
        span = (row.number("begin", 0.05), row.number("end", 1.0))
        row.done()
        return Arrow(follow=follow, start=(x, y), span=span, width=width)
    (ax, ay), (bx, by) = row.numbers("from", (2,)), row.numbers("to", (2,))
    row.done()
    return Arrow(start=(ax, ay), end=(bx, by), bend=bend, near=near, width=width)
