"""Reports what a killed worker left, then does mixed work until it is killed itself.

Given as JSON: *found*, the seed whose work to report, and *seed*, whose to do (or null), compacting
after each step if *compacting*.
"""

import json

from aftercare.storage.database import Database, open_database
from tests.browser.inside.files import medium_in, tell
from tests.storage.work import contents, mixed_work, opened


async def main(given: str) -> None:
    asked = json.loads(given)
    if asked["found"] is not None:
        tell(f"found-{asked['found']}", json.dumps(await _found(asked["found"])))
    if asked["seed"] is not None:
        await _work(asked["seed"], asked["longest_note"], compacting=asked["compacting"])


async def _found(seed: int) -> object:
    """Return table, id and document of all that can be read, or why it is unreadable."""
    medium = await medium_in(f"work-{seed}")
    database = open_database(medium)
    if not isinstance(database, Database):
        return str(database.damage)
    found = [[*key, document] for key, document in contents(database).items()]
    database.table("diary").put("later", {"n": 1})
    database.close()
    return found


async def _work(seed: int, longest_note: int, *, compacting: bool) -> None:
    tell(f"opening-{seed}")
    database = opened(await medium_in(f"work-{seed}"))
    tell(f"ready-{seed}")
    for number, step in enumerate(mixed_work(seed, longest_note)):
        step.do(database)
        # The next step begins only after this was heard: so one more than was heard has begun.
        tell(f"done-{seed}")
        if compacting or number % 40 == 39:
            database.compact()
