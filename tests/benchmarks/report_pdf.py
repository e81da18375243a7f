"""A report of 90 days beside an empty page: ``python -m tests.benchmarks.report_pdf [rounds]``.

In turn, in one process: an empty page with the same two fonts, a few letters of each on it, and
the report of 90 days with 400 entries, half of them with a note. Prints both medians and the
report's in parts of what is allowed: twice the empty page and 300 ms more.
"""

import json
import statistics
import sys
from collections.abc import Callable
from time import process_time

from aftercare.device.font import ON_PAPER
from aftercare.formats.report_pdf import written
from aftercare.formats.sheet.paper import Typeface
from aftercare.formats.sheet.writer import FPDF
from aftercare.words.words import load_words
from tests.formats.reported import CET, ninety_days

TIMES, MORE_MS = 2, 300


def empty() -> bytes:
    """Return a page with nothing but a letter of each font."""
    pdf = FPDF()
    pdf.add_page()
    for name, path in zip(("plain", "strong"), ON_PAPER, strict=True):
        pdf.add_font(name, fname=path)
        pdf.set_font(name, size=9)
        pdf.text(20, 20, "a")
    return bytes(pdf.output())


def report() -> bytes:
    """Return the report of 90 days."""
    face, words = Typeface(*ON_PAPER), load_words("en", "GB")
    return written(ninety_days(), words, face=face, local=lambda at: at.astimezone(CET))


def milliseconds(make: Callable[[], bytes]) -> float:
    """Return how much of the processor's time *make* takes: other programs do not count."""
    begun = process_time()
    make()
    return (process_time() - begun) * 1000


def main(rounds: int = 7) -> int:
    """Measure, print and return 0 if the report is within what is allowed, else 1."""
    found: dict[str, list[float]] = {"empty": [], "report": []}
    for _ in range(rounds + 1):
        found["empty"].append(milliseconds(empty))
        found["report"].append(milliseconds(report))
    # The first round imports and opens what the others share: it is not counted.
    plain, full = (statistics.median(found[name][1:]) for name in ("empty", "report"))
    share = full / (TIMES * plain + MORE_MS)
    told = {"empty_ms": plain, "report_ms": full, "of_allowed": share}
    sys.stdout.write(json.dumps({name: round(one, 3) for name, one in told.items()}) + "\n")
    return 0 if share <= 1 else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
