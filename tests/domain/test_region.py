"""Areas: a region, with its side where it has one."""

import pytest

from aftercare.domain.region import Region, over_lung, sides_near, split, toggled

CHEST = Region(id="chest", group="trunk", sided=True, over_lung=True)
NECK = Region(id="neck", group="head", sided=False, over_lung=False)


def test_a_sided_region_has_two_areas_and_another_is_its_own():
    assert CHEST.areas == ("chest.left", "chest.right")
    assert NECK.areas == ("neck",)


@pytest.mark.parametrize(
    ("area", "parts"),
    [("neck", ("neck", None)), ("chest.left", ("chest", "left")), ("", ("", None))],
)
def test_an_area_is_split_into_region_and_side(area, parts):
    assert split(area) == parts


@pytest.mark.parametrize(
    ("areas", "over"),
    [
        ((), True),  # nothing recorded: the safe side
        (("neck",), False),
        (("chest.left",), True),
        (("neck", "chest.right"), True),
        (("unheard-of",), False),
    ],
)
def test_the_lung_counts_where_it_lies_or_nothing_is_known(areas, over):
    assert over_lung(areas, (CHEST, NECK)) is over


def test_an_area_that_is_tapped_is_the_last_and_tapped_again_none():
    assert toggled(("neck",), "chest.left") == ("neck", "chest.left")
    assert toggled(("neck", "chest.left"), "neck") == ("chest.left",)


def test_only_the_sides_that_lie_near_are_told():
    areas = ("neck", "chest.left", "calf.right", "chest.left")

    assert sides_near(areas, {"chest", "neck"}) == {"left"}
    assert sides_near(areas, {"neck"}) == frozenset()
    assert sides_near((), {"chest"}) == frozenset()
