import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.content.figure import body, body_map
from aftercare.content.region import regions

FACES = ("front", "back")
MAP = body_map()
ALL = [region for face in FACES for region in MAP.regions[face]]
ONE_FACE = {
    "front": {"jaw", "neck_front", "chest", "abdomen", "groin_hip", "thigh_front", "knee", "shin"},
    "back": {
        "neck_back",
        "upper_back",
        "mid_back",
        "low_back",
        "buttock",
        "thigh_back",
        "knee_back",
        "calf",
        "achilles",
    },
}
named = pytest.mark.parametrize("region", ALL, ids=lambda region: f"{region.face}.{region.id}")
faces = pytest.mark.parametrize("face", FACES)


def other(area):
    swap = {"left": "right", "right": "left"}
    name, dot, side = area.partition(".")
    return name + dot + swap.get(side, side)


def numbers(path):
    return [(x, y) for _, n in path for x, y in zip(n[::2], n[1::2], strict=True)]


def test_every_region_can_be_touched_on_each_of_its_sides():
    assert {region.id for region in ALL} == {area for r in regions() for area in r.areas}


@faces
def test_no_area_is_drawn_twice_on_one_face(face):
    ids = [region.id for region in MAP.regions[face]]

    assert len(ids) == len(set(ids))


@faces
def test_what_is_only_on_one_face_is_missing_on_the_other(face):
    kinds = {region.id.partition(".")[0] for region in MAP.regions[face]}

    assert kinds == {r.id for r in regions()} - ONE_FACE["back" if face == "front" else "front"]


def test_everything_lies_inside_the_frame():
    paths = [region.outline.path for region in ALL]
    paths += [shape.path for face in FACES for shape in MAP.shapes[face]]

    for path in paths:
        assert all(0 <= x <= MAP.width and 0 <= y <= MAP.height for x, y in numbers(path))


@faces
def test_left_is_the_mirror_of_right(face):
    by_id = {region.id: region.outline for region in MAP.regions[face]}

    for area, outline in by_id.items():
        twin = by_id[other(area)]
        assert outline.centre[0] == pytest.approx(MAP.width - twin.centre[0], abs=0.11)
        assert outline.area == pytest.approx(twin.area, rel=0.01)
        if twin is not outline:
            for (x, y), (u, v) in zip(numbers(outline.path), numbers(twin.path), strict=True):
                assert (x, y) == pytest.approx((MAP.width - u, v), abs=0.11)


def test_the_front_is_seen_as_by_one_who_stands_before_the_person():
    front = {region.id: region.outline.centre[0] for region in MAP.regions["front"]}
    back = {region.id: region.outline.centre[0] for region in MAP.regions["back"]}

    assert front["shoulder.left"] > front["shoulder.right"]
    assert back["shoulder.left"] < back["shoulder.right"]


@named
def test_the_centre_of_an_area_means_that_area(region):
    assert MAP.hit(region.face, *region.outline.centre) == region.id


@faces
def test_areas_do_not_overlap(face):
    for region in MAP.regions[face]:
        others = [r.outline for r in MAP.regions[face] if r is not region]
        for x, y in region.outline.corners[::3]:
            assert not any(outline.contains(x, y) for outline in others)


@settings(max_examples=40)
@given(
    st.sampled_from(ALL), st.floats(0, 1), st.floats(0, 1), st.sampled_from([0.5, 0.97, 1.0, 1.5])
)
def test_a_touch_in_the_padding_of_an_area_means_some_area(region, across, down, scale):
    box = region.outline.box.grown(48 / scale, 8 / scale)
    x = box.left + (box.right - box.left) * across
    y = box.top + (box.bottom - box.top) * down

    assert MAP.hit(region.face, x, y, scale) is not None


@pytest.mark.parametrize("at", [(2, 2), (158, 2), (2, 328), (158, 328), (80, -40), (500, 100)])
@faces
def test_a_touch_far_from_the_body_means_nothing(face, at):
    assert MAP.hit(face, *at) is None


@settings(max_examples=40)
@given(st.sampled_from(FACES), st.floats(), st.floats())
def test_any_touch_has_an_answer(face, x, y):
    assert MAP.hit(face, x, y) in {None, *(region.id for region in MAP.regions[face])}


@faces
def test_a_face_is_light_enough_to_be_sent(face):
    paths = [shape.path for shape in MAP.shapes[face]]
    paths += [region.outline.path for region in MAP.regions[face]]

    assert len(paths) < 60
    assert sum(len(f"{x:g},{y:g},") for path in paths for x, y in numbers(path)) < 40_000


@faces
def test_a_face_has_a_body_and_says_which_way_it_looks(face):
    roles = {shape.role for shape in MAP.shapes[face]}

    assert {"silhouette", "hair", "faint"} <= roles
    assert ("line" in roles) == (face == "front")  # only the front has a face


def test_the_map_is_drawn_once():
    assert body_map() is body_map()
    assert body() is body()


WINTER = {"upper_arm": 0.186, "forearm": 0.146, "hand": 0.108, "thigh": 0.245, "shank": 0.246}
WINTER |= {"foot": 0.152, "hip height": 0.530, "knee height": 0.285, "shoulder height": 0.818}
"""Parts of body height: the source is named in ``figures/body.toml``."""


@pytest.mark.parametrize("name", WINTER)
def test_proportions_are_those_of_the_source(name):
    part = {key: length / body().height for key, length in body().lengths.items()}
    knee = part["ankle"] + part["shank"]
    drawn = part | {
        "hand": part["palm"] + part["fingers"],
        "foot": part["heel"] + part["ball"] + part["toes"],
        "knee height": knee,
        "hip height": knee + part["thigh"],
        "shoulder height": knee
        + sum(part[k] for k in ("thigh", "pelvis", "lumbar", "shoulder_up")),
    }

    assert drawn[name] == pytest.approx(WINTER[name], rel=0.05)
