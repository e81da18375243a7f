"""The top of a prescription on paper: from whom, the code, what was done and what is usual now."""

from collections.abc import Callable, Sequence

from aftercare.domain.prescription import Answer, Visit
from aftercare.formats.area_words import area_line
from aftercare.formats.qr import fits_paper, qr_modules, version_of
from aftercare.formats.sheet.drawing import paint_code, paint_cross, paint_tick
from aftercare.formats.sheet.paper import (
    BODY,
    CLINIC,
    DOSE,
    NAME,
    QUIET,
    ROOM,
    SIDE,
    STRONG,
    TITLE,
    TOP,
    WIDTH,
    Kind,
    Paper,
)
from aftercare.formats.sheet.said import Telling, rule_rows
from aftercare.words.words import Words

LEAST_MODULE, LEAST_CODE = 0.48, 36.0  # mm: of a module, of a code
LABEL, GAP, AIR = 38.0, 5.0, 2.6
MARK = 3.2


def draw_head(paper: Paper, telling: Telling) -> None:
    """Write clinic, title and date beside the code, and what is an emergency below."""
    code = _draw_code(paper, telling)
    width = ROOM - code
    plan, words = telling.plan, telling.words
    y = TOP
    for text, kind in ((plan.clinic_name, CLINIC), (plan.clinic_phone, NAME)):
        y = paper.write(text, SIDE, y, width, kind)
    y = paper.write(words("sheet.title"), SIDE, y + (5 if y > TOP else 0), width, TITLE)
    key = "sheet.given-again" if plan.revision > 1 else "sheet.given"
    day = words.date(telling.local(plan.issued_at), "full")
    y = paper.write(words(key, day=day), SIDE, y + 1, width, QUIET)
    if code:
        y = paper.write(words("sheet.code"), SIDE, y, width, QUIET)
    paper.y = max(paper.y, y) + 4
    _draw_emergency(paper, telling)


def _draw_code(paper: Paper, telling: Telling) -> float:
    """Draw the code at the right, where there can be one, and return the room that it takes."""
    side = _side(telling.link)
    if not side:
        return 0
    x, margin = WIDTH - SIDE - side, 8 * LEAST_MODULE
    paint_code(paper, qr_modules(telling.link), x, TOP, side)
    paper.leads_to(telling.link, x, TOP, side, side)
    paper.y = TOP + side
    return side + margin + GAP


def _side(link: str) -> float:
    """Return how wide the code of *link* is, in mm; 0 where there is none."""
    if not fits_paper(link):
        return 0
    return max(LEAST_CODE, (17 + 4 * version_of(link)) * LEAST_MODULE)


def _draw_emergency(paper: Paper, telling: Telling) -> None:
    words, width = telling.words, ROOM - 8
    told = [(words("sheet.emergency", number=telling.country.emergency), DOSE)]
    if not telling.country.checked:
        told.append((words("sheet.emergency-check"), BODY))
    told.append((words("sheet.signs-behind"), BODY))
    height = sum(paper.height(text, width, kind) for text, kind in told)
    paper.frame(paper.y, height + 4)
    y = paper.y + 2
    for text, kind in told:
        y = paper.write(text, SIDE + 4, y, width, kind)
    paper.y = y + 2 + 2


def draw_rows(paper: Paper, telling: Telling) -> None:
    """Write what was done, what to expect, when to come, when to hold back, and the note."""
    for draw in (_treated, _expect, _visits, _rule, _advice, _note):
        draw(paper, telling)


def _row(
    paper: Paper, label: str, height: float, draw: Callable[[float, float, float], None]
) -> None:
    """Draw one row of the form: its *label* at the left, *draw* (x, y, width) at the right."""
    told = paper.height(label, LABEL - 3, STRONG)
    paper.need(max(height, told) + 2 * AIR)
    paper.rule(paper.y)
    y = paper.y + AIR
    paper.write(label, SIDE, y, LABEL - 3, STRONG)
    draw(SIDE + LABEL, y, ROOM - LABEL)
    paper.y = y + max(height, told) + AIR


def _texts(paper: Paper, label: str, told: Sequence[tuple[str, Kind]]) -> None:
    width = ROOM - LABEL

    def draw(x: float, y: float, width: float) -> None:
        for text, kind in told:
            y = paper.write(text, x, y, width, kind)

    if told:
        height = sum(paper.height(text, width, kind) for text, kind in told)
        _row(paper, label, height, draw)


