"""The end of a prescription on paper: warning signs by what to do, and the link in small print."""

from aftercare.content.warning import signs
from aftercare.domain.warning import Level, Shown, leaflet
from aftercare.formats.sheet.head import has_code
from aftercare.formats.sheet.paper import (
    BODY,
    DOSE,
    LINK,
    NAME,
    QUIET,
    ROOM,
    SIDE,
    STRONG,
    TITLE,
    Kind,
    Paper,
)
from aftercare.formats.sheet.printable import MISSING
from aftercare.formats.sheet.said import Telling

COLUMNS, GAP, BULLET = 2, 7.0, 4.0
LEVELS = (Level.EMERGENCY, Level.DOCTOR, Level.PHYSIOTHERAPIST)
INSET, BELOW = 3.0, 1.0
COLUMN = (ROOM - GAP - 2 * INSET) / COLUMNS


def draw_signs(paper: Paper, telling: Telling) -> None:
    """Write all signs that ask for something, those near the treatment first, on one page."""
    plan, words = telling.plan, telling.words
    areas = plan.treated.areas if plan.treated else ()
    grouped = leaflet(signs(), areas, frozenset())
    title = words("call.warning-signs")
    worried = words("warning.limits-act", number=telling.country.emergency)
    ends = 3 + paper.height(title, ROOM, TITLE) + paper.height(worried, ROOM, STRONG)
    paper.need(ends + sum(_height(paper, telling, level, grouped[level]) for level in LEVELS))
    paper.y = paper.write(title, SIDE, paper.y + 3, ROOM, TITLE) + 1
    for level in LEVELS:
        _draw_group(paper, telling, level, grouped[level])
    paper.y = paper.write(worried, SIDE + INSET, paper.y, ROOM - INSET, STRONG) + 5


def _head(telling: Telling, level: Level) -> str:
    """Return what to do about the signs of *level*."""
    words, name = telling.words, level.name.lower()
    what = words(f"warning.level-{name}-title")
    if level is Level.EMERGENCY:
        what = words("call.emergency", number=telling.country.emergency)
    return f"{what}. {words(f'warning.level-{name}-support')}"


def _columns(paper: Paper, telling: Telling, shown: tuple[Shown, ...]) -> list[list[str]]:
    """Return the signs in two columns, the first as little longer as can be."""
    told = [telling.words(f"warning.{one.sign.id}-title") for one in shown]
    heights = [paper.height(text, COLUMN - BULLET) for text in told]
    first = next(n for n in range(len(told) + 1) if sum(heights[:n]) > sum(heights[n:]) - 1)
    return [told[:first], told[first:]]


def _height(paper: Paper, telling: Telling, level: Level, shown: tuple[Shown, ...]) -> float:
    """Return how high a group is, with its head and the space below."""
    kind = _kind(level)
    head = paper.height(_head(telling, level), ROOM - 2 * INSET, kind)
    columns = (
        sum(paper.height(text, COLUMN - BULLET) for text in column)
        for column in _columns(paper, telling, shown)
    )
    return max(columns) + head + 1 + 2 * INSET + BELOW


def _kind(level: Level) -> Kind:
    return NAME if level is Level.EMERGENCY else DOSE


def _draw_group(paper: Paper, telling: Telling, level: Level, shown: tuple[Shown, ...]) -> None:
    height = _height(paper, telling, level, shown)
    paper.need(height)
    if level is Level.EMERGENCY:
        paper.frame(paper.y, height - BELOW)
    x, kind = SIDE + INSET, _kind(level)
    top = paper.write(_head(telling, level), x, paper.y + INSET, ROOM - 2 * INSET, kind) + 1
    for column in _columns(paper, telling, shown):
        y = top
        for text in column:
            paper.line("\u2022", x, y, BODY)
            y = paper.write(text, x + BULLET, y, COLUMN - BULLET)
        x += COLUMN + GAP
    paper.y += height


def draw_link(paper: Paper, telling: Telling) -> None:
    """Write the link in small print, and what else is to be said of this sheet."""
    words = telling.words
    told = words("sheet.link") if has_code(telling.link) else words("sheet.code-none")
    lines = paper.lines(telling.link, ROOM, LINK) if has_code(telling.link) else []
    paper.need(QUIET.line * 3 + len(lines) * LINK.line)
    paper.rule(paper.y)
    paper.y = paper.write(told, SIDE, paper.y + 2, ROOM, STRONG)
    for line in lines:
        paper.line(line, SIDE, paper.y, LINK)
        paper.leads_to(telling.link, SIDE, paper.y, ROOM, LINK.line)
        paper.y += LINK.line
    last = [words("stretch.review")] if telling.plan.doses else []
    if paper.lacking:
        last.append(words("sheet.missing", mark=MISSING))
    paper.y = paper.write(" ".join(last), SIDE, paper.y + 1, ROOM, QUIET)
