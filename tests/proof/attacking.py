"""The local server under attack, while a person's tab is open: nothing gets out, nothing falls.

Strangers do not know the secret path. What it would be like if one did, who then sends rubbish and
reads nothing, is tried too: it may cost them their own connection, and nobody else anything.
"""

import contextlib
import random
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgpack
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from aftercare.device.file_medium import FileMedium
from aftercare.domain.diary import Entry
from aftercare.domain.settings import Settings
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.settings import SettingsRepository
from tests.proof.figures import Figures
from tests.storage.work import opened

PROGRAM = "tests.proof.server_faults"
"""The app, with a bug in it if one is planted."""
MARKER = "NOBODY-IS-TO-READ-THIS"
REGISTER = 1
PAGE = {"route": "/diary", "web": True, "width": 390, "height": 844, "platform_brightness": "light"}
FILES = 256
"""How many files a program may have open: macOS gives so few, Linux 1,024."""
BIG = 10 * 1024 * 1024
LONGEST_SECONDS = 3.0
"""How long the person's tab may wait for an answer meanwhile; two processors, all of them busy."""


def attack(folder: Path, *, seconds: int, sockets: int, readers: int) -> Figures:
    """Attack a server of its own for *seconds*, in all ways at once.

    *sockets* are left half open meanwhile, and twice as many as *readers* read nothing.
    """
    figures = Figures()
    database = opened(FileMedium(folder))
    SettingsRepository(database).put(Settings(welcomed=True))
    now = datetime.now(UTC)
    for number in range(20):
        entry = Entry(id=f"{number}", occurred_at=now, recorded_at=now, soreness=3, note=MARKER)
        DiaryRepository(database).put(entry)
    database.close()
    with serving(folder) as (port, root, server):
        stage = Stage(figures, port, root)
        with stage.tab() as tab:
            stage.asks_as_a_stranger()
            with stage.half_open(sockets), stage.slow_readers(readers):
                stage.goes_on(seconds, tab)
            figures.expects(
                stage.answers(tab) < LONGEST_SECONDS, "tab that does not work afterwards"
            )
        figures.expects(server.poll() is None, "server that fell over")
    database = opened(FileMedium(folder))
    figures.expects(len(database.table("diary")) == 20, "entries lost")
    database.close()
    figures.told["longest wait of the tab"] = f"{stage.longest * 1000:.0f} ms"
    return figures


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[tuple[int, str, "subprocess.Popen[str]"]]:
    """Run the program over *folder*; give its port, its secret path and its process."""
    command = [sys.executable, "-m", PROGRAM, "--no-browser", "--data", str(folder)]
    limited = ["sh", "-c", f'ulimit -n {FILES} && exec "$@"', "sh", *command]
    server = subprocess.Popen(limited, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)(/[^/\s]+)/", server.stdout.readline())
        assert found is not None
        yield int(found[1]), found[2], server
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:  # with a bug planted in it
            server.kill()
            server.wait()
        if server.stdout:
            server.stdout.close()


