"""Who may talk to the local server: this machine's own page, and nobody else.

A page of another site can send requests to 127.0.0.1 from the patient's browser, and a name that
it owns can be made to resolve there. So the guard stands before everything, for http and for the
web socket, and answers what it refuses with nothing that tells whether Aftercare is here.
"""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from aftercare.device.doorway import Doorway, header
from aftercare.device.policy import content_security_policy

_METHODS = ("GET", "HEAD")
_UNSTORED = (b"text/html", b"text/plain", b"application/json")
_CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'"
_NO_BODY = (b"content-length", b"0")


class Guard:
    """An ASGI application that lets through to *app* only what *doorway* admits.

    *page* is the HTML of the start page: the scripts written in it are the only ones written in a
    page that the browser may run. Every answer, refusals too, carries the security headers.
    """

    def __init__(self, app: ASGIApp, doorway: Doorway, page: str = "") -> None:
        self._app = app
        self._doorway = doorway
        self._scripts = tuple(_inline_scripts(page))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection, or pass it on."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif not self._doorway.trusts(scope):
            await _refuse(scope, send)
        elif self._doorway.knows(scope["path"]):
            await self._admit(scope, receive, send)
        elif scope["type"] == "http" and self._redeem(scope):
            place = (b"location", f"{self._doorway.root}/".encode())
            await _answer(send, 303, [place])
        else:
            await _refuse(scope, send)

    async def _admit(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._app(scope, receive, send)
        elif scope["method"] in _METHODS:
            policy = content_security_policy(
                connect=[f"ws://{_host(scope)}"],
                inline_scripts=self._scripts,
                frame_ancestors="'none'",
            )
            await self._app(scope, receive, _with_headers(send, policy))
        else:
            await _answer(send, 405, [(b"allow", b"GET, HEAD")])

    def _redeem(self, scope: Scope) -> bool:
        return scope["method"] == "GET" and self._doorway.redeem(scope["path"])


def security_headers(policy: str) -> dict[bytes, bytes]:
    """Return the headers of every answer; the Cross-Origin pair also gives Flutter its threads."""
    return {
        b"content-security-policy": policy.encode(),
        b"x-content-type-options": b"nosniff",
        b"x-frame-options": b"DENY",
        b"referrer-policy": b"no-referrer",
        b"cross-origin-opener-policy": b"same-origin",
        b"cross-origin-embedder-policy": b"require-corp",
        b"cross-origin-resource-policy": b"same-origin",
        b"permissions-policy": b"camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    }


def _host(scope: Scope) -> str:
    return header(scope, b"host")[0].decode("ascii")


def _with_headers(send: Send, policy: str) -> Send:
    ours = security_headers(policy)

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [(name, value) for name, value in message["headers"] if name not in ours]
            caching = (b"cache-control", _caching(message["status"], dict(kept)))
            message = {**message, "headers": [*kept, *ours.items(), caching]}
        await send(message)

    return sending


def _caching(status: int, headers: dict[bytes, bytes]) -> bytes:
    kind = headers.get(b"content-type", b"")
    lasting = status == 304 or (status == 200 and not kind.startswith(_UNSTORED))
    return b"private, max-age=3600" if lasting else b"no-store"


def _inline_scripts(page: str) -> Iterator[str]:
    for part in page.split("<script>")[1:]:
        digest = sha256(part.partition("</script>")[0].encode()).digest()
        yield f"'sha256-{b64encode(digest).decode()}'"


async def _refuse(scope: Scope, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008, "reason": ""})
    else:
        await _answer(send, 404, [])


async def _answer(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    send = _with_headers(send, _CLOSED_POLICY)
    start = {"type": "http.response.start", "status": status, "headers": [_NO_BODY, *headers]}
    await send(start)
    await send({"type": "http.response.body", "body": b""})
