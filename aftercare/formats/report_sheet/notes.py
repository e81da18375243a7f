"""The pages behind the first: what had no room there, and the notes word for word."""

from aftercare.domain.diary import Entry, cleaned
from aftercare.domain.moment import hours_between
from aftercare.domain.report import Part
from aftercare.formats.area_words import area_line
from aftercare.formats.report_sheet.head import tag_name
from aftercare.formats.report_sheet.stretches import draw_row, ordered, row_height
from aftercare.formats.report_sheet.told import FAINT, STRONG, TEXT, TITLE, Told
from aftercare.formats.sheet.paper import SIDE, TOP, Kind, Paper
from aftercare.formats.sheet.printable import MISSING

GAP, AIR, BETWEEN = 1.6, 4.0, 8.0
NUMBER = 6.0  # room of a question's number
LAST = 3 * STRONG.line  # room at the end to say that this is not all
MOST_PAGES = 40  # in all: what is longer is read on a screen


def draw_rest(paper: Paper, told: Told, *, stretches: bool, questions: bool, lacking: bool) -> None:
    """Write behind the first page what had no room on it, and all notes, in two columns.

    With *lacking* it has been said already that some letters could not be printed.
    """
    noted = _noted(told)
    if not (stretches or questions or noted):
        return
    columns = _Columns(paper)
    if questions:
        _draw_questions(columns, told)
    if stretches:
        _draw_stretches(columns, told)
    if noted:
        _draw_notes(columns, told, noted)
    if paper.lacking and not (lacking or columns.full):
        columns.write(told.words("sheet.missing", mark=MISSING), FAINT)


class _Columns:
    """Two columns on each page, filled one after the other."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.width = (paper.size.room - BETWEEN) / 2
        self.full = False  # whether no more pages are written
        self._top, self._right = TOP, False
        paper.turn()

    @property
    def x(self) -> float:
        """Where the column begins."""
        return SIDE + (self.width + BETWEEN if self._right else 0)

    def title(self, text: str) -> None:
        """Write a title across the page; the columns begin anew below it."""
        paper = self.paper
        if self._right or (paper.y > TOP and not paper.has(AIR + TITLE.line + 5 * TEXT.line)):
            paper.turn()
        above = AIR if paper.y > TOP else 0
        paper.y = paper.write(text, SIDE, paper.y + above, paper.size.room, TITLE) + GAP
        self._top, self._right = paper.y, False

    def need(self, height: float) -> None:
        """Go to the next column if *height* does not fit in this one; the last one gets full."""
        last = self._right and self.paper.page >= MOST_PAGES
        if self.paper.has(height + (LAST if last else 0)):
            return
        if last:
            self.full = True
            return
        if self._right:
            self.paper.turn()
            self._top = TOP
        self.paper.y, self._right = self._top, not self._right

    def write(self, text: str, kind: Kind, inset: float = 0) -> None:
        """Write a text that may go on in the next column."""
        plain = cleaned(text).replace("\t", "    ").strip()
        for line in self.paper.lines(plain, self.width - inset, kind):
            self.need(kind.line)
            if self.full:
                return
            self.paper.line(line, self.x + inset, self.paper.y, kind)
            self.paper.y += kind.line


def _noted(told: Told) -> list[Entry]:
    """Return the entries with a note, oldest first."""
    return [one for one in told.entries if one.note.strip()] if told.has(Part.NOTES) else []


def _draw_questions(columns: _Columns, told: Told) -> None:
    columns.title(told.words("report.paper-questions"))
    for number, one in enumerate(told.report.questions, 1):
        columns.need(TEXT.line)
        columns.paper.line(f"{number}.", columns.x, columns.paper.y, STRONG)
        columns.write(one, TEXT, NUMBER)
        columns.paper.y += GAP


def _draw_stretches(columns: _Columns, told: Told) -> None:
    columns.title(told.words("report.paper-stretches"))
    paper = columns.paper
    for one in ordered(told.report.practised):
        columns.need(row_height(paper, told, one, columns.width))
        paper.y = draw_row(paper, told, one, columns.x, paper.y, columns.width)


def _draw_notes(columns: _Columns, told: Told, noted: list[Entry]) -> None:
    columns.title(told.words("report.paper-notes"))
    paper = columns.paper
    for one in noted:
        _draw_note(columns, told, one)
        if columns.full:
            more = told.words("report.paper-notes-more")
            paper.write(more, columns.x, paper.y, columns.width, STRONG)
            return


def _draw_note(columns: _Columns, told: Told, one: Entry) -> None:
    said, paper = _said(told, one), columns.paper
    columns.need(STRONG.line + paper.height(said, columns.width, FAINT) + TEXT.line)
    columns.write(_when(told, one), STRONG)
    columns.write(said, FAINT)
    columns.write(one.note, TEXT)
    paper.y += GAP


def _when(told: Told, one: Entry) -> str:
    """Return when it was felt, and how long after which treatment."""
    number, moment = told.number_of(one.occurred_at), told.moment(one.occurred_at)
    if number is None:
        return moment
    treatment = told.courses[number - 1].treatment
    hours = int(hours_between(treatment.at, one.occurred_at))
    return told.say("report.paper-when", moment=moment, hour=hours, number=number)


def _said(told: Told, one: Entry) -> str:
    """Return what was said beside the note, as one line."""
    parts = []
    if one.compared:
        parts.append(told.say("diary.compared", compared=one.compared))
    if one.soreness is not None:
        parts.append(told.say("report.paper-soreness", score=one.soreness))
    if one.usual_pain is not None:
        parts.append(told.say("diary.usual", score=one.usual_pain))
    if one.areas:
        parts.append(area_line(told.words, one.areas))
    parts += [tag_name(told, tag) for tag in one.tags]
    if one.id in told.later:
        parts.append(told.say("report.paper-written", moment=told.moment(one.recorded_at)))
    return " \u00b7 ".join(parts)
