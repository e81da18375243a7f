"""The browser's own files, as a medium, and what can be told from in there."""

import js
from laboratory import forget, open, tell  # noqa: A004 - it is what it does
from pyodide.ffi import to_js

from aftercare.device.browser import handles_of
from aftercare.device.browser_medium import BrowserMedium
from aftercare.storage.medium import SLOTS

__all__ = ["forget", "medium_in", "tell", "to_js", "word"]


async def medium_in(folder: str) -> BrowserMedium:
    """Open all files of *folder*; JsException if another tab has them."""
    return BrowserMedium(handles_of(await open(folder, to_js(SLOTS))))


async def word(name: str) -> None:
    """Wait until the test says that *name* is done."""
    answer = ""
    while not answer.startswith("done"):
        answer = await (await js.fetch(f"/{name}")).text()
