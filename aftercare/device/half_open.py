"""Connections that never ask: a program that opens a thousand must not shut the person out."""

import asyncio
from collections import OrderedDict
from typing import ClassVar

from uvicorn.protocols.http.auto import AutoHTTPProtocol

PATIENCE_SECONDS = 10.0
"""How long a connection may take for its first request; a browser sends it at once."""
MOST = 64
"""How many may be at it; each further one costs the one that has taken longest."""


class PromptProtocol(AutoHTTPProtocol):  # type: ignore[valid-type,misc] # chosen when it is imported
    """uvicorn's own, which waits for ever for a first request."""

    _waiting: ClassVar[OrderedDict[int, "PromptProtocol"]] = OrderedDict()

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Begin to wait."""
        super().connection_made(transport)
        self._waiting[id(self)] = self
        self._patience = asyncio.get_running_loop().call_later(PATIENCE_SECONDS, self.give_up)
        while len(self._waiting) > MOST:
            next(iter(self._waiting.values())).give_up()

    def data_received(self, data: bytes) -> None:
        """Take what comes; with a whole request the waiting is over."""
        super().data_received(data)
        if self.cycle is not None or self.transport.get_protocol() is not self:
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _stop_waiting(self) -> None:
        self._patience.cancel()
        self._waiting.pop(id(self), None)

    def give_up(self) -> None:
        """Close it."""
        self._stop_waiting()
        self.transport.close()
