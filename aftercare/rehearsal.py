"""Show the first screens to nobody, before a picture of Python's memory is made.

What is read, parsed and worked out once in a program's life is then in the picture: the words, the
facts, the shapes of Flet's controls. The diary is the demo's, in memory, and is forgotten.
"""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager

import msgpack
from flet.messaging.protocol import MessageAction

from aftercare.app import App, launch
from aftercare.device.page_connection import PageConnection
from aftercare.ui.later import others

SCREENS = ("/", "/check-in", "/diary")
TURNS = 40
"""How often the loop goes round for each screen: its effects follow each other."""
_PAGE = {
    "route": "/",
    "web": True,
    "pyodide": True,
    "platform": "android",
    "platform_brightness": "light",
    "width": 390.0,
    "height": 844.0,
}
_REGISTER = {"session_id": None, "page_name": "", "page": _PAGE}


class _Nowhere:
    """Parcels of which none has come: what lies in them is not there yet."""

    async def fetch(self, name: str) -> None:
        """Bring nothing."""
        raise OSError(name)


def rehearse() -> int:
    """Show the app and return in how many bytes it did; a loop that runs already is left alone."""
    with _left_alone():
        loop = _Loop()
        try:
            shown = loop.run_until_complete(_play(launch(demo=True, parcels=_Nowhere())))
        finally:
            loop.close()
    gc.collect()
    return shown


class _NoSelector:
    """Waits for nothing: there is nobody to hear from."""

    def select(self, _timeout: float | None) -> list[object]:
        """Return at once."""
        return []

    def close(self) -> None:
        """Do nothing."""


class _Loop(asyncio.BaseEventLoop):
    """A loop without files or sockets, which a browser has not."""

    _selector = _NoSelector()

    def _process_events(self, event_list: list[object]) -> None:
        """Do nothing with no events."""

    def _write_to_self(self) -> None:
        """Wake nobody."""


class _Nobody:
    """A page that asks for its session, answers every call with nothing and looks at nothing."""

    def __init__(self, app: App) -> None:
        self.heard_bytes = 0
        self.connection = PageConnection("http://localhost/", app.main, self.hear)

    def say(self, action: MessageAction, body: object) -> None:
        """Send one message of the page's."""
        self.connection.hear(b"\0" + msgpack.packb([action.value, body]))

    def hear(self, packet: bytes) -> None:
        """Answer a call."""
        self.heard_bytes += len(packet)
        action, body = msgpack.unpackb(
            packet[1:], ext_hook=lambda _code, _data: None, strict_map_key=False
        )
        if MessageAction(action) is MessageAction.INVOKE_METHOD:
            answer = {"control_id": body["control_id"], "call_id": body["call_id"]}
            answer |= {"result": None, "error": None}
            asyncio.get_running_loop().call_soon(self.say, MessageAction.INVOKE_METHOD, answer)


async def _play(app: App) -> int:
    page = _Nobody(app)
    page.say(MessageAction.REGISTER_CLIENT, _REGISTER)
    await _turns()
    for route in SCREENS[1:]:
        page.say(MessageAction.UPDATE_CONTROL_PROPS, {"id": 1, "props": {"route": route}})
        event = {"target": 1, "name": "route_change", "data": {"route": route}}
        page.say(MessageAction.CONTROL_EVENT, event)
        await _turns()
    list(others())
    app.close()
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    await _turns()
    return page.heard_bytes


async def _turns() -> None:
    for _ in range(TURNS):
        await asyncio.sleep(0)


@contextmanager
def _left_alone() -> Iterator[None]:
    # For those who make loops, says asyncio of these two.
    running = asyncio._get_running_loop()  # noqa: SLF001
    asyncio._set_running_loop(None)  # noqa: SLF001
    try:
        yield
    finally:
        asyncio._set_running_loop(running)  # noqa: SLF001
