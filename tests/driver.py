"""Drive the real app in this process: no browser, no phone, no Flutter.

The only file that touches ``flet.messaging``: its wire format moves between versions.
"""

import asyncio
import dataclasses
import inspect
import logging
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import SimpleNamespace
from typing import Any

import flet as ft
import flet.canvas as cv
import msgpack
from flet.components.component import Component
from flet.controls.context import _context_page
from flet.messaging.connection import Connection
from flet.messaging.protocol import MessageAction, configure_encode_object_for_msgpack
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

from aftercare.app import App
from aftercare.formats.figure_png import SIGNATURE

ENCODE = configure_encode_object_for_msgpack(ft.BaseControl)
SPOKEN = (
    *("value", "label", "text", "tooltip", "hint_text", "helper", "error", "content"),
    *("title", "semantics_label", "selected_label", "prefix", "suffix", "help_text"),
    *("cancel_text", "confirm_text", "field_label_text", "field_hint_text", "hint"),
)
"""The properties of controls that hold what is read or heard."""
RENDERED = re.compile(r"C:(\w+)\(.*?\)\.(update\(\), memo|before_update\(\), memo)")
SPARED = re.compile(r"C:(\w+)\(.*?\)\.before_update\(\): skipping")


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
        self.answers: dict[str, Any] = {}
        """What calls are answered, by their names; all others with None."""
        self.patches: list[Any] = []
        self.bytes_sent = 0
        self.pictures_sent = 0

    def send_message(self, message):
        if message.action is MessageAction.SESSION_CRASHED:
            self.crashes.append(message.body.message)
        elif message.action is MessageAction.INVOKE_METHOD:
            self.called.append((message.body.name, message.body.args))
            asyncio.get_running_loop().call_soon(self._answer, message.body)
        else:
            self.patches.append(message.body)
            packet = msgpack.packb(message.body, default=ENCODE)
            self.bytes_sent += len(packet)
            self.pictures_sent += packet.count(SIGNATURE)

    def _answer(self, call):
        if call.name == "push_route":
            self.route(call.args["route"])
        answer = self.answers.get(call.name)
        self.session.handle_invoke_method_results(call.control_id, call.call_id, answer, None)

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
        return [
            value
            for control in self.controls()
            for name in SPOKEN
            if isinstance(value := getattr(control, name, None), str) and value.strip()
        ]

    @contextmanager
    def rendered(self) -> Iterator[Counter[str]]:
        """Count how often each component is rendered meanwhile, as Flet's own log tells."""
        counter: Counter[str] = Counter()
        logger, listener = logging.getLogger("flet_components"), _Listener(counter)
        before, logger.propagate = logger.level, False
        logger.addHandler(listener)
        logger.setLevel(logging.DEBUG)
        try:
            yield counter
        finally:
            logger.setLevel(before)
            logger.propagate = True
            logger.removeHandler(listener)

    def state_of(self, component: str, argument: str) -> Any:
        """Return what the *component* on the screen was given as *argument*."""
        for control in self.controls():
            if isinstance(control, Component) and control.fn.__name__ == component:
                call = inspect.signature(control.fn).bind(*control.args, **control.kwargs)
                return call.arguments[argument]
        raise AssertionError(f"there is no {component} on the screen")

    async def measure(self, text_scale: float = 1.0) -> None:
        """Tell what draws itself how large it is, as the client does after laying out."""
        size = {"w": 350.0, "h": 188.0}
        for control in list(self.controls()):
            session = self.client.session
            if isinstance(control, cv.Canvas) and control.on_resize:
                await session.dispatch_event(control._i, "resize", size)
            elif isinstance(control, ft.LayoutControl) and control.on_size_change:
                probe = isinstance(getattr(control, "content", None), ft.Text)
                told = {"w": 100.0, "h": 100.0 * text_scale} if probe else size
                await session.dispatch_event(control._i, "size_change", told)
        await self.settle()

    async def tap(self, key: str) -> None:
        await self.event(key, "click", None)

    async def tap_twice(self, key: str) -> None:
        """Tap twice before the screen could change: a finger that trembles, a slow phone."""
        control = self.find(key)
        for _ in range(2):
            await self.client.session.dispatch_event(control._i, "click", None)
        await self.settle()

    async def pick(self, key: str, files: list[dict[str, Any]]) -> None:
        """Tap what opens a file picker, and choose *files* there; that is the client's to do."""
        picker = self.find(key).action.file_picker
        await self.client.session.dispatch_event(picker._i, "result", {"files": files})
        await self.settle()

    async def change(self, key: str, value: object) -> None:
        control = self.find(key)
        field = "selected_index" if hasattr(control, "selected_index") else "value"
        self.client.session.apply_patch(control._i, {field: value})
        await self.event(key, "change", value)

    async def enter(self, key: str, value: str) -> None:
        """Type *value* and press Enter before the screen could change: fast hands, a slow phone."""
        control = self.find(key)
        self.client.session.apply_patch(control._i, {"value": value})
        for name in ("change", "submit"):
            await self.client.session.dispatch_event(control._i, name, value)
        await self.settle()

    async def go(self, route: str) -> None:
        self.client.route(route)
        await self.settle()

    async def event(self, key: str, name: str, data: object) -> None:
        await self.client.session.dispatch_event(self.find(key)._i, name, data)
        await self.settle()

    async def key(self, name: str) -> None:
        """Press a key of the keyboard."""
        pressed = {"key": name, "shift": False, "ctrl": False, "alt": False, "meta": False}
        await self.client.session.dispatch_event(self.page._i, "keyboard_event", pressed)
        await self.settle()

    async def settle(self) -> None:
        for _ in range(40):
            await asyncio.sleep(0)
        assert not self.client.crashes, self.client.crashes[0]

    @property
    def route(self) -> str:
        return self.page.route


class _Listener(logging.Handler):
    def __init__(self, counter: Counter[str]) -> None:
        super().__init__()
        self._counter = counter

    def emit(self, record: logging.LogRecord) -> None:
        line = record.getMessage()
        if found := RENDERED.search(line):
            self._counter[found[1]] += 1
        elif found := SPARED.search(line):
            self._counter[found[1]] -= 1


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
    page.web, page.platform = True, ft.PagePlatform.LINUX
    # The client is answered first, then the app begins; sending it makes Flet remember it.
    msgpack.packb(client.session.get_page_patch(), default=ENCODE)
    main(page)
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
