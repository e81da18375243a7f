"""The ready sets of the form: those for the treated areas first, the others behind one tap."""

from dataclasses import replace
from functools import partial

import flet as ft

from aftercare.content.code import codes
from aftercare.content.ready_set import doses_for, ready_sets, sets_for
from aftercare.domain.condition import Condition
from aftercare.domain.draft import Doses
from aftercare.domain.ready_set import ReadySet
from aftercare.domain.region import Area
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
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


def take(ready: ReadySet, areas: tuple[Area, ...], pen: Pen) -> None:
    """Add the stretches of a set and what they lock; a set that is all there is taken out again.

    What was changed stays, and so does what the patient has: a lock too many does no harm.
    """
    draft, own = pen.read(), doses_for(ready, areas)
    if draft is None:
        return
    if ready.id not in chosen_sets(draft.plan.doses, draft.conditions):
        pen.add(own, gently=bool(ready.conditions))
        pen.tell(conditions=draft.conditions | ready.conditions)
        return
    given = {one.stretch: one for one in own}
    unchanged = [
        one.stretch
        for one in draft.plan.doses
        if one.stretch in given and replace(one, sides=given[one.stretch].sides) in own
    ]
    pen.remove_stretches(frozenset(unchanged))


def ready_part(areas: tuple[Area, ...], chosen: frozenset[str], pen: Pen) -> ft.Control:
    """Return the chips; *chosen*: the sets that are all in the draft."""
    words = use_words()
    unfolded, unfold = ft.use_state(initial=False)
    fitting = sets_for(areas)
    first = fitting[:FIRST] or _regional()
    first = (*first, *(one for one in ready_sets() if one.id in chosen and one not in first))
    more_fitting = tuple(one for one in fitting if one not in first)
    rest = tuple(one for one in ready_sets() if one not in (*first, *more_fitting))
    laid: list[ft.Control] = [
        section(words("prescribe.sets")),
        choices([_chip(words, one, areas, chosen, pen) for one in first]),
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
                laid.append(choices([_chip(words, one, areas, chosen, pen) for one in group]))
    return ft.Column(laid, spacing=layout.S2, tight=True)


def _regional() -> tuple[ReadySet, ...]:
    """Return the sets for regions; all others are for conditions."""
    return tuple(one for one in ready_sets() if one.of_region)


def _chip(
    words: Words, ready: ReadySet, areas: tuple[Area, ...], chosen: frozenset[str], pen: Pen
) -> ft.Control:
    return choice(
        set_name(words, ready),
        partial(take, ready, areas, pen),
        key=f"prescribe.set.{ready.id}",
        chosen=ready.id in chosen,
    )
