"""Deleting everything: first what will be gone, then the button."""

from collections.abc import Awaitable, Callable

import flet as ft

from aftercare.state.appointment import AppointmentState
from aftercare.state.diary import DiaryState
from aftercare.state.function import Function
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.saving import SavingState
from aftercare.state.store import StoreState
from aftercare.state.treatment import TreatmentState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.sign_row import first_line
from aftercare.ui.parts.text import heading, say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def DeletionScreen(
    store: StoreState,
    treatments: TreatmentState,
    diary: DiaryState,
    saving: SavingState,
    practices: PracticeState,
    plans: PrescriptionState,
    visits: AppointmentState,
    function: Function,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Say what will be gone, delete it, and say how it went."""
    words, look, trail = use_words(), use_look(), use_trail()
    tries, tried = ft.use_state(0)

    async def erase() -> None:
        tried(tries + 1)
        store.erase()
        if web_app and store.gone:
            await web_app.forget()

    if store.gone:  # told by the store: with the lock that is gone too, this screen is another
        again = primary(words("settings.gone-again"), lambda: trail.go("/"), key="deletion.again")
        done = empty_state(
            ft.Icons.CHECK_ROUNDED,
            words("settings.gone-done-title"),
            words("settings.gone-done"),
            look,
            again,
        )
        return Frame(words("settings.delete"), [_said(done)])
    failure = "gone-unfinished" if store.unfinished else "gone-failed"
    failed = [_failed(words(f"settings.{failure}"))] if tries else []
    counts = {
        "treatments": len(treatments.treatments),
        "entries": diary.count,
        "practices": practices.count,
        "plans": len(plans.plans),
        "visits": len(visits.appointments),
        "activities": function.activities,
        "ratings": function.ratings,
        **{f"{noun}s": count for noun, count in store.on_desk.items()},
    }
    gone = [
        *(words(f"settings.gone-{noun}", n=count) for noun, count in counts.items() if count),
        words("settings.gone-settings"),
        words("settings.gone-look"),
        *([words("settings.gone-unsaved")] if saving.trouble else []),
    ]
    return Frame(
        words("settings.delete"),
        [*failed, _gone(words, gone, look.scale)],
        foot=_foot(words, lambda: trail.back("/settings"), erase),
        leave=Leave("/settings"),
    )


def _gone(words: Words, gone: list[str], scale: float) -> ft.Control:
    return card(
        heading(say(words("settings.gone-title"), kind.TITLE)),
        *(_line(sentence, scale) for sentence in gone),
        say(words("settings.gone-warning"), kind.SUBTITLE),
    )


def _line(sentence: str, scale: float) -> ft.Control:
    mark = ft.Icon(ft.Icons.REMOVE_ROUNDED, size=20, color=ft.Colors.ON_SURFACE_VARIANT)
    mark.margin = ft.Margin.only(top=first_line(scale, 20))
    return ft.Row(
        [mark, say(sentence, expand=True)],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _failed(sentence: str) -> ft.Control:
    return _said(card(noted(ft.Icons.ERROR_OUTLINE_ROUNDED, sentence, ft.Colors.ERROR)))


def _said(content: ft.Control) -> ft.Control:
    """Return *content* as something that is read out when it appears."""
    return ft.Semantics(live_region=True, container=True, content=content)


def _foot(
    words: Words, keep: Callable[[], None], erase: Callable[[], Awaitable[None]]
) -> ft.Control:
    delete = text_button(words("settings.gone-now"), erase, key="deletion.now", ink=ft.Colors.ERROR)
    return ft.Column(
        [primary(words("settings.gone-keep"), keep, key="deletion.keep"), delete],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
