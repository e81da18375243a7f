"""The browser that Python runs in: the only place that talks to it, besides ``bridge``."""

from base64 import b64decode
from collections.abc import Callable, Mapping
from typing import Any

import aftercare_js
import js
from pyodide.ffi import JsException, to_js


class BrowserHandle:
    """A FileSystemSyncAccessHandle with Python's bytes; it raises what the browser throws."""

    def __init__(self, handle: Any) -> None:  # noqa: ANN401 - a JavaScript object
        self._handle = handle
        self._options = js.Object.new()  # one for all calls: where to read or write

    def size(self) -> int:
        """Return the length in bytes."""
        return int(self._handle.getSize())

    def read(self, size: int, at: int) -> bytes:
        """Return at most *size* bytes from *at*; none where the file ends."""
        room = js.Uint8Array.new(size)
        self._options.at = at
        taken = int(self._handle.read(room, self._options))
        return bytes(room.to_bytes())[:taken]

    def write(self, data: bytes | memoryview, at: int) -> int:
        """Put *data* at *at* and return how many bytes of it were taken."""
        self._options.at = at
        return int(self._handle.write(to_js(data), self._options))

    def truncate(self, size: int) -> None:
        """Cut the file to *size* bytes."""
        self._handle.truncate(size)

    def flush(self) -> None:
        """Return when the file is on the disk."""
        self._handle.flush()

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        self._handle.close()


def handles() -> Mapping[str, BrowserHandle] | None:
    """Return the diary's files that the page's worker has opened; None: this browser keeps none."""
    files = aftercare_js.files
    return None if files is None else handles_of(files)


def handles_of(files: Any) -> Mapping[str, BrowserHandle]:  # noqa: ANN401 - a JavaScript object
    """Return the open files that *files* has by their names."""
    return {str(name): BrowserHandle(getattr(files, name)) for name in js.Object.keys(files)}


def address() -> str:
    """Return the address of the page."""
    return str(aftercare_js.begun.url)


def folder() -> str:
    """Return the address of the folder that the app was loaded from, with a slash at its end."""
    return str(js.URL.new(".", js.location.href).href)


def parcels() -> Mapping[str, list[str]]:
    """Return which files make each part of the app that was not there at the start."""
    found: dict[str, list[str]] = aftercare_js.begun.parcels.to_py()
    return found


async def bring(name: str) -> bytes:
    """Return the file *name* of such a part, an archive inflated; OSError if it did not come."""
    try:
        content = await aftercare_js.bring(name)
    except JsException as refused:
        raise OSError(f"{name} did not come: {refused}") from None
    return bytes(content.to_bytes())


def say(packet: bytes) -> None:
    """Hand *packet* to Flet's client in the page."""
    aftercare_js.say(packet)


def listen(hear: Callable[[bytes], None]) -> None:
    """Call *hear* with each packet of Flet's client from now on."""
    aftercare_js.hear = lambda packet: hear(packet.to_bytes())


def expected() -> Mapping[str, Any] | None:
    """Return what the page told of itself at its last start, as it would tell now.

    None if there was no such start, or the window is another size now.
    """
    # The files, which the storage's own tests open without Flet, need nothing of this.
    from aftercare.device.page_connection import asked_by  # noqa: PLC0415

    try:
        page = dict(asked_by(b64decode(str(aftercare_js.begun.asked or ""))))
    except (ValueError, KeyError, TypeError):
        return None
    return page | {"route": str(js.URL.new(address()).hash)[1:] or "/"}


def tell(kind: str) -> None:
    """Tell the page that *kind* has happened: "shown" when the first screen was sent to it."""
    aftercare_js.tell(kind)


def asked_for(name: str) -> bool:
    """Tell whether the address of the page has *name* in its query, as in ``?demo``."""
    return bool(js.URL.new(address()).searchParams.has(name))
