"""What a person can do: how it went so far, their answers, and the ways to more."""

from collections.abc import Sequence
from datetime import datetime

import flet as ft

from aftercare.content.function import Noticed, noticed
from aftercare.content.source import citation
from aftercare.domain.function import (
    Course,
    Rating,
    asked,
    courses,
    is_noticed,
    mean_change,
    whole_is_noticed,
)
from aftercare.domain.occasion import Local
from aftercare.state.clock import ClockState
from aftercare.state.function_state import FunctionState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.change_scale import change_words
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.function_course import CoursePicture, CourseTable
from aftercare.ui.parts.source_list import Backing
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

AT_ONCE = 5  # answers shown before one asks for more


@ft.component
def FunctionScreen(function: FunctionState, clock: ClockState) -> ft.Control:
    """Show first and last scores; a change is named only from the size on that people notice."""
    words, look, trail = use_words(), use_look(), use_trail()
    ft.use_effect(clock.tick, dependencies=[])
    mine, ratings = asked(function.activities), function.ratings
    title = words("function.title")
    if not mine and not ratings:
        choose = primary(
            words("function.choose"),
            lambda: trail.go("/function/activities"),
            key="function.choose",
        )
        told = empty_state(
            ft.Icons.DIRECTIONS_WALK_ROUNDED,
            words("function.empty-title"),
            words("function.empty"),
            look,
            choose,
        )
        return Frame(title, [told], leave=Leave("/diary"))
    found = courses(mine, ratings)
    answer = primary(
        words("function.answer"), lambda: trail.go("/function/rate"), key="function.answer"
    )
    return Frame(
        title,
        [
            *([CourseCard(found, ratings, clock.local)] if found else []),
            *_whole(words, ratings, clock.local),
        ],
        aside=[rows([_mine(words, trail, len(mine))]), *_answers(ratings, clock)],
        foot=answer,
        leave=Leave("/diary"),
    )


@ft.component
def CourseCard(
    found: tuple[Course, ...], ratings: tuple[Rating, ...], local: Local, key: str | None = None
) -> ft.Control:
    """Show the course of each activity, drawn or as a table."""
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    sentence, known = _sentence(words, found)
    icon = ft.Icons.SHOW_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    label = words("function.picture" if tabled else "function.table")
    return card(
        quiet(_days(words, [one for one in ratings if one.scores], local)),
        heading(say(sentence, kind.TITLE, key="function.sentence")),
        CourseTable(found) if tabled else CoursePicture(found),
        ft.Row([plain(label, lambda: turn(not tabled), key="function.table", icon=icon)]),
        *([_source(words, known)] if known else []),
    )


def _sentence(words: Words, found: Sequence[Course]) -> tuple[str, Noticed | None]:
    """Return what is said of the change, and from where the size of it is known, if it is named."""
    twice = [one for one in found if one.count > 1]
    change = mean_change(twice)
    if change is None or not is_noticed(found):
        return words("function.course" if twice else "function.first-answer"), None
    points = words.number(round(abs(change), 1))
    said = words(
        f"function.{'better' if change > 0 else 'worse'}-by", points=points, count=len(twice)
    )
    return said, noticed("one" if len(twice) == 1 else "mean")


def _days(words: Words, scored: Sequence[Rating], local: Local) -> str:
    first, last = (words.date(local(one.occurred_at), "day") for one in (scored[0], scored[-1]))
    if first == last:
        return words("function.on-day", day=first)
    return words("function.between", first=first, last=last)


def _source(words: Words, known: Noticed) -> ft.Control:
    marks = ". ".join(words(f"source.mark-{mark}-title") for mark in known.marks)
    cited = tuple(filter(None, map(citation, known.sources)))
    return ft.Column(
        [
            quiet(words("function.not-proof")),
            quiet(words("call.firm", marks=marks)),
            Backing(cited, f"function.sources.{known.id}"),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _whole(words: Words, ratings: Sequence[Rating], local: Local) -> list[ft.Control]:
    """Return what was said last of the whole, if anything was."""
    said = [one for one in ratings if one.change is not None]
    if not said:
        return []
    last = said[-1]
    change = last.change or 0
    day, since = _day(words, local, last.occurred_at), last.since
    when = (
        words("function.change-said", day=day, since=_day(words, local, since))
        if since
        else words("function.on-day", day=day)
    )
    named = [say(words("function.change-noticed"), key="function.change-noticed")]
    return [
        card(
            quiet(words("function.whole")),
            heading(say(change_words(words, change), kind.TITLE, key="function.whole")),
            quiet(when),
            *([*named, _source(words, noticed("whole"))] if whole_is_noticed(change) else []),
            spacing=layout.S2,
        )
    ]


def _day(words: Words, local: Local, at: datetime) -> str:
    return words.date(local(at), "day")


def _mine(words: Words, trail: Trail, count: int) -> ft.Control:
    return list_row(
        words("function.mine"),
        words("function.mine-count", n=count),
        key="function.mine",
        leading=badge(ft.Icons.EDIT_NOTE_ROUNDED),
        on_click=lambda: trail.go("/function/activities"),
    )


def _answers(ratings: tuple[Rating, ...], clock: ClockState) -> list[ft.Control]:
    return [Answers(ratings, clock.local)] if ratings else []


@ft.component
def Answers(ratings: tuple[Rating, ...], local: Local, key: str | None = None) -> ft.Control:
    """List the answers, newest first; each can be changed and deleted."""
    words, trail = use_words(), use_trail()
    shown, show = ft.use_state(AT_ONCE)
    newest = tuple(reversed(ratings))
    laid: list[ft.Control] = [
        section(words("function.answers")),
        rows([_answer(words, trail, one, local) for one in newest[:shown]]),
    ]
    if len(newest) > shown:
        more = words("function.earlier")
        laid.append(plain(more, lambda: show(shown + 4 * AT_ONCE), key="function.earlier"))
    return ft.Column(
        laid, spacing=layout.S1, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True
    )


def _answer(words: Words, trail: Trail, one: Rating, local: Local) -> ft.Control:
    parts = [words("function.answers-count", n=len(one.scores))] if one.scores else []
    if one.change is not None:
        parts.append(change_words(words, one.change))
    return list_row(
        words.date(local(one.occurred_at), "long"),
        " · ".join(parts),
        key=f"function.rating.{one.id}",
        on_click=lambda: trail.go(f"/function/rating/{one.id}"),
    )
