"""A sheet to write on: measured first, so that nothing is torn between two pages.

Lengths are millimetres, y goes down; sizes of letters are points.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from aftercare.formats.sheet.printable import MISSING, printable
from aftercare.formats.sheet.writer import FPDF, PaintedPath, TTFFont

WIDTH, HEIGHT = 210.0, 297.0  # of A4
SIDE, TOP, BOTTOM = 16.0, 13.0, 17.0  # margins; the foot of the page stands in the lower one
ROOM = WIDTH - 2 * SIDE
BASELINE = 0.74  # of a line's height, from its top
GREY, PALE = 90, 205  # of 255: quiet lines that still print, and rules

Align = Literal["L", "R", "C"]


SizeName = Literal["a4", "letter"]


class Size(NamedTuple):
    """A paper size; *name* is the writer's."""

    name: SizeName
    width: float
    height: float

    @property
    def room(self) -> float:
        """How wide a line may be."""
        return self.width - 2 * SIDE


A4, LETTER = Size("a4", WIDTH, HEIGHT), Size("letter", 215.9, 279.4)


class Kind(NamedTuple):
    """Letters so large (points) on lines so high (mm), in the strong face or the plain one."""

    size: float
    line: float
    strong: bool = False
    grey: int = 0


BODY = Kind(10.5, 4.8)
STRONG = Kind(10.5, 4.8, strong=True)
DOSE = Kind(11, 5.0, strong=True)
NAME = Kind(14, 6.4, strong=True)
TITLE = Kind(20, 9.0, strong=True)
CLINIC = Kind(15, 7.0, strong=True)
QUIET = Kind(10.5, 4.8, grey=GREY)
FOOT = Kind(9, 4.4, grey=GREY)
LINK = Kind(7.5, 3.4)


@dataclass(frozen=True, slots=True)
class Typeface:
    """The files of a typeface's two weights (TrueType)."""

    plain: Path
    strong: Path


