"""Reports on paper: what makes them comes when the first one is asked for."""
# ruff: noqa: PLC0415 - nothing of it is there before

from typing import TYPE_CHECKING

from aftercare.domain.occasion import Local
from aftercare.domain.report import Report
from aftercare.state.paper import Paper
from aftercare.words.words import Words

if TYPE_CHECKING:
    from aftercare.formats.sheet.paper import SizeName


async def printed(
    paper: Paper, report: Report, words: Words, local: Local, size: "SizeName" = "a4"
) -> bytes:
    """Return *report* as a PDF file; some seconds in a browser.

    *local* turns a moment into one by the readers' clock. OSError if what makes it did not come.
    """
    face = await paper.face()
    from aftercare.formats.report_pdf import written

    return written(report, words, face=face, local=local, paper=size)
