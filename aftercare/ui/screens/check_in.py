"""The check-in: one tap saves, everything else may be left."""

from datetime import datetime

import flet as ft

from aftercare.domain.moment import hours_between, to_the_minute
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, current
from aftercare.formats.area_words import area_line
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.writing import Writing
from aftercare.ui.course_of import concerns_of
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.entry_form import Answering, EntryForm, Moments
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.saved_line import saved_line
from aftercare.ui.theme import layout
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def CheckInScreen(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    settings: SettingsState,
    saving: SavingState,
) -> ft.Control:
    """Ask how it is now; the first answer begins a new entry, leaving ends it."""
    words = use_words()
    writing, _ = ft.use_state(Writing(diary, clock))
    ft.use_effect(clock.tick, dependencies=[])
    return Frame(
        words("checkin.title"),
        [answering(writing, treatments, diary, clock, settings)],
        leave=Leave(cross=True),
        foot=saved_foot(writing, treatments, diary, saving),
    )


def answering(
    writing: Writing,
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    settings: SettingsState,
) -> ft.Control:
    """Return the questions with what is answered so far.

    A plain function, like the foot: a tap then draws the screen once, not each of its components.
    """
    words = use_words()
    entry = writing.shown
    at = entry.occurred_at if entry else writing.at or clock.now
    treatment = current(treatments.treatments, at)
    move = Moments(
        at=to_the_minute(at),
        now=clock.now,
        exactly=clock.exactly,
        local=clock.local,
        move=writing.move,
        refused=writing.refused,
    )
    return EntryForm(
        entry,
        moment_line(words, clock.local(at), treatment),
        treatment.areas if treatment and _followed(at, treatment) else (),
        Answering(writing.say, writing.toggle),
        move,
        concerns_of(entry, treatments, diary) if entry else (),
        settings.settings.clinic_phone,
        key=f"entry.form.{writing.sheet}",
    )


def saved_foot(
    writing: Writing,
    treatments: TreatmentState,
    diary: DiaryState,
    saving: SavingState,
) -> ft.Control:
    """Return what is said of the saving, and the way out."""
    words, look, trail = use_words(), use_look(), use_trail()
    done = primary(words("app.done"), trail.back, key="entry.done")
    entry = writing.shown
    enough = entry is None or not concerns_of(entry, treatments, diary)  # else there is more to do
    line = saved_line(saved=writing.saved, refused=saving.trouble is not None, enough=enough)
    if not look.large:
        return ft.Column(
            [line, done],
            spacing=layout.S2,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    done.expand = True
    return ft.Row([line, done], spacing=layout.S4)


def moment_line(words: Words, at: datetime, treatment: Treatment | None) -> str:
    """Return the hour since *treatment*, the time and the places in one line; *at* is local."""
    parts = [words("when.at-short", day=words.date(at, "weekday-short"), time=words.time(at))]
    if treatment and _followed(at, treatment):
        hour = int(hours_between(treatment.at, at))
        parts = [words("checkin.hour", hour=hour), *parts]
        if treatment.areas:
            parts.append(area_line(words, treatment.areas))
    return " · ".join(parts)


def _followed(at: datetime, treatment: Treatment) -> bool:
    return hours_between(treatment.at, at) <= followed_hours(treatment)
