"""A part that is drawn only when what it shows has changed."""

import gc

import flet as ft

from aftercare.ui.look import Look, LookContext, WordsContext, use_look, use_words
from aftercare.ui.parts.kept import kept
from aftercare.words.words import load_words
from tests.driver import showing

OURS = Look(growth=2.0)


@ft.component
def fold():
    """Shows how things look and are said, and how often it was tapped."""
    count, add = ft.use_state(0)
    seen = f"{use_look().growth} {use_words().locale} {count}"
    return ft.TextButton(seen, key="fold", on_click=lambda: add(lambda was: was + 1))


def whole():
    return ft.Column([fold()])


@ft.component
def around():
    count, add = ft.use_state(0)
    again = ft.TextButton(f"{count}", key="again", on_click=lambda: add(lambda was: was + 1))
    return ft.Column([again, kept(whole)])


@ft.component
def page_of_it():
    words = load_words("en", "GB")
    shown = LookContext(OURS, lambda: WordsContext(words, lambda: ft.Column([around()])))
    return [ft.View(route="/", controls=[shown])]


async def test_what_lies_in_a_spared_part_still_knows_how_things_look():
    async with showing(lambda page: page.render_views(page_of_it)) as screen:
        await screen.tap("again")  # the part is spared
        gc.collect()
        await screen.tap("fold")

        assert screen.find("fold").content == "2.0 en_GB 1"
