"""A drawn person that moves: pictures drawn ahead, of which one is seen at a time.

Every picture is sent once and stays, unseen ones with no opacity. A moment is one message of two
numbers: in two messages, whichever came first, there would be frames with no figure or with two.
Nothing is drawn while it moves.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

import flet as ft

from aftercare.domain.figure.rhythm import PICTURES, moment
from aftercare.ui.attached import attached
from aftercare.ui.parts.figure_view import Scene

LAST = PICTURES - 1
GLANCE = 1 / 48  # seconds: how often it is asked which picture is due
KEPT = 4  # films: a person goes back and forth between a few
BATCH = 4  # pictures, a divisor of PICTURES: so many are sent before the client must keep up


@dataclass(slots=True)
class Reel:
    """The pictures of a scene, each drawn when it is first asked for."""

    scene: Scene
    pictures: dict[int, bytes] = field(default_factory=dict)

    def at(self, index: int) -> bytes:
        """Return a picture; 0 is the start and the last one the hold."""
        if index not in self.pictures:
            self.pictures[index] = self.scene.drawn(moment(index / LAST))
        return self.pictures[index]


@lru_cache(maxsize=KEPT)
def reel_of(scene: Scene) -> Reel:
    """Return the pictures of a scene; those drawn before are still there."""
    return Reel(scene)


@ft.component
def Film(
    scene: Scene,
    share: Callable[[], float],
    *,
    running: bool,
    first: float | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show the picture of *share*, which is asked often while *running* (0 start, 1 hold).

    Give it a key that changes with the scene. Until the client has all pictures, *first* is seen,
    or what *share* told at once.
    """
    page = ft.context.page
    begin = ft.use_memo(lambda: round((share() if first is None else first) * LAST), [])
    seen, see = ft.use_state(begin)
    layers = ft.use_memo(lambda: _Layers(reel_of(scene), begin), [])
    loaded, load = ft.use_state(1)

    async def follow() -> None:
        for count in range(loaded, PICTURES + 1):
            load(count)
            await layers.come(count)
        due = seen
        while running and attached(page):
            before, due = due, round(share() * LAST)
            if due != before:
                see(due)
            await asyncio.sleep(GLANCE)

    ft.use_effect(follow, dependencies=[running], cleanup=lambda: None)
    return ft.Stack(layers.first(loaded, seen), width=scene.width, height=scene.height)


class _Layers:
    """The controls of a film: each stays the same until it is to be seen or unseen.

    An unchanged control is not even looked at, so that a moment costs as much as two pictures.
    """

    def __init__(self, reel: Reel, seen: int) -> None:
        self.reel = reel
        self.order = [seen, *(one for one in range(LAST, -1, -1) if one != seen)]
        self._laid_out = {one: asyncio.Event() for one in range(BATCH, PICTURES + 1, BATCH)}
        self._controls: dict[int, ft.Image] = {}
        self._seen = -1

    def first(self, count: int, seen: int) -> list[ft.Control]:
        """Return the layers that are sent first, of which that of the picture *seen* is seen."""
        for index in (self._seen, seen) if seen != self._seen else ():
            self._controls.pop(index, None)
        self._seen = seen
        return [self._layer(place) for place in range(count)]

    async def come(self, count: int) -> None:
        """Wait, at the end of a batch, until the client has laid it out.

        It decodes a picture right after that: one that is shown before is nothing to be seen.
        """
        await asyncio.sleep(GLANCE / 2)
        if count in self._laid_out:
            await self._laid_out[count].wait()

    def _layer(self, place: int) -> ft.Image:
        index = self.order[place]
        if index not in self._controls:
            self._controls[index] = self._drawn(index, place + 1)
        return self._controls[index]

    def _drawn(self, index: int, count: int) -> ft.Image:
        laid_out = self._laid_out.get(count)
        return ft.Image(
            self.reel.at(index),
            key=str(index),
            width=self.reel.scene.width,
            height=self.reel.scene.height,
            fit=ft.BoxFit.CONTAIN,
            exclude_from_semantics=True,
            gapless_playback=True,
            opacity=float(index == self._seen),
            on_size_change=(lambda _: laid_out.set()) if laid_out else None,
        )
