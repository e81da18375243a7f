"""How far two colours stand apart (WCAG 2.2), and which colours meet on our screens."""

from collections.abc import Iterator
from dataclasses import dataclass

import flet as ft

from aftercare.domain.warning import Level
from aftercare.ui.theme.palette import Palette

TEXT, LARGE_TEXT, GRAPHIC, STRONG_TEXT, SEEN = 4.5, 3.0, 3.0, 7.0, 1.1


@dataclass(frozen=True)
class Meeting:
    """An *ink* on a *ground*, both "#RRGGBB", and the contrast that is needed between them."""

    what: str
    ink: str
    ground: str
    needed: float

    @property
    def ratio(self) -> float:
        """The contrast that there is, 1 to 21."""
        lighter, darker = sorted((luminance(self.ink), luminance(self.ground)), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    @property
    def fails(self) -> bool:
        """Whether the two are too close."""
        return self.ratio < self.needed


def luminance(colour: str) -> float:
    """Return the relative luminance of "#RRGGBB", 0 to 1."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def meetings(scheme: ft.ColorScheme, palette: Palette, *, strong: bool) -> Iterator[Meeting]:
    """Yield every pair of colours that meets in one theme; *strong* is high contrast."""
    text = STRONG_TEXT if strong else TEXT
    yield from _texts(scheme, text)
    yield from _controls(scheme, text)
    yield from _levels(scheme, palette, text)
    yield from _chart(scheme, palette, text)
    yield from _body(scheme, palette)


def _texts(s: ft.ColorScheme, text: float) -> Iterator[Meeting]:
    page, sheet = s.surface, s.surface_container_lowest
    for where, ground in (("page", page), ("sheet", sheet)):
        yield Meeting(f"text on the {where}", s.on_surface, ground, text)
        yield Meeting(f"quiet text on the {where}", s.on_surface_variant, ground, text)
        yield Meeting(f"text button on the {where}", s.primary, ground, text)
        yield Meeting(f"what went wrong on the {where}", s.error, ground, text)
    yield Meeting("leave for now, on the sheet", s.tertiary, sheet, text)
    yield Meeting("badge", s.on_secondary_container, s.secondary_container, GRAPHIC)
    yield Meeting("badge of what is asked", s.on_primary_container, s.primary_container, GRAPHIC)
    yield Meeting("chest card and trouble bar", s.on_tertiary_container, s.tertiary_container, text)
    yield Meeting("button of the trouble bar", s.primary, s.tertiary_container, text)
    yield Meeting("undo bar", s.on_inverse_surface, s.inverse_surface, text)
    yield Meeting("button of the undo bar", s.inverse_primary, s.inverse_surface, text)


def _controls(s: ft.ColorScheme, text: float) -> Iterator[Meeting]:
    page, sheet = s.surface, s.surface_container_lowest
    yield Meeting("filled button, chosen chip", s.on_primary, s.primary, text)
    yield Meeting("unchosen chip", s.on_surface, sheet, text)
    for where, ground in (("page", page), ("sheet", sheet)):
        yield Meeting(f"outline on the {where}", s.outline, ground, GRAPHIC)
        yield Meeting(f"chosen chip on the {where}", s.primary, ground, GRAPHIC)
    yield Meeting("chosen chip beside an unchosen one", s.primary, sheet, GRAPHIC)
    yield Meeting("icon of the open tab", s.on_surface, s.primary_container, GRAPHIC)
    yield Meeting("edge of a field", s.outline, sheet, GRAPHIC)


def _levels(s: ft.ColorScheme, p: Palette, text: float) -> Iterator[Meeting]:
    for level, tone in p.levels.items():
        name = level.name.lower()
        loud = text if level is not Level.EMERGENCY else TEXT  # its head is large and bold
        yield Meeting(f"{name}: strong", tone.on_strong, tone.strong, min(text, loud))
        yield Meeting(f"{name}: quiet", tone.on_quiet, tone.quiet, text)
        yield Meeting(f"{name}: icon on the sheet", tone.icon, s.surface_container_lowest, GRAPHIC)
        if level is not Level.EMERGENCY:  # which stands on its strong ground
            yield Meeting(f"{name}: button on its quiet ground", tone.strong, tone.quiet, GRAPHIC)
    emergency = p.levels[Level.EMERGENCY]
    yield Meeting("quiet call button", emergency.icon, s.surface_container_lowest, text)
    yield Meeting("call button on the page", emergency.strong, s.surface, GRAPHIC)


def _chart(s: ft.ColorScheme, p: Palette, text: float) -> Iterator[Meeting]:
    sheet = s.surface_container_lowest
    for where, ground in (("sheet", sheet), ("band", p.band), ("night", p.night)):
        yield Meeting(f"point on the {where}", p.point, ground, GRAPHIC)
        yield Meeting(f"line of now on the {where}", s.on_surface, ground, GRAPHIC)
    yield Meeting("last time on the sheet", p.earlier, sheet, GRAPHIC)
    yield Meeting("now in words", s.on_surface, sheet, text)
    yield Meeting("labels of the axes", s.on_surface_variant, sheet, text)
    yield Meeting("night named on the sheet", s.on_surface_variant, sheet, text)
    yield Meeting("ring of a point", p.point, p.point_ring, GRAPHIC)
    yield Meeting("band to be seen at all", p.band, sheet, SEEN)


def _body(s: ft.ColorScheme, p: Palette) -> Iterator[Meeting]:
    yield Meeting("treated place beside others", p.point, p.body_cell, GRAPHIC)
    yield Meeting("treated place on the body", p.point, p.body, GRAPHIC)
    yield Meeting("tick on a treated place", p.on_point, p.point, GRAPHIC)
    yield Meeting("face on the head", p.earlier, p.body, SEEN)
    yield Meeting("body on the sheet", p.body_edge, s.surface_container_lowest, SEEN)
