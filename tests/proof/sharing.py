"""Several processes on one folder, and locks of processes that were killed."""

import json
import os
import random
import signal
import time
from pathlib import Path

from aftercare.device.file_medium import FileMedium, MediumInUse
from aftercare.storage.database import Database, open_database
from tests.proof.figures import Figures
from tests.storage.work import contents, opened

PROCESSES = 3


def processes(folder: Path, *, rounds: int) -> Figures:
    """Let several processes want the same folder, over and over; kill some that hold it."""
    figures = Figures()
    for number in range(rounds):
        here = folder / f"{number}"
        _together(figures, here)
        _killed(figures, here, number)
    return figures


def _together(figures: Figures, folder: Path) -> None:
    """Each of them writes whenever it gets hold of the folder, for a moment."""
    opened(FileMedium(folder)).close()
    pipes = []
    for who in range(PROCESSES):
        listen, tell = os.pipe()
        if os.fork() == 0:
            try:
                os.write(tell, json.dumps(_write(folder, who)).encode())
            finally:
                os._exit(0)
        os.close(tell)
        pipes.append(listen)
    acknowledged: set[str] = set()
    for listen in pipes:
        told = b""
        while part := os.read(listen, 65536):
            told += part
        os.close(listen)
        os.wait()
        written, refused = json.loads(told or b"[[], 0]")
        figures.expects(told, "process that fell over")
        acknowledged |= set(written)
        figures.done["times told that another has it"] += refused
    figures.done["entries by several processes"] += len(acknowledged)
    found = open_database(FileMedium(folder))
    if isinstance(found, Database):
        there = {doc_id for _, doc_id in contents(found)}
        figures.expects(there == acknowledged, "entries lost between processes")
    else:
        figures.wrong["destroyed by two processes"] += 1
    found.close()


def _write(folder: Path, who: int) -> tuple[list[str], int]:
    written: list[str] = []
    refused = 0
    until = time.monotonic() + 0.06
    while time.monotonic() < until:
        try:
            database = opened(FileMedium(folder))
        except MediumInUse:
            refused += 1
            time.sleep(0.001)
            continue
        for _ in range(3):
            doc_id = f"{who}-{len(written)}"
            database.table("diary").put(doc_id, {"note": "x" * 99})
            written.append(doc_id)
            time.sleep(0.001)
        database.close()
    return written, refused


def _killed(figures: Figures, folder: Path, seed: int) -> None:
    """The lock of who was killed must not keep the next one out."""
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        held = FileMedium(folder)
        os.write(tell, b"x")
        time.sleep(30)
        held.close()
        os._exit(0)
    os.read(listen, 1)
    time.sleep(random.Random(seed).uniform(0, 0.002))  # noqa: S311
    try:
        FileMedium(folder).close()
        figures.wrong["lock that does not hold"] += 1
    except MediumInUse:
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(listen)
    os.close(tell)
    figures.done["locks of killed processes"] += 1
    try:
        FileMedium(folder).close()
    except MediumInUse:
        figures.wrong["locked out by a process that is gone"] += 1
