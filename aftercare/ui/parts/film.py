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
from aftercare.ui.parts.figure_view import Scene

LAST = PICTURES - 1
GLANCE = 1 / 48  # seconds: how often it is asked which picture is due
_Layers: TypeAlias = dict[int, tuple[bool, ft.Image]]  # whether it is seen, and how
KEPT = 4  # films: a person goes back and forth between a few


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

    Give it a key that changes with the scene. The hold is seen until all pictures are there.
    """
    reel = reel_of(scene)
    loaded, load = ft.use_state(1)
    seen, see = ft.use_state(LAST)
    layers: _Layers = ft.use_memo(dict, [])

    async def follow() -> None:
        for index in range(PICTURES - loaded, -1, -1):
            reel.at(index)
            load(PICTURES - index)
            await asyncio.sleep(GLANCE / 2)
        shown = seen
        while running:
            due = round(share() * LAST)
            if due != shown:
                shown = due
                see(due)
            await asyncio.sleep(GLANCE)

    ft.use_effect(follow, dependencies=[running], cleanup=lambda: None)
    return ft.Stack(
        [
            _layer(layers, reel, index, shown=index == seen)
            for index in range(LAST, LAST - loaded, -1)
        ],
        width=scene.width,
        height=scene.height,
    )


def _layer(layers: _Layers, reel: Reel, index: int, *, shown: bool) -> ft.Image:
    """Return a picture, the same control as before if it is seen, or not seen, as before."""
    before = layers.get(index)
    if before is None or before[0] is not shown:
        image = ft.Image(
            reel.at(index),
            key=str(index),
            width=reel.scene.width,
            height=reel.scene.height,
            fit=ft.BoxFit.CONTAIN,
            exclude_from_semantics=True,
            gapless_playback=True,
            opacity=1.0 if shown else 0.0,
        )
        layers[index] = (shown, image)
    return layers[index][1]
