"""Writes until the browser takes no more, and then goes on with less."""

import contextlib
import errno

from tests.browser.inside.files import medium_in, tell, word
from tests.storage.work import contents, opened

CHUNK = bytes(400_000)


async def main(_: str) -> None:
    medium = await medium_in("full")
    database = opened(medium)
    diary = database.table("diary")
    diary.put("before", {"n": 1})
    tell("ready")
    await word("filling")
    refused = None
    for number in range(50):
        try:
            diary.put(f"{number}", {"note": "x" * 400_000})
        except OSError as error:
            refused = error
            break
    assert refused is not None
    assert refused.errno == errno.ENOSPC, refused
    kept = contents(database)
    with contextlib.suppress(OSError):
        medium.create("damaged-1", [CHUNK] * 20)
    assert medium.size("damaged-1") is None
    diary.put("after", {"n": 2})
    database.close()
    found = contents(opened(await medium_in("full")))
    assert found == {**kept, ("diary", "after"): {"n": 2}}
    tell("kept", f"{len(kept)}")
