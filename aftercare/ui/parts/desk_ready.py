"""The ready sets of the form: those for the treated areas first, the others behind one tap."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import flet as ft

from aftercare.content.code import codes
from aftercare.content.ready_set import doses_for, ready_sets, sets_for
from aftercare.domain.condition import Condition
from aftercare.domain.draft import Doses
from aftercare.domain.prescription import MOST_STRETCHES
from aftercare.domain.ready_set import ReadySet
from aftercare.domain.region import Area
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_set_said import set_line, set_name
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

FIRST = 6  # sets that are offered at once


def chosen_sets(doses: Doses, conditions: frozenset[Condition]) -> frozenset[str]:
    """Return the ids of the sets whose stretches are all among *doses*, for what a patient has.

    A set for a condition that is not among *conditions* is not chosen by chance: its locks count.
    """
    there = {codes().stretch.ids.get(one.stretch) for one in doses}
    return frozenset(
        one.id
        for one in ready_sets()
        if one.conditions <= conditions and there.issuperset(dose.stretch for dose in one.doses)
    )


def take(ready: ReadySet, areas: tuple[Area, ...], pen: Pen) -> int:
    """Add the stretches of a set and what they lock; a set that is all there is taken out again.

    What was changed stays, and so does what the patient has: a lock too many does no harm. Return
    how many of its stretches had no room.
    """
    draft, own = pen.read(), doses_for(ready, areas)
    if draft is None:
        return 0
    if ready.id not in chosen_sets(draft.plan.doses, draft.conditions):
        return pen.add(own, ready.conditions)
    given = {one.stretch: one for one in own}
    unchanged = [
        one.stretch
        for one in draft.plan.doses
        if one.stretch in given and replace(one, sides=given[one.stretch].sides) in own
    ]
    pen.remove_stretches(frozenset(unchanged))
    return 0


def ready_part(areas: tuple[Area, ...], chosen: frozenset[str], full: bool, pen: Pen) -> ft.Control:
    """Return the chips; *chosen*: the sets that are all in the draft, which may be *full*."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    out, leave_out = ft.use_state(0)

    def tap(ready: ReadySet) -> None:
        leave_out(take(ready, areas, pen))

    fitting = sets_for(areas)
    first = fitting[:FIRST] or _regional()
    first = (*first, *(one for one in ready_sets() if one.id in chosen and one not in first))
    more_fitting = tuple(one for one in fitting if one not in first)
    rest = tuple(one for one in ready_sets() if one not in (*first, *more_fitting))
    laid: list[ft.Control] = [
        section(words("prescribe.sets")),
        choices([_chip(words, one, chosen, tap) for one in first]),
        *([_no_room(words, out)] if out and full else []),
        *(
            quiet(words("prescribe.set-what", name=set_name(words, one), what=set_line(words, one)))
            for one in ready_sets()
            if one.id in chosen
        ),
    ]
    if more_fitting or rest:
        more = plain(
            words("prescribe.sets-fewer" if unfolded else "prescribe.sets-more"),
            lambda: unfold(not unfolded),
            key="prescribe.sets-more",
            icon=ft.Icons.EXPAND_LESS_ROUNDED if unfolded else ft.Icons.EXPAND_MORE_ROUNDED,
        )
        laid.append(ft.Row([more], wrap=True))
    if unfolded:
        regional = set(_regional())
        for title, group in (
            ("prescribe.sets-fitting", more_fitting),
            ("prescribe.sets-regions", [one for one in rest if one in regional]),
            ("prescribe.sets-conditions", [one for one in rest if one not in regional]),
        ):
            if group:
                laid.append(heading(say(words(title), kind.SUBTITLE), 3))
                laid.append(choices([_chip(words, one, chosen, tap) for one in group]))
    return ft.Column(laid, spacing=layout.S2, tight=True)


def _regional() -> tuple[ReadySet, ...]:
    """Return the sets for regions; all others are for conditions."""
    return tuple(one for one in ready_sets() if one.of_region)


def _no_room(words: Words, count: int) -> ft.Control:
    line = words("prescribe.set-no-room", n=count, most=MOST_STRETCHES)
    return ft.Semantics(live_region=True, content=noted(ft.Icons.INFO_OUTLINE_ROUNDED, line))


def _chip(
    words: Words, ready: ReadySet, chosen: frozenset[str], tap: Callable[[ReadySet], None]
) -> ft.Control:
    return choice(
        set_name(words, ready),
        partial(tap, ready),
        key=f"prescribe.set.{ready.id}",
        chosen=ready.id in chosen,
    )