class Stage:
    """Strangers and the person, at one server."""

    def __init__(self, figures: Figures, port: int, root: str) -> None:
        self._figures, self._port, self._root = figures, port, root
        self._rnd = random.Random(9)  # noqa: S311
        self.longest = 0.0

    @contextlib.contextmanager
    def tab(self) -> Iterator[ClientConnection]:
        """Open the app as the person's browser does."""
        with self._socket() as tab:
            tab.send(_packet(REGISTER, {"session_id": None, "page_name": "", "page": PAGE}))
            drawn = b""
            with contextlib.suppress(TimeoutError):
                while MARKER.encode() not in drawn:
                    drawn += tab.recv(timeout=20)  # type: ignore[operator]
            self._figures.expects(MARKER.encode() in drawn, "tab that never showed the diary")
            yield tab

    def _socket(self) -> ClientConnection:
        here = f"127.0.0.1:{self._port}"
        url, origin = f"ws://{here}{self._root}/ws", f"http://{here}"
        return connect(url, origin=Origin(origin), max_size=None, close_timeout=0.2)

    def answers(self, tab: ClientConnection) -> float:
        """Return how long the tab, and another request of its browser, wait for an answer."""
        begun = time.monotonic()
        answered = tab.ping().wait(20)
        page = self._request(f"GET {self._root}/ HTTP/1.1", self._here)
        self._figures.expects(
            answered and b"<title>Aftercare</title>" in page, "tab that waits in vain"
        )
        waited = time.monotonic() - begun
        self.longest = max(self.longest, waited)
        return waited

    def asks_as_a_stranger(self) -> None:
        """Ask under foreign names, from foreign pages, and without the secret path."""
        upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"]
        upgrade.append("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
        foreign = ["evil.example", f"evil.example:{self._port}", "127.0.0.1", "0.0.0.0", ""]  # noqa: S104
        origins = ("http://evil.example", "null", "http://127.0.0.1:1", "https://localhost")
        ours = f"Origin: http://127.0.0.1:{self._port}"
        paths = ("", "/x", "/..", f"/..{self._root}", self._root[:-1], self._root.swapcase())
        wrong = [
            *((self._root, f"Host: {one}", ()) for one in foreign),
            *((self._root, self._here, (f"Origin: {one}",)) for one in origins),
            *((one, self._here, (ours,)) for one in paths),
        ]
        for path, host, more in wrong:
            for end in ("/", "/ws", "/invitation", "/index.html"):
                for headers in ([], upgrade if end == "/ws" else []):
                    self._sees_nothing(
                        self._request(f"GET {path}{end} HTTP/1.1", host, *more, *headers)
                    )
        self._sees_nothing(self._request(f"GET {self._root}/ws HTTP/1.1", self._here, *upgrade))

    @property
    def _here(self) -> str:
        return f"Host: 127.0.0.1:{self._port}"

    def _sees_nothing(self, answer: bytes) -> None:
        self._figures.done["requests of strangers"] += 1
        told = answer.partition(b"\r\n\r\n")[2]
        status = answer.split(b" ")[1:2]
        self._figures.expects(status not in ([b"200"], [b"101"]), "stranger let in")
        secrets = (MARKER.encode(), self._root.encode(), b"Aftercare", b"aftercare")
        self._figures.expects(not any(one in told for one in secrets), "data that got out")

    def _request(self, *lines: str) -> bytes:
        answer = b""
        with contextlib.suppress(OSError), self._raw() as one:
            one.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
            while part := one.recv(65536):
                answer += part
                if b" 101 " in answer[:20]:
                    break
        return answer

    def _raw(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self._port), timeout=10)

    @contextlib.contextmanager
    def half_open(self, many: int) -> Iterator[None]:
        """Begin *many* requests, and never end them."""
        with contextlib.ExitStack() as held:
            for _ in range(many):
                one = held.enter_context(self._raw())
                one.sendall(b"GET / HTTP/1.1\r\nHost: 127")
                self._figures.done["sockets left half open"] += 1
            yield

    @contextlib.contextmanager
    def slow_readers(self, many: int) -> Iterator[None]:
        """Ask for the largest file, and for the app, and read nothing of either."""
        with contextlib.ExitStack() as held:
            for _ in range(many):
                one = held.enter_context(self._raw())
                one.sendall(
                    f"GET {self._root}/main.dart.js HTTP/1.1\r\n{self._here}\r\n\r\n".encode()
                )
                page = held.enter_context(self._socket())
                page.send(_packet(REGISTER, {"session_id": None, "page_name": "", "page": PAGE}))
                self._figures.done["slow readers"] += 2
            yield

    def goes_on(self, seconds: int, tab: ClientConnection) -> None:
        """Send rubbish from several sides until the time is up, while the person looks on."""
        over = threading.Event()
        ways: tuple[Callable[[], None], ...] = (self._garbage, self._frames, self._big_frames)
        threads = [threading.Thread(target=self._repeats, args=(way, over)) for way in ways]
        for one in threads:
            one.start()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._figures.expects(self.answers(tab) < LONGEST_SECONDS, "tab that waited too long")
            self._figures.done["answers to the tab meanwhile"] += 1
            time.sleep(0.2)
        over.set()
        for one in threads:
            one.join()

    def _repeats(self, way: Callable[[], None], over: threading.Event) -> None:
        while not over.is_set():
            with contextlib.suppress(Exception):  # it is thrown out, mostly
                way()

    def _garbage(self) -> None:
        """Bytes that are no request."""
        with self._raw() as one:
            one.settimeout(0.5)
            self._figures.done["connections with rubbish"] += 1
            one.sendall(self._rnd.randbytes(self._rnd.randrange(1, 100_000)))
            answer = one.recv(65536)
            self._figures.expects(MARKER.encode() not in answer, "data that got out")

    def _frames(self) -> None:
        """Frames with rubbish in them, on a socket that was let in."""
        with self._socket() as one:
            for _ in range(20):
                kind = self._rnd.choice([b"\0", b"\1", b""])
                one.send(kind + self._rnd.randbytes(self._rnd.randrange(300)))
                self._figures.done["frames with rubbish"] += 1
                time.sleep(0.002)

    def _big_frames(self) -> None:
        """Frames of 10 MB, on one that was let in and on one that was not."""
        with self._raw() as one:
            one.settimeout(1)
            with contextlib.suppress(OSError):
                one.sendall(b"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n" + bytes(BIG))
        with self._socket() as one:
            one.send(b"\0" + bytes(BIG))
            self._figures.done["frames of 10 MB"] += 1
        time.sleep(0.3)


def _packet(kind: int, body: dict[str, object]) -> bytes:
    return b"\0" + bytes(msgpack.packb([kind, body]))
