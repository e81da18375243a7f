"""The app's other root: a damaged store, what can be read of it, and the way on."""

import flet as ft

from aftercare.domain.settings import Settings
from aftercare.state.rescue import RescueState
from aftercare.ui.app import dress
from aftercare.ui.look import Look, LookContext, WordsContext
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import side_margin
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Source, Words, load_words


@ft.component
def RescueApp(rescue: RescueState, source: Source) -> object:
    """Show what happened, what is kept and what to do; the warning signs stay in reach."""
    page = ft.context.page
    words = ft.use_memo(lambda: load_words("en", source=source), [])
    ft.use_effect(lambda: dress(page, Settings()), dependencies=[])
    look = Look(width=page.width or 390)
    return WordsContext(words, lambda: LookContext(look, lambda: [_view(rescue, words, look)]))


def _view(rescue: RescueState, words: Words, look: Look) -> ft.View:
    side = side_margin(look, layout.READING_WIDTH)
    return ft.View(
        route="/",
        bgcolor=ft.Colors.SURFACE,
        padding=ft.Padding.symmetric(horizontal=side, vertical=layout.S6),
        scroll=ft.ScrollMode.AUTO,
        controls=[ft.SafeArea(Rescue(rescue, words, look))],
    )


@ft.component
def Rescue(rescue: RescueState, words: Words, look: Look) -> ft.Control:
    """Offer to go on with what is readable and to save a copy of the damaged files."""
    found = rescue.found
    copied, saved = ft.use_state("")

    async def save_copies() -> None:
        for name, content in rescue.damaged_files().items():
            await ft.FilePicker().save_file(file_name=f"{name}.damaged", src_bytes=content)
        saved(words("rescue.copy-saved"))

    told = card(
        say(words(f"rescue.{found.reason}"), key="rescue.reason"),
        say(words("rescue.readable", count=found.readable), kind.SUBTITLE, key="rescue.readable"),
        noted(ft.Icons.INVENTORY_2_OUTLINED, words("rescue.kept")),
    )
    actions: list[ft.Control] = [
        primary(words("rescue.go-on"), rescue.go_on, key="rescue.go-on"),
        ft.OutlinedButton(
            words("rescue.save-copy"),
            icon=ft.Icons.DOWNLOAD_ROUNDED,
            key="rescue.save-copy",
            on_click=save_copies,
        ),
    ]
    if rescue.refused:
        actions.append(say(words("rescue.refused"), key="rescue.refused"))
    if copied:
        actions.append(quiet(copied, key="rescue.copied"))
    return empty_state(
        ft.Icons.HEALING_OUTLINED,
        words("rescue.title"),
        words("rescue.happened"),
        look,
        told,
        *actions,
        quiet(words("rescue.emergency")),
    )
