"""When something was felt: now, one of the usual moments, or any day and time before now."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.occasion import Local, at_clock, occasions
from aftercare.ui.look import use_words
from aftercare.ui.parts.moment_choice import MomentChoice, MomentWords
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout


@ft.component
def WhenChoice(
    at: datetime,
    now: datetime,
    exactly: Callable[[], datetime],
    local: Local,
    choose: Callable[[datetime], None],
    refused: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Offer moments before *now* and show the one chosen, *at*; say so where one was *refused*.

    The screen may have been open for long: what a tap means is counted from *exactly()*.
    """
    words = use_words()
    offered = {occasion.id: occasion for occasion in occasions(now, local)}
    here = local(at)

    def choose_named(name: str) -> None:
        present = {occasion.id: occasion for occasion in occasions(exactly(), local)}
        choose(present.get(name, offered[name]).at)  # after midnight, "this morning" is yesterday's

    said = MomentWords(
        chosen=words("when.at", day=words.date(here, "day"), time=words.time(here)),
        pick_day=words("when.pick-day"),
        pick_time=words("when.pick-time"),
    )
    picker = MomentChoice(
        "entry.when",
        [(name, words(f"when.{name}")) for name in offered],
        next((name for name, occasion in offered.items() if occasion.is_at(at)), None),
        here,
        local(now),
        said,
        choose_named,
        lambda wall: choose(at_clock(wall.date(), wall.time(), exactly(), local)),
    )
    if not refused:
        return picker
    sentence = ft.Semantics(
        live_region=True, content=say(words("when.refused"), key="entry.when.refused")
    )
    return ft.Column([picker, sentence], spacing=layout.S2, tight=True)
