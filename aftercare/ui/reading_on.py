"""Years of a diary are read little by little while a screen that looks through them is shown."""

import flet as ft

from aftercare.state.diary import DiaryState
from aftercare.state.found import FoundState
from aftercare.state.later_part import LaterPart
from aftercare.ui.look import use_words
from aftercare.ui.note_words import note_words
from aftercare.ui.parts.text import quiet


def found_in(part: LaterPart, diary: DiaryState) -> FoundState:
    """Return what was read of *diary*: the same for all screens of *part*."""
    return part.own(FoundState, lambda: FoundState(diary, note_words))


@ft.component
def ReadingOn(found: FoundState, diary: DiaryState, key: str | None = None) -> ft.Control:
    """Read on, and say so while it is not done."""
    words = use_words()
    ft.use_effect(found.catch_up, dependencies=[diary.version])
    ft.use_effect(found.follow, dependencies=[found.complete], cleanup=lambda: None)
    if found.complete:
        return ft.Container(height=0)
    return quiet(words("look-back.reading-on"), key="reading-on")
