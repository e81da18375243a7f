"""How the last try with a PIN went."""

import flet as ft

from aftercare.state.pin import PinState
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.text import quiet
from aftercare.words.words import Words


def pin_told(words: Words, pin: PinState) -> list[ft.Control]:
    """Return what is to be said of it, read out when it appears; nothing where there is nothing."""
    if pin.busy:
        return [quiet(words("app-lock.moment"))]
    if not pin.refused:
        return []
    told = words(f"app-lock.refused-{pin.refused}", n=_shown(pin.wait_seconds)[0])
    if pin.wait_seconds:
        n, form = _shown(pin.wait_seconds)
        told = words(f"app-lock.refused-{form}", n=n)
    line = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, told, ft.Colors.ERROR)
    return [ft.Semantics(live_region=True, container=True, content=line)]


def _shown(seconds: int) -> tuple[int, str]:
    """Return a wait in minutes, from two of them on, else in seconds; and the form of words."""
    return (-(-seconds // 60), "wait-minutes") if seconds >= 120 else (seconds, "wait")
