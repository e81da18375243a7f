import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.path import Command
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.figure.shape import Shape
from aftercare.formats.figure_svg import figure_svg, path_data

GOLDEN = Path(__file__).parent / "goldens"
INK = {"skin-near": "#E9B894", "tint": "#E2483D", "line-skin": "#8A5238"}
SQUARE = (Command("M", (0.0, 0.0)), Command("L", (10.123, -0.001)), Command("Z", ()))


def written(path):
    """Return a path as one reads it: places in centimetres."""
    return "".join(letter + " ".join(map(short, numbers)) for letter, numbers in path)


def short(number):
    text = f"{number:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def places(data):
    """Return the places of path data, as a reader of SVG finds them."""
    x = y = 0
    for letter, text in re.findall(r"([Mlcz])([^Mlcz]*)", data):
        numbers = list(map(int, re.findall(r"-?\d+", text)))
        size = {"M": 2, "l": 2, "c": 6, "z": 1}[letter]
        for i in range(0, len(numbers), size):
            group = numbers[i : i + size]
            if letter != "M":
                group = [n + (y if j % 2 else x) for j, n in enumerate(group)]
            yield from group
            x, y = group[-2:]


def golden(name):
    figure = figure_of(name)
    rows = [f"{name} {frame_of(figure).width:.1f} x {frame_of(figure).height:.1f}"]
    for shape in picture(figure, 1.0):
        width = "" if shape.width is None else f" {shape.width:.2f}"
        rows.append(f"{shape.role}{width}: {written(shape.path)}")
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize("name", ["qd1", "lb1"])
def test_a_figure_is_drawn_as_it_was(name):
    """After a wanted change: look at the sheet, then `python -m tests.formats.test_figure_svg`."""
    assert golden(name) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_a_picture_says_what_it_shows_to_those_who_cannot_see():
    svg = ET.fromstring(figure_svg([], (10, 20.5), INK, {}, 'Calf & "shin" <1>'))  # noqa: S314

    assert svg.get("role") == "img"
    assert svg.get("aria-label") == 'Calf & "shin" <1>'
    assert svg[0].text == 'Calf & "shin" <1>'
    assert svg.get("viewBox") == "0 0 500 1025"


def test_a_shape_is_filled_or_stroked_in_the_colour_of_its_role():
    shapes = [Shape("skin-near", SQUARE), Shape("line-skin", SQUARE, 1.5), Shape("tint", SQUARE)]

    text = figure_svg(shapes, (10, 10), INK, {"tint": 0.5}, "x")
    paths = re.findall(r"<path [^>]*>", text)
    assert paths[0] == '<path d="M0 0l506 0z" fill="#E9B894"/>'
    assert paths[1] == '<path d="M0 0l506 0z" stroke="#8A5238" stroke-width="75"/>'
    assert paths[2].endswith('opacity="0.5"/>')


def test_what_is_hidden_is_not_written():
    assert "<path" not in figure_svg([Shape("tint", ())], (1, 1), INK, {}, "x")


def test_a_role_without_a_colour_is_a_mistake():
    with pytest.raises(KeyError, match="hair"):
        figure_svg([Shape("hair", SQUARE)], (1, 1), INK, {}, "x")


@pytest.mark.parametrize("step", [0.02, 0.31, 0.7])
@pytest.mark.parametrize("name", ["qd1", "nk1"])
def test_what_is_written_short_lies_where_it_should(name, step):
    for shape in picture(figure_of(name)):
        meant = [number for _, numbers in shape.path for number in numbers]
        found = [place * step for place in places(path_data(shape.path, step))]

        assert found == pytest.approx(meant, abs=step / 2 + 1e-9)


ALL = dict.fromkeys({shape.role for shape in picture(figure_of("qd1"))}, "#000000")

if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for stretch in ("qd1", "lb1"):
        (GOLDEN / f"{stretch}.txt").write_text(golden(stretch), "utf-8")
