"""Reports on paper: what makes them comes when the first one is asked for."""
# ruff: noqa: PLC0415 - nothing of it is there before

from aftercare.domain.occasion import Local
from aftercare.domain.report import Report
from aftercare.state.paper import Paper
from aftercare.words.words import Words


async def printed(
    paper: Paper, report: Report, words: Words, local: Local, country: str = ""
) -> bytes:
    """Return *report* as a PDF file, as large as paper is in *country*; seconds in a browser.

    *local* turns a moment into one by the readers' clock. OSError if what makes it did not come.
    """
    face = await paper.face()
    from aftercare.formats.report_pdf import usual_in, written

    return written(report, words, face=face, local=local, paper=usual_in(country))
