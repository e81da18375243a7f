"""A page may be closed at any moment: nothing is written about it, and Flet learns of it."""

import logging

import flet as ft
import pytest
from starlette.websockets import WebSocket, WebSocketDisconnect

from aftercare.device import web_session
from aftercare.device.web_session import PageSocket, talk

SCOPE = {"type": "websocket", "path": "/x/ws", "headers": [], "client": None, "query_string": b""}


def page_that_went():
    """A socket of which the other end goes as soon as something is sent to it."""
    said = [{"type": "websocket.connect"}]

    async def receive():
        return said.pop() if said else {"type": "websocket.disconnect", "code": 1001}

    async def send(message):
        if message["type"] == "websocket.send":
            raise OSError("the page has gone")

    return WebSocket(SCOPE, receive, send)


async def test_sending_to_a_page_that_went_is_let_be():
    socket = PageSocket(page_that_went())
    await socket.accept()
    for _ in range(3):
        await socket.send_bytes(b"x")
    for _ in range(2):
        with pytest.raises(WebSocketDisconnect):
            await socket.receive_bytes()


@pytest.mark.parametrize("error", [WebSocketDisconnect(1001), OSError("gone")])
async def test_a_page_that_went_before_it_was_answered_ends_quietly(monkeypatch, caplog, error):
    class Left:
        def __init__(self, *_, **__):
            pass

        async def handle(self, socket):
            await socket.accept()
            await socket.send_bytes(b"x")
            if isinstance(error, WebSocketDisconnect):
                raise error

    def main(page: ft.Page):
        raise AssertionError(page)

    monkeypatch.setattr(web_session, "PageApp", Left)
    with caplog.at_level(logging.WARNING):
        await talk(page_that_went(), main)

    assert not caplog.records
