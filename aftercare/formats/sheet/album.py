"""The pictures of a stretch on paper: upright ones side by side, wide ones below each other."""

from dataclasses import dataclass

from aftercare.content.stretch import easier_stretch
from aftercare.content.stretch_figure import easier_is_drawn, figure_of
from aftercare.domain.figure.figure import Figure, Side
from aftercare.domain.figure.picture import frame_of, picture
from aftercare.domain.prescription import Dose, Sides
from aftercare.domain.stretch import Stretch
from aftercare.formats.sheet.drawing import paint_figure
from aftercare.formats.sheet.paper import QUIET, Paper
from aftercare.words.words import Words

WIDTH, BETWEEN = 68.0, 2.0
BESIDE, WIDE, EASIER = 33.0, 45.0, 26.0  # widths
LABEL = 0.8  # between a picture and its word
DETAIL = 320.0  # logical pixels: as fine as the pictures on a screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """One picture on the page: where, from the album's corner, how wide, and its word."""

    figure: Figure
    t: float
    x: float
    y: float
    width: float
    word: str
    word_below: bool  # else at its right

    @property
    def height(self) -> float:
        """How high it is, without its word."""
        units, tall = frame_of(self.figure)
        return self.width * tall / units

    @property
    def bottom(self) -> float:
        """Where it ends, with its word."""
        return self.y + self.height + (LABEL + QUIET.line if self.word_below else BETWEEN)


def album(words: Words, stretch: Stretch, dose: Dose) -> tuple[Print, ...]:
    """Return start, hold and, where the *dose* begins with it, the easier form."""
    figure, easier = figure_of(stretch.id), _easier(stretch) if dose.easier else None
    told = [(figure, 0.0, words("stretch.begins")), (figure, 1.0, words("stretch.held"))]
    if easier:
        told.append((easier, 1.0, words("sheet.easier-picture")))
    prints: list[Print] = []
    beside = not _is_wide(figure) or easier is not None
    for place, (one, t, word) in enumerate(told):
        first_row = beside and place < 2
        prints.append(
            Print(
                figure=one,
                t=t,
                x=place * (BESIDE + BETWEEN) if first_row else 0,
                y=prints[-1].bottom if prints and not first_row else 0,
                width=BESIDE if first_row else _width(one, alone=place < 2),
                word=word,
                word_below=first_row,
            )
        )
    return tuple(prints)


def draw_album(paper: Paper, prints: tuple[Print, ...], dose: Dose, x: float, y: float) -> None:
    """Draw *prints* with the side that the dose names."""
    side: Side = "right" if dose.sides is Sides.RIGHT else "left"
    for one in prints:
        left, top = x + one.x, y + one.y
        shapes = picture(one.figure, one.t, side=side, size=DETAIL)
        paint_figure(paper, shapes, frame_of(one.figure), left, top, one.width)
        if one.word_below:
            paper.line(one.word, left, top + one.height + LABEL, QUIET, one.width, "C")
        else:
            middle = top + (one.height - QUIET.line) / 2
            paper.line(one.word, left + one.width + BETWEEN, middle, QUIET)


def _easier(stretch: Stretch) -> Figure | None:
    """Return the drawing of the easier form, if it looks different."""
    other = easier_stretch(stretch)
    if other:
        return figure_of(other.id)
    return figure_of(stretch.id, easier=True) if easier_is_drawn(stretch.id) else None


def _is_wide(figure: Figure) -> bool:
    width, height = frame_of(figure)
    return width > height


def _width(figure: Figure, *, alone: bool) -> float:
    if alone:
        return WIDE
    return BESIDE if _is_wide(figure) else EASIER
