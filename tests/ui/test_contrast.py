from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.ui.theme import palette, scheme
from aftercare.ui.theme.build import build
from tests.ui.contrast import Meeting, meetings

THEMES = {
    "light": (scheme.LIGHT, palette.LIGHT, False),
    "dark": (scheme.DARK, palette.DARK, False),
    "high contrast, light": (scheme.HIGH_CONTRAST_LIGHT, palette.HIGH_CONTRAST_LIGHT, True),
    "high contrast, dark": (scheme.HIGH_CONTRAST_DARK, palette.HIGH_CONTRAST_DARK, True),
}
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize("theme", THEMES)
def test_everything_that_meets_can_be_told_apart(theme):
    colours, inks, strong = THEMES[theme]
    found = [
        f"{one.what}: {one.ink} on {one.ground} is {one.ratio:.2f}, needs {one.needed}"
        for one in meetings(colours, inks, strong=strong)
        if one.fails
    ]

    assert found == []


@pytest.mark.parametrize("theme", THEMES)
def test_one_colour_gone_wrong_is_found(theme):
    colours, inks, strong = THEMES[theme]
    unreadable = replace(colours, on_surface_variant=colours.surface)
    faint = replace(inks, point=inks.band)

    assert any(one.fails for one in meetings(unreadable, inks, strong=strong))
    assert any(one.fails for one in meetings(colours, faint, strong=strong))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high_contrast", [False, True])
def test_what_is_typed_where_a_field_is_not_ours_has_the_ink_of_its_theme(dark, high_contrast):
    theme = build(dark=dark, high_contrast=high_contrast, growth=1.0, still=True)

    assert theme.text_theme.body_large.color == theme.color_scheme.on_surface


def test_the_ends_of_the_scale_are_those_of_the_standard():
    assert Meeting("", "#000000", "#FFFFFF", 21).ratio == pytest.approx(21)
    assert Meeting("", "#777777", "#FFFFFF", 4.5).fails  # 4.48, the known near miss
    assert not Meeting("", "#767676", "#FFFFFF", 4.5).fails


@given(colours, colours)
def test_contrast_is_the_same_both_ways_and_within_its_scale(one, other):
    there, back = Meeting("", one, other, 1), Meeting("", other, one, 1)

    assert there.ratio == back.ratio
    assert 1 <= there.ratio <= 21.001
