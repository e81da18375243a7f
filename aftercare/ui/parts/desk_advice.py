"""The advice card of the form: nine topics, each yes, no, ask me, or not said."""

from functools import partial

import flet as ft

from aftercare.content.source import citation
from aftercare.content.topic import topic_sources
from aftercare.domain.prescription import Answer, Said, Topic
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.source_list import short
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

ANSWER_WIDTH = 62  # logical pixels at normal text size: three fit beside a topic, in columns


def advice_part(advice: tuple[Said, ...], pen: Pen) -> ft.Control:
    """Return a row for each topic; only the one that is answered is drawn anew."""
    words = use_words()
    said = {one.topic: one.answer for one in advice}
    return ft.Column(
        [
            section(words("prescribe.advice")),
            card(
                *(kept(_topic, topic, said.get(topic), pen) for topic in Topic),
                padding=ft.Padding.symmetric(vertical=layout.S3, horizontal=layout.S4),
                spacing=layout.S1,
            ),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _topic(topic: Topic, answer: Answer | None, pen: Pen) -> ft.Control:
    unfolded, unfold = ft.use_state(initial=False)
    words, look = use_words(), use_look()
    name = words(f"plan.topic-{topic}")
    box = ft.Container(
        ft.Row(
            [
                say(name, expand=True),
                ft.Icon(
                    ft.Icons.EXPAND_LESS_ROUNDED if unfolded else ft.Icons.EXPAND_MORE_ROUNDED,
                    size=20,
                    color=ft.Colors.ON_SURFACE_VARIANT,
                ),
            ],
            spacing=0,
        ),
        padding=ft.Padding.symmetric(vertical=layout.S3),
        border_radius=layout.S2,
        on_click=lambda: unfold(not unfolded),
    )
    known = tappable(
        words("prescribe.known", topic=name),
        box,
        key=f"prescribe.known.{topic}",
        selected=unfolded,
        expand=not look.large,
    )
    chips = ft.Row(
        [_chip(words, look, topic, name, one, pen, chosen=one is answer) for one in Answer],
        spacing=6,
        run_spacing=6,
        tight=True,
        wrap=look.large,
    )
    line: ft.Control = (
        ft.Column([known, chips], spacing=0, tight=True)
        if look.large
        else ft.Row([known, chips], spacing=layout.S1)
    )
    return ft.Column(
        [line, *(_evidence(words, topic) if unfolded else [])], spacing=layout.S1, tight=True
    )


def _chip(
    words: Words, look: Look, topic: Topic, name: str, answer: Answer, pen: Pen, *, chosen: bool
) -> ft.Control:
    """Return a chip that is narrow enough for three of them beside a topic."""
    label = words(f"prescribe.answer-{answer}")
    ink = ft.Colors.ON_PRIMARY if chosen else ft.Colors.ON_SURFACE
    mark = [ft.Icon(ft.Icons.CHECK_ROUNDED, size=16, color=ink)] if chosen else []
    shown = ft.Row(
        [*mark, say(label, kind.LABEL, ink)],
        spacing=2,
        alignment=ft.MainAxisAlignment.CENTER,
        tight=look.large,
    )
    box = ft.Container(
        shown,
        width=None if look.large else ANSWER_WIDTH * look.scale,
        padding=ft.Padding.symmetric(vertical=14, horizontal=layout.S4 if look.large else 0),
        border_radius=layout.PILL,
        bgcolor=ft.Colors.PRIMARY if chosen else ft.Colors.SURFACE_CONTAINER_LOWEST,
        border=ft.Border.all(1.5, ft.Colors.PRIMARY if chosen else ft.Colors.OUTLINE),
        on_click=partial(pen.answer, topic, answer),
    )
    heard = words("plan.answered", topic=name, answer=label)
    return tappable(heard, box, key=f"prescribe.advice.{topic}.{answer}", selected=chosen)


def _evidence(words: Words, topic: Topic) -> list[ft.Control]:
    works = [citation(one) for one in topic_sources(topic) if citation(one)]
    known = say(words(f"plan.evidence-{topic}"), kind.SUPPORT)
    laid = ft.Column([known, *map(quiet, map(short, works))], spacing=layout.S1, tight=True)
    return [ft.Container(laid, padding=ft.Padding.only(bottom=layout.S2))]
