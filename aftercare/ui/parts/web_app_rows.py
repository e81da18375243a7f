"""How the web app stands on this phone: whether it is installed, and what the browser promises."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.card import badge, list_row
from aftercare.words.words import Words

Install = Callable[[], object]


def install_row(
    words: Words, *, installed: bool, installable: bool, apple: bool, install: Install
) -> ft.Control | None:
    """Return the way to put the app among the others; None where this browser has none."""
    leading = badge(ft.Icons.INSTALL_MOBILE_OUTLINED)
    if installed:
        return list_row(
            words("web-app.installed"),
            words("web-app.installed-support"),
            key="web-app.installed",
            leading=leading,
        )
    if installable:
        return list_row(
            words("web-app.install"),
            words("web-app.install-support"),
            key="web-app.install",
            leading=leading,
            on_click=install,
        )
    return apple_row(words) if apple else None


def apple_row(words: Words) -> ft.Control:
    """Return how to put the app on the Home Screen where no program may ask for it."""
    return list_row(
        words("web-app.install"),
        words("web-app.install-apple"),
        key="web-app.install-apple",
        leading=badge(ft.Icons.INSTALL_MOBILE_OUTLINED),
    )


def promises(
    words: Words, *, promised: bool | None, installed: bool, apple: bool, offline: bool
) -> list[str]:
    """Return what the browser promises, and does not, one sentence each."""
    if promised:
        kept = words("web-app.promised")
    elif apple and not installed:
        kept = words("web-app.cleared-apple")
    else:
        kept = words("web-app.not-promised")
    return [kept, words("web-app.offline")] if offline else [kept]
