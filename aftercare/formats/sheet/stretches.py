"""The stretches of a prescription on paper, each with its pictures, none torn between pages."""

from typing import NamedTuple

from aftercare.content.code import codes
from aftercare.content.stretch import stretch
from aftercare.domain.prescription import Dose
from aftercare.domain.stretch import Stretch
from aftercare.formats.sheet.album import WIDTH, album, draw_album
from aftercare.formats.sheet.paper import (
    BODY,
    DOSE,
    NAME,
    QUIET,
    ROOM,
    SIDE,
    STRONG,
    TITLE,
    Kind,
    Paper,
)
from aftercare.formats.sheet.said import Telling, begins, dose_of
from aftercare.formats.stretch_words import name_of, said_of, steps_of

GAP, AIR = 5.0, 3.2
TEXT = ROOM - WIDTH - GAP
STEP = 5.6  # room of a step's number


def draw_stretches(paper: Paper, telling: Telling) -> None:
    """Write a title, what ends every stretch, and all of them in their order."""
    doses, words = telling.plan.doses, telling.words
    if not doses:
        return
    known = codes().stretch.ids
    found = [(dose, stretch(known[dose.stretch])) for dose in doses if dose.stretch in known]
    blocks = [_Block(paper, telling, place + 1, *one) for place, one in enumerate(found)]
    times = max(dose.times_a_day for dose in doses)
    title = words("plan.stretches", n=len(doses), times=f"{times}")
    stop = _stop(telling, [one for _, one in found])
    head = 2 + paper.height(title, ROOM, TITLE) + paper.height(stop, ROOM) + AIR
    paper.need(head + (blocks[0].height if blocks else 0))
    paper.y = paper.write(title, SIDE, paper.y + 2, ROOM, TITLE)
    paper.y = paper.write(stop, SIDE, paper.y, ROOM) + AIR
    for block in blocks:
        paper.need(block.height)
        block.draw()
    for _ in range(len(doses) - len(found)):
        told = words("sheet.other-stretch")
        paper.need(paper.height(told, ROOM))
        paper.y = paper.write(told, SIDE, paper.y, ROOM)


def _stop(telling: Telling, found: list[Stretch]) -> str:
    """Return when to stop any of the stretches."""
    told = [telling.words("stretch.stop")]
    if any(one.over_lung for one in found):
        told.append(telling.words("stretch.stop-lung"))
    if any(dose.from_hour == 0 for dose in telling.plan.doses):
        told.append(telling.words("sheet.first-day"))
    return " ".join(told)


class _Text(NamedTuple):
    """A text of a block, the gap below it, and the mark before it."""

    text: str
    kind: Kind
    width: float = TEXT
    gap: float = 0.8
    mark: str = ""


class _Block:
    """One stretch: pictures at the left, words at the right."""

    def __init__(
        self, paper: Paper, telling: Telling, number: int, dose: Dose, one: Stretch
    ) -> None:
        self._paper, self._telling, self._dose, self._one = paper, telling, dose, one
        self._told = self._words(number)
        self._prints = album(telling.words, one, dose)
        words = sum(paper.height(one.text, one.width, one.kind) + one.gap for one in self._told)
        self.height = max(words, *(one.bottom for one in self._prints)) + 2 * AIR

    def draw(self) -> None:
        """Draw it at the paper's pen."""
        paper = self._paper
        paper.rule(paper.y)
        y = paper.y + AIR
        draw_album(paper, self._prints, self._dose, SIDE, y)
        for one in self._told:
            if one.mark:
                paper.line(one.mark, SIDE + ROOM - TEXT, y, STRONG)
            y = paper.write(one.text, SIDE + ROOM - one.width, y, one.width, one.kind) + one.gap
        paper.y += self.height

    def _words(self, number: int) -> list[_Text]:
        words, one = self._telling.words, self._one
        told = [
            _Text(f"{number}  {name_of(words, one)}", NAME),
            _Text(dose_of(self._telling, one, self._dose), DOSE),
        ]
        if when := begins(self._telling, self._dose):
            told.append(_Text(when, BODY))
        if self._dose.easier:
            told.append(_Text(words("sheet.easier", form=said_of(words, one, "easier")), STRONG))
        steps = steps_of(words, one)
        told += [
            _Text(step, BODY, TEXT - STEP, 1.6 if step == steps[-1] else 0.2, f"{place + 1}.")
            for place, step in enumerate(steps)
        ]
        mind = f"{said_of(words, one, 'caution')} {said_of(words, one, 'not')}"
        return [*told, _Text(mind, QUIET, gap=0)]
