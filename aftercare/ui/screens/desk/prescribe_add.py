"""The library, to take single stretches from it into the plan that is being made."""

import flet as ft

from aftercare.content.code import codes
from aftercare.content.stretch import stretch as stretch_of
from aftercare.content.stretch import stretch_regions
from aftercare.domain.draft import Draft, is_full
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.desk_library import Chosen, Ticks, near, shelf
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.screens.desk.prescribe import pen_for
from aftercare.ui.screens.desk.prescribe_begin import BeginScreen
from aftercare.ui.stretch_search import matching
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

MOST_FOUND = 24  # what is looked through; more than that are not sought well
SHELVES_FIRST = 7


@ft.component
def AddScreen(drafts: DraftState, patients: PatientState) -> ft.Control:
    """Show the regions, those of the treated areas first; each tick is saved."""
    name = ft.use_route_params().get("patient", "")
    draft, patient = drafts.get(name), patients.get(name)
    pen = ft.use_memo(lambda: pen_for(drafts, name), [drafts, name])
    sought, seek = ft.use_state("")
    areas = draft.plan.treated.areas if draft and draft.plan.treated else ()
    order = ft.use_memo(
        lambda: sorted(stretch_regions(), key=lambda one: not near(areas, one)), [areas]
    )
    opened, open_one = ft.use_state(order[0] if areas else "")
    unfold = ft.use_callback(
        lambda region: open_one(lambda was: "" if was == region else region), []
    )
    drawn = use_gradually(len(order), SHELVES_FIRST)
    words = use_words()
    if draft is None or patient is None:
        return BeginScreen(name, drafts, patients)
    chosen = _chosen(draft)
    if sought.strip():
        listed = _found(words, sought, chosen, pen)
    else:
        listed = [
            kept(shelf, one, one == opened, _of(chosen, one), unfold, pen) for one in order[:drawn]
        ]
    return Frame(
        words("prescribe.add-title"),
        [
            SearchLine(words("stretch.search"), sought, seek, "prescribe.search"),
            *listed,
        ],
        foot=kept(_foot, len(draft.plan.doses), is_full(draft.plan.doses), name),
        leave=Leave(f"/prescribe/{name}"),
    )


def _chosen(draft: Draft) -> Chosen:
    known = codes().stretch.ids
    return Chosen(
        stretches=frozenset(
            known[dose.stretch] for dose in draft.plan.doses if dose.stretch in known
        ),
        conditions=draft.conditions,
    )


def _of(chosen: Chosen, region: str) -> Chosen:
    """Return what of *chosen* concerns the stretches of a *region*."""
    own = frozenset(one for one in chosen.stretches if stretch_of(one).region == region)
    return Chosen(stretches=own, conditions=chosen.conditions)


def _found(words: Words, sought: str, chosen: Chosen, pen: Pen) -> list[ft.Control]:
    found = matching(words, sought)
    if not found:
        return [quiet(words("stretch.none"), kind.BODY)]
    more = [quiet(words("prescribe.found-more"))] if len(found) > MOST_FOUND else []
    return [Ticks(found[:MOST_FOUND], chosen, pen, key=sought), *more]


def _foot(count: int, full: bool, name: str) -> ft.Control:
    words, trail = use_words(), use_trail()
    told = say(words("prescribe.count", n=count), kind.SUBTITLE, key="prescribe.count")
    return ft.Column(
        [
            ft.Semantics(
                live_region=True,
                content=noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("prescribe.full"))
                if full
                else told,
            ),
            primary(
                words("app.done"),
                lambda: trail.back(f"/prescribe/{name}"),
                key="prescribe.add-done",
            ),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
