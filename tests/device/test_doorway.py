"""Who may come in through which name."""

import pytest

from aftercare.device.doorway import Doorway


def asking(host, origin=None, kind="http"):
    headers = [(b"host", host.encode())]
    headers += [(b"origin", origin.encode())] if origin else []
    return {"type": kind, "client": ("127.0.0.1", 5), "headers": headers}


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]"])
@pytest.mark.parametrize("host", ["", ":80"])
@pytest.mark.parametrize("origin", ["", ":80"])
def test_the_port_of_http_need_not_be_said(name, host, origin):
    door = Doorway(port=80)

    assert door.trusts(asking(name + host))
    assert door.trusts(asking(name + host, f"http://{name}{origin}", "websocket"))


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("127.0.0.1", "http://evil.example"),
        ("127.0.0.1", "http://127.0.0.1:8080"),
        ("127.0.0.1", "http://localhost"),
        ("127.0.0.1", "https://127.0.0.1"),
        ("evil.example", "http://evil.example"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
    ],
)
def test_another_name_or_port_is_refused_there_too(host, origin):
    assert not Doorway(port=80).trusts(asking(host, origin, "websocket"))


def test_every_other_port_must_be_said():
    door = Doorway(port=8080)

    assert door.trusts(asking("127.0.0.1:8080", "http://127.0.0.1:8080", "websocket"))
    assert not door.trusts(asking("127.0.0.1"))
    assert not door.trusts(asking("127.0.0.1:8080", "http://127.0.0.1", "websocket"))
