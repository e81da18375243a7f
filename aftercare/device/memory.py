"""A device that only remembers: for tests, the demo and screenshots."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from aftercare.device.ports import Channel, Keeping, Notice, Permission, Standing, Timed


@dataclass
class MemoryDevice:
    """A clock that stands until it is moved, and ids that count."""

    time: datetime = datetime(2026, 1, 7, 10, tzinfo=UTC)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def now(self) -> datetime:
        """Return the moment that was set last."""
        return self.time

    def local(self, at: datetime) -> datetime:
        """Return *at* in the zone of the moment that was set."""
        return at.astimezone(self.time.tzinfo)

    def new(self) -> str:
        """Return "id-1", "id-2" and so on."""
        return f"id-{next(self._numbers)}"

    def plan(self) -> str:
        """Return sixteen digits, counted with the others."""
        return f"{next(self._numbers):016x}"

    def pass_hours(self, hours: float) -> None:
        """Move the clock on."""
        self.time += timedelta(hours=hours)


@dataclass
class MemoryNotifier:
    """Keeps what it was to show, in *shown* and *planned*; answers what was set."""

    may: Permission = Permission.GRANTED
    says: Permission = Permission.GRANTED  # the person, if they are asked
    channel: Channel = Channel.COMPUTER
    plans_ahead: bool = False
    shown: list[Notice] = field(default_factory=list)
    planned: tuple[Timed, ...] = ()
    _opened: list[Callable[[str], object]] = field(default_factory=list)

    async def permission(self) -> Permission:
        """Return what was set."""
        await asyncio.sleep(0)
        return self.may

    async def ask(self) -> Permission:
        """Ask somebody who has made up their mind; nobody is asked twice."""
        if self.may is Permission.ASK:
            self.may = self.says
        return await self.permission()

    async def show(self, notice: Notice) -> bool:
        """Keep *notice*, if that is allowed."""
        if await self.permission() is not Permission.GRANTED:
            return False
        self.shown.append(notice)
        return True

    async def plan(self, notices: Sequence[Timed]) -> bool:
        """Keep *notices* in the place of those before."""
        if not self.plans_ahead or await self.permission() is not Permission.GRANTED:
            return False
        self.planned = tuple(notices)
        return True

    def listen(self, opened: Callable[[str], object]) -> None:
        """Call *opened* when somebody `taps`."""
        self._opened.append(opened)

    def taps(self, notice: Notice) -> None:
        """Have somebody tap *notice*."""
        for opened in self._opened:
            opened(notice.opens)


@dataclass
class MemoryPage:
    """A page around the web app that answers what was set, a moment later; *asked* is in order.

    A *silent* one answers nothing at all, as one whose script did not arrive.
    """

    stands: Standing = field(default_factory=Standing)
    keeps: Keeping = field(default_factory=Keeping)
    would_promise: bool = False  # if it is asked to keep the diary
    agrees: bool = False  # if it is asked to install
    remembered: int | None = None
    silent: bool = False
    asked: list[str] = field(default_factory=list)
    spoken: list[tuple[str, str]] = field(default_factory=list)
    handed: list[tuple[str, str, bytes]] = field(default_factory=list)
    _listeners: list[Callable[[str], object]] = field(default_factory=list)

    async def standing(self) -> Standing:
        """Return how the app was opened."""
        return self.stands if await self._answers("standing") else Standing()

    async def keeping(self) -> Keeping:
        """Return what is promised."""
        return self.keeps if await self._answers("keeping") else Keeping()

    async def persist(self) -> Keeping:
        """Promise to keep everything, or refuse."""
        if not await self._answers("persist"):
            return Keeping()
        self.keeps = Keeping(promised=self.would_promise, room_bytes=self.keeps.room_bytes)
        return self.keeps

    async def install(self) -> bool:
        """Have somebody answer the prompt."""
        if await self._answers("install") and self.agrees:
            self.stands = Standing(installed=True)
            return True
        return False

    async def update(self) -> None:
        """Note that the new version was wanted."""
        await self._answers("update")

    async def recall(self) -> int | None:
        """Return what was told last."""
        return self.remembered if await self._answers("recall") else None

    async def remember(self, count: int) -> None:
        """Keep *count*."""
        if await self._answers(f"remember {count}"):
            self.remembered = count

    async def speak(self, text: str, language: str, volume: float = 1.0) -> bool:  # noqa: ARG002
        """Keep what is said in ``spoken``."""
        self.spoken.append((language, text))
        return await self._answers("speak")

    async def hush(self) -> None:
        """Say no more: nothing here lasts."""

    async def forget_all(self) -> None:
        """Forget the count."""
        if await self._answers("forget-all"):
            self.remembered = None

    async def forget_address(self, place: str) -> None:  # noqa: ARG002
        """Note that it was wanted."""
        await self._answers("forget-address")

    async def hand(self, name: str, mime: str, content: bytes) -> bool:
        """Keep what is handed over in ``handed``."""
        if not await self._answers("hand"):
            return False
        self.handed.append((name, mime, content))
        return True

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call *listener* with whatever `happens`."""
        self._listeners.append(listener)

    def happens(self, event: str) -> None:
        """Tell everybody of *event*."""
        for listener in self._listeners:
            listener(event)

    async def _answers(self, question: str) -> bool:
        self.asked.append(question)
        await asyncio.sleep(0)
        return not self.silent
