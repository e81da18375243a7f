"""My activities: named, changed, put aside, taken up again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import flet as ft

from aftercare.content.function import examples_for
from aftercare.domain.function import (
    FEWEST_ACTIVITIES,
    LONGEST_NAME,
    MOST_ACTIVITIES,
    Activity,
    BadActivities,
    BadName,
    asked,
    named,
)
from aftercare.state.function_state import FunctionState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card, list_row, noted, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

AT_ONCE = 6  # examples shown before one asks for more


@ft.component
def ActivitiesScreen(function: FunctionState, treatments: TreatmentState) -> ft.Control:
    """List what is asked, with the way to change each, and offer more while there is room."""
    words, trail = use_words(), use_trail()
    open_id, open_ = ft.use_state("")
    wrong, refuse = ft.use_state("")
    mine = asked(function.activities)
    dropped = [one for one in function.activities if not one.is_asked]

    def attempt(act: Callable[[], None]) -> bool:
        why = _refused(act)
        refuse(why)
        return not why

    told = [_said(words(f"function.refused-{wrong}"))] if wrong else []
    return Frame(
        words("function.mine"),
        [
            section(words("function.asked"), first=True),
            Mine(mine, function, open_id, open_, attempt),
            *_hint(words, len(mine)),
            *told,
        ],
        aside=[
            *([Adding(function, treatments, attempt)] if len(mine) < MOST_ACTIVITIES else []),
            *(_dropped(words, dropped, function, attempt) if dropped else []),
        ],
        foot=primary(words("app.done"), lambda: trail.back("/function"), key="function.done"),
        leave=Leave("/function"),
    )


def _refused(act: Callable[[], None]) -> str:
    """Do *act* and return why it was refused, "" if it was not."""
    try:
        act()
    except BadName:
        return "name"
    except BadActivities as bad:
        return bad.reason
    return ""


def _said(sentence: str) -> ft.Control:
    line = noted(ft.Icons.INFO_OUTLINE_ROUNDED, sentence)
    return ft.Semantics(live_region=True, container=True, content=line)


def _hint(words: Words, count: int) -> list[ft.Control]:
    if count >= MOST_ACTIVITIES:
        return [quiet(words("function.full"))]
    return [quiet(words("function.few"))] if 0 < count < FEWEST_ACTIVITIES else []


Attempt = Callable[[Callable[[], None]], bool]


@ft.component
def Mine(
    mine: tuple[Activity, ...],
    function: FunctionState,
    open_id: str,
    open_: Callable[[str], None],
    attempt: Attempt,
    key: str | None = None,
) -> ft.Control:
    """Show each activity that is asked; the one that was tapped shows what can be done with it."""
    words = use_words()
    if not mine:
        return card(quiet(words("function.asked-none"), kind.BODY))
    return rows(
        [
            Editing(one, function, attempt, lambda: open_(""), key=f"edit-{one.id}")
            if one.id == open_id
            else list_row(
                one.name,
                key=f"function.activity.{one.id}",
                on_click=partial(open_, one.id),
                trailing=ft.Icon(ft.Icons.EDIT_OUTLINED, color=ft.Colors.ON_SURFACE_VARIANT),
            )
            for one in mine
        ]
    )


@ft.component
def Editing(
    one: Activity,
    function: FunctionState,
    attempt: Attempt,
    close: Callable[[], None],
    key: str | None = None,
) -> ft.Control:
    """Change its name as it is typed, put it aside, or delete it."""
    words = use_words()
    typed, show = ft.use_state(one.name)

    def write(text: str) -> None:
        show(text)
        attempt(lambda: function.rename(one.id, text))

    def drop() -> None:
        close()
        function.drop(one.id)

    def delete() -> None:
        close()
        function.remove(one.id)

    ways: list[ft.Control] = [
        plain(words("app.done"), close, key="function.close"),
        plain(words("function.drop"), drop, key="function.drop"),
        plain(
            words("function.delete"),
            delete,
            key="function.delete",
            icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
        ),
    ]
    line = TextLine(
        words("function.rename"), typed, write, "function.name", most=LONGEST_NAME, on_enter=close
    )
    return ft.Container(
        ft.Column(
            [line, ft.Row(ways, wrap=True, spacing=0)],
            spacing=layout.S1,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        ),
        padding=ft.Padding.symmetric(horizontal=layout.S4, vertical=layout.S2),
    )


@dataclass(frozen=True, slots=True)
class Way:
    """Something that is offered: what it is called, what a tap does, its key."""

    said: str
    act: Callable[[], None]
    name: str
    icon: ft.IconData | None = None


@ft.component
def Adding(
    function: FunctionState, treatments: TreatmentState, attempt: Attempt, key: str | None = None
) -> ft.Control:
    """Offer examples, those of the place that was treated last first, and a line to write in."""
    words = use_words()
    more, unfold = ft.use_state(initial=False)
    typed, show = ft.use_state(function.typed)
    last = treatments.treatments[-1].areas if treatments.treatments else ()
    offered = [
        (example.id, words(f"function.example-{example.id}")) for example in examples_for(last)
    ]
    left = [(name, said) for name, said in offered if not named(function.activities, said)]

    def write(text: str) -> None:
        function.type(text)
        show(text)

    def add() -> None:
        if attempt(lambda: function.add(typed)):
            write("")

    shown = left if more else left[:AT_ONCE]
    ways = [
        Way(said, partial(_take, attempt, function, said), f"function.example.{name}")
        for name, said in shown
    ]
    if len(left) > len(shown):
        unfolding = partial(unfold, True)  # noqa: FBT003
        said = words("function.examples-more")
        ways.append(Way(said, unfolding, "function.examples-more", ft.Icons.EXPAND_MORE_ROUNDED))
    line = TextLine(
        words("function.own"), typed, write, "function.own", most=LONGEST_NAME, on_enter=add
    )
    return card(
        heading(say(words("function.examples"), kind.SUBTITLE)),
        _offered(ways, large=use_look().large),
        line,
        secondary(words("function.add"), add, key="function.add", icon=ft.Icons.ADD_ROUNDED),
    )


def _offered(ways: list[Way], *, large: bool) -> ft.Control:
    """Return chips; in large text rows, of which none is wider than the screen."""
    if not large:
        return choices([choice(one.said, one.act, key=one.name, icon=one.icon) for one in ways])
    lines = [
        list_row(
            one.said,
            key=one.name,
            on_click=one.act,
            trailing=ft.Icon(one.icon or ft.Icons.ADD_ROUNDED),
        )
        for one in ways
    ]
    return ft.Column(lines, spacing=0, tight=True)


def _take(attempt: Attempt, function: FunctionState, said: str) -> None:
    attempt(lambda: function.add(said))


def _dropped(
    words: Words, dropped: list[Activity], function: FunctionState, attempt: Attempt
) -> list[ft.Control]:
    lines = [_put_aside(words, one, function, attempt) for one in dropped]
    return [section(words("function.dropped")), rows(lines)]


def _put_aside(
    words: Words, one: Activity, function: FunctionState, attempt: Attempt
) -> ft.Control:
    again = ft.TextButton(
        words("function.again"),
        tooltip=words("function.again-said", name=one.name),
        on_click=lambda: attempt(lambda: function.take_up(one.id)),
        key=f"function.again.{one.id}",
    )
    delete = icon_button(
        ft.Icons.DELETE_OUTLINE_ROUNDED,
        words("function.delete-said", name=one.name),
        partial(function.remove, one.id),
        key=f"function.delete.{one.id}",
    )
    ways = ft.Row([again, delete], spacing=0, tight=True)
    name = say(one.name, expand=not use_look().large)
    line: ft.Control = ft.Row([name, ways], spacing=layout.S1)
    if use_look().large:
        line = ft.Column([name, ways], spacing=0, tight=True)
    return ft.Container(line, padding=ft.Padding.only(left=layout.S4))
