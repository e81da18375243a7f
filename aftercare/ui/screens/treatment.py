"""One treatment: correct it, note what the physiotherapist said, delete it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import flet as ft

from aftercare.domain.appointment import too_soon
from aftercare.domain.course import USUAL_DAYS
from aftercare.domain.moment import BadMoment
from aftercare.domain.region import Area, toggled
from aftercare.domain.treatment import Treatment
from aftercare.state.clock import ClockState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.treatment_form import WhenCard, WhereCard, soon_note
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail

DAYS_OFFERED = (USUAL_DAYS, 4, 5, 7, 10, 14)


@ft.component
def TreatmentScreen(treatments: TreatmentState, clock: ClockState) -> ft.Control:
    """Show what is known of the treatment in the address; every change is saved at once."""
    words, trail = use_words(), use_trail()
    wrong, refuse = ft.use_state("")
    treatment = treatments.get(ft.use_route_params().get("treatment", ""))
    if treatment is None:
        return NotFoundScreen()
    now = clock.exactly()

    def choose(moment: datetime | None) -> None:
        try:
            treatments.amend(treatment.id, at=moment or clock.exactly())
        except BadMoment as error:
            refuse(error.reason)
            return
        refuse("")

    def mark(area: Area) -> None:
        now = treatments.get(treatment.id) or treatment  # two taps may come before one drawing
        treatments.amend(treatment.id, areas=toggled(now.areas, area))

    others = (one for one in treatments.treatments if one.id != treatment.id)
    near = too_soon(others, treatment.areas, treatment.at)

    def delete() -> None:
        treatments.remove(treatment.id)
        trail.back("/")

    return Frame(
        words("treatment.edit-title"),
        [
            WhenCard(treatment.at, now, clock.local, choose, wrong or None),
            WhereCard(treatment.areas, mark),
            *([soon_note(words)] if near else []),
        ],
        aside=[SaidCard(treatment, treatments), DeleteCard(delete)],
        foot=primary(words("app.done"), lambda: trail.back("/"), key="treatment.done"),
        leave=Leave(),
    )


@ft.component
def SaidCard(treatment: Treatment, treatments: TreatmentState) -> ft.Control:
    """Note the physiotherapist's word on how much and how long; it widens the band."""
    words = use_words()
    more = choice(
        words("treatment.more"),
        lambda: treatments.amend(treatment.id, more_than_usual=not treatment.more_than_usual),
        key="treatment.more",
        chosen=treatment.more_than_usual,
    )
    chosen = treatment.sore_up_to_days or USUAL_DAYS

    def up_to(days: int) -> None:
        said = days if days != USUAL_DAYS else None
        treatments.amend(treatment.id, sore_up_to_days=said)

    days = [
        choice(
            words("treatment.days-usual" if n == USUAL_DAYS else "treatment.days", days=n),
            partial(up_to, n),
            key=f"treatment.days.{n}",
            chosen=n == chosen,
        )
        for n in DAYS_OFFERED
    ]
    return card(
        heading(say(words("treatment.said-title"), kind.TITLE)),
        quiet(words("treatment.said-note")),
        choices([more]),
        say(words("treatment.days-title"), kind.SUBTITLE),
        choices(days),
    )


@ft.component
def DeleteCard(delete: Callable[[], None]) -> ft.Control:
    """Delete the treatment; the shell then offers the way back."""
    words = use_words()
    return ft.Column(
        [
            plain(
                words("treatment.delete"),
                delete,
                key="treatment.delete",
                icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
            ),
            ft.Container(quiet(words("treatment.delete-note")), padding=ft.Padding.only(left=12)),
        ],
        spacing=0,
    )
