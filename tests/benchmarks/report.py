"""A fortnight's report as a link: ``python -m tests.benchmarks.report [rounds]``.

Encodes and decodes 14 days at four readings a day, reducing them first as the app does, and beside
it writes and reads the same report as JSON, which must do the same work without being short. Prints
the medians in milliseconds, of the processor's time, and the ratio of both.
"""

import json
import statistics
import sys
from collections.abc import Callable
from time import process_time

from aftercare.content.code import codes
from aftercare.domain.reduced import reduced
from aftercare.formats.report_json import from_json, to_json
from aftercare.formats.report_link import decode, encode
from tests.formats.reports import USUAL

ALLOWED_MS, ALLOWED_RATIO = 20.0, 4.0


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    begun = process_time()
    work()
    return (process_time() - begun) * 1000


def main(rounds: int = 50) -> int:
    """Measure, print and return 0 if both are within what is allowed, else 1."""
    known, written = codes(), to_json(USUAL).encode()
    payload = encode(reduced(USUAL), known)
    found: dict[str, list[float]] = {"encode": [], "decode": [], "json": []}
    works: dict[str, Callable[[], object]] = {
        "encode": lambda: encode(reduced(USUAL), known),
        "decode": lambda: decode(payload, known),
        "json": lambda: (to_json(USUAL), from_json(written)),
    }
    for _ in range(rounds):
        for name, work in works.items():
            found[name].append(milliseconds(work))
    figures = {name: statistics.median(times) for name, times in found.items()}
    both = figures["encode"] + figures["decode"]
    figures |= {"both": both, "ratio": both / figures["json"], "characters": len(payload)}
    sys.stdout.write(json.dumps({name: round(value, 3) for name, value in figures.items()}) + "\n")
    return 0 if both <= ALLOWED_MS and figures["ratio"] <= ALLOWED_RATIO else 1


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
