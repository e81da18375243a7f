"""Finding entries: by words of the notes, by treatment, place and what was ticked."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import flet as ft

from aftercare.content.diary import tags
from aftercare.domain.diary_index import Sought
from aftercare.domain.treatment import Treatment, following
from aftercare.formats.area_words import area_label
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.found import FoundState
from aftercare.state.later_part import LaterPart
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.text import quiet
from aftercare.ui.reading_on import ReadingOn, found_in
from aftercare.ui.screens.diary_days import DayList
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

CHIPS = 8  # offered before "More"


@ft.component
def FindScreen(
    part: LaterPart, treatments: TreatmentState, diary: DiaryState, clock: ClockState
) -> ft.Control:
    """Show what fits, newest first."""
    words, look = use_words(), use_look()
    ft.use_effect(clock.tick, dependencies=[])
    title, leave = words("look-back.find-title"), Leave("/diary")
    if not diary.count:
        none, note = words("look-back.find-none"), words("look-back.find-none-note")
        empty = empty_state(ft.Icons.SEARCH_ROUNDED, none, note, look)
        return Frame(title, [empty], leave=leave)
    found = found_in(part, diary)
    return Frame(
        title,
        [_Asked(found, treatments, diary, clock)],
        aside=[_Found(found, treatments, diary, clock)],
        leave=leave,
    )


@ft.component
def _Asked(
    found: FoundState,
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    key: str | None = None,
) -> ft.Control:
    """Ask what is sought; only what the diary has is offered."""
    words, index = use_words(), found.index
    open_, unfold = ft.use_state("")
    known = {one.id for one in tags()}
    ticked = [(tag, words(f"tag.{tag}")) for tag in index.tags() if tag in known]
    places = [(area, area_label(words, area)) for area in index.areas() if _is_known(words, area)]
    days = [(one.id, _day(words, one, clock)) for one in reversed(treatments.treatments)]
    groups = (
        Group("treatment", days if len(days) > 1 else [], found.treatment, found.choose_treatment),
        Group("area", places, found.area, found.choose_area),
        Group("tag", ticked, found.tag, found.choose_tag),
    )
    offered = [one for one in groups if one.offered or one.chosen]
    opened = next((one for one in offered if one.name == open_), None)
    return ft.Column(
        [
            SearchLine(words("look-back.find-search"), found.text, found.seek, "find.text"),
            choices([_head(words, one, open_, unfold) for one in offered]),
            *([_Group(opened, unfold, key=opened.name)] if opened else []),
            ReadingOn(found, diary),
        ],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


class Group(NamedTuple):
    """One thing by which entries are chosen; each of the *offered* is an id and its name."""

    name: str
    offered: Sequence[tuple[str, str]]
    chosen: str
    choose: Callable[[str], None]

    @property
    def says(self) -> str:
        """What is chosen; "" if nothing is."""
        return dict(self.offered).get(self.chosen, "")


def _head(words: Words, group: Group, open_: str, unfold: Callable[[str], None]) -> ft.Control:
    """Say what a group is set to; a tap unfolds it, or folds it again."""
    title, is_open = words(f"look-back.find-{group.name}"), open_ == group.name
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    return choice(
        group.says or title,
        partial(unfold, "" if is_open else group.name),
        key=f"find.{group.name}",
        chosen=bool(group.says),
        icon=icon,
        name=words("look-back.set-to", what=title, to=group.says or words("look-back.any")),
    )


@ft.component
def _Group(group: Group, unfold: Callable[[str], None], key: str | None = None) -> ft.Control:
    """Offer what a group has, or any of it; who has chosen is done with it."""
    words = use_words()
    whole, show = ft.use_state(initial=False)
    shown = [
        one for n, one in enumerate(group.offered) if whole or n < CHIPS or one[0] == group.chosen
    ]

    def choose(one: str) -> None:
        group.choose(one)
        unfold("")

    chips = [
        choice(
            label,
            partial(choose, one),
            key=f"find.{group.name}.{one or 'any'}",
            chosen=one == group.chosen,
        )
        for one, label in (("", words("look-back.any")), *shown)
    ]
    if len(shown) < len(group.offered):
        more = words("look-back.more")
        chips.append(choice(more, lambda: show(True), key=f"find.{group.name}.more"))  # noqa: FBT003
    return card(choices(chips), padding=layout.S4)


@ft.component
def _Found(
    found: FoundState,
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    key: str | None = None,
) -> ft.Control:
    """Show the newest of what fits, and how many there are."""
    words, trail = use_words(), use_trail()
    open_ = ft.use_callback(trail.go, [trail])
    asked = sought(found, treatments)
    shown = found.index.found(asked, found.most)
    entries = tuple(filter(None, map(diary.get, reversed(shown.ids))))
    today = clock.local(clock.now).date()
    listed: list[ft.Control] = [_count(words, shown.count)]
    if not asked.is_empty:
        forget = plain(words("look-back.forget"), found.forget, key="find.forget")
        listed[0] = ft.Row([listed[0], forget], wrap=True, spacing=layout.S4)
    listed.append(kept(DayList, entries, treatments.treatments, today, clock.local, open_))
    if len(shown.ids) < shown.count:
        listed.append(plain(words("diary.earlier"), found.show_more, key="find.earlier"))
    stretch = ft.CrossAxisAlignment.STRETCH
    return ft.Column(listed, spacing=layout.S2, horizontal_alignment=stretch)


def _count(words: Words, count: int) -> ft.Control:
    said = ft.Semantics(live_region=True, content=quiet(words("look-back.found", n=count)))
    return ft.Container(said, key="find.count")


def sought(found: FoundState, treatments: TreatmentState) -> Sought:
    """Return what is asked for, with the moments of the treatment's course."""
    treatment = treatments.get(found.treatment) if found.treatment else None
    after = following(treatments.treatments, treatment) if treatment else None
    return Sought(
        text=found.text,
        tag=found.tag,
        area=found.area,
        since=treatment.at if treatment else None,
        until=after.at if after else None,
    )


def _is_known(words: Words, area: str) -> bool:
    return words.has(f"region.{area.partition('.')[0].replace('_', '-')}")


def _day(words: Words, treatment: Treatment, clock: ClockState) -> str:
    at, now = clock.local(treatment.at), clock.local(clock.now)
    return words.date(at, "short" if at.year == now.year else "full")
