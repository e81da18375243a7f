"""Close-ups of the face, for exercises of the jaw: 100 by 100 units, drawn on the plane.

The joints that count are `jaw` and `jaw_shift` (millimetres) and the fingers that touch.
"""

from aftercare.domain.figure.face import front
from aftercare.domain.figure.figure import Figure
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.path import Command, Path
from aftercare.domain.figure.profile import profile
from aftercare.domain.figure.shape import Shape

SIZE = 100.0
SMALL = 200.0  # logical pixels: smaller pictures get bolder lines


def close_up(figure: Figure, t: float, size: float, hair: Hair, *, felt: bool) -> list[Shape]:
    """Return the picture of a face at t (0 to 1), y down."""
    start, hold = figure.motion.start.angles, figure.motion.hold.angles
    angles = {k: start.get(k, 0.0) * (1 - t) + hold.get(k, 0.0) * t for k in (*start, *hold)}
    draw = front if figure.kind == "face" else profile
    shapes = draw(angles, figure.tints, 0.5 if size >= SMALL else 0.75, hair, felt=felt)
    return [Shape(shape.role, _turned(shape.path), shape.width) for shape in shapes]


def _turned(path: Path) -> Path:
    """Return a path with y down."""
    out = []
    for letter, numbers in path:
        turned = (SIZE - n if i % 2 else n for i, n in enumerate(numbers))
        out.append(Command(letter, tuple(turned)))
    return tuple(out)
