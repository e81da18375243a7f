"""A link as a code on the screen: sharp, and dark on white in every theme."""

from collections.abc import Callable
from math import ceil

import flet as ft

from aftercare.formats.qr import modules_across, qr_png
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import first_column
from aftercare.ui.parts.tappable import icon_button, tappable
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.scheme import LIGHT

GROUND, INK = str(LIGHT.surface_container_lowest), str(LIGHT.on_surface)
HEAD = 64  # logical pixels: what stands above a code that is shown alone
BESIDE = 240  # logical pixels: the column beside it, where the window is wider than high
LEAST_ROOM = 240
LEAST_MODULE = 4  # device pixels: finer ones are read by few cameras


def pixels_of(page: ft.Page | ft.BasePage) -> float:
    """Return how many device pixels a logical one has; 1 as long as the client has not said."""
    return page.media.device_pixel_ratio or 1.0


def code_width(link: str, room: float, ratio: float) -> float:
    """Return how wide the code of *link* is in *room*, both in logical pixels.

    Each module has the same number of whole device pixels, of which *ratio* are a logical one.
    """
    across = modules_across(link)
    return max(1, int(room * ratio) // across) * across / ratio


def code_room(link: str, width: float, height: float, ratio: float) -> float:
    """Return how much room the code of *link* gets where *width* and *height* can be seen at once.

    As much as that; more in height, which is then scrolled, where its modules would be too fine.
    All in logical pixels, of which each has *ratio* of the device.
    """
    return min(width, max(height, ceil(LEAST_MODULE * modules_across(link) / ratio)))


def code_picture(link: str, room: float, ratio: float) -> ft.Control:
    """Return the code of *link*, with its quiet zone, as large as *room* lets; it is not heard."""
    width = code_width(link, room, ratio)
    return ft.Image(
        qr_png(link, 1),  # one pixel a module, each of which becomes a square without soft edges
        width=width,
        height=width,
        fit=ft.BoxFit.FILL,
        filter_quality=ft.FilterQuality.NONE,
        gapless_playback=True,
        exclude_from_semantics=True,
    )


def code_tile(
    label: str, link: str, room: float, show: Callable[[], None], key: str = "hand-over.code"
) -> ft.Control:
    """Return the code on white, *room* logical pixels wide; tapped it asks to be shown alone."""
    tile = ft.Container(
        code_picture(link, room, pixels_of(ft.context.page)),
        bgcolor=GROUND,
        alignment=ft.Alignment.CENTER,
        padding=ft.Padding.symmetric(vertical=layout.S1),
        on_click=show,
    )
    return tappable(label, tile, key=key)


def code_card(
    said: tuple[str, str, str],
    link: str,
    height: float,
    show: Callable[[], None],
    key: str = "hand-over.code",
) -> ft.Control:
    """Return the code on a card, in so much *height* of the window that can be seen, at least 240.

    *said* are its name for who does not see it, and the title and the note below it.
    """
    label, title, note = said
    seen = max(LEAST_ROOM, height)
    room = code_room(link, first_column(use_look()), seen, pixels_of(ft.context.page))
    middle, grey = ft.TextAlign.CENTER, ft.Colors.ON_SURFACE_VARIANT
    told = ft.Column(
        [
            heading(say(title, kind.TITLE, align=middle)),
            say(note, kind.SUPPORT, grey, align=middle),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        tight=True,
    )
    below = ft.Padding.only(left=layout.S4, right=layout.S4, top=layout.S3, bottom=layout.S5)
    tile = code_tile(label, link, room, show, key)
    return card(tile, ft.Container(told, padding=below), padding=0, spacing=0)


@ft.component
def CodeAlone(
    link: str, hide: Callable[[], None], said: str = "", key: str | None = None
) -> ft.Control:
    """Show nothing but the code, as large as the window lets; the cross or a tap on it ends it.

    Above it stands what is *said*, else what a patient is told who gets a plan.
    """
    words, look = use_words(), use_look()
    note = say(words("hand-over.alone-note"), kind.SUPPORT, INK, align=ft.TextAlign.CENTER)
    close = icon_button(
        ft.Icons.CLOSE_ROUNDED, words("app.close"), hide, key="hand-over.close", color=INK
    )
    title = heading(say(said or words("hand-over.scan"), kind.TITLE, INK), 1, expand=True)
    head = ft.Container(ft.Row([close, title], spacing=4), padding=layout.S2)
    foot = ft.Container(note, padding=layout.S3, alignment=ft.Alignment.CENTER)
    if look.width > look.height:
        beside = BESIDE * min(look.scale, kind.MOST_GROWTH)
        picture = _tapped(link, look.width - beside, look.height, look.height, hide)
        column = ft.Column([head, foot], spacing=0, scroll=ft.ScrollMode.AUTO)
        laid: ft.Control = ft.Row(
            [_scrolled(picture), ft.Container(column, width=beside)],
            spacing=0,
            vertical_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    else:
        below = look.height - HEAD
        free = look.height - (HEAD + 3 * layout.S5) * look.scale
        picture = _tapped(link, look.width, below, free, hide)
        laid = ft.Column(
            [head, _scrolled(picture, foot)],
            spacing=0,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    return ft.Container(laid, bgcolor=GROUND, expand=True)


def _tapped(
    link: str, width: float, height: float, free: float, hide: Callable[[], None]
) -> ft.Control:
    """Return the code as large as *width* and *height* let, in the middle of what is *free*."""
    ratio = pixels_of(ft.context.page)
    room = code_room(link, width, height, ratio)
    picture = ft.GestureDetector(
        code_picture(link, room, ratio), on_tap=hide, exclude_from_semantics=True
    )
    return ft.Container(picture, alignment=ft.Alignment.CENTER, height=max(room, free))


def _scrolled(*controls: ft.Control) -> ft.Control:
    return ft.Column(
        list(controls),
        spacing=0,
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
