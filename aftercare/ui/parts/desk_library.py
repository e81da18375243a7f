"""The library as the form takes stretches from it: a tick is a stretch of the plan."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import flet as ft

from aftercare.content.code import codes
from aftercare.content.ready_set import dose_for
from aftercare.content.stretch import stretches, treated_near
from aftercare.domain.condition import Condition
from aftercare.domain.region import Area, split
from aftercare.domain.stretch import Stretch, shown
from aftercare.formats.stretch_words import for_of, name_of
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.desk_lock import minded, named
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.long_list import LongList
from aftercare.ui.parts.thumbnail import thumbnail
from aftercare.ui.theme import layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What of the draft its rows show."""

    stretches: frozenset[str]  # ids of those in the plan
    conditions: frozenset[Condition]


def near(areas: tuple[Area, ...], region: str) -> bool:
    """Tell whether one of *areas* is where stretches of a *region* pull."""
    treated = {split(area)[0] for area in areas}
    return any(treated_near(one) & treated for one in shown(stretches(), region=region)[:1])


def toggle(name: str, pen: Pen) -> None:
    """Put a stretch into the plan, by its usual dose, or take it out."""
    draft, number = pen.read(), codes().stretch.numbers[name]
    if any(dose.stretch == number for dose in pen.doses):
        pen.remove_stretches(frozenset({number}))
    elif draft:
        pen.add((dose_for(name, draft.plan.treated),))


def shelf(
    region: str, is_open: bool, chosen: Chosen, unfold: Callable[[str], None], pen: Pen
) -> ft.Control:
    """Return a region with how many of its stretches are in the plan; open, with its stretches."""
    words = use_words()
    own = shown(stretches(), region=region)
    count = len(chosen.stretches)
    head = list_row(
        words(f"stretch.region-{region}"),
        words("prescribe.in-plan", n=count) if count else words("stretch.count", n=len(own)),
        key=f"prescribe.region.{region}",
        trailing=ft.Icon(
            ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED,
            color=ft.Colors.ON_SURFACE_VARIANT,
        ),
        on_click=partial(unfold, region),
        selected=is_open,
    )
    if not is_open:
        return rows([head])
    return ft.Column(
        [rows([head]), Ticks(own, chosen, pen, key=region)], spacing=layout.S2, tight=True
    )


@ft.component
def Ticks(
    listed: tuple[Stretch, ...], chosen: Chosen, pen: Pen, key: str | None = None
) -> ft.Control:
    """Show *listed*, each to tick; made anew for another list."""
    return LongList(listed, partial(_drawn, chosen, pen))


def _drawn(chosen: Chosen, pen: Pen, one: Stretch) -> ft.Control:
    return kept(
        _tick,
        one,
        one.id in chosen.stretches,
        one.locked_by(chosen.conditions),
        one.careful_with(chosen.conditions),
        pen,
    )


def _tick(
    stretch: Stretch,
    ticked: bool,
    locked: tuple[Condition, ...],
    careful: tuple[Condition, ...],
    pen: Pen,
) -> ft.Control:
    words = use_words()
    lines = minded(words, careful) or [for_of(words, stretch)]
    if locked:
        lines = [words("prescribe.locked", names=named(words, locked))]
    mark = ft.Icon(
        ft.Icons.CHECK_BOX_ROUNDED if ticked else ft.Icons.CHECK_BOX_OUTLINE_BLANK_ROUNDED,
        size=26,
        color=ft.Colors.PRIMARY if ticked else ft.Colors.OUTLINE,
    )
    return list_row(
        name_of(words, stretch),
        "\n".join(lines),
        key=f"prescribe.add.{stretch.id}",
        leading=kept(_picture, stretch.id, bool(locked)),
        trailing=mark,
        on_click=partial(toggle, stretch.id, pen),
        selected=ticked,
    )


def _picture(stretch: str, faint: bool) -> ft.Control:
    return thumbnail(stretch, use_look(), faint=faint)
