"""The top of a report on paper: of which days, for whom, and what it is not."""

from aftercare.domain.report import Part
from aftercare.formats.report_sheet.told import FAINT, QUIET, STRONG, TITLE, Told
from aftercare.formats.sheet.paper import SIDE, Paper
from aftercare.formats.sheet.printable import MISSING

BELOW = 3.0
CLINIC = 0.4  # of the width, at most
MOST_TAGS = 8


def draw_head(paper: Paper, told: Told) -> None:
    """Write title, range and clinic, and which parts were not handed over."""
    report, words, room = told.report, told.words, paper.size.room
    clinic = paper.cut(" ".join(report.clinic.split()), room * CLINIC, STRONG, 2)
    width = room - (room * CLINIC + 4 if clinic else 0)
    top = paper.y + 1.5
    y = paper.write(words("report.paper-title"), SIDE, paper.y, width, TITLE)
    ends = told.local(report.since), told.local(report.until)
    form = "short" if ends[0].year == ends[1].year else "full"
    days = words(
        "report.paper-range", begin=words.date(ends[0], form), end=words.date(ends[1], "full")
    )
    y = paper.write(days, SIDE, y, width, STRONG)
    paper.y = max(y, paper.write(clinic, SIDE, top, room, STRONG, "R"))
    made = words("report.paper-made", moment=told.moment(report.made_at))
    said = f"{made} {words('report.paper-honest')} {_left_out(told)}".rstrip()
    paper.y = paper.write(said, SIDE, paper.y, room, QUIET)
    paper.rule(paper.y + 1)
    paper.y += BELOW


def _left_out(told: Told) -> str:
    """Return the parts that were not chosen: what is not there is not nothing."""
    words = told.words
    without = [words(f"report.paper-part-{one}") for one in Part if not told.has(one)]
    return words("report.paper-left-out", parts=words.listed(without)) if without else ""


def foot_lines(told: Told, *, lacking: bool) -> list[str]:
    """Return what is said of the whole at the end of the first page."""
    words, entries = told.words, told.entries
    lines = []
    if later := len(told.later):
        lines.append(words("report.paper-later", n=later, all=len(entries)))
    if tags := _tags(told):
        lines.append(words("report.paper-tags", tags=tags))
    if lacking:
        lines.append(words("sheet.missing", mark=MISSING))
    return lines


def _tags(told: Told) -> str:
    """Return in how many entries each tag stands, the most first."""
    words = told.words
    counts: dict[str, int] = {}
    for entry in told.entries:
        for tag in dict.fromkeys(entry.tags):
            counts[tag] = counts.get(tag, 0) + 1
    found = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return words.listed([f"{tag_name(told, tag)} ({n})" for tag, n in found[:MOST_TAGS]])


def tag_name(told: Told, tag: str) -> str:
    """Return the name of a tag, or its id if only another version knows it."""
    key = f"tag.{tag}"
    return told.say(key) if told.words.has(key) else tag


def draw_foot(paper: Paper, lines: list[str]) -> None:
    """Write *lines* at the pen."""
    for line in lines:
        paper.y = paper.write(line, SIDE, paper.y, paper.size.room, FAINT)


def foot_height(paper: Paper, lines: list[str]) -> float:
    """Return how high *lines* are."""
    return sum(paper.height(line, paper.size.room, FAINT) for line in lines)
