"""What the person can do, first and last, on paper."""

from typing import NamedTuple

from aftercare.content.function import noticed
from aftercare.content.source import citation
from aftercare.domain.function import (
    NOTICED_WHOLE,
    Course,
    Rating,
    courses,
    is_noticed,
    mean_change,
)
from aftercare.formats.report_sheet.told import FAINT, HEAD, SMALL, STRONG, TEXT, Told
from aftercare.formats.sheet.paper import Kind, Paper

MOST_SHOWN = 5  # so many are asked at a time
SCORES = 16.0  # room of the scores
MOST_WORKS = 2  # that are named as sources
MOST_LINES = 2  # of an activity's name


class Line(NamedTuple):
    """A text, and what stands at its right."""

    text: str
    kind: Kind
    scores: str = ""
    gap: float = 0.6


def function_lines(told: Told) -> list[Line]:
    """Return what the section says."""
    words = told.words
    found = courses(told.report.activities, told.report.ratings)
    lines = [Line(words("report.paper-function"), HEAD, gap=0)]
    if not found and not _wholes(told):
        return [*lines, Line(words("report.paper-function-none"), TEXT)]
    if found:
        lines.append(Line(words("report.paper-function-scale"), FAINT))
    asked = sorted(found, key=lambda one: not one.activity.is_asked)
    lines += [Line(one.activity.name, TEXT, _scores(told, one)) for one in asked[:MOST_SHOWN]]
    if len(asked) > MOST_SHOWN:
        more = len(asked) - MOST_SHOWN
        lines.append(Line(words("report.paper-function-more", n=more), FAINT))
    return [*lines, *_mean(told, found), *_whole(told)]


def function_height(paper: Paper, told: Told, width: float) -> float:
    """Return how high the section is in so much *width*."""
    return sum(_height(paper, one, width) for one in function_lines(told))


def draw_function(paper: Paper, told: Told, x: float, y: float, width: float) -> None:
    """Draw the section there."""
    for one in function_lines(told):
        text, room = _fitted(paper, one, width)
        top, y = y, paper.write(text, x, y, room, one.kind) + one.gap
        if one.scores:
            paper.line(one.scores, x, top, STRONG, width, "R")


def _fitted(paper: Paper, line: Line, width: float) -> tuple[str, float]:
    """Return what of a line has room, and how wide that is."""
    if not line.scores:
        return line.text, width
    room = width - SCORES
    return paper.cut(line.text, room, line.kind, MOST_LINES), room


def _height(paper: Paper, line: Line, width: float) -> float:
    text, room = _fitted(paper, line, width)
    return paper.height(text, room, line.kind) + line.gap


def _scores(told: Told, one: Course) -> str:
    words = told.words
    if one.count == 1:
        return words.number(one.last)
    return words("report.paper-from-to", first=one.first, last=one.last)


def _mean(told: Told, found: tuple[Course, ...]) -> list[Line]:
    """Return the mean change, and that it is of the size that people notice, only if it is."""
    words, mean = told.words, mean_change(found)
    if mean is None:
        return []
    twice = sum(one.count > 1 for one in found)
    lines = []
    if twice > 1:
        lines.append(Line(words("report.paper-mean", change=_signed(told, mean)), TEXT))
    if is_noticed(found):
        lines.append(Line(_noticed(told, "one" if twice == 1 else "mean"), SMALL))
    return lines


def _wholes(told: Told) -> list[Rating]:
    return [one for one in told.report.ratings if one.change is not None]


def _whole(told: Told) -> list[Line]:
    words, rated = told.words, _wholes(told)
    if not rated:
        return []
    last = rated[-1]
    change = last.change or 0
    key = "better" if change > 0 else "worse" if change < 0 else "same"
    said = words(
        f"report.paper-whole-{key}", change=_signed(told, change), day=told.day(last.occurred_at)
    )
    lines = [Line(said, TEXT)]
    if abs(change) >= NOTICED_WHOLE:
        lines.append(Line(_noticed(told, "whole"), SMALL))
    return lines


def _noticed(told: Told, name: str) -> str:
    """Return that a change is of the size that people notice, and where that is known from."""
    words, found = told.words, noticed(name)
    sources = found.sources[:MOST_WORKS]
    works = [citation(one) or words(f"source.mark-{one.lower()}-title") for one in sources]
    points = words.number(found.points)
    return words("report.paper-noticed", points=points, works="; ".join(works))


def _signed(told: Told, change: float) -> str:
    """Return a change with its sign; no change has none."""
    number = told.words.number(abs(round(change, 1)))
    sign = "+" if change > 0 else "\u2212" if change < 0 else ""
    return f"{sign}{number}"
