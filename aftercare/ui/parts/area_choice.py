"""Where somebody is sore: the treated places first, all others behind one tap."""

from collections.abc import Callable
from itertools import groupby

import flet as ft

from aftercare.content.region import regions
from aftercare.domain.region import Area
from aftercare.formats.area_words import area_label
from aftercare.ui.look import use_words
from aftercare.ui.parts.area_list import AreaList
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.tag_choice import toggled
from aftercare.ui.theme import layout
from aftercare.words.words import Words

Choose = Callable[[tuple[Area, ...]], None]


@ft.component
def AreaChoice(
    treated: tuple[Area, ...], chosen: tuple[Area, ...], choose: Choose, key: str | None = None
) -> ft.Control:
    """Offer *treated* and what is already chosen as chips, and a list of every place."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    offered = (*treated, *(area for area in chosen if area not in treated))
    chips = [_chip(words, area, chosen, choose) for area in offered]
    if not unfolded:
        more = choice(
            words("checkin.where-more" if offered else "checkin.where-pick"),
            lambda: unfold(True),  # noqa: FBT003
            key="entry.areas-more",
            icon=ft.Icons.ADD_ROUNDED,
        )
        return choices([*chips, more])
    every = AreaList(
        "entry.area",
        _groups(words, offered),
        frozenset(chosen),
        lambda area: choose(toggled(chosen, area)),
    )
    return ft.Column([choices(chips), every] if chips else [every], spacing=layout.S3, tight=True)


def _chip(words: Words, area: Area, chosen: tuple[Area, ...], choose: Choose) -> ft.Control:
    return choice(
        area_label(words, area),
        lambda: choose(toggled(chosen, area)),
        key=f"entry.area.{area}",
        chosen=area in chosen,
    )


def _groups(words: Words, offered: tuple[Area, ...]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            words(f"region.group-{group}"),
            [
                (area, area_label(words, area))
                for region in members
                for area in region.areas
                if area not in offered
            ],
        )
        for group, members in groupby(regions(), key=lambda region: region.group)
    ]
