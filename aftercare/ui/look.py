"""What every component may ask: the words, how things look here, and the way around the app."""

from dataclasses import dataclass

import flet as ft

from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.figure_ink import USUAL, Guise
from aftercare.ui.theme.palette import LIGHT, Palette
from aftercare.words.words import Words, load_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How things look on this screen, for this person."""

    palette: Palette = LIGHT
    guise: Guise = USUAL  # of drawn people
    growth: float = 1.0  # the text size chosen in the app
    scale: float = 1.0  # the whole text scale: the app's times the device's
    width: float = 390
    height: float = 844
    still: bool = False  # the person wants no motion

    @property
    def wide(self) -> bool:
        """Whether there is room for a rail and two columns."""
        return self.width >= layout.BREAK_TABLET

    @property
    def large(self) -> bool:
        """Whether the text is so large that rows of choices become columns."""
        return self.scale > layout.LARGE

    def capped(self, type_: kind.Type, most: float = kind.MOST_GROWTH) -> ft.TextStyle:
        """Return a style that grows *most* times with the text and stops."""
        return kind.capped(type_, self.scale, self.growth, most)


LookContext = ft.create_context(Look())
WordsContext = ft.create_context(load_words("en"))


def use_look() -> Look:
    """Return how things look here; redraws when it changes."""
    return ft.use_context(LookContext)


def use_words() -> Words:
    """Return the words of the chosen language; redraws when it changes."""
    return ft.use_context(WordsContext)
