"""The person's questions on paper; those that have no room whole come again behind."""

from aftercare.formats.report_sheet.told import HEAD, TEXT, Told
from aftercare.formats.sheet.paper import SIDE, Paper

BULLET, GAP, BELOW = 4.0, 0.6, 2.0
MOST_LINES, ROUNDING = 3, 0.01  # lines of one question on the first page; mm


def questions_height(paper: Paper, told: Told) -> float:
    """Return how high the section is with each question whole."""
    width = paper.size.room - BULLET
    each = (paper.height(one, width, TEXT) + GAP for one in told.report.questions)
    return HEAD.line + (sum(each) or TEXT.line) + BELOW


def draw_questions(paper: Paper, told: Told, room: float) -> bool:
    """Draw the section into so much *room*; return whether each question is there whole."""
    words, width, end = told.words, paper.size.room - BULLET, paper.y + room - BELOW
    paper.y = paper.write(words("report.paper-questions"), SIDE, paper.y, paper.size.room, HEAD)
    asked = told.report.questions
    if not asked:
        paper.y = paper.write(
            words("report.paper-questions-none"), SIDE, paper.y, paper.size.room, TEXT
        )
    whole = questions_height_from(paper, asked, width) <= end - paper.y + ROUNDING
    for index, one in enumerate(asked):
        text = one if whole else paper.cut(one, width, TEXT, MOST_LINES)
        spare = GAP if index == len(asked) - 1 else GAP + TEXT.line
        if not whole and paper.y + paper.height(text, width, TEXT) + spare > end:
            more = words("report.paper-questions-more", n=len(asked) - index)
            paper.y = paper.write(more, SIDE, paper.y, paper.size.room, TEXT)
            break
        paper.line("\u2022", SIDE, paper.y, TEXT)
        paper.y = paper.write(text, SIDE + BULLET, paper.y, width, TEXT) + GAP
    paper.y += BELOW
    return whole


def questions_height_from(paper: Paper, asked: tuple[str, ...], width: float) -> float:
    """Return how high the questions alone are."""
    return sum(paper.height(one, width, TEXT) + GAP for one in asked)
