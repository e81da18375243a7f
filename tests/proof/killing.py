"""Kills of the program, and of the whole browser."""

import shutil
from pathlib import Path

from tests.browser.needs import lacking
from tests.proof.figures import Figures
from tests.storage.kills import RIGHT, killed_once


def kills(folder: Path, *, times: int) -> Figures:
    """Kill *times* workers: a quarter while they compact, a quarter while they mend."""
    figures = Figures()
    for seed in range(times):
        aim = ("aimed at a compaction", "aimed at the mending at a start", "", "")[seed % 4]
        done, found = killed_once(
            folder / f"{seed}", seed, compacting=seed % 4 == 0, opening=seed % 4 == 1
        )
        shutil.rmtree(folder / f"{seed}")
        figures.done["kills"] += 1
        if aim:
            figures.done[aim] += 1
        figures.done["steps acknowledged"] += done
        if found != RIGHT:
            figures.wrong[found] += 1
    return figures


def browser_kills(folder: Path, *, times: int) -> Figures:
    """Kill Chromium *times*, if there is one."""
    from tests.storage.browser_kills import kills as killed  # noqa: PLC0415 - it needs playwright

    figures = Figures()
    if lacking():
        return Figures(told={"not done:": f"{lacking()}"})
    for work, found in killed(times, folder):
        figures.done["kills"] += 1
        if work.seed % 4 == 0:
            figures.done["aimed at a compaction"] += 1
        if work.seed % 5 == 1:
            figures.done["aimed at the first opening"] += 1
        figures.done["steps acknowledged"] += work.done
        verdict = work.verdict(found)
        if verdict != RIGHT:
            figures.wrong[verdict] += 1
    return figures
