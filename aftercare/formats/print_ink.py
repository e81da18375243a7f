"""The ink of figures on paper, by the roles of their shapes; how faint some are, anywhere."""

from collections.abc import Mapping
from types import MappingProxyType

OPACITIES: Mapping[str, float] = MappingProxyType({"tint": 0.78, "tint-soft": 0.38, "floor": 0.8})
PRINT: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("skin-near", "shirt-near", "prop", "prop-top", "teeth"), "#FFFFFF"),
        **dict.fromkeys(("skin-far", "shirt-far", "prop-side"), "#E4E4E4"),
        **dict.fromkeys(("shorts-near", "lip"), "#CFCFCF"),
        **dict.fromkeys(("line-skin", "line-shirt", "line-shorts", "line-hair"), "#111111"),
        **dict.fromkeys(("line-strap", "face", "mouth", "arrow"), "#111111"),
        **dict.fromkeys(("tint", "tint-soft"), "#5A5A5A"),
        "shorts-far": "#B8B8B8",
        "hair": "#6A6A6A",
        "strap": "#9A9A9A",
        "prop-line": "#777777",
        "floor": "#777777",
    }
)
"""Black on white: near parts white, far ones and the tint grey."""
