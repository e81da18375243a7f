"""The end of a prescription on paper: warning signs by what to do, and the link in small print."""

from aftercare.content.warning import signs
from aftercare.domain.warning import Level, Shown, leaflet
from aftercare.formats.qr import fits_paper
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


def draw_end(paper: Paper, telling: Telling) -> None:
    """Write signs and link; the link first where it would else be alone on the last page."""
    small = _link_height(paper, telling)
    if not paper.has(_signs_height(paper, telling) + small) and paper.has(small):
        _draw_link(paper, telling)
        paper.turn()
        _draw_signs(paper, telling)
    else:
        _draw_signs(paper, telling)
        _draw_link(paper, telling)


def _grouped(telling: Telling) -> dict[Level, tuple[Shown, ...]]:
    """Return all signs that ask for something, those near the treatment first."""
    treated = telling.plan.treated
    found = leaflet(signs(), treated.areas if treated else (), frozenset())
    return {level: found[level] for level in LEVELS}


def _signs_height(paper: Paper, telling: Telling) -> float:
    title = paper.height(telling.words("call.warning-signs"), ROOM, TITLE)
    worried = paper.height(_worried(telling), ROOM - INSET, STRONG)
    groups = (_height(paper, telling, *group) for group in _grouped(telling).items())
    return 3 + title + 1 + sum(groups) + worried + 5


def _worried(telling: Telling) -> str:
    return telling.words("warning.limits-act", number=telling.country.emergency)


def _draw_signs(paper: Paper, telling: Telling) -> None:
    paper.need(_signs_height(paper, telling))
    title = telling.words("call.warning-signs")
    paper.y = paper.write(title, SIDE, paper.y + 3, ROOM, TITLE) + 1
    for level, shown in _grouped(telling).items():
        _draw_group(paper, telling, level, shown)
    paper.y = paper.write(_worried(telling), SIDE + INSET, paper.y, ROOM - INSET, STRONG) + 5


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


def _link_lines(paper: Paper, telling: Telling) -> list[str]:
    return paper.lines(telling.link, ROOM, LINK) if fits_paper(telling.link) else []


def _link_height(paper: Paper, telling: Telling) -> float:
    last = paper.height(_last(paper, telling), ROOM, QUIET)
    told = paper.height(_link_told(telling), ROOM, STRONG)
    return 3 + told + len(_link_lines(paper, telling)) * LINK.line + 1 + last


def _link_told(telling: Telling) -> str:
    """Return what stands above the link, or in its place; "" where there is none."""
    if not telling.link:
        return ""
    return telling.words("sheet.link" if fits_paper(telling.link) else "sheet.code-none")


def _last(paper: Paper, telling: Telling) -> str:
    """Return what else is to be said of this sheet."""
    words = telling.words
    told = [words("stretch.review")] if telling.plan.doses else []
    if paper.lacking:
        told.append(words("sheet.missing", mark=MISSING))
    return " ".join(told)


def _draw_link(paper: Paper, telling: Telling) -> None:
    """Write the link in small print, where it can be of use."""
    paper.need(_link_height(paper, telling))
    paper.rule(paper.y)
    paper.y = paper.write(_link_told(telling), SIDE, paper.y + 3, ROOM, STRONG)
    for line in _link_lines(paper, telling):
        paper.line(line, SIDE, paper.y, LINK)
        paper.leads_to(telling.link, SIDE, paper.y, ROOM, LINK.line)
        paper.y += LINK.line
    paper.y = paper.write(_last(paper, telling), SIDE, paper.y + 1, ROOM, QUIET)
