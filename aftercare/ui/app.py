"""The root: the theme, the words and the way around for everyone, and the screen of the address."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.settings import Brightness, Settings
from aftercare.state.app import AppState
from aftercare.state.app_lock import AppLock
from aftercare.state.refusal import RefusalState
from aftercare.state.rescue import RescueState
from aftercare.ui.arriving import of_part
from aftercare.ui.later import later
from aftercare.ui.look import Look, LookContext, WordsContext
from aftercare.ui.routes import NotFound, locked_routes, routes, storeless_routes
from aftercare.ui.shell import ProbeContext
from aftercare.ui.sight import HIDDEN, SHOWN, Sight, SightContext
from aftercare.ui.theme.build import build
from aftercare.ui.theme.figure_ink import Guise
from aftercare.ui.theme.palette import palette
from aftercare.ui.trail import Trail, TrailContext


@ft.component
def App(state: AppState) -> object:
    """Show the screen of the current address."""
    lock, _ = ft.use_state(state.lock)  # held, so that it redraws
    sight = ft.use_memo(Sight, [])
    _use_sight(sight, lock)
    closed = ft.use_memo(lambda: locked_routes(state), [])
    return _use_screens(state, lambda: routes(state), closed if lock.locked else None, sight)


@ft.component
def RescueApp(state: AppState, rescue: RescueState) -> object:
    """Show a damaged store, the way on and the warning signs.

    A root of its own: Flet would hand the hooks of one root to the next, with all they remember.
    """
    first = of_part(state.more, later("rescue.RescueScreen", rescue))
    return _use_screens(state, lambda: storeless_routes(state, first))


@ft.component
def RefusalApp(state: AppState, refusal: RefusalState) -> object:
    """Show why the store is not opened, and the warning signs; a root of its own too."""
    first = of_part(state.more, later("refusal.RefusalScreen", refusal))
    return _use_screens(state, lambda: storeless_routes(state, first))


def _use_sight(sight: Sight, lock: AppLock) -> None:
    """Lock the app when nobody has looked at it for too long, and cover it meanwhile."""
    page = ft.context.page

    def turned(state: ft.AppLifecycleState) -> None:
        if state in SHOWN:
            lock.shows()
            return
        if state in HIDDEN:
            lock.leaves()
        # Elsewhere a window that somebody looks at beside another one would be empty.
        if page.platform in {ft.PagePlatform.ANDROID, ft.PagePlatform.IOS} and not page.web:
            lock.cover()

    def follow() -> None:
        sight.listen(turned)
        page.on_app_lifecycle_state_change = sight.turned

    ft.use_effect(follow, dependencies=[])


def _use_screens(
    state: AppState,
    screens: Callable[[], list[ft.Route]],
    instead: list[ft.Route] | None = None,
    sight: Sight | None = None,
) -> object:
    settings_state, _ = ft.use_state(state.settings)  # held, so that its changes redraw
    settings, words = settings_state.settings, settings_state.words
    device, _ = ft.use_state(state.device)
    page = ft.context.page
    trail, _ = ft.use_state(Trail(page.navigate))
    map_of_screens = ft.use_memo(screens, [])

    def entitle() -> None:  # once everything is there: the page then lifts what hides its opening
        page.title = words("app.name")
        page.update()

    ft.use_effect(entitle, dependencies=[words.language])
    contrast = settings.high_contrast or device.high_contrast
    look, measured = _use_measured_look(settings, contrast=contrast, still=device.still)

    def shown() -> object:
        return ft.Router(instead or map_of_screens, NotFound, manage_views=True)

    def seen() -> object:
        return SightContext(sight, shown) if sight else shown()

    return TrailContext(
        trail,
        lambda: WordsContext(
            words, lambda: ProbeContext(measured, lambda: LookContext(look, seen))
        ),
    )


def _use_measured_look(
    settings: Settings, *, contrast: bool, still: bool
) -> tuple[Look, Callable[[float], None]]:
    page = ft.context.page
    size, resized = ft.use_state((page.width or 390.0, page.height or 844.0))
    device_scale, rescaled = ft.use_state(1.0)
    bright, rebrightened = ft.use_state(page.platform_brightness)

    def follow() -> None:
        page.on_resize = lambda e: resized((e.width, e.height))
        page.on_platform_brightness_change = lambda: rebrightened(page.platform_brightness)

    ft.use_effect(follow, dependencies=[])
    growth = settings.text_scale
    dark = settings.brightness is Brightness.DARK or (
        settings.brightness is Brightness.DEVICE and bright is ft.Brightness.DARK
    )
    chosen = (settings.brightness, contrast, growth, still)

    dressed = ft.use_ref(chosen)  # the page was dressed once before anything was drawn

    def redress() -> None:
        if dressed.current != chosen:
            dressed.current = chosen
            dress(page, settings, contrast=contrast, still=still)
            page.update()

    ft.use_effect(redress, dependencies=[chosen])
    look = Look(
        palette=palette(dark=dark, high_contrast=contrast),
        guise=Guise(dark, contrast, settings.skin, settings.hair),
        growth=growth,
        scale=growth * device_scale,
        width=size[0],
        height=size[1],
        still=still,
    )
    return look, rescaled


MODES = {
    Brightness.DEVICE: ft.ThemeMode.SYSTEM,
    Brightness.LIGHT: ft.ThemeMode.LIGHT,
    Brightness.DARK: ft.ThemeMode.DARK,
}


def dress(
    page: ft.Page, settings: Settings, *, contrast: bool = False, still: bool = False
) -> None:
    """Give *page* the theme that *settings* and the device ask for."""
    # Else the first picture fades over from Flutter's own colours: blue, for as long as it is slow.
    page.theme_animation_style = ft.AnimationStyle.no_animation()
    contrast, growth = contrast or settings.high_contrast, settings.text_scale
    page.theme = build(dark=False, high_contrast=contrast, growth=growth, still=still)
    page.dark_theme = build(dark=True, high_contrast=contrast, growth=growth, still=still)
    page.theme_mode = MODES[settings.brightness]
