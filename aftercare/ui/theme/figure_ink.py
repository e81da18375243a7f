"""The colours of the drawn person and of what stands around, by the roles of its shapes.

Outlines are a darker tone of what they surround. Nobody is drawn in the colour of anybody: skin is
chosen among five tones, and the figure stands apart from its card in each of them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.skin import Skin

Ink = Mapping[str, str]


class Guise(NamedTuple):
    """How people are drawn here: for which of the theme's four schemes, and as the person chose."""

    dark: bool = False
    high_contrast: bool = False
    skin: Skin = "fair"
    hair: Hair = "short"

    @property
    def ink(self) -> Ink:
        """The colour of every role."""
        return figure_ink(dark=self.dark, high_contrast=self.high_contrast, skin=self.skin)


USUAL = Guise()


class Tone(NamedTuple):
    """One skin: of near and far limbs, of its outline, its face's lines, its lips, and hair."""

    near: str
    far: str
    line: str
    face: str
    lip: str
    hair: str
    hair_line: str


TONES: Mapping[Skin, Tone] = MappingProxyType(
    {
        "light": Tone("#F3CDB0", "#DDAE90", "#99603F", "#4A3630", "#C0716A", "#8A6239", "#5A3E22"),
        "fair": Tone("#E9B894", "#C9977A", "#8A5238", "#4A3630", "#B9645A", "#5A463C", "#33261F"),
        "tan": Tone("#CF9869", "#AE7C51", "#6E4225", "#3C271C", "#A65848", "#40302A", "#211714"),
        "brown": Tone("#A06B45", "#835534", "#4E2D18", "#2B1A10", "#8A4439", "#2C2220", "#120D0C"),
        "deep": Tone("#7A4E35", "#633D28", "#331C10", "#1C100A", "#6F342E", "#231C1B", "#0C0908"),
    }
)
WARM, ROSE = frozenset(("tan", "brown")), "#E5194F"  # red is too near to these skins
DARK_HAIRED = frozenset(("brown", "deep"))
LIT_HAIR = "#4A3226"  # of these on a dark card: dark brown still
LIT_LINES = ("#A88468", "#FFE7D6")  # round hair on a dark card; the second in high contrast
CLOTHES_LIGHT = {
    "shirt-near": "#4F9A94",
    "shirt-far": "#3C7A76",
    "line-shirt": "#1F4F4B",
    "shorts-near": "#3D4F66",
    "shorts-far": "#2F3D50",
    "line-shorts": "#1B2636",
    "mouth": "#5A2622",
    "teeth": "#FBF8F2",
}
LIGHT = {
    **CLOTHES_LIGHT,
    "tint": "#E2483D",
    "tint-soft": "#E2483D",
    "arrow": "#C8541E",
    "prop": "#D8D5CF",
    "prop-top": "#E9E7E2",
    "prop-side": "#C2BEB6",
    "prop-line": "#8D887E",
    "floor": "#A8A398",
    "strap": "#7A6BB0",
    "line-strap": "#4A3F78",
}
DARK = {
    **CLOTHES_LIGHT,
    "shirt-near": "#5CB0A9",
    "shirt-far": "#3D7B76",
    "line-shirt": "#123634",
    "shorts-near": "#6D83A3",
    "shorts-far": "#4B5C75",
    "line-shorts": "#1A2433",
    "tint": "#F0554A",
    "tint-soft": "#F0554A",
    "arrow": "#FF9A5C",
    "prop": "#4A4E55",
    "prop-top": "#5A5F67",
    "prop-side": "#3D4147",
    "prop-line": "#777D87",
    "floor": "#6B717B",
    "strap": "#A597E0",
    "line-strap": "#2D2650",
}
HIGH_CONTRAST_LIGHT = {
    **LIGHT,
    "line-shirt": "#06201E",
    "line-shorts": "#050A12",
    "tint": "#C00F0F",
    "tint-soft": "#C00F0F",
    "arrow": "#8A2E00",
    "prop-line": "#3A3833",
    "floor": "#3A3833",
    "line-strap": "#1E1640",
}
HIGH_CONTRAST_DARK = {
    **DARK,
    "shirt-near": "#8FE0D8",
    "shirt-far": "#57A39C",
    "shorts-near": "#A9BFE0",
    "shorts-far": "#7389A8",
    "tint": "#FF3B30",
    "tint-soft": "#FF3B30",
    "arrow": "#FFC48A",
    "prop-line": "#C6CCD6",
    "floor": "#C6CCD6",
    "strap": "#CFC4FF",
}


def figure_ink(*, dark: bool = False, high_contrast: bool = False, skin: Skin = "fair") -> Ink:
    """Return the colour of every role on a card of the app."""
    if high_contrast:
        rest = HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST_LIGHT
    else:
        rest = DARK if dark else LIGHT
    tone = TONES[skin]
    if skin in WARM and not high_contrast:
        rest = {**rest, "tint": ROSE, "tint-soft": ROSE}
    edge = _edge(tone, dark=dark, high_contrast=high_contrast)
    return MappingProxyType(
        {
            **rest,
            "skin-near": tone.near,
            "skin-far": tone.far,
            "line-skin": edge,
            "face": tone.face,
            "lip": tone.lip,
            "hair": LIT_HAIR if dark and skin in DARK_HAIRED else tone.hair,
            "line-hair": LIT_LINES[high_contrast] if dark else tone.hair_line,
        }
    )


def _edge(tone: Tone, *, dark: bool, high_contrast: bool) -> str:
    """Return the outline of skin; on a dark card deep skin is outlined by light instead."""
    if dark and high_contrast:
        return "#FFE7D6" if tone.near < "#B" else "#2A140A"
    if dark and tone.near < "#B":
        return "#C99B7C"
    if high_contrast:
        return "#2A140A"
    return tone.line
