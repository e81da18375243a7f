import struct
import zlib

import pytest

from aftercare.content.stretch import stretches
from aftercare.formats.figure_png import SIGNATURE, figure_png
from aftercare.ui.parts.figure_view import Scene
from aftercare.ui.theme.figure_ink import Guise

INK = {"skin-near": "#E9B894", "tint": "#E2483D", "floor": "#A8A398"}


def chunks(png):
    """Return what a reader of PNG finds, and hold every part against its own checksum."""
    assert png.startswith(SIGNATURE)
    at, found = len(SIGNATURE), {}
    while at < len(png):
        (size,) = struct.unpack_from(">I", png, at)
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        assert struct.unpack_from(">I", png, at + 8 + size) == (zlib.crc32(kind + data),)
        found[kind] = data
        at += 12 + size
    return found


def test_a_picture_holds_its_grid_row_by_row():
    found = chunks(figure_png(bytes((0, 1, 1, 1, 0, 1)), [(), ("tint",)], 3, INK, {}))

    assert list(found) == [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", found[b"IHDR"]) == (3, 2, 8, 3, 0, 0, 0)
    assert zlib.decompress(found[b"IDAT"]) == bytes((0, 0, 1, 1, 0, 1, 0, 1))


@pytest.mark.parametrize(
    ("pile", "colour"),
    [
        ((), (0, 0, 0, 0)),
        (("skin-near",), (0xE9, 0xB8, 0x94, 255)),
        (("floor",), (0xA8, 0xA3, 0x98, 204)),
        (("skin-near", "tint"), (230, 128, 104, 255)),
    ],
)
def test_what_lies_on_each_other_is_mixed(pile, colour):
    found = chunks(figure_png(b"\0", [pile], 1, INK, {"tint": 0.5, "floor": 0.8}))

    assert (*found[b"PLTE"], *found[b"tRNS"]) == colour


def test_a_role_without_a_colour_is_a_mistake():
    with pytest.raises(KeyError, match="hair"):
        figure_png(b"\0", [("hair",)], 1, INK, {})


def test_a_picture_for_a_list_is_small():
    """The bound: one picture and no path at all, 4 kB each and 2.7 kB on average."""
    drawn = [Scene(one.id, height=64).drawn(1.0) for one in stretches()]

    assert all(one.startswith(SIGNATURE) for one in drawn)
    assert max(map(len, drawn)) < 4_000
    assert sum(map(len, drawn)) / len(drawn) < 2_700


def test_a_theme_changes_the_palette_and_no_sample():
    light, dark = (
        chunks(Scene("qd1", height=64, guise=Guise(dark=dark)).drawn(1.0)) for dark in (False, True)
    )

    assert light[b"IDAT"] == dark[b"IDAT"]
    assert light[b"PLTE"] != dark[b"PLTE"]


def test_a_large_picture_is_drawn_sharp_at_any_size():
    assert Scene("qd1", height=100).drawn(1.0).startswith(b"<svg")
