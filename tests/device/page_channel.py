"""The browser as far as the bridge needs it: a channel to a page, here played in Python."""

import copy
import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace
from typing import Any

HERE = tuple(f"aftercare.device.{one}" for one in ("bridge", "web_app", "page_notifier"))


class Message:
    """What a channel hands out: its data come as JavaScript has them."""

    def __init__(self, value: object) -> None:
        self.data = SimpleNamespace(to_py=lambda: value)


class Channel:
    """A BroadcastChannel of one worker; ``sent`` is what it said, *answering* what is answered."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.sent: list[dict[str, Any]] = []
        self.answering: Callable[[dict[str, Any]], dict[str, Any] | None] = lambda _: None
        self.onmessage: Callable[[Message], None] = lambda _: None

    def postMessage(self, message: dict[str, Any]) -> None:  # noqa: N802 - as browsers call it
        self.sent.append(copy.deepcopy(message))
        answer = self.answering(message)
        if answer is not None:
            self.hears({"id": message["id"], **answer})

    def hears(self, value: object) -> None:
        """Let the worker hear *value*."""
        self.onmessage(Message(value))


@contextmanager
def in_a_worker() -> Iterator[SimpleNamespace]:
    """Import the bridge as in a worker; gives its modules, and the ``channels`` it opened."""
    channels: dict[str, Channel] = {}

    def opened(name: str) -> Channel:
        channels[name] = Channel(name)
        return channels[name]

    named = {
        "js": {
            "BroadcastChannel": SimpleNamespace(new=opened),
            "Object": SimpleNamespace(fromEntries=dict),
        },
        "aftercare_js": {"begun": SimpleNamespace(channel="aftercare-of-this-page")},
        "pyodide": {},
        "pyodide.ffi": {"create_proxy": lambda one: one, "to_js": _to_js},
    }
    known = {name: sys.modules.get(name) for name in (*named, *HERE)}
    for name, values in named.items():
        sys.modules[name] = ModuleType(name)
        vars(sys.modules[name]).update(values)
    for name in HERE:
        sys.modules.pop(name, None)
    try:
        found = {name.rpartition(".")[2]: importlib.import_module(name) for name in HERE}
        yield SimpleNamespace(**found, channels=channels)
    finally:
        for name, module in known.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


def _to_js(value: dict[str, Any], dict_converter: Callable[[Any], Any]) -> Any:
    return dict_converter(value.items())
