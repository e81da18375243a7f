"""The app is locked: nothing of anybody's is shown, and the warning signs are one tap away."""

import flet as ft

from aftercare.domain.pin import LONGEST
from aftercare.state.later_part import Made
from aftercare.state.pin import PinState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.pin_told import pin_told
from aftercare.ui.parts.secret_line import SecretLine
from aftercare.ui.parts.text import say
from aftercare.ui.trail import use_trail


@ft.component
def LockedScreen(asked: Made[PinState]) -> ft.Control:
    """Ask for the PIN."""
    return Locked(asked.state)


@ft.component
def Locked(pin: PinState) -> ft.Control:
    """Ask for the PIN, say how the try went, and what is left where it is forgotten."""
    words, look, trail = use_words(), use_look(), use_trail()
    typed = ft.use_memo(lambda: [""], [])
    tries, tried = ft.use_state(0)
    forgotten, forget = ft.use_state(initial=False)
    ft.use_effect(pin.dismiss, dependencies=[])

    def type_(text: str) -> None:
        typed[0] = text

    async def unlock() -> None:
        text, typed[0] = typed[0], ""
        await pin.unlock(text)
        tried(tries + 1)

    field = SecretLine(
        words("app-lock.locked-pin"),
        *(type_, "locked.pin", unlock, tries, LONGEST),
        digits=True,
    )
    way_out = plain(
        words("app-lock.forgot"),
        lambda: forget(True),  # noqa: FBT003 - a setter of Flet's takes the bare value
        key="locked.forgot",
    )
    if forgotten:
        way_out = card(
            say(words("app-lock.forgot-about")),
            secondary(
                words("app-lock.forgot-delete"),
                lambda: trail.go("/settings/delete"),
                key="locked.delete",
            ),
        )
    body = empty_state(
        ft.Icons.LOCK_OUTLINE_ROUNDED,
        words("app-lock.locked-title"),
        words("app-lock.locked"),
        look,
        field,
        *pin_told(words, pin),
        primary(words("app-lock.open"), unlock, key="locked.open"),
        way_out,
    )
    return Frame(words("app.name"), [body])
