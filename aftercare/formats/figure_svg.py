"""Pictures of figures as SVG: one path a shape, colours by role, a title to be read aloud."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from aftercare.domain.figure.path import Path
from aftercare.domain.figure.shape import Shape

PLACES = 2  # decimals of a picture unit: a tenth of a millimetre of the figure


def figure_svg(
    shapes: Iterable[Shape],
    size: tuple[float, float],
    colours: Mapping[str, str],
    opacities: Mapping[str, float],
    title: str,
    places: int = PLACES,
) -> str:
    """Return the picture so wide and high (picture units); hidden shapes are left out.

    *title* is heard in the place of the picture; where it stands in an app that names it, "".
    """
    width, height = size
    body = "".join(shape_svg(shape, colours, opacities, places) for shape in shapes if shape.path)
    named = f' role="img" aria-label={quoteattr(title)}><title>{escape(title)}</title>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_text(width)} {_text(height)}"'
        f"{named if title else '>'}{body}</svg>"
    )


def shape_svg(
    shape: Shape,
    colours: Mapping[str, str],
    opacities: Mapping[str, float],
    places: int = PLACES,
) -> str:
    """Return one path element."""
    fade = opacities.get(shape.role, 1.0)
    faded = f' opacity="{fade:g}"' if fade != 1 else ""
    colour, data = colours[shape.role], path_data(shape.path, places)
    if shape.width is None:
        return f'<path d="{data}" fill="{colour}"{faded}/>'
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{_text(shape.width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{faded}/>'
    )


def path_data(path: Path, places: int = PLACES) -> str:
    """Return what the attribute d holds, numbers rounded."""
    return "".join(
        letter + " ".join(_text(number, places) for number in numbers) for letter, numbers in path
    )


def _text(number: float, places: int = PLACES) -> str:
    text = f"{number:.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
