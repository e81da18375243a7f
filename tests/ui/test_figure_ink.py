import pytest

from aftercare.content.stretch_figure import figure_of
from aftercare.domain.figure.picture import picture
from aftercare.domain.figure.skin import SKINS
from aftercare.formats.print_ink import OPACITIES, PRINT
from aftercare.ui.theme import scheme
from aftercare.ui.theme.figure_ink import figure_ink
from tests.figure_sheet import known
from tests.ui.contrast import Meeting

THEMES = {
    "light": (scheme.LIGHT, False, False),
    "dark": (scheme.DARK, True, False),
    "high contrast, light": (scheme.HIGH_CONTRAST_LIGHT, False, True),
    "high contrast, dark": (scheme.HIGH_CONTRAST_DARK, True, True),
}
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
skins = pytest.mark.parametrize("skin", SKINS)


def inks():
    yield PRINT
    for _, dark, strong in THEMES.values():
        for skin in SKINS:
            yield figure_ink(dark=dark, high_contrast=strong, skin=skin)


def ratio(ink, ground):
    return Meeting("", ink, ground, 1.0).ratio


def test_every_role_that_is_drawn_has_its_colour():
    roles = {
        shape.role
        for name in known()
        for t in (0.0, 1.0)
        for shape in picture(figure_of(name), t, hair="tied")
    }

    for ink in inks():
        assert roles <= ink.keys()
    assert OPACITIES.keys() <= roles


@themes
@skins
def test_the_figure_stands_apart_from_its_card(theme, skin):
    colours, dark, strong = theme
    ink = figure_ink(dark=dark, high_contrast=strong, skin=skin)
    ground = colours.surface_container_lowest

    for kind in ("skin", "shirt", "shorts"):
        best = max(ratio(ink[role], ground) for role in (f"line-{kind}", f"{kind}-near"))
        assert best >= (4.5 if strong else 3.0), kind
    assert ratio(ink["arrow"], ground) >= (4.5 if strong else 3.0)


@themes
@skins
def test_a_tint_is_seen_on_skin_and_cloth(theme, skin):
    _, dark, strong = theme
    ink = figure_ink(dark=dark, high_contrast=strong, skin=skin)

    for role in ("skin-near", "shirt-near", "shorts-near"):
        assert apart(ink["tint"], ink[role]) > 90, role


@themes
@skins
def test_near_and_far_limbs_are_told_apart(theme, skin):
    _, dark, strong = theme
    ink = figure_ink(dark=dark, high_contrast=strong, skin=skin)

    for kind in ("skin", "shirt", "shorts"):
        assert ratio(ink[f"{kind}-near"], ink[f"{kind}-far"]) >= 1.2


@themes
@skins
def test_hair_is_brown_and_stands_apart_from_skin_and_card(theme, skin):
    colours, dark, strong = theme
    ink = figure_ink(dark=dark, high_contrast=strong, skin=skin)
    ground = colours.surface_container_lowest
    red, _, blue = (int(ink["hair"][i : i + 2], 16) for i in (1, 3, 5))

    assert red > blue
    assert apart(ink["hair"], ink["skin-near"]) > 55
    assert max(ratio(ink[role], ground) for role in ("hair", "line-hair")) >= 3
    if dark and skin == "deep":
        assert red > blue * 1.5  # seen as grey else


def test_print_needs_no_colour():
    for colour in PRINT.values():
        assert colour[1:3] == colour[3:5] == colour[5:7]


def apart(one, other):
    """How far two colours lie apart, 0 to 441."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5
