"""I was treated: when, where, done; three taps for the common case."""

from dataclasses import replace
from datetime import datetime

import flet as ft

from aftercare.domain.appointment import too_soon
from aftercare.domain.moment import BadMoment, not_after
from aftercare.domain.region import Area, toggled
from aftercare.domain.treatment import Draft
from aftercare.state.clock import ClockState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.screens.treatment_form import WhenCard, WhereCard, soon_note
from aftercare.ui.trail import use_trail


@ft.component
def TreatedScreen(treatments: TreatmentState, clock: ClockState) -> ft.Control:
    """Ask when and where; what was said so far survives a look elsewhere."""
    words, trail = use_words(), use_trail()
    wrong, refuse = ft.use_state("")
    begun = ft.use_ref("")
    draft = treatments.draft or Draft()
    now = clock.exactly()
    at = draft.at or now

    def choose(moment: datetime | None) -> None:
        now = clock.exactly()
        try:
            not_after(moment or now, now)
        except BadMoment as error:
            refuse(error.reason)
            return
        refuse("")
        treatments.describe(replace(draft, at=moment))

    def mark(area: Area) -> None:
        said = treatments.draft or Draft()  # as it is: two taps may come before one drawing
        treatments.describe(replace(said, areas=toggled(said.areas, area)))

    def start() -> None:
        if treatments.get(begun.current or ""):
            return  # a second tap while the first one leads away
        said = treatments.draft or Draft()
        at = (said.at or clock.exactly()).replace(second=0, microsecond=0)
        try:
            begun.current = treatments.record(at, said.areas).id
        except BadMoment as error:
            refuse(error.reason)
            return
        clock.tick()
        trail.go("/")

    near = too_soon(treatments.treatments, draft.areas, at)
    return Frame(
        words("treatment.title"),
        [
            WhenCard(at, now, clock.local, choose, wrong or None, likely=True),
            WhereCard(draft.areas, mark),
            *([soon_note(words)] if near else []),
        ],
        foot=primary(words("treatment.start"), start, key="treatment.start"),
        leave=Leave(cross=True),
    )
