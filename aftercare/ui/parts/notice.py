"""What the app has to say across all screens: the way back from a deletion, a disk that refuses."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.look import use_look
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout


def notice(
    icon: ft.IconData, sentence: str, actions: list[ft.Control], ground: str, ink: str, *, key: str
) -> ft.Control:
    """Return a band at the foot of the screen; it is read out when it appears."""
    said = ft.Column(
        [say(sentence, color=ink, key=key), ft.Row(actions, wrap=True)],
        spacing=0,
        tight=True,
        expand=True,
    )
    line = ft.Row(
        [ft.Container(ft.Icon(icon, size=22, color=ink), padding=ft.Padding.only(top=2)), said],
        spacing=layout.S3,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return ft.Semantics(
        live_region=True,
        container=True,
        content=ft.Container(
            line,
            bgcolor=ground,
            padding=ft.Padding.only(left=layout.GUTTER, right=layout.S2, top=layout.S3, bottom=4),
        ),
    )


@ft.component
def UndoBar(
    sentence: str,
    undo: tuple[str, Callable[[], None]],
    dismiss: tuple[str, Callable[[], None]],
    key: str | None = None,
) -> ft.Control:
    """Offer to bring back what was deleted, for as long as nobody waves it away."""
    use_look()
    return ft.Semantics(
        live_region=True,
        container=True,
        content=ft.Container(
            ft.Row(
                [
                    say(sentence, color=ft.Colors.ON_INVERSE_SURFACE, expand=True, key="undo.said"),
                    ft.TextButton(
                        undo[0],
                        key="undo.undo",
                        on_click=undo[1],
                        style=ft.ButtonStyle(color=ft.Colors.INVERSE_PRIMARY),
                    ),
                    icon_button(
                        ft.Icons.CLOSE_ROUNDED,
                        dismiss[0],
                        dismiss[1],
                        key="undo.dismiss",
                        color=ft.Colors.ON_INVERSE_SURFACE,
                    ),
                ],
                spacing=layout.S2,
            ),
            bgcolor=ft.Colors.INVERSE_SURFACE,
            padding=ft.Padding.only(left=layout.GUTTER, right=layout.S2, top=4, bottom=4),
        ),
    )


@ft.component
def UpdateBar(
    sentence: str,
    update: tuple[str, Callable[[], object]],
    later: tuple[str, Callable[[], object]],
    key: str | None = None,
) -> ft.Control:
    """Offer a new version; nothing happens before it is taken."""
    return notice(
        ft.Icons.SYSTEM_UPDATE_OUTLINED,
        sentence,
        [
            plain(update[0], update[1], key="web-app.update"),
            plain(later[0], later[1], key="web-app.later"),
        ],
        ft.Colors.SECONDARY_CONTAINER,
        ft.Colors.ON_SECONDARY_CONTAINER,
        key="web-app.update-said",
    )


@ft.component
def TroubleBar(
    sentence: str, again: tuple[str, Callable[[], object]], key: str | None = None
) -> ft.Control:
    """Say that something is not saved yet, what was kept, and what to do."""
    return notice(
        ft.Icons.SAVE_OUTLINED,
        sentence,
        [plain(again[0], again[1], key="saving.retry")],
        ft.Colors.TERTIARY_CONTAINER,
        ft.Colors.ON_TERTIARY_CONTAINER,
        key="saving.trouble",
    )
