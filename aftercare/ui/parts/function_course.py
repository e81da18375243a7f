"""How activities went, from the first score to the last: drawn, and as a table."""

from collections.abc import Sequence

import flet as ft

from aftercare.domain.function import Course
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

DOT, LINE, BAR = 16, 4, 8  # logical pixels: a score, the scale, the way between two scores
TOP = 10  # the best score


@ft.component
def CoursePicture(courses: tuple[Course, ...], key: str | None = None) -> ft.Control:
    """Draw each as a way on a scale: a ring at the first score, a dot at the last, 0 to 10."""
    words = use_words()
    return ft.Column(
        [*(_course(words, one) for one in courses), _ends(words)],
        spacing=layout.S4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _course(words: Words, one: Course) -> ft.Control:
    look = use_look()
    name = say(one.activity.name, kind.SUBTITLE, expand=not look.large)
    scores = quiet(_scores(words, one), kind.SUBTITLE)
    head: ft.Control = ft.Row([name, scores], spacing=layout.S3)
    if look.large:
        head = ft.Column([name, scores], spacing=0, tight=True)
    drawn = ft.Column(
        [head, _way(one)],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
    return ft.Semantics(
        label=said(words, one), exclude_semantics=True, container=True, content=drawn
    )


def said(words: Words, one: Course) -> str:
    """Return *one* as a sentence."""
    if one.count == 1:
        return words("function.once", name=one.activity.name, score=one.last)
    return words("function.from-to", name=one.activity.name, first=one.first, last=one.last)


def _scores(words: Words, one: Course) -> str:
    if one.count == 1:
        return words.number(one.last)
    return words("function.both", first=words.number(one.first), last=words.number(one.last))


def _way(one: Course) -> ft.Control:
    palette = use_look().palette
    low, high = sorted((one.first, one.last))
    shares = ((low, None), (high - low, palette.point), (TOP - high, None))
    parts: list[ft.Control] = [
        ft.Container(height=BAR, expand=share, bgcolor=ink) for share, ink in shares if share
    ]
    inset = ft.Padding.symmetric(horizontal=DOT / 2)
    scale = ft.Container(height=LINE, bgcolor=palette.grid, border_radius=LINE / 2, expand=True)
    return ft.Stack(
        [
            ft.Container(ft.Row([scale]), padding=inset, height=DOT, alignment=_at(TOP / 2)),
            ft.Container(
                ft.Row(parts, spacing=0), padding=inset, height=DOT, alignment=_at(TOP / 2)
            ),
            *([_dot(one.first, ft.Colors.SURFACE_CONTAINER_LOWEST)] if one.count > 1 else []),
            _dot(one.last, palette.point),
        ],
        height=DOT,
    )


def _dot(score: int, ground: str) -> ft.Control:
    point = ft.Container(
        width=DOT,
        height=DOT,
        border_radius=DOT / 2,
        bgcolor=ground,
        border=ft.Border.all(3, use_look().palette.point),
    )
    return ft.Container(point, height=DOT, alignment=_at(score))


def _at(score: float) -> ft.Alignment:
    """Return where *score* lies between the left and the right end."""
    return ft.Alignment(score * 2 / TOP - 1, 0)


def _ends(words: Words) -> ft.Control:
    low, high = (
        quiet(words("function.end", end=n, said=words(f"function.scale-{n}"))) for n in (0, TOP)
    )
    high.text_align = ft.TextAlign.END
    ends: ft.Control = ft.Row([ft.Container(one, expand=True) for one in (low, high)])
    if use_look().large:
        ends = ft.Column([low, high], spacing=0, tight=True)
    return ft.Semantics(exclude_semantics=True, content=ends)


@ft.component
def CourseTable(courses: Sequence[Course], key: str | None = None) -> ft.Control:
    """Show the same as a table."""
    words = use_words()
    columns = ("name", "first", "last", "count")
    return ScoreTable(
        tuple(words(f"function.column-{column}") for column in columns),
        (7, 3, 3, 3),
        tuple(_line(words, one) for one in courses),
    )


def _line(words: Words, one: Course) -> Line:
    numbers = (one.first, one.last, one.count)
    return Line(
        cells=(one.activity.name, *map(words.number, numbers)),
        said=words(
            "function.row", name=one.activity.name, first=one.first, last=one.last, n=one.count
        ),
    )
