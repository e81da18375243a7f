"""What is painted on paper: figures, codes and marks."""

from collections.abc import Iterable, Sequence

from aftercare.domain.figure.picture import Frame
from aftercare.domain.figure.shape import Shape
from aftercare.formats.print_ink import OPACITIES, PRINT
from aftercare.formats.sheet.paper import Paper
from aftercare.formats.sheet.writer import PaintedPath

INK = "#000000"
Rows = Sequence[Sequence[bool]]


def paint_figure(
    paper: Paper, shapes: Iterable[Shape], frame: Frame, x: float, y: float, width: float
) -> None:
    """Paint a picture into so much width; nothing is seen beyond its *frame*."""
    factor = width / frame.width
    with paper.window(x, y, width, frame.height * factor):
        paper.paint(*(_path(shape, x, y, factor) for shape in shapes if shape.path))


def paint_code(paper: Paper, rows: Rows, x: float, y: float, side: float) -> None:
    """Paint the dark modules of a code into a square; its quiet zone is left to the page."""
    module = side / len(rows)
    path = _filled(INK)
    for down, row in enumerate(rows):
        for first, last in _runs(row):
            path.rectangle(x + first * module, y + down * module, (last - first) * module, module)
    paper.paint(path)


def paint_tick(paper: Paper, x: float, y: float, side: float) -> None:
    """Paint a tick into a square."""
    path = _stroked(side / 7)
    path.move_to(x + 0.08 * side, y + 0.55 * side)
    path.line_to(x + 0.38 * side, y + 0.85 * side)
    path.line_to(x + 0.92 * side, y + 0.18 * side)
    paper.paint(path)


def paint_cross(paper: Paper, x: float, y: float, side: float) -> None:
    """Paint a cross into a square."""
    path = _stroked(side / 7)
    for begin, end in ((0.14, 0.86), (0.86, 0.14)):
        path.move_to(x + begin * side, y + 0.14 * side)
        path.line_to(x + end * side, y + 0.86 * side)
    paper.paint(path)


def _path(shape: Shape, x: float, y: float, factor: float) -> PaintedPath:
    colour, fade = PRINT[shape.role], OPACITIES.get(shape.role, 1.0)
    path = _filled(colour) if shape.width is None else _stroked(shape.width * factor, colour)
    if fade < 1:
        path.style.fill_opacity = path.style.stroke_opacity = fade
    for letter, numbers in shape.path:
        places = [
            round(number * factor + (y if i % 2 else x), 3) for i, number in enumerate(numbers)
        ]
        if letter == "M":
            path.move_to(*places)
        elif letter == "L":
            path.line_to(*places)
        elif letter == "C":
            path.curve_to(*places)
        else:
            path.close()
    return path


def _filled(colour: str) -> PaintedPath:
    path = PaintedPath()
    path.style.paint_rule = "fill_nonzero"
    path.style.fill_color = colour
    return path


def _stroked(width: float, colour: str = INK) -> PaintedPath:
    path = PaintedPath()
    path.style.paint_rule = "stroke"
    path.style.auto_close = False
    path.style.stroke_color = colour
    path.style.stroke_width = width
    path.style.stroke_cap_style = "round"
    path.style.stroke_join_style = "round"
    return path


def _runs(row: Sequence[bool]) -> Iterable[tuple[int, int]]:
    """Yield where dark modules that touch begin and end."""
    begin = None
    for place, dark in enumerate((*row, False)):
        if dark and begin is None:
            begin = place
        elif not dark and begin is not None:
            yield begin, place
            begin = None
