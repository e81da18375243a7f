"""Python's end of the bridge to the page: asks, each with an answer or a time-out, and events.

A worker cannot ask the browser to keep its files, show its prompt to install, or speak; the page
can. The other end is ``assets/web/bridge.js``, which describes what can be asked. Without the page
every ask ends with NoAnswer, and the app goes on without.
"""

import asyncio
from collections.abc import Callable
from itertools import count
from typing import Any

import aftercare_js
import js
from pyodide.ffi import create_proxy, to_js

ANSWER_SECONDS = 2.0
"""How long the page may take for what it can answer by itself."""
PERSON_SECONDS = 120.0
"""How long a person may think about a question of the browser's."""


class NoAnswer(Exception):
    """The page did not answer in time, or said that it cannot."""


class Bridge:
    """One channel to the page of this worker, and to no other."""

    def __init__(self) -> None:
        self._channel = js.BroadcastChannel.new(aftercare_js.begun.channel)
        self._heard = create_proxy(self._hear)  # for as long as the worker lives
        self._channel.onmessage = self._heard
        self._numbers = count(1)
        self._open: dict[int, asyncio.Future[Any]] = {}
        self._listeners: list[Callable[[str], object]] = []

    async def ask(self, what: str, within: float = ANSWER_SECONDS, **more: object) -> Any:  # noqa: ANN401
        """Return the page's answer as Python has it; NoAnswer after *within* seconds."""
        number = next(self._numbers)
        answer = self._open[number] = asyncio.get_running_loop().create_future()
        question = {"id": number, "ask": what, **more}
        self._channel.postMessage(to_js(question, dict_converter=js.Object.fromEntries))
        try:
            async with asyncio.timeout(within):
                return await answer
        except TimeoutError:
            raise NoAnswer(what) from None
        finally:
            del self._open[number]

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call *listener* with the name of whatever happens on the page."""
        self._listeners.append(listener)

    def _hear(self, message: Any) -> None:  # noqa: ANN401 - a JavaScript event
        said = message.data.to_py()
        if not isinstance(said, dict):
            return
        if "event" in said:
            for listener in self._listeners:
                listener(str(said["event"]))
            return
        waiting = self._open.get(said.get("id", 0))
        if waiting is None or waiting.done():
            return
        if "error" in said:
            waiting.set_exception(NoAnswer(said["error"]))
        else:
            waiting.set_result(said.get("answer"))