def _treated(paper: Paper, telling: Telling) -> None:
    treated, words = telling.plan.treated, telling.words
    if treated:
        told = [(telling.moment(telling.local(treated.at)), BODY)]
        if treated.areas:
            told.append((area_line(words, treated.areas), QUIET))
        _texts(paper, words("sheet.treated"), told)


def _expect(paper: Paper, telling: Telling) -> None:
    plan, words = telling.plan, telling.words
    told = [words("plan.more-than-usual")] if plan.more_than_usual else []
    if plan.sore_up_to_days:
        told.append(words("plan.sore-days", days=plan.sore_up_to_days))
    if not told:
        told = [words("phase.second-day-next"), words("phase.third-day-usual")]
    _texts(paper, words("sheet.expect"), [(" ".join(told), BODY)])


def _visits(paper: Paper, telling: Telling) -> None:
    visits, words = telling.plan.visits, telling.words
    label = words("sheet.visits-one") if len(visits) == 1 else words("plan.visits-title")
    told: list[tuple[str, Kind]] = []
    for visit in visits:
        told.append((_visit(telling, visit), STRONG))
        if visit.place:
            told.append((visit.place, BODY))
    _texts(paper, label, told)


def _visit(telling: Telling, visit: Visit) -> str:
    if not visit.minutes:
        return telling.moment(visit.at)
    words = telling.words
    return words(
        "sheet.visit-length",
        day=words.date(visit.at, "long"),
        time=words.time(visit.at),
        minutes=words("plan.visit-minutes", n=visit.minutes),
    )


def _rule(paper: Paper, telling: Telling) -> None:
    words, rule = telling.words, telling.plan.rule
    if not rule:
        return
    rows = rule_rows(words, rule)
    scores = max(paper.width(score, STRONG) for score, _ in rows) + GAP

    def draw(x: float, y: float, width: float) -> None:
        y = paper.write(words("sheet.rule-how"), x, y, width)
        for score, what in rows:
            paper.line(score, x, y, STRONG)
            y = paper.write(what, x + scores, y, width - scores)

    height = (len(rows) + 1) * BODY.line
    _row(paper, words("sheet.rule"), height, draw)


def _advice(paper: Paper, telling: Telling) -> None:
    words = telling.words
    topics = {answer: _topics(words, telling, answer) for answer in Answer}
    given = {answer: found for answer, found in topics.items() if found}
    if not given:
        return

    def draw(x: float, y: float, width: float) -> None:
        for place, (answer, found) in enumerate(given.items()):
            left = x + place * width / len(Answer)
            _mark(paper, answer, left, y + 0.8)
            paper.line(words(f"plan.answer-{answer}"), left + MARK + 2, y, STRONG)
            for row, topic in enumerate(found):
                paper.line(topic, left + MARK + 2, y + (row + 1) * BODY.line, BODY)

    height = (1 + max(map(len, given.values()))) * BODY.line
    _row(paper, words("plan.advice-title"), height, draw)


def _topics(words: Words, telling: Telling, answer: Answer) -> list[str]:
    said = telling.plan.advice
    return [words(f"plan.topic-{one.topic}") for one in said if one.answer is answer]


def _mark(paper: Paper, answer: Answer, x: float, y: float) -> None:
    if answer is Answer.ASK:
        paper.line("?", x, y - 1.1, NAME, MARK, "C")
    else:
        paint = paint_tick if answer is Answer.YES else paint_cross
        paint(paper, x, y, MARK)


def _note(paper: Paper, telling: Telling) -> None:
    """Write the note, which alone may go on over several pages: it may have many lines."""
    if not telling.plan.note:
        return
    width = ROOM - LABEL
    lines = paper.lines(telling.plan.note, width)
    _row(paper, telling.words("plan.note-title"), min(len(lines), 3) * BODY.line, lambda *_: None)
    paper.y -= AIR + min(len(lines), 3) * BODY.line
    for line in lines:
        paper.need(BODY.line)
        paper.line(line, SIDE + LABEL, paper.y, BODY)
        paper.y += BODY.line
    paper.y += AIR
