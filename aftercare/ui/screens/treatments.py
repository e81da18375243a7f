"""All treatments, newest first."""

import flet as ft

from aftercare.domain.treatment import Treatment, current
from aftercare.formats.area_words import area_line
from aftercare.state.clock import ClockState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.trail import use_trail

AT_ONCE = 40  # rows built before one asks for more


@ft.component
def TreatmentsScreen(treatments: TreatmentState, clock: ClockState) -> ft.Control:
    """List them; each leads to its own screen."""
    words, look, trail = use_words(), use_look(), use_trail()
    shown, show = ft.use_state(AT_ONCE)
    newest = treatments.treatments[::-1]
    now = current(treatments.treatments, clock.exactly())
    add = primary(words("treatment.add"), lambda: trail.go("/treated"), key="treatments.add")
    if not newest:
        title, sentence = words("treatment.all-empty-title"), words("treatment.all-empty")
        body: list[ft.Control] = [empty_state(ft.Icons.HISTORY_ROUNDED, title, sentence, look)]
    else:
        body = [rows([_row(one, clock, is_now=one is now) for one in newest[:shown]])]
    if len(newest) > shown:
        more = words("treatment.more-rows")
        body.append(plain(more, lambda: show(shown + AT_ONCE), key="treatments.more"))
    return Frame(words("treatment.all-title"), body, foot=add, leave=Leave())


def _row(treatment: Treatment, clock: ClockState, *, is_now: bool) -> ft.Control:
    words, trail = use_words(), use_trail()
    at = clock.local(treatment.at)
    moment = words("when.at", day=words.date(at, "full"), time=words.time(at))
    return list_row(
        moment,
        area_line(words, treatment.areas) or None,
        key=f"treatments.{treatment.id}",
        leading=badge(ft.Icons.PUSH_PIN_OUTLINED),
        trailing=quiet(words("treatment.this-one")) if is_now else None,
        on_click=lambda: trail.go(f"/treatment/{treatment.id}"),
    )
