"""The app's own web server: on this machine, for this machine, until it is told to stop."""

import asyncio
import contextlib
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

import uvicorn

from aftercare.device.doorway import Doorway
from aftercare.device.guard import Guard
from aftercare.device.half_open import PromptProtocol
from aftercare.device.web_client import Main, assets_folder, start_page, web_client

MESSAGE_BYTES = 16 * 1024 * 1024
"""The largest message taken from the page; a diary of many years is far below it."""


_PARTING_SECONDS = 0.3


class PortTaken(Exception):
    """The port cannot be had: another program listens there, or this user may not open it."""

    def __init__(self, port: int) -> None:
        super().__init__(f"cannot listen on port {port}")
        self.port = port


class LocalServer:
    """Serves *main* on 127.0.0.1 behind a secret path, from the moment it is made.

    *port* 0 takes any free port. A page opened before ``run`` waits until it is answered.
    The modules *preload* are imported while the browser loads. PortTaken if the port cannot be had.
    """

    def __init__(self, main: Main, *, port: int = 0, preload: Sequence[str] = ()) -> None:
        assets = assets_folder()
        self._socket = listen(port)
        bound = int(self._socket.getsockname()[1])
        self.doorway = Doorway(port=bound)
        page = start_page(self.doorway.root, assets)
        client = web_client(main, page, self.doorway, assets, preload)
        self._server = _Server(_configuration(Guard(client, self.doorway, page)))

    @property
    def url(self) -> str:
        """The address that opens the app, with its secret path."""
        return self.doorway.url

    def run(self, announce: Callable[[], None] = lambda: None) -> None:
        """Serve until Ctrl-C, SIGTERM or ``stop``; then close every connection and return.

        *announce* is called when a signal can no longer cut it off in the middle.
        """
        try:
            with _ending_on_signals(self._server.end), _silenced("uvicorn.access"):
                announce()
                self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def stop(self) -> None:
        """End ``run`` from anywhere, as Ctrl-C does."""
        self._server.end()


def listen(port: int) -> socket.socket:
    """Return a socket that listens on 127.0.0.1 only; PortTaken if *port* cannot be had."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # Windows would let another program share the port under SO_REUSEADDR.
    exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
    listener.setsockopt(socket.SOL_SOCKET, exclusive, 1)
    try:
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise PortTaken(port) from error
    listener.set_inheritable(False)
    return listener


def _configuration(app: Guard) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # else X-Forwarded-For could say where a request comes from
        lifespan="on",
        http=PromptProtocol,
        ws="websockets-sansio",
        ws_max_size=MESSAGE_BYTES,
        timeout_graceful_shutdown=1,
    )


class _Server(uvicorn.Server):
    """A server that leaves signals to us and does not wait for what will not end."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield  # uvicorn's own would raise the signal again at the end

    def end(self) -> None:
        self.force_exit = self.should_exit
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Part from every page, in haste from those that do not answer."""
        with _silenced("uvicorn.error"):  # what is cut off now is cut off on purpose
            for connection in list(self.server_state.connections):
                connection.shutdown()
            if self.server_state.tasks:
                await asyncio.wait(self.server_state.tasks, timeout=_PARTING_SECONDS)
            for task in self.server_state.tasks:
                task.cancel()
            await super().shutdown(sockets)


@contextlib.contextmanager
def _ending_on_signals(end: Callable[[], None]) -> Iterator[None]:
    """Call *end* on a signal to end, in the main thread: no other can have them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {each: signal.signal(each, lambda *_: end()) for each in _signals()}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextlib.contextmanager
def _silenced(name: str) -> Iterator[None]:
    """Keep a logger of uvicorn's quiet: its lines hold the secret path."""
    logger = logging.getLogger(name)
    logger.disabled, before = True, logger.disabled
    try:
        yield
    finally:
        logger.disabled = before


def _signals() -> list[signal.Signals]:
    names = ["SIGINT", "SIGTERM", "SIGBREAK" if sys.platform == "win32" else "SIGHUP"]
    return [signal.Signals[name] for name in names]
