"""Real `kill -9` of a whole Chromium whose worker writes, at a random moment.

Then it is started again on the same profile and says what it finds. A quarter of the kills is aimed
at a compaction, a fifth at the first opening.

python -m tests.storage.browser_kills 50
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.laboratory import Laboratory
from tests.browser.needs import CHROMIUM
from tests.browser.page import FLAGS
from tests.storage.kills import LONGEST_NOTE, LOST, RIGHT, allowed

if TYPE_CHECKING:
    from tests.storage.work import Contents

LONGEST_SECONDS = 0.3
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


@dataclass(frozen=True)
class Killed:
    """The work of *seed*, cut off when *done* steps had been acknowledged."""

    seed: int
    done: int

    def verdict(self, found: object) -> str:
        """Compare what was *found*, as `tests.browser.inside.work` tells it."""
        if not isinstance(found, list):
            return f"unreadable: {found}"
        content: Contents = {(table, doc_id): document for table, doc_id, document in found}
        right = content in allowed(self.seed, begun=self.done + 1, done=self.done)
        return RIGHT if right else LOST


@contextlib.contextmanager
def chromium(profile: Path, url: str) -> Iterator[None]:
    """Start Chromium on *profile* at *url*; in the end kill all of its processes at once."""
    command = [str(CHROMIUM), *FLAGS, ALONE, "--headless=new", f"--user-data-dir={profile}", url]
    browser = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield
    finally:
        os.killpg(browser.pid, signal.SIGKILL)
        browser.wait()
        while _group(browser.pid):  # until the last one has let go of its files
            time.sleep(0.005)


def _group(leader: int) -> list[str]:
    """Return the living processes of the group of *leader*."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, group = stat.read_text().rpartition(")")[2].split()[:3]
            if int(group) == leader and state not in "ZX":
                found.append(stat.parent.name)
    return found


def kills(times: int, profile: Path) -> Iterator[tuple[Killed, object]]:
    """Kill *times* workers, each on files of its own in *profile*; yield what is found of each."""
    laboratory = Laboratory()
    last = None
    for seed in [*range(times), None]:
        asked = {
            "found": last and last.seed,
            "seed": seed,
            "compacting": seed is not None and seed % 4 == 0,
            "longest_note": LONGEST_NOTE,
        }
        laboratory.listens_anew()
        with chromium(profile, laboratory.address("work", json.dumps(asked))):
            if last:
                yield last, json.loads(laboratory.waits_for(f"found-{last.seed}"))
            if seed is not None:
                laboratory.waits_for(f"{'opening' if seed % 5 == 1 else 'ready'}-{seed}")
                time.sleep(random.Random(seed).uniform(0, LONGEST_SECONDS))  # noqa: S311
        last = Killed(seed or 0, laboratory.heard(f"done-{seed}"))
    laboratory.end()


def main(times: int) -> None:
    """Print what *times* kills did."""
    verdicts: Counter[str] = Counter()
    steps = []
    with tempfile.TemporaryDirectory() as folder:
        for killed, found in kills(times, Path(folder)):
            verdicts[killed.verdict(found)] += 1
            steps.append(killed.done)
    done = {"acknowledged steps": sum(steps), "kills before the first": steps.count(0)}
    print(json.dumps({"kills": times, **done, **verdicts}))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
