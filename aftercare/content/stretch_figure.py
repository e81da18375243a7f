"""The drawing of each stretch, read from the tables `figure` and `easier.figure` of its file."""

from functools import cache
from typing import Any

from aftercare.content.datafile import read
from aftercare.content.figure import body
from aftercare.content.muscle import muscles
from aftercare.content.stretch_pose import own_side, read_arrow, read_pose, read_prop
from aftercare.content.table import BadFigure, Table, over
from aftercare.domain.figure.blend import Motion
from aftercare.domain.figure.figure import FRAMES, KINDS, LAYERS, VIEWS, Crop, Figure
from aftercare.domain.figure.joint import SIDES
from aftercare.domain.figure.tint import Tint

LIMBS = ("right.arm", "right.leg", "left.arm", "left.leg", "head")


@cache
def figure_of(stretch: str, *, easier: bool = False) -> Figure:
    """Return the drawing of a stretch (`qd1`), or of its easier form if it has a drawing.

    Raises `BadFigure` with file and key if the file is wrong.
    """
    noun = f"stretches/{stretch}"
    return read_figure(read(noun), f"{noun}.toml", easier=easier)


def read_figure(data: dict[str, Any], source: str, *, easier: bool = False) -> Figure:
    """Return the drawing in a file's tables; other tables of the file are not looked at."""
    if "figure" not in data:
        raise BadFigure(source, "figure", "is missing")
    rows, key = data["figure"], "figure"
    if easier and "figure" in data.get("easier", {}):
        rows, key = over(rows, data["easier"]["figure"]), "easier.figure"
    row = Table(rows, source, key)
    view, motion = row.word("view", tuple(VIEWS)), _motion(row)
    camera = row.table("camera")
    yaw, pitch = VIEWS[view]
    crop = Crop(*row.numbers("crop", (3,))) if row.has("crop") else None
    figure = Figure(
        body=body(),
        motion=motion,
        view=view,  # type: ignore[arg-type]
        yaw_degrees=camera.number("yaw", yaw),
        pitch_degrees=camera.number("pitch", pitch),
        kind=row.word("kind", KINDS, "body"),  # type: ignore[arg-type]
        shape=row.word("frame", tuple(FRAMES), "square"),  # type: ignore[arg-type]
        crop=crop,
        props=tuple(read_prop(prop) for prop in row.tables("prop")),
        tints=tuple(_tint(row, name) for name in row.words("tint")),
        arrows=tuple(read_arrow(arrow) for arrow in row.tables("arrow")),
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


def _layer(row: Table) -> dict[str, str]:
    out = {}
    for key in tuple(row.rest):
        limb = own_side(key.replace("_", "."))
        if limb not in LIMBS:
            raise row.bad(key, "is no limb")
        out[limb] = row.word(key, LAYERS)
    return out
