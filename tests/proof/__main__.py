"""The long run: prints what the store survives as a table, in under half an hour.

python -m tests.proof                   everything, the browser's kills where there is Chromium
python -m tests.proof --no-browser      all but those
python -m tests.proof kills "no memory" some of it, by name
python -m tests.proof --briefly         as the suite does it
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.browser.needs import lacking
from tests.proof.checks import AGAINST_THE_SERVER, CHECKS, IN_A_BROWSER, row_of
from tests.proof.faults import FAULTS, planted
from tests.proof.figures import Figures, Row, table


def main(argv: Sequence[str]) -> int:
    """Do what *argv* asks for, print the tables, and return 1 if anything went wrong."""
    options = _options(argv)
    with_browser = IN_A_BROWSER if options.browser and not lacking() else {}
    checks = CHECKS | AGAINST_THE_SERVER | with_browser
    wanted = options.names or list(checks)
    begun = time.monotonic()
    # The browser is waited for most of the time.
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        apart = [
            beside.submit(row_of, name, briefly=options.briefly)
            for name in wanted
            if name in with_browser
        ]
        rows = [
            row_of(name, briefly=options.briefly) for name in wanted if name not in with_browser
        ]
        rows += [one.result() for one in apart]
    _say(table(("what was done to it", "how often", "went wrong", "took"), map(_cells, rows)))
    missed = [] if options.names else _faults()
    _say(f"\nAll of it took {(time.monotonic() - begun) / 60:.0f} minutes.")
    return int(bool(missed or any(row.figures.wrong for row in rows)))


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.proof")
    parser.add_argument("names", nargs="*", metavar="CHECK")
    parser.add_argument("--briefly", action="store_true")
    parser.add_argument("--no-browser", dest="browser", action="store_false")
    return parser.parse_args(argv)


def _cells(row: Row) -> tuple[str, ...]:
    return row.name, row.told, row.wrong, f"{row.seconds:.0f} s"


def _faults() -> list[str]:
    """Plant each fault, and print which check has found it; return those that none did."""
    found = {name: _found(name) for name in FAULTS}
    _say("")
    lines = [
        (name, FAULTS[name].caught_by if one.wrong else "nobody", Row(name, one, 0).wrong)
        for name, one in found.items()
    ]
    _say(table(("bug, planted on purpose", "found by", "which says"), lines))
    return [name for name, one in found.items() if not one.wrong]


def _found(name: str) -> Figures:
    check = (CHECKS | AGAINST_THE_SERVER)[FAULTS[name].caught_by]
    with tempfile.TemporaryDirectory() as folder, planted(name):
        return check.finds(Path(folder), check.briefly)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
