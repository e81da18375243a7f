"""The body to touch: front and back side by side, one toggle for each touched area."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import flet as ft

from aftercare.domain.figure.body_map import BodyMap
from aftercare.domain.figure.chart import Window
from aftercare.ui.parts.body_face import BodyFace, BodyInk, areas
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyCaptions:
    """The words beside the pictures; left and right are the person's own."""

    front: str
    back: str
    left: str
    right: str
    closer: Mapping[str, str]  # of what can be looked at closely, and "" of the whole body


@ft.component
def BodyMapView(
    body_map: BodyMap,
    chosen: frozenset[str],
    on_toggle: Callable[[str], None],
    names: Mapping[str, str],
    captions: BodyCaptions,
    ink: BodyInk,
    name: str,
    key: str | None = None,
) -> ft.Control:
    """Show both faces whole, or a part of the body closely; parts have keys that begin with *name*.

    The list beside it is the way for those who cannot see or touch a picture. `names` are the words
    for areas, heard with the picture as far as they are chosen.
    """
    closer, look_at = ft.use_state("")
    windows = body_map.windows(closer)
    one_face = len({window.face for window in windows}) == 1  # a hand is one area, palm and back

    def pane(number: int, window: Window) -> ft.Control:
        caption = captions.front if window.face == "front" else captions.back
        halves = _sides(window, body_map.width, captions)
        over, below = (halves[0], []) if one_face else (caption, halves)
        heard = [over, *below] if len(below) == 1 else [over]
        if one_face:
            heard = [captions.closer[closer], over]
        mine = [names[one.id] for one in areas(body_map, window, chosen)]
        face = BodyFace(
            body_map=body_map,
            window=window,
            chosen=chosen,
            on_toggle=on_toggle,
            label=", ".join([*heard, *mine]),
            ink=ink,
            name=f"{name}.{closer}.{number}",
            key=f"{closer}.{number}",
        )
        sides: list[ft.Control] = [_side(word) for word in below]
        return ft.Column(
            [
                say(over, kind.LABEL, align=ft.TextAlign.CENTER),
                face,
                *([ft.Row(sides, spacing=0)] if sides else []),
            ],
            expand=True,
            spacing=layout.S1,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )

    panes = [pane(number, window) for number, window in enumerate(windows)]
    parts = [
        choice(
            captions.closer[part],
            partial(look_at, part),
            key=f"{name}.closer.{part}",
            chosen=part == closer,
        )
        for part in captions.closer
        if part or closer  # who sees the whole need not be led there
    ]
    return ft.Column(
        [
            ft.Row(
                panes,
                key=key,
                spacing=layout.S2 if closer else 0,
                vertical_alignment=ft.CrossAxisAlignment.START,
            ),
            choices(parts),
        ],
        spacing=layout.S3,
        tight=True,
    )


def _sides(window: Window, width: float, captions: BodyCaptions) -> list[str]:
    """Return whose side each half of *window* shows; one word where it shows but one.

    The front faces the viewer, so its own right is at the viewer's left.
    """
    both = [captions.right, captions.left]
    if window.face == "back":
        both.reverse()
    if window.left + window.width <= width / 2:
        return both[:1]
    return both[1:] if window.left >= width / 2 else both


def _side(word: str) -> ft.Text:
    """Return the word under its half of the picture."""
    ink, middle = ft.Colors.ON_SURFACE_VARIANT, ft.TextAlign.CENTER
    return say(word, kind.SUPPORT, ink, align=middle, expand=True)
