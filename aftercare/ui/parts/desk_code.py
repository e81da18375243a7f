"""A link as a code on the screen: sharp, and dark on white in every theme."""

from collections.abc import Callable

import flet as ft

from aftercare.formats.qr import modules_across, qr_png
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.tappable import icon_button, tappable
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.scheme import LIGHT

GROUND, INK = str(LIGHT.surface_container_lowest), str(LIGHT.on_surface)
HEAD = 64  # logical pixels: what stands above a code that is shown alone


def pixels_of(page: ft.Page | ft.BasePage) -> float:
    """Return how many device pixels a logical one has; 1 as long as the client has not said."""
    return page.media.device_pixel_ratio or 1.0


def code_width(link: str, room: float, ratio: float) -> float:
    """Return how wide the code of *link* is in *room*, both in logical pixels.

    Each module has the same number of whole device pixels, of which *ratio* are a logical one.
    """
    across = modules_across(link)
    return max(1, int(room * ratio) // across) * across / ratio


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


def code_tile(label: str, link: str, room: float, show: Callable[[], None]) -> ft.Control:
    """Return the code on white, *room* logical pixels wide; tapped it asks to be shown alone."""
    tile = ft.Container(
        code_picture(link, room, pixels_of(ft.context.page)),
        bgcolor=GROUND,
        alignment=ft.Alignment.CENTER,
        padding=ft.Padding.symmetric(vertical=layout.S1),
        on_click=show,
    )
    return tappable(label, tile, key="hand-over.code")


@ft.component
def CodeAlone(link: str, hide: Callable[[], None], key: str | None = None) -> ft.Control:
    """Show nothing but the code, as large as the screen lets; a tap anywhere ends it."""
    words, look = use_words(), use_look()
    note = say(words("hand-over.alone-note"), kind.SUPPORT, INK, align=ft.TextAlign.CENTER)
    room = min(look.width, look.height - HEAD - 3 * layout.S5 * look.scale)
    close = icon_button(
        ft.Icons.CLOSE_ROUNDED, words("app.close"), hide, key="hand-over.close", color=INK
    )
    title = heading(say(words("hand-over.scan"), kind.TITLE, INK), 1, expand=True)
    picture = ft.GestureDetector(
        code_picture(link, room, pixels_of(ft.context.page)),
        on_tap=hide,
        exclude_from_semantics=True,
    )
    return ft.Container(
        ft.Column(
            [
                ft.Container(ft.Row([close, title], spacing=4), padding=layout.S2),
                ft.Container(picture, expand=True, alignment=ft.Alignment.CENTER),
                ft.Container(note, padding=layout.S3, alignment=ft.Alignment.CENTER),
            ],
            spacing=0,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        bgcolor=GROUND,
        expand=True,
    )
