"""The stretch calendar: what became of each day of a month, and the sets of one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

import flet as ft

from aftercare.content.asked import asked_of
from aftercare.domain.month import days_of, moved, weeks_of
from aftercare.domain.occasion import at_clock
from aftercare.domain.practice import Practice
from aftercare.domain.practised_day import Asked, practised_days, reasons_of, sets_by_day
from aftercare.domain.report import PractisedDay, Standing
from aftercare.state.clock import ClockState
from aftercare.state.later_part import LaterPart
from aftercare.state.month import MonthState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card, noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.month_grid import ICONS, Cell, month_grid, standing_legend
from aftercare.ui.parts.practice_row import practice_row
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

COUNTED = (Standing.PARTIAL, Standing.SKIPPED, Standing.NOTHING)
CARD_SIDE = layout.S2  # so that a seventh of a card is a target on the narrowest phone


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month as it is shown: its days as far as they have come, and their sets."""

    first: date
    days: tuple[PractisedDay, ...]
    sets: Mapping[date, tuple[Practice, ...]]

    @property
    def counts(self) -> Counter[Standing]:
        """How many days each standing has."""
        return Counter(one.standing for one in self.days)


@ft.component
def StretchCalendarScreen(
    part: LaterPart,
    plans: PrescriptionState,
    settings: SettingsState,
    treatments: TreatmentState,
    practices: PracticeState,
    clock: ClockState,
) -> ft.Control:
    """Show a month; a tap on a day shows its sets."""
    ft.use_effect(clock.tick, dependencies=[])
    place = part.own(MonthState, lambda: MonthState(clock.local(clock.now).date()))
    told, treated = settings.settings.conditions, treatments.treatments

    def asked() -> tuple[Asked, ...]:
        return asked_of(plans.plans, plans.active, told, treated)

    counting = ft.use_memo(asked, [plans.version, plans.active, told, treated])
    return _Calendar(place, counting, practices, clock)


@ft.component
def _Calendar(
    place: MonthState,
    asked: tuple[Asked, ...],
    practices: PracticeState,
    clock: ClockState,
    key: str | None = None,
) -> ft.Control:
    words = use_words()
    month = ft.use_memo(
        lambda: month_of(place.month, asked, practices, clock),
        [place.month, asked, practices.version, clock.now],
    )
    controls: list[ft.Control] = [_MonthCard(month, place, clock)]
    if not asked:
        controls.append(quiet(words("look-back.month-no-plan")))
    shown = next((one for one in month.days if one.day == place.day), None)
    aside = [_Day(shown, month.sets.get(shown.day, ()), clock)] if shown else []
    return Frame(words("look-back.month-title"), controls, aside=aside, leave=Leave("/diary"))


def month_of(
    first: date, asked: Sequence[Asked], practices: PracticeState, clock: ClockState
) -> Month:
    """Gather the days of the month that begins with *first*, up to today."""
    now = clock.exactly()
    today = clock.local(now).date()
    start, end = (at_clock(day, time(), now, clock.local) for day in (first, moved(first, 1)))
    sets = practices.between(start, end)
    begun = [day for day in days_of(first) if day <= today]
    return Month(
        first=first,
        days=practised_days(asked, sets, begun, now, clock.local),
        sets=sets_by_day(sets, clock.local),
    )


