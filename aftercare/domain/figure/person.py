"""A skeleton becomes shapes, in the order of painting.

Far limbs; the outline of trunk and near limbs together, so that they are one body; neck, shorts and
shirt; the head; each near limb with an outline of its lower part only, so that a limb across the
body stands out without a ring round its shoulder or hip.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.figure import Figure
from aftercare.domain.figure.foot import foot
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.hand import Hand, hand
from aftercare.domain.figure.head import head
from aftercare.domain.figure.limb import arm, forearm, leg
from aftercare.domain.figure.part import Part, Solid, outlines
from aftercare.domain.figure.path import Path
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.sight import Sight
from aftercare.domain.figure.tint import bands
from aftercare.domain.figure.trunk import folds, neck, trunk

LIMBS = ("left.leg", "left.arm", "right.leg", "right.arm")
BEHIND = 4.0  # an arm so far (cm) behind the chest is painted before the trunk


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """How a person is drawn: width of outlines (cm), whether small features are shown, hair.

    Who lies on their back has tied hair `under` the head, where nobody sees it.
    """

    line: float
    features: bool
    hair: Hair = "short"
    under: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which limbs are painted before the trunk and which after it, each from far to near."""

    far: tuple[str, ...]
    near: tuple[str, ...]
    head_first: bool = False


def order_of(figure: Figure, sight: Sight) -> Order:
    """Return the order of a pose. The whole motion keeps that of its hold, so nothing jumps."""
    layers = dict(figure.layers)
    depths = {name: _depth(sight, name) for name in LIMBS}
    behind = {name: _is_behind(figure, sight, name, depths[name], layers) for name in LIMBS}
    far = sorted((name for name in LIMBS if behind[name]), key=depths.__getitem__)
    near = sorted(
        (name for name in LIMBS if not behind[name]),
        key=lambda name: (layers.get(name) == "top", name.endswith("arm"), depths[name]),
    )
    return Order(far=tuple(far), near=tuple(near), head_first=layers.get("head") == "behind")


def _is_behind(
    figure: Figure, sight: Sight, name: str, depth: float, layers: Mapping[str, str]
) -> bool:
    if name in layers:
        return layers[name] == "behind"
    if figure.view in {"S", "Q"}:
        return name.startswith("left")
    return name.endswith("arm") and depth < sight.depth("ribs") - BEHIND


def _depth(sight: Sight, name: str) -> float:
    side, _, kind = name.partition(".")
    if kind == "leg":
        return (sight.depth(f"{side}.knee") * 2 + sight.depth(f"{side}.ankle")) / 3
    joints = ("elbow", "wrist", "fingertip")
    return sum(sight.depth(f"{side}.{joint}") for joint in joints) / 3


def person(figure: Figure, sight: Sight, order: Order, pen: Pen, *, felt: bool) -> list[Shape]:
    """Return all shapes of the person, back to front; `felt` shows where it stretches."""
    body = figure.body
    limbs = {name: _limb(sight, body, name, pen) for name in (*order.far, *order.near)}
    side_view = figure.view in {"S", "Q"}
    top = head(sight, body, pen.hair, pen.line)
    middle, nape = trunk(sight, body), Solid("skin", neck(sight, body))

    def tints(part: str) -> list[Shape]:
        mine = (tint for tint in figure.tints if tint.part == part)
        return [shape for tint in mine for shape in bands(sight, body, tint, shown=felt)]

    def painted(edge: list[Solid], part: Part, tone: str, name: str) -> list[Shape]:
        return [*outlines(edge, pen.line), *part.shapes(tone, pen.line), *tints(name)]

    out = _tail(top.behind, pen)
    for name in order.far:
        tone = "far" if side_view and name.startswith("left") else "near"
        out += painted(limbs[name].outline, limbs[name], tone, name)
    whole = [nape, *middle.outline, *(s for name in order.near for s in limbs[name].outline)]
    crown = [*painted(top.part.outline, top.part, "near", "head"), *_tail(top.before, pen)]
    out += crown if order.head_first else []
    out += [*outlines(whole, pen.line), nape.fill("near"), *middle.shapes("near", pen.line)]
    out += [Shape("line-shirt", folds(sight, body), pen.line), *tints("trunk")]
    out += [] if order.head_first else crown
    for name in order.near:
        out += painted(limbs[name].over, limbs[name], "near", name)
    return out


def hand_only(figure: Figure, sight: Sight, pen: Pen, *, felt: bool) -> list[Shape]:
    """Return the right forearm and hand alone, for exercises of the fingers."""
    body, name = figure.body, "right.arm"
    limb = _with_hand(forearm(sight, body, "right"), hand(sight, body, "right"), pen)
    mine = (tint for tint in figure.tints if tint.part == name)
    tints = [shape for tint in mine for shape in bands(sight, body, tint, shown=felt)]
    return [*outlines(limb.outline, pen.line), *limb.shapes("near", pen.line), *tints]


def _limb(sight: Sight, body: Body, name: str, pen: Pen) -> Part:
    side, _, kind = name.partition(".")
    if kind == "leg":
        part, own = leg(sight, body, side), foot(sight, body, side)
        feet, shown = own.solids, own.lines if pen.features else ()
        return replace(
            part,
            outline=[*part.outline, *feet],
            over=[*part.over, *feet],
            fills=[*feet, *part.fills],
            details=[Shape("line-skin", shown, pen.line * 0.8)],
        )
    part = arm(sight, body, side)
    return _with_hand(part, hand(sight, body, side), pen)


def _with_hand(part: Part, own: Hand, pen: Pen) -> Part:
    shown = own.lines if pen.features else ()
    return Part(
        outline=[*part.outline, *own.solids],
        over=[*part.over, *own.solids],
        fills=[*part.fills, *own.solids],
        details=[Shape("line-skin", shown, pen.line * 0.8)],
        tops=own.tops,
    )


def _tail(path: Path, pen: Pen) -> list[Shape]:
    seen = () if pen.under else path
    return [Shape("line-hair", seen, 2 * pen.line), Shape("hair", seen)]
