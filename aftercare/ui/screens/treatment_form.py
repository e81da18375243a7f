"""When and where a treatment was: the same questions for a new one and for a correction."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import groupby

import flet as ft

from aftercare.content.figure import body_map
from aftercare.content.region import regions
from aftercare.domain.moment import offered
from aftercare.domain.region import Area
from aftercare.ui.area import area_label
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.area_list import AreaList
from aftercare.ui.parts.body_map import BodyCaptions, BodyInk, BodyMapView
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.moment_choice import MomentChoice, MomentWords
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Palette
from aftercare.words.words import Words


@ft.component
def WhenCard(
    at: datetime,
    now: datetime,
    chosen: str | None,
    on_choose: Callable[[str], None],
    on_pick: Callable[[datetime], None],
    wrong: str | None = None,
    key: str | None = None,
) -> ft.Control:
    """Ask when it was; *chosen* None offers only the pickers; *wrong* says what was refused."""
    words = use_words()
    options = [(name, words(f"treatment.when-{name}")) for name in offered(now)]
    moment = words("treatment.moment", day=words.date(at, "day"), time=words.time(at))
    said = MomentWords(moment, words("treatment.pick-day"), words("treatment.pick-time"))
    parts: list[ft.Control] = [
        heading(say(words("treatment.when"), kind.TITLE)),
        MomentChoice(
            "treatment.when",
            options if chosen is not None else [],
            chosen,
            at,
            now,
            said,
            on_choose,
            on_pick,
        ),
    ]
    if wrong:
        refused = say(words(f"treatment.{wrong}"), color=ft.Colors.ERROR, key="treatment.wrong")
        parts.append(ft.Semantics(live_region=True, content=refused))
    return ft.Column(parts, spacing=layout.S2)


@ft.component
def WhereCard(
    areas: tuple[Area, ...], on_change: Callable[[tuple[Area, ...]], None], key: str | None = None
) -> ft.Control:
    """Ask where it was: on the body, or in a list; what is chosen stands below as chips."""
    words, look = use_words(), use_look()
    listed, show_list = ft.use_state(initial=False)

    def toggle(area: Area) -> None:
        kept = tuple(one for one in areas if one != area)
        on_change(kept if area in areas else (*areas, area))

    switch = plain(
        words("treatment.as-map" if listed else "treatment.as-list"),
        lambda: show_list(not listed),
        key="treatment.as-list",
    )
    head = ft.Row(
        [heading(say(words("treatment.where"), kind.TITLE), expand=True), switch],
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
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
        quiet(words("treatment.sides")),
        padding=layout.S4,
    )
    return ft.Column(
        [head, sheet], spacing=layout.S1, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _body(
    words: Words, palette: Palette, chosen: frozenset[Area], toggle: Callable[[Area], None]
) -> ft.Control:
    captions = BodyCaptions(
        front=words("treatment.front"),
        back=words("treatment.back"),
        left=words("treatment.left"),
        right=words("treatment.right"),
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
    return BodyMapView(body_map(), chosen, toggle, names, captions, ink, key="treatment.body")


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
