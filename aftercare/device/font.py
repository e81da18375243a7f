"""The app's own typeface, whose files come from the package font-manrope."""

import json
from pathlib import Path

import font_manrope

_FOLDER = Path(font_manrope.font_directory)

FONTS = {
    "Manrope": _FOLDER / "Manrope-Regular.ttf",
    "Manrope Medium": _FOLDER / "Manrope-Medium.ttf",
    "Manrope SemiBold": _FOLDER / "Manrope-SemiBold.ttf",
}
"""The file of each family; a weight is a family of its own, as the theme names them."""
ON_PAPER = (FONTS["Manrope"], FONTS["Manrope SemiBold"])
"""The files that paper is written with, plain and strong."""


SPARE = "assets/fonts/roboto.woff2"
"""A file of the client's, for what is written in letters that our own have not."""


def font_manifest(client: Path) -> str:
    """Return Flutter's list of the fonts that it loads before its first frame; *client*: its files.

    With our own, or the first picture would be set in another face; with Roboto, which it would
    else ask Google for; and without those of its packages: mathematics, and icons that we have not.
    """
    fonts = json.loads((client / "assets" / "FontManifest.json").read_text("utf-8"))
    needed = [font for font in fonts if not font["family"].startswith("packages/")]
    roboto = {"family": "Roboto", "fonts": [{"asset": SPARE.removeprefix("assets/")}]}
    own = [
        {"family": family, "fonts": [{"asset": f"fonts/{path.name}"}]}
        for family, path in FONTS.items()
    ]
    return json.dumps([*needed, *own, roboto])
