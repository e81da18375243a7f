"""Where the local server can be reached, and which requests may come in."""

import ipaddress
from dataclasses import dataclass, field
from hmac import compare_digest
from secrets import token_urlsafe
from time import monotonic

from starlette.types import Scope

INVITATION_SECONDS = 60.0
"""How long an invitation can be used: a browser may have to start first."""

_UNSAID = 80  # the port of http: browsers do not name it


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorway:
    """The server's port and the secret first part of every path, new at each start.

    A kept secret would let the browser cache the client (a third of a second), but a page left
    open asks for its path for as long as it stays, whoever listens on that port by then.
    """

    port: int
    token: str = field(default_factory=lambda: token_urlsafe(24), repr=False)
    _invitations: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    @property
    def root(self) -> str:
        """The path under which everything lies, without a slash at its end."""
        return f"/{self.token}"

    @property
    def url(self) -> str:
        """The address that opens the app for as long as it runs."""
        return f"http://127.0.0.1:{self.port}{self.root}/"

    @property
    def hosts(self) -> tuple[bytes, ...]:
        """The only ``Host`` headers that are answered."""
        names = ("127.0.0.1", "localhost", "[::1]")
        ports = (f":{self.port}", "") if self.port == _UNSAID else (f":{self.port}",)
        return tuple(f"{name}{port}".encode() for name in names for port in ports)

    def trusts(self, scope: Scope) -> bool:
        """Tell whether a request comes from this machine, to our own name, from our own page.

        A browser names the page (``Origin``) whenever it opens a web socket, so there it must be.
        """
        hosts = header(scope, b"host")
        if len(hosts) != 1 or hosts[0] not in self.hosts or not _is_loopback(scope):
            return False
        origins = header(scope, b"origin")
        unnamed = scope["type"] == "http" and not origins
        return unnamed or [self._spelt_out(origin) for origin in origins] == [
            b"http://" + self._spelt_out(hosts[0])
        ]

    def _spelt_out(self, name: bytes) -> bytes:
        """Return *name* with the port that a browser leaves out."""
        port = b":%d" % self.port
        return name if self.port != _UNSAID or name.endswith(port) else name + port

    def knows(self, path: str) -> bool:
        """Tell whether *path* begins with the secret."""
        start, slash, _ = path[1:].partition("/")
        same = compare_digest(start.encode("utf-8", "replace"), self.token.encode())
        return same and slash == "/" and path[0] == "/"

    def invite(self) -> str:
        """Return an address that opens the app once, within INVITATION_SECONDS.

        A browser gets its address on its command line, which every user of the machine may read.
        """
        now = monotonic()
        for path in [path for path, end in self._invitations.items() if end < now]:
            del self._invitations[path]
        path = f"/{token_urlsafe(24)}"
        self._invitations[path] = now + INVITATION_SECONDS
        return f"http://127.0.0.1:{self.port}{path}"

    def redeem(self, path: str) -> bool:
        """Tell whether *path* is an invitation not yet used, and use it up."""
        return self._invitations.pop(path, 0.0) > monotonic()


def header(scope: Scope, name: bytes) -> list[bytes]:
    """Return every value that a request gives for the header *name* (in small letters)."""
    return [value for key, value in scope["headers"] if key == name]


def _is_loopback(scope: Scope) -> bool:
    try:
        return ipaddress.ip_address(scope["client"][0]).is_loopback
    except (TypeError, ValueError):
        return False
