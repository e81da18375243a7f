"""Real `kill -9` of a process at work, at a random moment; a quarter of them aimed at a compaction,
and a quarter at the mending of what the one before has left.

python -m tests.storage.kills 500
"""

import json
import os
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from itertools import islice
from pathlib import Path

from aftercare.device.file_medium import FileMedium
from aftercare.storage.copies import Reason
from aftercare.storage.database import Database, open_database
from aftercare.storage.generation import replay
from aftercare.storage.snapshot import done
from tests.storage.work import Contents, Step, contents, mixed_work, opened

LONGEST_SECONDS = 0.04
LONGEST_OPENING_SECONDS = 0.004
LONGEST_NOTE = 900
RIGHT, LOST = "right", "acknowledged steps lost"


def work_until_killed(folder: Path, seed: int, *, compacting: bool, tell: int) -> None:
    """Do the work of *seed*, telling through the pipe *tell* each step begun and acknowledged."""
    database = opened(FileMedium(folder))
    os.write(tell, b"ready\n")
    for number, step in enumerate(mixed_work(seed, longest_note=LONGEST_NOTE)):
        os.write(tell, b"begun\n")
        step.do(database)
        os.write(tell, b"done\n")
        if number % 2 and compacting:
            done(database.compaction())
        elif compacting or number % 40 == 39:
            database.compact()
        if number % 20 == 5:
            done(database.keep_dated_copy(Reason.DAILY, f"{number}"))


def killed_at_work(folder: Path, seed: int, *, compacting: bool) -> tuple[int, int]:
    """Kill one worker; return how many steps it had begun, and how many acknowledged."""
    rnd = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work_until_killed(folder, seed, compacting=compacting, tell=tell)
        finally:
            os._exit(1)
    os.close(tell)
    told = b""
    while b"ready\n" not in told:
        told += os.read(listen, 65536)
    until = time.monotonic() + rnd.uniform(0, LONGEST_SECONDS)
    # The pipe is emptied on the way: a full one would hold the child up at a place of its choice.
    while (left := until - time.monotonic()) > 0:
        if select.select([listen], [], [], left)[0]:
            told += os.read(listen, 65536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(listen, 65536):
        told += more
    os.close(listen)
    return told.count(b"begun\n"), told.count(b"done\n")


def killed_at_opening(folder: Path, seed: int) -> None:
    """Leave half a line, as a power cut does, and kill who mends it."""
    rnd = random.Random(-seed)  # noqa: S311
    newest = max(folder.glob("journal-*"), key=lambda path: path.stat().st_mtime_ns)
    with newest.open("ab") as file:
        file.write(b'0badc0de [99999,"diary","tor'[: rnd.randrange(1, 29)])
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(tell, b"x")
            while True:
                open_database(FileMedium(folder)).close()
        finally:
            os._exit(1)
    os.read(listen, 1)
    time.sleep(rnd.uniform(0, LONGEST_OPENING_SECONDS))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(listen)
    os.close(tell)


def killed_once(
    folder: Path, seed: int, *, compacting: bool, opening: bool = False
) -> tuple[int, str]:
    """Kill one worker; return how many steps it had acknowledged and what was found afterwards.

    *opening*: the next one is killed too, while it mends what is left.
    """
    begun, done = killed_at_work(folder, seed, compacting=compacting)
    if opening:
        killed_at_opening(folder, seed)
    return done, verdict(folder, seed, begun=begun, done=done)


def verdict(folder: Path, seed: int, *, begun: int, done: int) -> str:
    """Compare what is found with the *done* steps, or one more if it was *begun*."""
    medium = FileMedium(folder)
    try:
        database = open_database(medium)
        if not isinstance(database, Database):
            return f"unreadable: {database.damage}"
        if contents(database) not in allowed(seed, begun=begun, done=done):
            return LOST
        if not all(replay(database.copy(one.name)).whole for one in database.copies()):
            return "copy that is none"
        database.table("diary").put("later", {"n": 1})
        return RIGHT
    finally:
        medium.close()


def allowed(seed: int, *, begun: int, done: int) -> list[Contents]:
    """Return what may be there after the *done* steps of *seed*, and a *begun* one more."""
    steps: list[Step] = list(islice(mixed_work(seed, longest_note=LONGEST_NOTE), begun))
    right: Contents = {}
    for step in steps[:done]:
        right = step.after(right)
    return [right, *(step.after(right) for step in steps[done:])]


def kill(times: int, folder: Path) -> tuple[int, Counter[str]]:
    """Kill *times* workers, each in a folder of its own; return the steps done and the verdicts."""
    verdicts: Counter[str] = Counter()
    steps = 0
    for seed in range(times):
        done, found = killed_once(
            folder / str(seed), seed, compacting=seed % 4 == 0, opening=seed % 4 == 1
        )
        steps += done
        verdicts[found] += 1
    return steps, verdicts


def main(times: int) -> None:
    """Print what *times* kills did."""
    with tempfile.TemporaryDirectory() as folder:
        steps, verdicts = kill(times, Path(folder))
    print(json.dumps({"kills": times, "acknowledged steps": steps, **verdicts}))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
