"""The body on the screen: touched as a whole, and looked at closely where it is small."""

import pytest

from aftercare.content.figure import body_map
from aftercare.words.words import load_words
from tests.driver import showing

say = load_words("en", "GB")
MAP = body_map()
ROOM = 350.0  # what the driver says each picture measures
SMALLEST = 40.0  # logical pixels of an area that is looked at closely on a phone; felt 48 wide
PHONE_ROOM = 155.0
CLOSE = {
    "head": {"head", "jaw", "neck_front", "neck_back"},
    "hands": {"wrist_hand.left", "wrist_hand.right"},
    "feet": {"foot.left", "foot.right", "achilles.left", "achilles.right"},
}


async def touch(screen, closer, number, area):
    """Touch *area* in its middle, where the picture of that number shows it."""
    window = MAP.windows(closer)[number]
    scale = min(ROOM, 240) / window.width
    region = next(one for one in MAP.regions[window.face] if one.id == area)
    x, y = region.outline.centre
    at = {"x": (x - window.left) * scale, "y": (y - window.top) * scale}
    await screen.event(f"treatment.body.{closer}.{number}", "tap_up", {"l": at, "k": "touch"})


@pytest.mark.parametrize(
    ("closer", "number", "area"),
    [
        ("", 0, "shoulder.right"),
        ("", 1, "shoulder.left"),
        ("head", 0, "jaw"),
        ("head", 1, "neck_back"),
        ("hands", 0, "wrist_hand.right"),
        ("hands", 1, "wrist_hand.left"),
        ("feet", 0, "foot.left"),
        ("feet", 1, "achilles.right"),
    ],
)
async def test_what_is_touched_is_chosen_and_touched_again_is_not(demo, closer, number, area):
    async with showing(demo, "/treated") as screen:
        if closer:
            await screen.tap(f"treatment.body.closer.{closer}")
        await screen.measure()
        await touch(screen, closer, number, area)
        assert screen.has(f"treatment.chosen.{area}")
        await touch(screen, closer, number, area)
        assert not screen.has(f"treatment.chosen.{area}")


async def test_the_list_has_every_area_of_the_picture_and_chooses_the_same(demo):
    areas = {region.id for face in MAP.regions.values() for region in face}
    async with showing(demo, "/treated") as screen:
        await screen.tap("treatment.as-list")
        assert {f"treatment.area.{area}" for area in areas} <= screen.keys()
        await screen.tap("treatment.area.shoulder.left")
        await screen.tap("treatment.as-list")
        assert screen.has("treatment.chosen.shoulder.left")
        await screen.measure()
        await touch(screen, "", 0, "shoulder.left")
        await screen.tap("treatment.as-list")
        assert not screen.find("treatment.area.shoulder.left").parent.selected


async def test_the_whole_is_offered_only_to_who_looks_closely(demo):
    async with showing(demo, "/treated") as screen:
        assert not screen.has("treatment.body.closer.")
        await screen.tap("treatment.body.closer.hands")
        await screen.tap("treatment.body.closer.")
        assert screen.has("treatment.body..1")


async def test_each_hand_is_named_by_its_own_side(demo):
    async with showing(demo, "/treated") as screen:
        await screen.tap("treatment.body.closer.hands")
        texts = screen.texts()

    assert texts.count(say("treatment.right")) == texts.count(say("treatment.left")) == 1
    assert say("treatment.front") not in texts  # palm and back are one area: no face to tell apart


async def test_each_face_is_named_where_both_are_seen(demo):
    async with showing(demo, "/treated") as screen:
        for closer in ("head", "feet"):
            await screen.tap(f"treatment.body.closer.{closer}")
            texts = screen.texts()
            assert {say("treatment.front"), say("treatment.back")} <= set(texts)


@pytest.mark.parametrize("name", CLOSE)
def test_what_is_small_is_large_enough_for_a_finger_and_whole_in_its_window(name):
    seen = set()
    for window in MAP.windows(name):
        assert window.left >= 0
        assert window.top >= 0
        assert window.left + window.width <= MAP.width
        assert window.top + window.height <= MAP.height
        scale = PHONE_ROOM / window.width
        for region in MAP.regions[window.face]:
            box = region.outline.box
            inside = window.left <= box.left and box.right <= window.left + window.width
            if region.id in CLOSE[name] and inside and window.top <= box.top:
                assert box.bottom <= window.top + window.height
                assert max(box.right - box.left, box.bottom - box.top) * scale >= SMALLEST
                seen.add(region.id)

    assert seen == CLOSE[name]


def test_there_is_nothing_to_look_at_by_another_name():
    assert set(MAP.closer) == set(CLOSE)
    with pytest.raises(KeyError):
        MAP.windows("tail")
