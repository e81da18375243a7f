"""Connections that never ask are closed, the oldest first; those that ask are not touched."""

import socket
import threading
import time
from contextlib import ExitStack
from http.client import HTTPConnection

import pytest

from aftercare.device import half_open
from aftercare.device.half_open import MOST
from aftercare.device.local_server import LocalServer


@pytest.fixture(scope="module")
def server():
    served = LocalServer(lambda page: page.add())
    running = threading.Thread(target=served.run)
    running.start()
    yield served
    served.stop()
    running.join(timeout=5)


@pytest.fixture
def held():
    with ExitStack() as stack:
        yield stack


def connected(server, held):
    one = socket.create_connection(("127.0.0.1", server.doorway.port), timeout=5)
    one.sendall(b"GET / HTTP/1.1\r\nHost: 12")
    return held.enter_context(one)


def is_closed(one):
    one.settimeout(2)
    try:
        return one.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


def test_among_too_many_the_oldest_goes(server, held):
    first = connected(server, held)
    others = [connected(server, held) for _ in range(MOST)]

    assert is_closed(first)

    others[-1].sendall(b"7.0.0.1\r\n\r\n")
    assert others[-1].recv(12) == b"HTTP/1.1 404"


def test_who_has_asked_is_let_be(server, held):
    asked = HTTPConnection("127.0.0.1", server.doorway.port, timeout=5)
    asked.request("GET", f"{server.doorway.root}/")
    first = asked.getresponse()
    first.read()
    for _ in range(MOST + 5):
        connected(server, held)
    asked.request("GET", f"{server.doorway.root}/")

    assert asked.getresponse().status == 200
    asked.close()


def test_who_never_asks_is_not_waited_for(server, held, monkeypatch):
    monkeypatch.setattr(half_open, "PATIENCE_SECONDS", 0.05)
    begun = time.monotonic()

    assert is_closed(connected(server, held))
    assert time.monotonic() - begun < 1.5
