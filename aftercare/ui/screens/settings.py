"""Settings: short groups; each row says what it is now."""

from collections.abc import Callable
from typing import Unpack

import flet as ft

from aftercare.domain.settings import TEXT_SCALES, Brightness, Choices, Role, Settings
from aftercare.state.app_lock import AppLock
from aftercare.state.copying import Copying, CopyState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.store import StoreState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_words
from aftercare.ui.parts.backup_rows import copy_row, lock_row
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.learn_row import learn_row
from aftercare.ui.parts.reminder_parts import choose_row, rings_row
from aftercare.ui.parts.role_choice import role_card
from aftercare.ui.parts.settings_rows import (
    address_row,
    clinic_row,
    conditions_row,
    country_row,
    flags_row,
    plan_row,
    templates_row,
)
from aftercare.ui.parts.text import quiet, say, section
from aftercare.ui.parts.tick_row import switch_row
from aftercare.ui.parts.web_app_rows import install_row, promises
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words


@ft.component
def SettingsScreen(
    settings: SettingsState,
    choose: Callable[[Role], None],
    store: StoreState,
    plans: PrescriptionState,
    copying: CopyState,
    lock: AppLock,
    address: str = "",
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Show everything that can be changed, and where the data are.

    *choose* notes who uses the app here.
    """
    words, trail = use_words(), use_trail()
    ft.use_effect(store.refresh, dependencies=[])
    mine = settings.settings
    return Frame(
        words("settings.title"),
        [
            section(words("settings.call-title"), first=True),
            rows(
                [
                    country_row(words, mine.country, trail.go),
                    clinic_row(words, mine.clinic_name, mine.clinic_phone, trail.go),
                    *_health(words, mine, trail.go),
                ]
            ),
            *_reminders(words, mine, trail.go),
            *_desk(words, mine, address, trail.go),
            section(words("settings.data-title")),
            _data(words, mine, store, plans, copying.copying, web_app, trail, locks=lock.on),
        ],
        aside=[
            role_card(words, mine.role, choose, key="settings.role"),
            section(words("settings.look-title")),
            _look(words, settings, mine, trail.go),
            rows(
                [
                    learn_row(words, trail, "settings.learn"),
                    list_row(
                        words("settings.about"),
                        words("settings.about-support"),
                        key="settings.about",
                        leading=badge(ft.Icons.INFO_OUTLINE_ROUNDED),
                        on_click=lambda: trail.go("/settings/about"),
                    ),
                ]
            ),
        ],
        leave=Leave(),
    )


def _health(words: Words, mine: Settings, go: Callable[[str], None]) -> list[ft.Control]:
    """Return what a patient tells of themselves; for who only treats, what was told before."""
    laid = []
    if mine.role.is_treated or mine.flags:
        laid.append(flags_row(words, mine.flags, go))
    if mine.role.is_treated or mine.conditions:
        laid.append(conditions_row(words, mine.conditions, go))
    return laid


def _reminders(words: Words, mine: Settings, go: Callable[[str], None]) -> list[ft.Control]:
    """Return the ways to what rings; nothing for who only treats."""
    if not mine.role.is_treated:
        return []
    return [
        section(words("reminder.settings-title")),
        rows(
            [
                rings_row(words, lambda: go("/reminders")),
                choose_row(words, mine, lambda: go("/settings/reminders")),
            ]
        ),
    ]


def _desk(
    words: Words, mine: Settings, address: str, go: Callable[[str], None]
) -> list[ft.Control]:
    """Return what a physiotherapist sets; nothing for others."""
    if not mine.role.treats:
        return []
    return [
        section(words("settings.desk-title")),
        rows([address_row(words, mine.base_address or address, go), templates_row(words, go)]),
    ]


def _look(
    words: Words, settings: SettingsState, mine: Settings, go: Callable[[str], None]
) -> ft.Control:
    language = list_row(
        words("settings.language"),
        words("settings.language-only"),
        key="settings.language",
        leading=badge(ft.Icons.TRANSLATE_ROUNDED),
    )
    contrast = switch_row(
        words("settings.contrast"),
        words("settings.contrast-support"),
        mine.high_contrast,
        lambda on: settings.change(high_contrast=on),
        key="settings.contrast",
        leading=badge(ft.Icons.CONTRAST_ROUNDED),
    )
    return rows(
        [
            _brightness(words, settings, mine),
            contrast,
            _size(words, settings),
            language,
            list_row(
                words("settings.person"),
                words("settings.person-support"),
                key="settings.person",
                leading=badge(ft.Icons.ACCESSIBILITY_NEW_ROUNDED),
                on_click=lambda: go("/settings/person"),
            ),
        ]
    )


def _change(settings: SettingsState, **choices: Unpack[Choices]) -> Callable[[], None]:
    return lambda: settings.change(**choices)


def _brightness(words: Words, settings: SettingsState, mine: Settings) -> ft.Control:
    chips = [
        choice(
            words(f"settings.brightness-{one}"),
            _change(settings, brightness=one),
            key=f"settings.brightness-{one}",
            chosen=mine.brightness is one,
        )
        for one in Brightness
    ]
    return _block(words("settings.brightness"), choices(chips))


def _size(words: Words, settings: SettingsState) -> ft.Control:
    percents = {scale: words.number(round(scale * 100)) for scale in TEXT_SCALES}
    chips = [
        choice(
            words("settings.text-size-value", percent=percent),
            _change(settings, text_scale=scale),
            key=f"settings.text-size-{round(scale * 100)}",
            chosen=settings.settings.text_scale == scale,
        )
        for scale, percent in percents.items()
    ]
    sample = say(words("settings.text-size-sample"))
    return _block(words("settings.text-size"), sample, choices(chips))


def _block(title: str, *controls: ft.Control) -> ft.Control:
    return ft.Container(
        ft.Column([say(title, kind.SUBTITLE), *controls], spacing=layout.S2, tight=True),
        padding=ft.Padding.symmetric(vertical=layout.S3, horizontal=layout.S4),
    )


def _data(
    words: Words,
    mine: Settings,
    store: StoreState,
    plans: PrescriptionState,
    copying: Copying,
    web_app: WebAppState | None,
    trail: Trail,
    *,
    locks: bool,
) -> ft.Control:
    treatments = list_row(
        words("settings.treatments"),
        words("settings.treatments-support"),
        key="settings.treatments",
        leading=badge(ft.Icons.EVENT_NOTE_OUTLINED),
        on_click=lambda: trail.go("/treatments"),
    )
    delete = list_row(
        words("settings.delete"),
        words("settings.delete-support"),
        key="settings.delete",
        leading=badge(ft.Icons.DELETE_OUTLINE_ROUNDED),
        on_click=lambda: trail.go("/settings/delete"),
    )
    install = _install(words, web_app) if web_app else None
    has_plan, treated = plans.active is not None, mine.role.is_treated
    return rows(
        [
            *([plan_row(words, trail.go, has_one=has_plan)] if treated or has_plan else []),
            *([treatments] if treated else []),
            _kept(words, store, web_app),
            *([install] if install else []),
            copy_row(words, copying.copied_at, trail.go),
            lock_row(words, trail.go, on=locks),
            delete,
        ]
    )


def _install(words: Words, web_app: WebAppState) -> ft.Control | None:
    stands = web_app.standing
    return install_row(
        words,
        installed=stands.installed,
        installable=stands.installable,
        apple=stands.apple,
        install=web_app.install,
    )


def _kept(words: Words, store: StoreState, web_app: WebAppState | None) -> ft.Control:
    place = store.place
    lines = [place.folder or words(f"settings.kept-by-{place.keeper}")]
    if place.lasts:
        lines.append(words("settings.kept-size", size=_size_of(words, store.size_bytes)))
    if web_app:
        stands = web_app.standing
        lines += promises(
            words,
            promised=web_app.keeping.promised,
            installed=stands.installed,
            apple=stands.apple,
            offline=stands.offline,
        )
    if store.unreadable:
        lines.append(words("settings.kept-unreadable", n=store.unreadable))
    said: list[ft.Control] = [say(words("settings.kept"), kind.SUBTITLE), *map(quiet, lines)]
    return ft.Container(
        ft.Row(
            [
                badge(ft.Icons.FOLDER_OUTLINED),
                ft.Column(said, spacing=layout.S1, expand=True, tight=True),
            ],
            spacing=layout.S4,
            vertical_alignment=ft.CrossAxisAlignment.START,
        ),
        key="settings.kept",
        padding=ft.Padding.symmetric(vertical=10, horizontal=layout.S4),
    )


def _size_of(words: Words, size_bytes: int) -> str:
    """Return a size as people read it: kilobytes, from a thousand of them megabytes."""
    kilobytes = max(1, round(size_bytes / 1000))
    if kilobytes < 1000:
        return words("settings.kilobytes", n=kilobytes)
    return words("settings.megabytes", n=round(kilobytes / 1000, 1))
