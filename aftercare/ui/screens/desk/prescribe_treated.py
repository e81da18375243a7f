"""When and where the patient was treated, for the plan that is being made."""

from datetime import datetime
from functools import partial

import flet as ft

from aftercare.domain.draft import is_just_now
from aftercare.domain.moment import BadMoment
from aftercare.domain.prescription import BadPart
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.screens.desk.prescribe_begin import BeginScreen
from aftercare.ui.screens.treatment_form import WhenCard, WhereCard
from aftercare.ui.trail import use_trail


@ft.component
def TreatedScreen(drafts: DraftState, patients: PatientState, clock: ClockState) -> ft.Control:
    """Ask when and where; each tap is saved in the draft."""
    words, trail = use_words(), use_trail()
    wrong, refuse = ft.use_state("")
    name = ft.use_route_params().get("patient", "")
    draft = drafts.get(name)
    if draft is None or patients.get(name) is None:
        return BeginScreen(name, drafts, patients)
    treated = draft.plan.treated
    now = clock.exactly()

    def choose(moment: datetime | None) -> None:
        try:
            drafts.treat(name, moment)
        except BadMoment as error:
            refuse(error.reason)
        except BadPart:
            refuse("too-early")
        else:
            refuse("")

    def skip(none: bool) -> None:
        if none:
            drafts.untreat(name)
            refuse("")
        else:
            choose(None)

    none = tick_row(
        words("prescribe.no-treatment"),
        words("prescribe.no-treatment-note"),
        treated is None,
        skip,
        key="prescribe.no-treatment",
    )
    asked: list[ft.Control] = []
    if treated:
        at = now if is_just_now(draft, now) else treated.at
        asked = [
            WhenCard(at, now, clock.local, choose, wrong or None, likely=True),
            WhereCard(treated.areas, partial(drafts.mark, name), words("prescribe.sides")),
        ]
    return Frame(
        words("prescribe.treated-title"),
        [*asked, rows([none])],
        foot=primary(
            words("app.done"),
            lambda: trail.back(f"/prescribe/{name}"),
            key="prescribe.treated-done",
        ),
        leave=Leave(f"/prescribe/{name}"),
    )
