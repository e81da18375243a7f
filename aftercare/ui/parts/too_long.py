"""What is longer than a field keeps: it stays in the field, and below stands what is kept of it."""

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.card import noted

SHOWN = 20_000  # characters that a field takes in, also where fewer are kept


def room(most: int) -> int:
    """Return how many characters a field takes in of which *most* are kept."""
    return max(most, SHOWN)


def is_too_long(text: str, most: int) -> bool:
    """Tell whether *text*, as it stands in a field, is more than the *most* that are kept."""
    return len(text) > most or len(text) >= room(most)


def too_long(most: int, name: str) -> ft.Control:
    """Return what is told below the field *name*; it is read out when it appears."""
    told = use_words()("app.too-long", most=most)
    line = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, told, ft.Colors.ERROR)
    line.key = f"{name}.too-long"
    return ft.Semantics(live_region=True, container=True, content=line)