@ft.component
def _MonthCard(
    month: Month, place: MonthState, clock: ClockState, key: str | None = None
) -> ft.Control:
    look, words = use_look(), use_words()
    tabled, turn = ft.use_state(initial=False)
    at = datetime.combine(month.first, time())
    lines = month_lines(words, month)
    parts = [heading(say(lines[0], kind.TITLE, key="calendar.sentence")), *map(quiet, lines[1:])]
    picture = _table(words, month) if tabled else _grid(words, month, place)
    if not tabled:
        picture = ft.Column(
            [picture, _inset(_legend(words))],
            spacing=layout.S4,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    label = words("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.CALENDAR_MONTH_OUTLINED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    return card(
        _turning(words.date(at, "month"), place, words, is_last=_is_last(month, clock)),
        _inset(ft.Column(parts, spacing=2, tight=True)),
        _inset(picture) if tabled else picture,
        ft.Row([plain(label, lambda: turn(not tabled), key="calendar.table", icon=icon)]),
        padding=ft.Padding.symmetric(horizontal=CARD_SIDE, vertical=layout.S2),
        spacing=layout.S3 if not look.large else layout.S4,
    )


def _is_last(month: Month, clock: ClockState) -> bool:
    return moved(month.first, 1) > clock.local(clock.now).date()


def _inset(control: ft.Control) -> ft.Control:
    side = layout.CARD_PADDING - CARD_SIDE
    return ft.Container(control, padding=ft.Padding.symmetric(horizontal=side))


def _turning(name: str, place: MonthState, words: Words, *, is_last: bool) -> ft.Control:
    """Return the name of the month between the ways to the one before and the one after."""
    back = icon_button(
        ft.Icons.CHEVRON_LEFT_ROUNDED,
        words("look-back.month-back"),
        lambda: place.turn(-1),
        key="calendar.back",
    )
    on = icon_button(
        ft.Icons.CHEVRON_RIGHT_ROUNDED,
        words("look-back.month-on"),
        lambda: place.turn(1),
        key="calendar.on",
    )
    middle = ft.Container(quiet(name, key="calendar.month"), expand=True)
    middle.alignment = ft.Alignment.CENTER
    nowhere = ft.Container(width=layout.TARGET)
    return ft.Row([nowhere if place.is_first else back, middle, nowhere if is_last else on])


def month_lines(words: Words, month: Month) -> list[str]:
    """Return the sentence about a month, and what else there is to count."""
    counts = month.counts
    due = sum(count for one, count in counts.items() if one is not Standing.NOT_DUE)
    if not due:
        return [words("look-back.month-none")]
    lines = [words("look-back.month-done", done=counts[Standing.DONE], due=due)]
    parts = [words(f"look-back.month-{one}", n=counts[one]) for one in COUNTED if counts[one]]
    return [*lines, words("look-back.month-also", parts=words.listed(parts))] if parts else lines


def _grid(words: Words, month: Month, place: MonthState) -> ft.Control:
    weeks = weeks_of(month.first, words.week_begins)
    whole = next(week for week in weeks if all(week))
    form = "weekday-narrow" if use_look().large else "weekday-short"
    weekdays = [words.date(datetime.combine(day, time()), form) for day in whole if day]
    cells = {
        one.day: Cell(
            standing=one.standing,
            said=words(
                "look-back.day-said",
                day=_named(words, one.day),
                standing=words(f"look-back.standing-{one.standing}"),
                sets=one.sets,
            ).strip(),
        )
        for one in month.days
    }
    return month_grid(weeks, weekdays, cells, place.day, place.choose, use_look())


def _named(words: Words, day: date) -> str:
    return words.date(datetime.combine(day, time()), "day")


def _legend(words: Words) -> ft.Control:
    return standing_legend([(one, words(f"look-back.standing-{one}")) for one in ICONS])


def why(words: Words, sets: Sequence[Practice]) -> str:
    """Return why stretches of *sets* were skipped or left, in one phrase; "" if nobody said."""
    return words.listed([words(f"player.reason-{reason}") for reason, _ in reasons_of(sets)])


def _table(words: Words, month: Month) -> ft.Control:
    lines = []
    for one in month.days:
        if one.standing is Standing.NOT_DUE:
            continue
        day, reasons = _named(words, one.day), why(words, month.sets.get(one.day, ()))
        standing = words(f"look-back.standing-{one.standing}")
        said = words("look-back.row-day", day=day, standing=standing, why=reasons).strip()
        lines.append(Line(cells=(day, standing, reasons), said=said))
    columns = tuple(words(f"look-back.column-{one}") for one in ("day", "standing", "why"))
    return ScoreTable(columns, (4, 5, 5), tuple(lines))


@ft.component
def _Day(
    one: PractisedDay, sets: tuple[Practice, ...], clock: ClockState, key: str | None = None
) -> ft.Control:
    """Say what became of a day, and show its sets."""
    look, words, trail = use_look(), use_words(), use_trail()
    said = [noted(ICONS[one.standing], words(f"look-back.standing-{one.standing}"))]
    if reasons := why(words, sets):
        said.append(quiet(words("look-back.because", reasons=reasons)))
    name = words.date(datetime.combine(one.day, time()), "long")
    listed: list[ft.Control] = [
        section(name, first=look.wide),
        card(*said, spacing=layout.S2),
    ]
    if sets:
        drawn = [
            practice_row(
                practice,
                clock.local(practice.started_at),
                lambda name: trail.go(f"/practice/{name}"),
                words,
                look,
            )
            for practice in sets
        ]
        listed.append(rows(drawn))
    stretch = ft.CrossAxisAlignment.STRETCH
    return ft.Column(listed, spacing=layout.S2, horizontal_alignment=stretch)
