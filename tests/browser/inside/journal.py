"""A diary on the browser's files: appends, openings, a compaction, an erasing, and how long."""

import json
import time

from aftercare.storage.medium import SLOTS
from tests.browser.inside.files import medium_in, tell
from tests.storage.work import contents, mixed_work, opened

STEPS = 300
FOLDER = "journal"


async def main(_: str) -> None:
    expected, seconds = {}, []
    database = opened(await medium_in(FOLDER))
    for number, step in zip(range(STEPS), mixed_work(9), strict=False):
        if number % 100 == 50:
            database.close()
            database = opened(await medium_in(FOLDER))
            assert contents(database) == expected
        if number == 170:
            database.compact()
        start = time.perf_counter()
        step.do(database)
        seconds.append(time.perf_counter() - start)
        expected = step.after(expected)
    database.close()
    medium = await medium_in(FOLDER)
    database = opened(medium)
    assert contents(database) == expected
    tell("kept", json.dumps(sorted(seconds)))
    database.erase()
    assert contents(database) == {}
    assert database.size_bytes < 300
    database.close()
    medium = await medium_in(FOLDER)
    left = b"".join(medium.read(name) or b"" for name in SLOTS)
    assert b"soreness" not in left
    assert contents(opened(medium)) == {}
