"""A drawn person that moves: pictures drawn ahead, of which one is seen at a time.

Every picture is sent once and stays, unseen ones with no opacity, so that a moment costs two
numbers. Nothing is drawn while it moves.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

import flet as ft

from aftercare.domain.figure.rhythm import PICTURES, moment
from aftercare.ui.attached import attached
from aftercare.ui.parts.figure_view import Scene

LAST = PICTURES - 1
GLANCE = 1 / 48  # seconds: how often it is asked which picture is due
KEPT = 4  # films: a person goes back and forth between a few


_Switch: TypeAlias = Callable[[bool], object]


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
    scene: Scene, share: Callable[[], float], *, running: bool, key: str | None = None
) -> ft.Control:
    """Show the picture of *share*, which is asked often while *running* (0 start, 1 hold).

    Give it a key that changes with the scene. The first picture is seen until all are there.
    """
    reel, page = reel_of(scene), ft.context.page
    loaded, load = ft.use_state(1)
    switches: dict[int, _Switch] = ft.use_memo(dict, [])
    seen: list[int] = ft.use_memo(lambda: [round(share() * LAST)], [])
    order: list[int] = ft.use_memo(
        lambda: [seen[0], *(one for one in range(LAST, -1, -1) if one != seen[0])], []
    )

    async def follow() -> None:
        for count in range(loaded + 1, PICTURES + 1):
            reel.at(order[count - 1])
            load(count)
            await asyncio.sleep(GLANCE / 2)
        while running and attached(page):
            due = round(share() * LAST)
            if due != seen[0]:
                # Seen first, then unseen, so that there is no moment with none.
                for index, is_seen in ((due, True), (seen[0], False)):
                    switches[index](is_seen)
                seen[0] = due
            await asyncio.sleep(GLANCE)

    ft.use_effect(follow, dependencies=[running], cleanup=lambda: None)
    return ft.Stack(
        [_Layer(reel, one, switches, one == order[0], key=str(one)) for one in order[:loaded]],
        width=scene.width,
        height=scene.height,
    )


@ft.component
def _Layer(
    reel: Reel, index: int, switches: dict[int, _Switch], first: bool, key: str | None = None
) -> ft.Control:
    """Show one picture, or not: each has its own switch, so that a moment redraws but two."""
    shown, switches[index] = ft.use_state(first)
    return ft.Image(
        reel.at(index),
        width=reel.scene.width,
        height=reel.scene.height,
        fit=ft.BoxFit.CONTAIN,
        exclude_from_semantics=True,
        gapless_playback=True,
        opacity=1.0 if shown else 0.0,
    )
