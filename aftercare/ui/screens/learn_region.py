"""What can be read about one part of the body, or about one use of needles."""

from collections.abc import Sequence
from functools import partial

import flet as ft

from aftercare.content.article import articles, uses
from aftercare.content.region import regions
from aftercare.content.stretch import needled, stretch_regions
from aftercare.domain.article import Use
from aftercare.formats.article_text import by_name, reading
from aftercare.state.stretch import StretchState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import card, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import say, section
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words


@ft.component
def RegionScreen(library: StretchState) -> ft.Control:
    """Show what clinics treat there, its stretches, and the lung where it lies near."""
    words, look, trail = use_words(), use_look(), use_trail()
    region = ft.use_route_params().get("region", "")
    if region not in stretch_regions():
        return NotFoundScreen()
    own = by_name(words, (one for one in uses() if region in one.regions))
    over_lung = {one.id for one in regions() if one.over_lung}
    breath = [one for one in articles() if one.over_lung] if needled()[region] & over_lung else []
    shown: list[ft.Control] = [section(words("learn.region-uses"), first=True)]
    shown.append(rows([_use(words, trail, one) for one in own]))
    if breath:
        shown.append(section(words("learn.region-lung")))
        shown.append(rows([_article(words, trail, one.id) for one in breath]))
    return Frame(
        words(f"stretch.region-{region}"),
        shown,
        aside=[
            section(words("learn.region-stretches"), first=look.wide),
            rows(_stretches(words, trail, library, [region])),
        ],
        leave=Leave("/learn"),
    )


@ft.component
def UseScreen(library: StretchState) -> ft.Control:
    """Say what it is and lead to the stretches that go with it."""
    words, look, trail = use_words(), use_look(), use_trail()
    name = ft.use_route_params().get("use", "")
    use = next((one for one in uses() if one.id == name), None)
    if use is None:
        return NotFoundScreen()
    return Frame(
        words(f"use.{use.id}"),
        [
            card(say(words(f"use.{use.id}-about")), say(words("learn.use-order"))),
            rows([_article(words, trail, "used-for"), _article(words, trail, "how-often")]),
        ],
        aside=[
            section(
                words("learn.region-stretches" if use.regions else "learn.uses-any"),
                first=look.wide,
            ),
            rows(_stretches(words, trail, library, use.regions or stretch_regions())),
        ],
        leave=Leave("/learn"),
    )


def _use(words: Words, trail: Trail, use: Use) -> ft.Control:
    return list_row(
        words(f"use.{use.id}"),
        words(f"use.{use.id}-about"),
        key=f"region.use.{use.id}",
        on_click=partial(trail.go, f"/learn/use/{use.id}"),
    )


def _article(words: Words, trail: Trail, name: str) -> ft.Control:
    return list_row(
        reading(words, name).title,
        key=f"region.article.{name}",
        on_click=partial(trail.go, f"/learn/{name}"),
    )


def _stretches(
    words: Words, trail: Trail, library: StretchState, named: Sequence[str]
) -> list[ft.Control]:
    def show(region: str) -> None:
        library.show_region(region)
        trail.go("/stretches")

    return [
        list_row(
            words(f"stretch.region-{region}"),
            words("stretch.title"),
            key=f"region.stretches.{region}",
            on_click=partial(show, region),
        )
        for region in named
    ]
