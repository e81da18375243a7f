"""What a patient has that speaks against a stretch of the form, and the word that overrules it."""

from collections.abc import Iterable
from functools import partial

import flet as ft

from aftercare.content.stretch import easier_stretch, form_of
from aftercare.domain.condition import Condition
from aftercare.domain.lock import Caution, Lock
from aftercare.domain.prescription import Dose
from aftercare.domain.stretch import Stretch
from aftercare.formats.stretch_words import name_of
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

INK, GROUND = ft.Colors.ON_TERTIARY_CONTAINER, ft.Colors.TERTIARY_CONTAINER


def named(words: Words, conditions: Iterable[Condition]) -> str:
    """Return *conditions* as inside a sentence."""
    names = [words(f"prescribe.has-{one}") for one in conditions]
    return words.listed([name[:1].lower() + name[1:] for name in names])


def of(locks: Iterable[Lock]) -> list[Condition]:
    """Return the conditions of *locks*."""
    return [one.condition for one in locks]


def minded(words: Words, careful: Iterable[Condition]) -> list[str]:
    """Return what is to be minded for each condition that asks for care."""
    return [
        words(
            "prescribe.mind",
            name=words(f"prescribe.has-{one}"),
            what=words(f"prescribe.mind-{one}"),
        )
        for one in careful
    ]


def lock_part(
    words: Words, stretch: Stretch, dose: Dose, found: Caution, pen: Pen, key: str
) -> list[ft.Control]:
    """Return what keeps *dose* from being handed over, with the word that lets it; or what is said.

    *stretch* is the one that is prescribed: the *dose* may be done as another, its easier form.
    """
    laid: list[ft.Control] = []
    if found.locked:
        laid.append(_locked(words, stretch, dose, found.locked, pen, key))
    if found.allowed:
        line = words("prescribe.despite", names=named(words, of(found.allowed)))
        again = plain(
            words("prescribe.lock-again"), partial(pen.lock, found.allowed), key=f"{key}.lock"
        )
        laid += [noted(ft.Icons.LOCK_OPEN_ROUNDED, line), ft.Row([again], wrap=True)]
    if found.careful:
        told = [words("prescribe.careful-how"), *minded(words, found.careful)]
        laid.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, "\n".join(told)))
    return laid


def _locked(
    words: Words, stretch: Stretch, dose: Dose, locked: tuple[Lock, ...], pen: Pen, key: str
) -> ft.Control:
    conditions = of(locked)
    lines = _which(words, stretch, dose, conditions)
    lines += [words(f"condition.{one}-note") for one in conditions]
    told = card(
        say(words("prescribe.locked", names=named(words, conditions)), kind.SUBTITLE, INK),
        *(say(line, color=INK) for line in lines),
        secondary(words("prescribe.all-the-same"), partial(pen.allow, locked), key=f"{key}.allow"),
        ground=GROUND,
        padding=layout.S4,
        spacing=layout.S2,
    )
    return ft.Container(told, padding=ft.Padding.only(right=layout.S3, top=layout.S1))


def _which(words: Words, stretch: Stretch, dose: Dose, conditions: list[Condition]) -> list[str]:
    """Return which form it is that is locked, where there are two stretches and one is not."""
    done, other = form_of(dose), easier_stretch(stretch)
    if done is None or other is None:
        return []
    if done is other:
        return [words("prescribe.locked-easier", name=name_of(words, other))]
    if other.locked_by(conditions):
        return []
    return [words("prescribe.locked-not-easier", name=name_of(words, other))]