class Paper:
    """Pages and where the pen is on them: ``y``, from the upper edge."""

    def __init__(
        self, face: Typeface, *, title: str, language: str, written: datetime, size: Size = A4
    ) -> None:
        self.size = size
        self._pdf = pdf = FPDF(unit="mm", format=size.name)
        pdf.set_auto_page_break(auto=False)
        pdf.c_margin = 0
        pdf.str_alias_nb_pages = ""  # else "{nb}" in a note would be counted
        pdf.add_font("plain", fname=face.plain)
        pdf.add_font("strong", fname=face.strong)
        faces = [font for font in pdf.fonts.values() if isinstance(font, TTFFont)]
        self._letters = frozenset.intersection(*(frozenset(one.cmap) for one in faces))
        self._widths = [one.cw for one in faces]  # thousandths of the size, plain and strong
        self._broken: dict[tuple[str, float, Kind], list[str]] = {}  # measured, then written
        self.lacking = False  # whether some letter could not be printed
        pdf.set_title(self.printable(title))
        pdf.set_lang(language)
        pdf.set_creator("Aftercare")
        pdf.set_creation_date(written)
        self.turn()

    @property
    def page(self) -> int:
        """The page that is written on, from 1."""
        return self._pdf.page

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._pdf.pages_count

    def turn(self) -> None:
        """Begin a new page."""
        self._pdf.add_page()
        self.y = TOP

    def has(self, height: float) -> bool:
        """Tell whether *height* fits on this page."""
        return self.y + height <= self.size.height - BOTTOM

    @property
    def left(self) -> float:
        """How much of this page is left to write on."""
        return self.size.height - BOTTOM - self.y

    def need(self, height: float) -> None:
        """Begin a new page if *height* does not fit on this one."""
        if not self.has(height) and self.y > TOP:
            self.turn()

    def printable(self, text: str) -> str:
        """Return *text* in the letters that there are."""
        told = printable(text, self._letters)
        self.lacking = self.lacking or MISSING in told
        return told

    def lines(self, text: str, width: float, kind: Kind = BODY) -> list[str]:
        """Return *text* as lines no wider than *width*; none for no text."""
        asked = (text, width, kind)
        if asked not in self._broken:
            self._broken[asked] = self._break(text, width, kind) if text else []
        return self._broken[asked]

    def height(self, text: str, width: float, kind: Kind = BODY) -> float:
        """Return how high *text* is in so much width."""
        return len(self.lines(text, width, kind)) * kind.line

    def width(self, text: str, kind: Kind = BODY) -> float:
        """Return how wide *text* is on one line."""
        return self._wide(self.printable(text), kind)

    def cut(self, text: str, width: float, kind: Kind = BODY, lines: int = 1) -> str:
        """Return of *text* what fits on so many lines, with three dots where there is more."""
        found = self.lines(text, width, kind)
        if len(found) <= lines:
            return "\n".join(found)
        *whole, last = found[:lines]
        while last and self.width(f"{last}\u2026", kind) > width:
            last = last[:-1]
        return "\n".join([*whole, f"{last.rstrip()}\u2026"])

    def write(
        self, text: str, x: float, y: float, width: float, kind: Kind = BODY, align: Align = "L"
    ) -> float:
        """Write *text* there, over as many lines as it takes, and return where they end."""
        for line in self.lines(text, width, kind):
            self.line(line, x, y, kind, width, align)
            y += kind.line
        return y

    def line(
        self, text: str, x: float, y: float, kind: Kind, width: float = 0, align: Align = "L"
    ) -> None:
        """Write one line with its upper edge at *y*."""
        self._set(kind)
        told = self.printable(text).rstrip()
        left = width - self._wide(told, kind) if align != "L" else 0
        place = x + (left / 2 if align == "C" else left)
        if told:
            self._pdf.text(place, y + BASELINE * kind.line, told)

    def rule(self, y: float, grey: int = PALE, weight: float = 0.25) -> None:
        """Draw a line across the page."""
        self._pdf.set_draw_color(grey)
        self._pdf.set_line_width(weight)
        self._pdf.line(SIDE, y, self.size.width - SIDE, y)

    def frame(self, y: float, height: float, weight: float = 0.6) -> None:
        """Draw a black frame across the page."""
        self._pdf.set_draw_color(0)
        self._pdf.set_line_width(weight)
        self._pdf.rect(SIDE, y, self.size.room, height)

    def leads_to(self, link: str, x: float, y: float, width: float, height: float) -> None:
        """Let a part of the page open *link*, where paper is read on a screen."""
        self._pdf.link(x, y, width, height, link)

    @contextmanager
    def window(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """Show of what is painted only what lies in here."""
        with self._pdf.rect_clip(x, y, width, height):
            yield

    @contextmanager
    def rounded(self) -> Iterator[FPDF]:
        """Hand out the writer for lines with round ends and corners; what is set is undone then."""
        with self._pdf.local_context(stroke_cap_style="round", stroke_join_style="round"):
            yield self._pdf

    def paint(self, *paths: PaintedPath) -> None:
        """Paint *paths* in their order."""
        with self._pdf.drawing_context() as drawing:
            for path in paths:
                drawing.add_item(path, clone=False)

    def number(self, say: Callable[[int, int], str], left: str) -> None:
        """Write at the foot of each page *left*, and what *say* makes of its number."""
        y = self.size.height - BOTTOM + 5
        for page in range(1, self.pages + 1):
            self._pdf.page = page
            self._set(BODY)  # or the writer takes the next for what this page ended with
            self.rule(y - 2)
            told = say(page, self.pages)
            room = self.size.room - self.width(told, FOOT) - 4
            for line in self.lines(left, room, FOOT)[:1]:
                self.line(line, SIDE, y, FOOT)
            self.line(told, SIDE, y, FOOT, self.size.room, "R")

    def done(self) -> bytes:
        """Return the sheet as PDF."""
        return bytes(self._pdf.output())

    def _break(self, text: str, width: float, kind: Kind) -> list[str]:
        told = self.printable(text)
        if "\n" not in told and self._wide(told, kind) < width:
            return [told]
        self._set(kind)
        found = self._pdf.multi_cell(width, text=told, align="L", dry_run=True, output="LINES")
        return list(found) if isinstance(found, list) else []

    def _wide(self, told: str, kind: Kind) -> float:
        """Return how wide printable text is: the writer asks for each letter's direction too."""
        widths = self._widths[kind.strong]
        return sum(widths[ord(one)] for one in told) * kind.size / (1000 * self._pdf.k)

    def _set(self, kind: Kind) -> None:
        self._pdf.set_font("strong" if kind.strong else "plain", size=kind.size)
        self._pdf.set_text_color(kind.grey)
