"""The questions of a diary entry: the soreness first, everything after it may be left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Unpack

import flet as ft

from aftercare.domain.course import Concern
from aftercare.domain.diary import Answers, Entry
from aftercare.domain.occasion import Local
from aftercare.domain.region import Area
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.area_choice import AreaChoice
from aftercare.ui.parts.card import badge, card
from aftercare.ui.parts.compared import ComparedChoice
from aftercare.ui.parts.concern_card import ConcernCard
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.note_field import NoteField
from aftercare.ui.parts.soreness_scale import soreness_scale
from aftercare.ui.parts.tag_choice import TagChoice
from aftercare.ui.parts.text import big, heading, quiet, say, section
from aftercare.ui.parts.when import WhenChoice
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

ROOMY = 390  # wide enough for a scale inside a card with its usual sides
CARD_LINE = 1


class Say(Protocol):
    """Does something with answers at once."""

    def __call__(self, **answers: Unpack[Answers]) -> None:
        """Take *answers*."""
        ...


@dataclass(frozen=True, slots=True)
class Answering:
    """What an answer does: ``say`` saves it, ``toggle`` takes back what was said already."""

    say: Say
    toggle: Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """When the entry was felt, to the minute, and how that is changed."""

    at: datetime
    now: datetime  # when the screen was drawn
    exactly: Callable[[], datetime]
    local: Local
    move: Callable[[datetime], None]
    refused: bool


@ft.component
def EntryForm(
    entry: Entry | None,
    line: str,
    treated: tuple[Area, ...],
    answer: Answering,
    moments: Moments,
    concerns: Sequence[Concern] = (),
    clinic_phone: str = "",
    key: str | None = None,
) -> ft.Control:
    """Show *entry*, None before the first answer; *answer* is called at each tap.

    *line* tells the hour, time and place; *treated* are the places that are offered first. What a
    tap does not change is not drawn again.
    """
    controls = [
        *_soreness(entry, line, answer),
        *([ConcernCard(concerns, clinic_phone, key="entry.concern")] if concerns else []),
        kept(_usual_pain, entry.usual_pain if entry else None, answer),
        section(use_words()("checkin.more")),
        kept(_where, treated, entry.areas if entry else (), answer),
        kept(_tags, entry.tags if entry else (), answer),
        kept(_note, entry.note if entry else "", answer),
        kept(_when, moments),
    ]
    return ft.Column(
        controls, spacing=layout.S3, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True
    )


def _soreness(entry: Entry | None, line: str, answer: Answering) -> list[ft.Control]:
    look, words = use_look(), use_words()
    choose_compared = ft.use_callback(lambda one: answer.toggle(compared=one), [answer])
    choose_number = ft.use_callback(lambda one: answer.toggle(soreness=one), [answer])
    where = quiet(line, key="entry.line")
    if not look.large:
        where.max_lines, where.overflow = 1, ft.TextOverflow.ELLIPSIS
    return [
        where,
        heading(big(words("checkin.ask-sore"), kind.HEADLINE, look)),
        kept(ComparedChoice, entry.compared if entry else None, choose_compared),
        ft.Container(
            heading(say(words("checkin.ask-number"), kind.SUBTITLE), 3),
            padding=ft.Padding.only(top=layout.S1),
        ),
        *soreness_scale("entry.soreness", entry.soreness if entry else None, choose_number),
    ]


def _usual_pain(value: int | None, answer: Answering) -> ft.Control:
    look, words = use_look(), use_words()
    choose = ft.use_callback(lambda one: answer.toggle(usual_pain=one), [answer])
    title = ft.Column(
        [
            heading(say(words("checkin.usual-title"), kind.TITLE)),
            quiet(words("checkin.usual-intro")),
        ],
        spacing=0,
        expand=True,
        tight=True,
    )
    head = ft.Row([badge(ft.Icons.HISTORY_ROUNDED), title], spacing=layout.S3)
    inset = layout.S3 if look.width >= ROOMY else layout.S1  # the scale needs all the width
    sheet = card(
        ft.Container(head, padding=ft.Padding.symmetric(horizontal=layout.S4 - inset)),
        *soreness_scale("entry.usual-pain", value, choose, inset + CARD_LINE),
        padding=ft.Padding.symmetric(vertical=layout.S4, horizontal=inset),
    )
    return ft.Container(sheet, padding=ft.Padding.only(top=layout.S4))


def _where(treated: tuple[Area, ...], areas: tuple[Area, ...], answer: Answering) -> ft.Control:
    choose = ft.use_callback(lambda chosen: answer.say(areas=chosen), [answer])
    return _question(use_words()("checkin.where"), kept(AreaChoice, treated, areas, choose))


def _tags(tags: tuple[str, ...], answer: Answering) -> ft.Control:
    choose = ft.use_callback(lambda chosen: answer.say(tags=chosen), [answer])
    return _question(use_words()("checkin.tags"), kept(TagChoice, tags, choose))


def _note(note: str, answer: Answering) -> ft.Control:
    return NoteField(note, ft.use_callback(lambda text: answer.say(note=text), [answer]))


def _when(moments: Moments) -> ft.Control:
    chosen = WhenChoice(
        moments.at, moments.now, moments.exactly, moments.local, moments.move, moments.refused
    )
    return _question(use_words()("when.title"), chosen)


def _question(title: str, answers: ft.Control) -> ft.Control:
    return card(heading(say(title, kind.SUBTITLE), 3), answers)
