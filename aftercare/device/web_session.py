"""Flet's end of the web socket: one session for each open page.

It drags in FastAPI, half a second of imports, so it is loaded while the browser still loads the
client.
"""

import asyncio
import inspect
from contextlib import suppress

import flet as ft
from flet_web.fastapi import FletApp, app_manager
from starlette.websockets import WebSocket, WebSocketDisconnect

from aftercare.device.web_client import Main

_GONE = 1006  # a connection that ended without a word


class PageSocket(WebSocket):
    """The socket of a page that may be closed or left at any moment, which is no error.

    Flet would write a traceback, and would never learn that the page has gone.
    """

    def __init__(self, socket: WebSocket) -> None:
        super().__init__(socket.scope, socket.receive, socket.send)

    async def send_bytes(self, data: bytes) -> None:
        """Send *data*, if anybody is there still."""
        with suppress(WebSocketDisconnect, RuntimeError):  # the latter once it is known
            await super().send_bytes(data)

    async def receive_bytes(self) -> bytes:
        """Wait for what the page says; WebSocketDisconnect when it has gone."""
        try:
            return await super().receive_bytes()
        except RuntimeError:
            raise WebSocketDisconnect(_GONE) from None


class PageApp(FletApp):  # type: ignore[misc] # Flet has no types here
    """A page's session that says nothing more once the page has gone: Flet would write a traceback.

    Whoever comes back is shown everything anew.
    """

    def send_message(self, message: object) -> None:
        """Send *message*, if anybody is there still."""
        if self._FletApp__send_queue is not None:  # as Flet itself asks for its other frames
            super().send_message(message)


async def begin() -> None:
    """Begin to forget sessions whose page has been gone for an hour."""
    await app_manager.start()


async def talk(websocket: WebSocket, main: Main) -> None:
    """Run *main* for the page at the other end, until it or the server goes."""

    async def opened(page: ft.Page) -> None:
        waiting = main(page)
        if inspect.isawaitable(waiting):
            await waiting

    loop = asyncio.get_running_loop()
    session = PageApp(loop, app_manager.executor, main=opened, before_main=None)
    with suppress(asyncio.CancelledError, WebSocketDisconnect):  # the server ends, or the page went
        await session.handle(PageSocket(websocket))


async def end() -> None:
    """Stop what ``begin`` began."""
    await app_manager.shutdown()
