"""Drive the real app in this process: no browser, no phone, no Flutter.

The only file that touches ``flet.messaging``: its wire format moves between versions.
"""

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import flet as ft
from flet.controls.context import _context_page
from flet.messaging.connection import Connection
from flet.messaging.protocol import MessageAction
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

from aftercare.app import App


class Client(Connection):
    """Plays the Flutter side: answers calls, keeps crashes, counts what is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.pubsubhub = PubSubHub()
        self.loop = asyncio.get_running_loop()
        self.page_url = "http://test"
        self.session = Session(self)
        self.crashes: list[str] = []
        self.called: list[tuple[str, Any]] = []
        self.patches: list[Any] = []

    def send_message(self, message):
        if message.action is MessageAction.SESSION_CRASHED:
            self.crashes.append(message.body.message)
        elif message.action is MessageAction.INVOKE_METHOD:
            self.called.append((message.body.name, message.body.args))
            asyncio.get_running_loop().call_soon(self._answer, message.body)
        else:
            self.patches.append(message.body)

    def _answer(self, call):
        if call.name == "push_route":
            self.route(call.args["route"])
        self.session.handle_invoke_method_results(call.control_id, call.call_id, None, None)

    def route(self, route):
        self.session.apply_page_patch({"route": route})
        page = self.session.page
        event = self.session.dispatch_event(page._i, "route_change", {"route": route})
        self._task = asyncio.ensure_future(event)


class Screen:
    """What a person can see and do."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.page = client.session.page

    def controls(self) -> Iterator[ft.BaseControl]:
        yield from _walk(self.page.views)
        yield from _walk(self.page._dialogs)

    def find_all(self, key: str) -> list[Any]:
        return [c for c in self.controls() if getattr(c, "key", None) == key]

    def find(self, key: str) -> Any:
        found = self.find_all(key)
        assert found, f"nothing on screen has the key {key!r}; there are {sorted(self.keys())}"
        return found[-1]

    def has(self, key: str) -> bool:
        return bool(self.find_all(key))

    def keys(self) -> set[str]:
        return {c.key for c in self.controls() if isinstance(getattr(c, "key", None), str)}

    def text(self, key: str) -> str:
        control = self.find(key)
        spans = getattr(control, "spans", None) or []
        return (control.value or "") + "".join(span.text or "" for span in spans)

    def texts(self) -> list[str]:
        """Everything that can be read or heard on the screen."""
        found: list[str] = []
        for control in self.controls():
            for name in ("value", "label", "text", "tooltip", "hint_text", "content", "title"):
                value = getattr(control, name, None)
                if isinstance(value, str) and value.strip():
                    found.append(value)
        return found

    async def tap(self, key: str) -> None:
        await self.event(key, "click", None)

    async def change(self, key: str, value: object) -> None:
        control = self.find(key)
        field = "selected_index" if hasattr(control, "selected_index") else "value"
        self.client.session.apply_patch(control._i, {field: value})
        await self.event(key, "change", value)

    async def go(self, route: str) -> None:
        self.client.route(route)
        await self.settle()

    async def event(self, key: str, name: str, data: object) -> None:
        await self.client.session.dispatch_event(self.find(key)._i, name, data)
        await self.settle()

    async def settle(self) -> None:
        for _ in range(40):
            await asyncio.sleep(0)
        assert not self.client.crashes, self.client.crashes[0]

    @property
    def route(self) -> str:
        return self.page.route


@asynccontextmanager
async def showing(
    app: App | Callable[[ft.Page], object],
    route: str = "/",
    size: tuple[float, float] = (390, 844),
) -> AsyncIterator[Screen]:
    """Open *app* on a page of its own."""
    client = Client()
    main = app.main if isinstance(app, App) else app
    page = client.session.page
    token = _context_page.set(page)
    page.route = route
    page.width, page.height = size
    main(page)
    client.session.get_page_patch()
    screen = Screen(client)
    await screen.settle()
    try:
        yield screen
    finally:
        client.session.close()
        await asyncio.sleep(0)
        _context_page.reset(token)


def _walk(value: object, seen: set[int] | None = None) -> Iterator[ft.BaseControl]:
    seen = set() if seen is None else seen
    if value is None or id(value) in seen or isinstance(value, SimpleNamespace):
        return
    seen.add(id(value))
    if isinstance(value, list | tuple):
        for item in value:
            yield from _walk(item, seen)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        if isinstance(value, ft.BaseControl):
            yield value
        for field in dataclasses.fields(value):
            if not field.metadata.get("skip") and field.name != "_parent":
                yield from _walk(getattr(value, field.name, None), seen)
