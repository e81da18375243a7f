"""Power cuts: every state that one may leave, and a second cut while the first is mended."""

from collections import Counter
from itertools import count
from pathlib import Path

from tests.proof.figures import Figures
from tests.proof.system import System, WatchedFiles
from tests.storage.handles import TracingBrowser
from tests.storage.power_cuts import Recording, TracingMedium, judged, record

STEPS = 60


def power_cuts(folder: Path, *, states: int, steps: int = STEPS, browser: int = 0) -> Figures:
    """Judge at least *states* of the file medium's own calls, and *browser* of the browser's."""
    figures = Figures()
    _judge(
        figures, states, "states of files", lambda seed: of_files(folder / f"{seed}", seed, steps)
    )
    _judge(
        figures,
        browser,
        "states of the browser's",
        lambda seed: record(seed, steps, kind=TracingBrowser),
    )
    return figures


def _judge(figures: Figures, wanted: int, what: str, recorded) -> None:
    total: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for seed in count():
        if total.total() >= wanted or figures.wrong:
            break
        total += judged(recorded(seed), to_first_fault=True, seconds=seconds)
        figures.wrong += Counter({verdict: n for verdict, n in total.items() if verdict != "right"})
    if wanted:
        figures.done[what] += total.total()
        figures.done["after a second cut"] += seconds.total()


def of_files(folder: Path, seed: int, steps: int) -> Recording:
    """Return what `FileMedium` asks of the system while it works in *folder*."""
    system = System()
    kind = type("Watched", (WatchedFiles,), {"folder": folder, "system": system})
    with system.watching():
        run = record(seed, steps, kind=kind)
    files = run.medium
    assert isinstance(files, WatchedFiles)
    replayed = TracingMedium()
    replayed.trace, run.medium = system.trace, replayed
    files.end()
    return run
