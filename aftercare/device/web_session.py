"""Flet's end of the web socket: one session for each open page.

It drags in FastAPI, half a second of imports, so it is loaded while the browser still loads the
client.
"""

import asyncio
import inspect
from contextlib import suppress

import flet as ft
from flet_web.fastapi import FletApp, app_manager
from starlette.websockets import WebSocket

from aftercare.device.web_client import Main


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
    session = FletApp(loop, app_manager.executor, main=opened, before_main=None)
    with suppress(asyncio.CancelledError):  # the server ends
        await session.handle(websocket)


async def end() -> None:
    """Stop what ``begin`` began."""
    await app_manager.shutdown()
