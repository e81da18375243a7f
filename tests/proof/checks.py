"""All checks by their names, and how much each does in the suite and in the long run."""

import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.proof.attacking import attack
from tests.proof.changing import every_byte
from tests.proof.copying import clocks, copies
from tests.proof.cutting import power_cuts
from tests.proof.failing import failures
from tests.proof.figures import Check, Row, timed
from tests.proof.killing import browser_kills, kills
from tests.proof.living import long_life
from tests.proof.remembering import no_memory
from tests.proof.sharing import processes
from tests.proof.updating import documents, updates

CHECKS = {
    "kills": Check(kills, {"times": 12}, {"times": 1_600}),
    "power cuts": Check(
        power_cuts,
        {"states": 300, "steps": 10},
        {"states": 45_000, "steps": 60, "browser": 15_000},
    ),
    "n-th operation fails": Check(
        failures, {"steps": 8, "in_files": 3}, {"steps": 40, "in_files": 24}
    ),
    "every byte": Check(every_byte, {"steps": 8, "apart": 5}, {"steps": 60, "apart": 1}),
    "several processes": Check(processes, {"rounds": 2}, {"rounds": 60}),
    "no memory": Check(no_memory, {"apart": 7}, {"apart": 1}),
    "updates": Check(updates),
    "documents": Check(documents),
    "automatic copies": Check(copies, {"days": 45}, {"days": 400}),
    "clocks": Check(clocks, {"jumps": 15}, {"jumps": 200}),
    "ten years": Check(
        long_life, {"days": 40, "most_open_ms": 1_000}, {"days": 3_652, "most_open_ms": 10_000}
    ),
}
"""Those of the store, which the suite does briefly."""

AGAINST_THE_SERVER = {
    "the local server attacked": Check(
        attack,
        {"seconds": 1, "sockets": 300, "readers": 1},
        {"seconds": 60, "sockets": 1_000, "readers": 10},
    )
}
IN_A_BROWSER = {"kills of the browser": Check(browser_kills, {"times": 6}, {"times": 220})}


def row_of(name: str, *, briefly: bool) -> Row:
    """Do the check *name* in a folder of its own."""
    check = (CHECKS | AGAINST_THE_SERVER | IN_A_BROWSER)[name]
    how = check.briefly if briefly else check.fully
    with tempfile.TemporaryDirectory() as folder:
        row = timed(name, partial(check.finds, Path(folder), how))
    sys.stderr.write(f"{name}: {row.told}; wrong: {row.wrong}; {row.seconds:.0f} s\n")
    return row
