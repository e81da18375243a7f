"""My questions for a visit: those of my own, and what hurt in the stretches before."""

from functools import partial

import flet as ft

from aftercare.domain.appointment import LONGEST_TEXT, MOST_QUESTIONS, Appointment, Question
from aftercare.domain.occasion import Local
from aftercare.domain.question import Raised, own
from aftercare.formats.question_words import raised_line
from aftercare.state.appointment import AppointmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout
from aftercare.words.words import Words


@ft.component
def VisitQuestions(
    one: Appointment,
    raised: tuple[Raised, ...],
    visits: AppointmentState,
    local: Local,
    ahead: bool = True,
    key: str | None = None,
) -> ft.Control:
    """Show them all, each with the way to take it away; *ahead*: and a line for one more."""
    one = visits.as_it_is(one)
    words = use_words()
    typed, show = ft.use_state(visits.typed(one.id))

    def write(text: str) -> None:
        visits.type(one.id, text)
        show(text)

    def add() -> None:
        visits.ask(one.id, typed)
        write("")

    asked = [(each.text, each) for each in own(one)]
    asked += [
        (raised_line(words, each, local), Question(text="", about=each.about)) for each in raised
    ]
    lines = [
        _line(words, text, partial(visits.put_away, one.id, question), number)
        for number, (text, question) in enumerate(asked)
    ]
    more = [
        TextLine(words("visit.question"), typed, write, "visit.question", most=LONGEST_TEXT),
        secondary(words("visit.question-add"), add, key="visit.question-add", icon=ft.Icons.ADD),
    ]
    if not ahead and not lines:
        return ft.Container()
    room = len(own(one)) < MOST_QUESTIONS
    none = [quiet(words("visit.questions-none"))]
    return ft.Column(
        [
            section(words("visit.questions"), first=True),
            card(*(lines or none), *(more if ahead and room else [])),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _line(words: Words, text: str, put_away: partial[None], number: int) -> ft.Control:
    away = icon_button(
        ft.Icons.CLOSE_ROUNDED,
        words("visit.question-away", question=text),
        put_away,
        key=f"visit.question-{number}.away",
    )
    return ft.Row(
        [say(text, expand=True, key=f"visit.question-{number}"), away],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )
