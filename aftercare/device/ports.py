"""What the app asks of the machine it runs on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Clock(Protocol):
    """Say what time it is here."""

    def now(self) -> datetime:
        """Return the moment, aware, in the local zone."""
        ...

    def local(self, at: datetime) -> datetime:
        """Return *at* as clocks here showed it."""
        ...


class Ids(Protocol):
    """Make names that nobody has used before."""

    def new(self) -> str:
        """Return a fresh id."""
        ...

    def plan(self) -> str:
        """Return the id of a new plan: 64 random bits as 16 hexadecimal digits."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the web app was opened, and by what."""

    installed: bool = False  # from its own icon rather than in a tab
    installable: bool = False  # the browser would show its prompt
    apple: bool = False  # where a site that is not installed is cleared after seven days
    offline: bool = False  # it opens without a network
    update: bool = False  # a new version waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What the browser says of keeping the diary."""

    promised: bool | None = None  # not to throw it away by itself; None: it did not say
    room_bytes: int = 0  # for all of it; 0: it did not say


class Voice(Protocol):
    """Speaks, where something here can."""

    async def speak(self, text: str, language: str, volume: float = 1.0) -> bool:
        """Say *text* aloud in *language*, at *volume* (0 to 1); False if nothing here can."""
        ...

    async def hush(self) -> None:
        """Say no more."""
        ...


class Permission(StrEnum):
    """Whether notifications may be shown."""

    GRANTED = "granted"
    DENIED = "denied"
    ASK = "ask"  # nobody was asked yet
    NONE = "none"  # nothing here can show any


class Channel(StrEnum):
    """By what notifications are shown: each is silent at other times, for other reasons."""

    PAGE = "page"  # the browser, for as long as the app is open in it
    COMPUTER = "computer"  # the machine that runs the app, for as long as it does
    PHONE = "phone"  # the phone itself, also while the app is closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a notification says; others may read it on a locked screen."""

    title: str
    body: str
    tag: str  # one of the same tag takes the place of another
    opens: str  # the address of the screen that a tap on it leads to


@dataclass(frozen=True, slots=True)
class Timed:
    """A notice, and when it is to be shown."""

    at: datetime
    notice: Notice


class Notifier(Protocol):
    """Shows notifications, where something here can; it may answer "no" at any time."""

    @property
    def channel(self) -> Channel:
        """By what it shows them."""
        ...

    @property
    def plans_ahead(self) -> bool:
        """Whether it can show at its time what was planned, also while the app is closed."""
        ...

    async def permission(self) -> Permission:
        """Return whether it may show any, without asking anybody."""
        ...

    async def ask(self) -> Permission:
        """Ask the person, inside their tap, and return what they said."""
        ...

    async def show(self, notice: Notice) -> bool:
        """Hand *notice* over to be shown now; False if it was refused.

        Whether it is seen or heard, nobody here learns.
        """
        ...

    async def plan(self, notices: Sequence[Timed]) -> bool:
        """Plan just these *notices* and none of those before; False if it cannot plan."""
        ...

    def listen(self, opened: Callable[[str], object]) -> None:
        """Call *opened* with the address of a notice that was tapped, if it does not go there."""
        ...


class Parcels(Protocol):
    """Brings parts of the app that were not there at the start."""

    async def fetch(self, name: str) -> None:
        """Return when the modules of the part *name* can be imported; OSError if it did not come.

        What has come stays.
        """
        ...


class Sealer(Protocol):
    """Keeps others from reading: PBKDF2-HMAC-SHA256 and AES-256-GCM; OSError if it fails."""

    @property
    def seals(self) -> bool:
        """Whether it can seal and open; keys it can make everywhere."""
        ...

    def random(self, size: int) -> bytes:
        """Return *size* bytes that nobody can guess."""
        ...

    async def key(self, secret: bytes, salt: bytes, rounds: int) -> bytes:
        """Return the 32 bytes that *secret* gives with *salt* in so many *rounds*."""
        ...

    async def seal(self, key: bytes, nonce: bytes, content: bytes, head: bytes) -> bytes:
        """Return *content* sealed, its tag of 16 bytes at its end; *head* is bound to it."""
        ...

    async def open(self, key: bytes, nonce: bytes, sealed: bytes, head: bytes) -> bytes | None:
        """Return what was sealed; None if the key, the head or a single bit is another."""
        ...


class WebApp(Voice, Protocol):
    """The page around the app where that runs in a browser."""

    async def standing(self) -> Standing:
        """Return how the app was opened."""
        ...

    async def keeping(self) -> Keeping:
        """Return what the browser says of keeping the diary."""
        ...

    async def persist(self) -> Keeping:
        """Ask the browser to keep it for good, and return what it says then."""
        ...

    async def install(self) -> bool:
        """Show the browser's prompt to install; True if the person agreed."""
        ...

    async def update(self) -> None:
        """Let the new version take over: the page is opened anew."""
        ...

    async def recall(self) -> int | None:
        """Return how many documents there were when last told, None if nobody was told."""
        ...

    async def remember(self, count: int) -> None:
        """Tell how many documents there are, to be known if they are gone one day."""
        ...

    async def forget_all(self) -> None:
        """Have the browser clear all that it keeps of this app besides its files."""
        ...

    async def forget_address(self, place: str) -> None:
        """Have *place* stand in the address, and in the history of this tab, for what it says."""
        ...

    async def hand(self, name: str, mime: str, content: bytes) -> bool:
        """Hand a file over as the browser hands over downloads; False if it cannot."""
        ...

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call *listener* with the name of whatever happens: "update", "installable" and others."""
        ...
