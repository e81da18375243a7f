"""What lies around a screen: the view itself, the way between tabs, and what the app has to say."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import flet as ft

from aftercare.domain.place import Keeper
from aftercare.domain.settings import Role
from aftercare.state.app_lock import AppLock
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.undo import UndoState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.notice import TroubleBar, UndoBar, UpdateBar
from aftercare.ui.parts.text import say
from aftercare.ui.parts.text_scale import TextScaleProbe
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words


def _nobody(_scale: float) -> None:
    """Take a measure that nobody asked for."""


ProbeContext: ft.ContextProvider[Callable[[float], None]] = ft.create_context(_nobody)
"""Takes the device's text scale that the probe of each view has measured."""

OFF_SCREEN = 400  # the probe would else catch the taps meant for what it covers


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab's address, its word and its two icons."""

    path: str
    word: str
    icon: ft.IconData
    chosen: ft.IconData


TODAY = Tab("/", "app.tab-today", ft.Icons.WB_SUNNY_OUTLINED, ft.Icons.WB_SUNNY_ROUNDED)
STRETCHES = Tab(
    "/stretches",
    "app.tab-stretches",
    ft.Icons.SELF_IMPROVEMENT_OUTLINED,
    ft.Icons.SELF_IMPROVEMENT_ROUNDED,
)
DIARY = Tab("/diary", "app.tab-diary", ft.Icons.EDIT_NOTE_OUTLINED, ft.Icons.EDIT_NOTE_ROUNDED)
PATIENTS = Tab("/", "app.tab-patients", ft.Icons.GROUPS_OUTLINED, ft.Icons.GROUPS_ROUNDED)


def tabs(role: Role) -> tuple[Tab, ...]:
    """Return the tabs of who uses the app; the first is where it opens."""
    if not role.treats:
        return (TODAY, STRETCHES, DIARY)
    if not role.is_treated:
        return (PATIENTS, STRETCHES)
    return (TODAY, replace(PATIENTS, path="/patients"), STRETCHES, DIARY)


@ft.component
def Notices(undo: UndoState, saving: SavingState, key: str | None = None) -> ft.Control:
    """Show what waits to be saved and what can be brought back."""
    words = use_words()
    _use_retry(saving)
    bars: list[ft.Control] = []
    if saving.trouble:
        told = "full" if saving.trouble.full else "refused"
        sentence = "saving.shut" if saving.trouble.shut else f"saving.{told}"
        bars.append(
            TroubleBar(
                words(sentence, waiting=saving.trouble.waiting),
                (words("saving.retry"), saving.retry),
            )
        )
    if undo.offer:
        bars.append(
            UndoBar(
                words(undo.offer.words_key),
                (words("undo.undo"), undo.undo),
                (words("undo.dismiss"), undo.dismiss),
            )
        )
    return ft.Column(bars, spacing=0, tight=True)


@ft.component
def UpdateNotice(web_app: WebAppState, key: str | None = None) -> ft.Control:
    """Offer a new version of the app, where nothing is being typed or played."""
    words = use_words()
    if not web_app.update_offered:
        return ft.Container()
    return UpdateBar(
        words("app.update"),
        (words("app.update-now"), web_app.update),
        (words("app.update-later"), web_app.put_off_update),
    )


RETRY_SECONDS = 10


def _use_retry(saving: SavingState) -> None:
    """Try again by itself for as long as something waits for the disk and the page is shown."""

    async def follow() -> None:
        while saving.trouble:
            await asyncio.sleep(RETRY_SECONDS)
            saving.retry()

    ft.use_effect(follow, dependencies=[saving.trouble is not None], cleanup=lambda: None)


