"""The diary."""

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.frame import Frame


@ft.component
def DiaryScreen(treatments: TreatmentState, diary: DiaryState, clock: ClockState) -> ft.Control:
    """The diary."""
    return Frame(use_words()("app.tab-diary"), [], settings=True)
