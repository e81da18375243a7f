"""The stretches on paper: done, in part, skipped and why, and what hurt."""

from collections import Counter

from aftercare.domain.report import Hurt, Practised, Standing
from aftercare.formats.report_sheet.told import FAINT, HEAD, SMALL, STRONG, TEXT, Told
from aftercare.formats.sheet.paper import Kind, Paper
from aftercare.formats.stretch_words import capital, name_by_id

COUNT = 13.0  # room of one of the three numbers
COUNTS = ("done", "partial", "skipped")
GAP, MOST_HURTS = 0.5, 4
INSET = 3.0


def stretches_height(paper: Paper, told: Told, width: float) -> float:
    """Return how high the section is, whole."""
    rows = (row_height(paper, told, one, width) for one in told.report.practised)
    return _head_height(paper, told, width) + sum(rows)


def draw_stretches(paper: Paper, told: Told, x: float, y: float, width: float, room: float) -> bool:
    """Draw the section into so much *room*, what hurt first; return whether it says all."""
    words = told.words
    end = y + room
    y = paper.write(words("report.paper-stretches"), x, y, width, HEAD)
    y = paper.write(_sentence(told), x, y, width, TEXT) + GAP
    found = ordered(told.report.practised)
    if not found:
        return True
    for place, count in enumerate(COUNTS):
        left = x + width - (len(COUNTS) - place) * COUNT
        paper.line(words(f"report.paper-count-{count}"), left, y, FAINT, COUNT, "R")
    y += FAINT.line
    for index, one in enumerate(found):
        last = index == len(found) - 1
        if y + row_height(paper, told, one, width) + (0 if last else FAINT.line) > end:
            return _draw_rest(paper, told, found[index:], x, y)
        y = draw_row(paper, told, one, x, y, width)
    return True


def ordered(practised: tuple[Practised, ...]) -> list[Practised]:
    """Return what hurt first, then what was skipped or left, then the rest."""
    return sorted(practised, key=lambda one: (not one.hurts, not (one.skipped or one.partial)))


def draw_row(paper: Paper, told: Told, one: Practised, x: float, y: float, width: float) -> float:
    """Draw one stretch and return where it ends."""
    name = paper.cut(name_by_id(told.words, one.stretch), width - 3 * COUNT - 2, TEXT)
    paper.line(name, x, y, TEXT)
    for place, count in enumerate((one.done, one.partial, one.skipped)):
        left = x + width - (len(COUNTS) - place) * COUNT
        kind: Kind = STRONG if count else TEXT._replace(grey=150)
        paper.line(told.words.number(count), left, y, kind, COUNT, "R")
    y += TEXT.line
    return paper.write(_more(told, one), x + INSET, y, width - INSET, SMALL) + GAP


def row_height(paper: Paper, told: Told, one: Practised, width: float) -> float:
    """Return how high one stretch is in so much *width*."""
    return TEXT.line + paper.height(_more(told, one), width - INSET, SMALL) + GAP


def _head_height(paper: Paper, told: Told, width: float) -> float:
    names = FAINT.line if told.report.practised else 0
    return HEAD.line + paper.height(_sentence(told), width, TEXT) + GAP + names


def _sentence(told: Told) -> str:
    """Return on how many days they were done, in part, skipped, or nothing was noted."""
    words, counts = told.words, Counter(one.standing for one in told.report.days)
    due = [one for one in Standing if one is not Standing.NOT_DUE and counts[one]]
    if not due:
        return words("report.paper-stretches-none") if not told.report.practised else ""
    told_each = [words(f"report.paper-days-{one}", n=counts[one]) for one in due]
    return words("report.paper-days", days=capital(words.listed(told_each)))


def _more(told: Told, one: Practised) -> str:
    """Return why it was left, in which form it was done, and where it hurt."""
    words = told.words
    parts = []
    if one.reasons:
        why = [words(f"report.paper-reason-{reason}", n=count) for reason, count in one.reasons]
        parts.append(words("report.paper-why", reasons=words.listed(why)))
    if one.easier:
        parts.append(words("report.paper-easier", n=one.easier))
    if one.hurts:
        parts += [_hurt(told, hurt) for hurt in one.hurts[-MOST_HURTS:]]
        if (more := len(one.hurts) - MOST_HURTS) > 0:
            parts.append(words("report.paper-hurt-more", n=more))
    return " ".join(parts)


def _hurt(told: Told, hurt: Hurt) -> str:
    return told.words(
        "report.paper-hurt",
        side=hurt.side or "none",
        second=hurt.second,
        day=told.day(hurt.at),
    )


def _draw_rest(paper: Paper, told: Told, rest: list[Practised], x: float, y: float) -> bool:
    """Sum up what has no room here; return whether there is no more to say of it."""
    counts = {name: sum(getattr(one, name) for one in rest) for name in COUNTS}
    plain = not any(_more(told, one) or one.partial or one.skipped for one in rest)
    key = "report.paper-stretches-done" if plain else "report.paper-stretches-more"
    paper.line(told.words(key, n=len(rest), **counts), x, y, FAINT)
    return plain
