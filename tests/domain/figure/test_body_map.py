import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.domain.figure.body_map import BodyMap, MapRegion
from aftercare.domain.figure.outline import Outline
from aftercare.domain.figure.path import Command

FACES = ("front", "back")


def box(left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return Outline(
        (
            Command("M", corners[0]),
            *(Command("L", corner) for corner in corners[1:]),
            Command("Z", ()),
        )
    )


def drawn(**regions):
    front = tuple(MapRegion(id=name, face="front", outline=o) for name, o in regions.items())
    return BodyMap(width=200, height=200, shapes={}, regions={"front": front, "back": ()})


PAIR = drawn(large=box(60, 60, 140, 140), small=box(60, 144, 80, 150))


@pytest.mark.parametrize(
    ("x", "y", "area"),
    [
        (100, 100, "large"),  # inside
        (61, 145, "small"),
        (61, 139.9, "large"),  # inside wins over a small neighbour's padding
        (65, 142, "small"),  # in the gap, as near to both: the small one
        (67, 160, "small"),  # 10 below it, within 48
        (70, 171.1, None),  # just outside 48 round the small one
        (70, 170.9, "small"),
        (147.9, 100, "large"),  # large enough, so felt only 8 beyond its box
        (148.1, 100, None),
    ],
)
def test_a_touch_means_the_area_it_is_in_or_the_nearest_that_reaches_it(x, y, area):
    assert PAIR.hit("front", x, y) == area


def test_a_picture_drawn_larger_needs_less_padding():
    assert PAIR.hit("front", 70, 165, scale=1.0) == "small"
    assert PAIR.hit("front", 70, 165, scale=2.0) is None


@settings(max_examples=40)
@given(st.floats(), st.floats())
def test_any_touch_has_an_answer(x, y):
    assert PAIR.hit("front", x, y) in {"large", "small", None}


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_a_place_that_is_none_means_nothing(odd):
    assert PAIR.hit("front", odd, 100) is None
    assert PAIR.hit("front", 100, odd) is None


def test_a_face_without_regions_means_nothing():
    assert PAIR.hit("back", 100, 100) is None
