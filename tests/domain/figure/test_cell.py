import pytest

from aftercare.domain.figure.cell import rounded, whole
from aftercare.domain.figure.outline import Outline

SQUARE = [
    [(0.0, 0.0), (10.0, 0.0)],
    [(10.0, 0.0), (10.0, 10.0)],
    [(10.0, 10.0), (0.0, 10.0)],
    [(0.0, 10.0), (0.0, 0.0)],
]
TURNED = [side[::-1] for side in SQUARE[::-1]]


@pytest.mark.parametrize("sides", [SQUARE, TURNED], ids=["one way round", "the other"])
def test_a_cell_keeps_its_distance_from_its_borders(sides):
    box = Outline(rounded(sides, inset=1.0, corner=2.0)).box

    assert box == pytest.approx((1, 1, 9, 9))


def test_a_cell_has_no_sharp_corner():
    outline = Outline(rounded(SQUARE, inset=1.0, corner=2.0))

    assert outline.contains(5, 1.1)
    assert not outline.contains(1.2, 1.2)


def test_a_cell_smaller_than_its_corners_is_still_inside_its_borders():
    outline = Outline(rounded(SQUARE, inset=1.0, corner=50.0))

    assert outline.contains(5, 5)
    assert outline.box == pytest.approx((1, 1, 9, 9))


def test_half_a_cell_becomes_whole_across_the_midline():
    half = [[(0.0, 0.0), (5.0, 0.0)], [(5.0, 0.0), (5.0, 8.0)], [(5.0, 8.0), (0.0, 8.0)]]

    outline = Outline(rounded(whole(half), inset=0.0, corner=1.0))
    assert outline.box == pytest.approx((-5, 0, 5, 8))
    assert outline.centre == pytest.approx((0, 4))
