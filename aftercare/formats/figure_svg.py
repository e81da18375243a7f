"""Pictures of figures as SVG: one path a shape, colours by role, a title to be read aloud.

Numbers are whole steps of a grid and, within a path, counted from where the pen is: half as long as
places with decimals, and a library of pictures is mostly numbers.
"""

from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from aftercare.domain.figure.path import Path
from aftercare.domain.figure.shape import Shape

STEP = 0.02  # of a picture unit: a fifth of a millimetre of the figure


def figure_svg(
    shapes: Iterable[Shape],
    size: tuple[float, float],
    colours: Mapping[str, str],
    opacities: Mapping[str, float],
    title: str,
    step: float = STEP,
) -> str:
    """Return the picture so wide and high (picture units); hidden shapes are left out.

    *title* is heard in the place of the picture; where it stands in an app that names it, "". A
    finer *step* (picture units, above 0) is a longer text.
    """
    width, height = (_number(side / step) for side in size)
    body = "".join(shape_svg(shape, colours, opacities, step) for shape in shapes if shape.path)
    named = f' role="img" aria-label={quoteattr(title)}><title>{escape(title)}</title>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f"{named if title else '>'}"
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">{body}</g></svg>'
    )


def shape_svg(
    shape: Shape,
    colours: Mapping[str, str],
    opacities: Mapping[str, float],
    step: float = STEP,
) -> str:
    """Return one path element, of a group that does not fill and has round ends."""
    fade = opacities.get(shape.role, 1.0)
    faded = f' opacity="{fade:g}"' if fade != 1 else ""
    colour, data = colours[shape.role], path_data(shape.path, step)
    if shape.width is None:
        return f'<path d="{data}" fill="{colour}"{faded}/>'
    width = _number(shape.width / step)
    return f'<path d="{data}" stroke="{colour}" stroke-width="{width}"{faded}/>'


def path_data(path: Path, step: float = STEP) -> str:
    """Return what the attribute d holds: no number is further than half a step from its place."""
    return "".join(_data(path, step))


def _data(path: Path, step: float) -> Iterator[str]:
    x = y = 0  # where the pen is
    before = ""
    for letter, numbers in path:
        if letter == "Z":
            yield "z"
            before = letter
            continue
        places = [round(number / step) for number in numbers]
        if letter == "M":
            text = f"M{places[0]} {places[1]}"
        else:
            moved = [place - (y if i % 2 else x) for i, place in enumerate(places)]
            text = "".join(f"{number}" if number < 0 else f" {number}" for number in moved)
            if letter != before:
                text = letter.lower() + text.removeprefix(" ")
        x, y = places[-2:]
        before = letter
        yield text


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
