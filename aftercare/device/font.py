"""The app's own typeface, whose files come from the package font-manrope."""

from pathlib import Path

import flet as ft
import font_manrope

_FOLDER = Path(font_manrope.font_directory)

FONTS = {
    "Manrope": _FOLDER / "Manrope-Regular.ttf",
    "Manrope Medium": _FOLDER / "Manrope-Medium.ttf",
    "Manrope SemiBold": _FOLDER / "Manrope-SemiBold.ttf",
}
"""The file of each family; a weight is a family of its own, as the theme names them."""


def bring_fonts(page: ft.Page) -> None:
    """Give *page* the typeface where its client does not load it by itself: in a window.

    The paths are those of ``desktop_window``.
    """
    if not page.web:
        page.fonts = {family: f"fonts/{path.name}" for family, path in FONTS.items()}
