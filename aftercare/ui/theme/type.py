"""The sizes and weights of text, each in a place of Material's text theme."""

from dataclasses import dataclass, replace

import flet as ft

# A weight is a family of its own: the web client fattens a single weight by machine, so each
# weight is a file, named here, and no style sets `weight`, which would fatten it once more.
REGULAR, MEDIUM, SEMIBOLD = "Manrope", "Manrope Medium", "Manrope SemiBold"
MOST_GROWTH = 1.4  # titles and numerals grow this far with the text size; body text grows fully


@dataclass(frozen=True, slots=True)
class Type:
    """One way to set text: logical pixels at normal text size."""

    slot: ft.TextThemeStyle
    size: float
    line: float
    family: str
    tracking: float = 0

    def style(self, growth: float = 1.0) -> ft.TextStyle:
        """Return the style itself, *growth* times as large."""
        return ft.TextStyle(
            size=self.size * growth,
            height=self.line / self.size,  # a multiple of the size, not pixels
            weight=ft.FontWeight.W_400,
            letter_spacing=self.tracking * growth,
            font_family=self.family,
        )


_S = ft.TextThemeStyle
HERO = Type(_S.DISPLAY_LARGE, 72, 72, MEDIUM, -3.0)  # the hour on Today
NUMERAL = Type(_S.DISPLAY_MEDIUM, 44, 48, MEDIUM, -1.5)  # one figure of a card
NUMERAL_SMALL = Type(_S.DISPLAY_SMALL, 28, 32, MEDIUM, -0.6)
DISPLAY = Type(_S.HEADLINE_LARGE, 40, 48, SEMIBOLD, -1.0)
HEADLINE = Type(_S.HEADLINE_MEDIUM, 26, 32, SEMIBOLD, -0.5)  # one a screen: title or question
TITLE = Type(_S.TITLE_LARGE, 18, 24, SEMIBOLD, -0.2)  # cards
SUBTITLE = Type(_S.TITLE_MEDIUM, 16, 24, SEMIBOLD)  # rows, names
BODY = Type(_S.BODY_LARGE, 16, 24, MEDIUM)  # everything that is read; never smaller
SUPPORT = Type(_S.BODY_SMALL, 14, 20, MEDIUM)  # what may be skipped
LABEL = Type(_S.LABEL_MEDIUM, 14, 20, SEMIBOLD)  # chips, section labels
BUTTON = Type(_S.LABEL_LARGE, 16, 20, SEMIBOLD)
CAPTION = Type(_S.LABEL_SMALL, 12, 16, MEDIUM)  # chart axes and tab names only
CAPTION_STRONG = Type(_S.TITLE_SMALL, 12, 16, SEMIBOLD)
_ALL = (
    HERO,
    NUMERAL,
    NUMERAL_SMALL,
    DISPLAY,
    HEADLINE,
    TITLE,
    SUBTITLE,
    BODY,
    SUPPORT,
    LABEL,
    BUTTON,
    CAPTION,
    CAPTION_STRONG,
)


def text_theme(growth: float, ink: ft.ColorValue | None) -> ft.TextTheme:
    """Return Material's text theme, everything *growth* times as large as designed.

    *ink* is the colour of what is typed, which would be black in both themes.
    """
    styles = {kind.slot.name.lower(): kind.style(growth) for kind in _ALL}
    styles |= {"body_medium": BODY.style(growth), "headline_small": TITLE.style(growth)}
    styles["body_large"] = replace(BODY.style(growth), color=ink)
    return ft.TextTheme(**styles)


def capped(kind: Type, scale: float, growth: float, most: float = MOST_GROWTH) -> ft.TextStyle:
    """Return *kind* for the whole text *scale*, of which the theme's part is *growth*.

    It grows *most* times and stops, as Android's own large text does with titles.
    """
    return kind.style(growth * min(1.0, most / scale))
