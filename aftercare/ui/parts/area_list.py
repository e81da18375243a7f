"""The areas as a list: the equal alternative to the body map."""

from collections.abc import Callable, Sequence
from functools import partial

import flet as ft

from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@ft.component
def AreaList(
    name: str,
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]],
    chosen: frozenset[str],
    on_toggle: Callable[[str], None],
    key: str | None = None,
) -> ft.Control:
    """Offer areas under the titles of their *groups*; *name* begins the keys of the chips."""
    blocks: list[ft.Control] = [
        ft.Column(
            [
                heading(say(title, kind.LABEL, ft.Colors.ON_SURFACE_VARIANT), 3),
                choices(
                    [
                        choice(
                            label,
                            partial(on_toggle, area),
                            key=f"{name}.{area}",
                            chosen=area in chosen,
                        )
                        for area, label in areas
                    ]
                ),
            ],
            spacing=layout.S2,
        )
        for title, areas in groups
    ]
    return ft.Column(blocks, spacing=layout.S4)
