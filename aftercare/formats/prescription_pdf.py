"""A prescription on paper: an A4 sheet in black on white, as PDF.

The same prescription gives the same bytes. Import it only when a sheet is asked for: the writer
of PDF takes a while to come.
"""

from collections.abc import Callable
from datetime import datetime

from aftercare.domain.country import Country
from aftercare.domain.prescription import Prescription
from aftercare.formats.sheet.head import draw_head, draw_rows
from aftercare.formats.sheet.paper import Paper, Typeface
from aftercare.formats.sheet.said import Telling
from aftercare.formats.sheet.signs import draw_end
from aftercare.formats.sheet.stretches import draw_stretches
from aftercare.words.words import Words


def sheet(
    plan: Prescription,
    link: str,
    words: Words,
    *,
    country: Country,
    face: Typeface,
    local: Callable[[datetime], datetime],
) -> bytes:
    """Return the sheet of *plan* with the code of its *link* and the numbers of *country*.

    With "" for *link* there is no code, and nothing is said of one.
    *local* turns a moment into one by the readers' clock; visits keep the clinic's own.
    """
    telling = Telling(plan=plan, link=link, words=words, country=country, local=local)
    paper = Paper(
        face,
        title=words("sheet.title"),
        language=words.language,
        written=plan.issued_at,
    )
    draw_head(paper, telling)
    draw_rows(paper, telling)
    draw_stretches(paper, telling)
    draw_end(paper, telling)
    paper.number(lambda page, pages: words("sheet.page", page=page, pages=pages), _foot(telling))
    return paper.done()


def _foot(telling: Telling) -> str:
    plan = telling.plan
    if plan.clinic_name and plan.clinic_phone:
        return telling.words("sheet.foot", clinic=plan.clinic_name, phone=plan.clinic_phone)
    return plan.clinic_name or plan.clinic_phone
