"""The lock of the app: what it protects and what not, and the PIN."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.pin import AWAY_MINUTES, LONGEST
from aftercare.state.app_lock import AppLock
from aftercare.state.later_part import Made
from aftercare.state.pin import PinState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.pin_told import pin_told
from aftercare.ui.parts.secret_line import SecretLine
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

USUAL_MINUTES = 5


@ft.component
def AppLockScreen(asked: Made[PinState], lock: AppLock) -> ft.Control:
    """Show the lock."""
    return Setting(asked.state, lock)


@ft.component
def Setting(pin: PinState, lock: AppLock) -> ft.Control:
    """Say what it does, and offer to turn it on or off."""
    words = use_words()
    was_on, note_on = ft.use_state(initial=False)
    ft.use_effect(pin.dismiss, dependencies=[])
    acting: ft.Control
    if not pin.possible:
        acting = card(say(words("app-lock.not-here")))
    elif lock.on:
        acting = TurnOff(pin, lambda: note_on(True))  # noqa: FBT003 - Flet's setter takes it bare
    else:
        acting = TurnOn(pin)
    off = [noted(ft.Icons.LOCK_OPEN_ROUNDED, words("app-lock.off-now"))]
    return Frame(
        words("app-lock.title"),
        [
            say(words("app-lock.about")),
            *(off if was_on and not lock.on else []),
            acting,
            _told(words, "does", ("opens", "wrong", "signs"), ft.Icons.CHECK_ROUNDED),
            _told(words, "not", ("file", "copies", "switcher"), ft.Icons.REMOVE_ROUNDED),
            noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("app-lock.forgotten")),
        ],
        leave=Leave("/settings"),
    )


@ft.component
def TurnOn(pin: PinState, key: str | None = None) -> ft.Control:
    """Take a PIN, twice, and how long the app may be out of sight."""
    words = use_words()
    typed = ft.use_memo(lambda: ["", ""], [])
    minutes, choose = ft.use_state(USUAL_MINUTES)
    tries, tried = ft.use_state(0)

    def types(place: int) -> Callable[[str], None]:
        return lambda text: typed.__setitem__(place, text)

    async def turn_on() -> None:
        await pin.choose(typed[0], typed[1], minutes)
        typed[:] = ["", ""]
        tried(tries + 1)

    return card(
        quiet(words("app-lock.pin-digits")),
        SecretLine(
            words("app-lock.pin"),
            *(types(0), "app-lock.pin", turn_on, tries, LONGEST),
            digits=True,
        ),
        SecretLine(
            words("app-lock.pin-again"),
            *(types(1), "app-lock.pin-again", turn_on, tries, LONGEST),
            digits=True,
        ),
        *_away(words, minutes, choose),
        *pin_told(words, pin),
        primary(words("app-lock.turn-on"), turn_on, key="app-lock.turn-on"),
    )


@ft.component
def TurnOff(pin: PinState, off: Callable[[], None], key: str | None = None) -> ft.Control:
    """Say that it is on, change how long, take it off."""
    words = use_words()
    typed = ft.use_memo(lambda: [""], [])
    tries, tried = ft.use_state(0)
    _, redraw = ft.use_state(pin.minutes)

    def type_(text: str) -> None:
        typed[0] = text

    def choose(minutes: int) -> None:
        pin.away(minutes)
        redraw(minutes)

    async def turn_off() -> None:
        text, typed[0] = typed[0], ""
        if await pin.take_off(text):
            off()
        tried(tries + 1)

    return card(
        heading(say(words("app-lock.on"), kind.TITLE)),
        *_away(words, pin.minutes, choose),
        quiet(words("app-lock.turn-off-about")),
        SecretLine(
            words("app-lock.locked-pin"),
            *(type_, "app-lock.pin", turn_off, tries, LONGEST),
            digits=True,
        ),
        *pin_told(words, pin),
        secondary(words("app-lock.turn-off"), turn_off, key="app-lock.turn-off"),
    )


def _away(words: Words, minutes: int, choose: Callable[[int], None]) -> list[ft.Control]:
    def chooses(one: int) -> Callable[[], None]:
        return lambda: choose(one)

    chips = [
        choice(
            words("app-lock.away-minutes", n=one),
            chooses(one),
            key=f"app-lock.away-{one}",
            chosen=one == minutes,
        )
        for one in AWAY_MINUTES
    ]
    return [say(words("app-lock.away"), kind.SUBTITLE), choices(chips)]


def _told(words: Words, part: str, names: tuple[str, ...], icon: ft.IconData) -> ft.Control:
    lines = [noted(icon, words(f"app-lock.{part}-{name}")) for name in names]
    return card(heading(say(words(f"app-lock.{part}-title"), kind.TITLE)), *lines)
