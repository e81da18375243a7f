"""Courses over each other as a table: how high each went, and when it was gone."""

from collections.abc import Sequence

import flet as ft

from aftercare.domain.course import Reading
from aftercare.domain.own_band import gone_after
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.words.words import Words


def overlay_table(words: Words, courses: Sequence[tuple[str, tuple[Reading, ...]]]) -> ft.Control:
    """Return a row for each of *courses*: the day of its treatment, and its readings."""
    lines = []
    for day, readings in courses:
        gone = gone_after(readings)
        highest = max((one.soreness for one in readings), default=None)
        cells = (
            day,
            words("diary.nothing") if highest is None else words.number(highest),
            words("diary.nothing") if gone is None else words("look-back.hours", hours=int(gone)),
            words.number(len(readings)),
        )
        said = words(
            "look-back.row-treatment",
            day=day,
            highest=words("diary.not-noted") if highest is None else words.number(highest),
            gone="none" if gone is None else "some",
            hours=int(gone or 0),
            n=len(readings),
        )
        lines.append(Line(cells=cells, said=said))
    columns = ("treatment", "highest", "gone", "entries")
    names = tuple(words(f"look-back.column-{column}") for column in columns)
    return ScoreTable(names, (4, 3, 4, 3), tuple(lines))
