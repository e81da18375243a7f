"""When and where a treatment was: the same questions for a new one and for a correction."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import groupby

import flet as ft

from aftercare.content.figure import body_map
from aftercare.content.region import regions
from aftercare.domain.occasion import Local, at_clock, occasions
from aftercare.domain.region import Area
from aftercare.formats.area_words import area_label
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.area_list import AreaList
from aftercare.ui.parts.body_face import BodyInk
from aftercare.ui.parts.body_map import BodyCaptions, BodyMapView
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.moment_choice import MomentChoice, MomentWords
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Palette
from aftercare.words.words import Words

LIKELY = ("now", "hour-ago", "this-morning", "yesterday-noon")
"""The moments offered for a new treatment, of those in ``domain/occasion.py``."""


@ft.component
def WhenCard(
    at: datetime,
    now: datetime,
    local: Local,
    choose: Callable[[datetime | None], None],
    wrong: str | None = None,
    likely: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Ask when it was, a *likely* moment or any; None is now; *wrong* says what was refused."""
    words = use_words()
    offered = {one.id: one for one in occasions(now, local) if likely and one.id in LIKELY}
    here = local(at)
    said = MomentWords(
        chosen=words("when.at", day=words.date(here, "day"), time=words.time(here)),
        pick_day=words("when.pick-day"),
        pick_time=words("when.pick-time"),
    )
    picker = MomentChoice(
        "treatment.when",
        [(name, words(f"when.{name}")) for name in offered],
        next((name for name, one in offered.items() if one.is_at(at)), None),
        here,
        local(now),
        said,
        lambda name: choose(None if name == "now" else offered[name].at),
        lambda wall: choose(at_clock(wall.date(), wall.time(), now, local)),
    )
    parts: list[ft.Control] = [heading(say(words("treatment.when"), kind.TITLE)), picker]
    if wrong:
        refused = say(words(f"treatment.{wrong}"), color=ft.Colors.ERROR, key="treatment.wrong")
        parts.append(ft.Semantics(live_region=True, content=refused))
    return ft.Column(parts, spacing=layout.S2)


@ft.component
def WhereCard(
    areas: tuple[Area, ...],
    toggle: Callable[[Area], None],
    sides: str = "",
    key: str | None = None,
) -> ft.Control:
    """Ask where it was: on the body, or in a list; what is chosen stands below as chips.

    *toggle* gets each area that is tapped, also one that is chosen already. *sides* says whose left
    and right they are, where they are not those of who is asked.
    """
    words, look = use_words(), use_look()
    listed, show_list = ft.use_state(initial=False)

    switch = plain(
        words("treatment.as-map" if listed else "treatment.as-list"),
        lambda: show_list(not listed),
        key="treatment.as-list",
    )
    title = say(words("treatment.where"), kind.TITLE)
    head: ft.Control = (
        ft.Column([heading(title), switch], spacing=0)
        if look.large
        else ft.Row([heading(title, expand=True), switch])
    )
    chosen = frozenset(areas)
    picture = (
        AreaList("treatment.area", _groups(words), chosen, toggle)
        if listed
        else _body(words, look.palette, chosen, toggle)
    )
    sheet = card(
        picture,
        *([] if listed else [ft.Divider(), _chosen(words, areas, toggle)]),
        quiet(sides or words("treatment.sides")),
        padding=layout.S4,
    )
    return ft.Column(
        [head, sheet], spacing=layout.S1, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _body(
    words: Words, palette: Palette, chosen: frozenset[Area], toggle: Callable[[Area], None]
) -> ft.Control:
    closer = {part: words(f"treatment.closer-{part}") for part in body_map().closer}
    captions = BodyCaptions(
        front=words("treatment.front"),
        back=words("treatment.back"),
        left=words("treatment.left"),
        right=words("treatment.right"),
        closer=closer | {"": words("treatment.closer-whole")},
    )
    ink = BodyInk(
        silhouette=palette.body,
        silhouette_edge=palette.body_edge,
        region=palette.body_cell,
        region_edge=palette.body_cell_edge,
        chosen=palette.point,
        chosen_mark=palette.on_point,
        line=palette.earlier,
    )
    names = {area: area_label(words, area) for area in sorted(chosen)}
    return BodyMapView(body_map(), chosen, toggle, names, captions, ink, "treatment.body")


def _chosen(words: Words, areas: tuple[Area, ...], toggle: Callable[[Area], None]) -> ft.Control:
    if not areas:
        return quiet(words("treatment.none-chosen"), key="treatment.none-chosen")
    return choices(
        [
            choice(
                area_label(words, area),
                partial(toggle, area),
                key=f"treatment.chosen.{area}",
                chosen=True,
            )
            for area in areas
        ]
    )


def _groups(words: Words) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            words(f"region.group-{group}"),
            [(area, area_label(words, area)) for region in members for area in region.areas],
        )
        for group, members in groupby(regions(), key=lambda region: region.group)
    ]


def soon_note(words: Words) -> ft.Control:
    """Say that two treatments of one place are close to each other; read out when it appears."""
    said = noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("visit.too-soon-treatment"))
    return ft.Semantics(live_region=True, container=True, content=card(said))