@ft.component
def Strip(keeper: Keeper, key: str | None = None) -> ft.Control:
    """Say on every screen that nothing is kept: in the demo, or by a browser that refuses."""
    text = say(
        use_words()(f"app.kept-by-{keeper}"), kind.CAPTION_STRONG, ft.Colors.ON_SECONDARY_CONTAINER
    )
    return ft.Container(
        text,
        bgcolor=ft.Colors.SECONDARY_CONTAINER,
        padding=ft.Padding.symmetric(vertical=layout.S1),
        alignment=ft.Alignment.CENTER,
    )


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around every screen: the strip of the demo above, what is to be said below."""

    above: Callable[[], ft.Control] | None
    below: Callable[[], ft.Control]
    at_rest: Callable[[], ft.Control] | None = None
    """What is said only around the tabs, where it interrupts nothing."""
    cover: Callable[[], ft.Control] = ft.Container
    """What lies over it all, mostly nothing."""

    def laid(self, screen: ft.Control, *, resting: bool = False) -> ft.Control:
        """Return *screen* with what stands around it; *resting*: it is a tab."""
        strip = [self.above()] if self.above else []
        foot = [self.at_rest()] if self.at_rest and resting else []
        return ft.Column(
            [*strip, ft.Container(screen, expand=True), *foot, self.below()],
            spacing=0,
            expand=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )


@ft.component
def Shell(around: Around, settings: SettingsState) -> ft.View:
    """Show the open tab: with a bar at the foot on a phone, a rail at the side on a tablet."""
    look, words, trail = use_look(), use_words(), use_trail()
    here, mine = ft.use_route_location(), tabs(settings.settings.role)
    open_tab = next((i for i, tab in enumerate(mine) if tab.path == here), 0)
    content = around.laid(ft.use_route_outlet(), resting=True)
    if not look.wide:
        return _view("/", content, around.cover(), _bar(words, mine, open_tab, trail, look))
    beside = ft.Row(
        [_rail(words, mine, open_tab, trail), content],
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return _view("/", beside, around.cover())


@ft.component
def Detail(screen: Callable[[], ft.Control], around: Around) -> ft.View:
    """Show a deeper screen, alone."""
    path = ft.use_view_path() or ft.use_route_location()
    return _view(path, around.laid(screen()), around.cover())


@ft.component
def Cover(lock: AppLock, key: str | None = None) -> ft.Control:
    """Hide the screen from the picture that a phone takes of each app."""
    return ft.Container(
        key="app.cover", bgcolor=ft.Colors.SURFACE, expand=True, visible=lock.covered
    )


def _view(
    route: str, content: ft.Control, cover: ft.Control, bar: ft.NavigationBar | None = None
) -> ft.View:
    probe = TextScaleProbe(ft.use_context(ProbeContext))
    laid = ft.Stack(
        [
            ft.Container(probe, left=-OFF_SCREEN, top=0),
            ft.Container(content, left=0, right=0, top=0, bottom=0),
            ft.Container(cover, left=0, right=0, top=0, bottom=0, ignore_interactions=True),
        ],
        expand=True,
    )
    return ft.View(
        route=route,
        padding=0,
        spacing=0,
        bgcolor=ft.Colors.SURFACE,
        navigation_bar=bar,
        controls=[ft.SafeArea(laid, expand=True)],
    )


def _bar(
    words: Words, mine: Sequence[Tab], open_tab: int, trail: Trail, look: Look
) -> ft.NavigationBar:
    return ft.NavigationBar(
        key="app.tabs",
        destinations=[
            ft.NavigationBarDestination(
                icon=tab.icon, selected_icon=tab.chosen, label=words(tab.word)
            )
            for tab in mine
        ],
        selected_index=open_tab,
        height=72 * max(1.0, min(look.scale, 1.6) * 0.9),
        border=ft.Border.only(top=ft.BorderSide(1, ft.Colors.OUTLINE_VARIANT)),
        on_change=lambda e: trail.go(mine[int(e.control.selected_index)].path),
    )


def _rail(words: Words, mine: Sequence[Tab], open_tab: int, trail: Trail) -> ft.NavigationRail:
    return ft.NavigationRail(
        key="app.tabs",
        destinations=[
            ft.NavigationRailDestination(
                icon=tab.icon, selected_icon=tab.chosen, label=words(tab.word)
            )
            for tab in mine
        ],
        selected_index=open_tab,
        label_type=ft.NavigationRailLabelType.ALL,
        min_width=layout.RAIL,
        group_alignment=-0.85,
        bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
        indicator_color=ft.Colors.PRIMARY_CONTAINER,
        on_change=lambda e: trail.go(mine[int(e.control.selected_index)].path),
    )
