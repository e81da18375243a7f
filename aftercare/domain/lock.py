"""What keeps a stretch from being prescribed, until the physiotherapist says "all the same"."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from aftercare.domain.condition import Condition
from aftercare.domain.prescription import Dose
from aftercare.domain.stretch import Stretch

Form = Callable[[Dose], Stretch | None]
"""Tells the stretch that a dose is done as; None for one that this version does not know."""


class Lock(NamedTuple):
    """A condition that a stretch is not for."""

    stretch: str  # the id of the one that is done: an easier form may be another stretch
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What a patient has that speaks against a dose as it is done."""

    locked: tuple[Lock, ...] = ()  # that nobody allowed: it may not be handed over
    allowed: tuple[Lock, ...] = ()  # in spite of which it is prescribed
    careful: tuple[Condition, ...] = ()  # that ask for a smaller range


def locks(dose: Dose, conditions: Collection[Condition], form: Form) -> tuple[Lock, ...]:
    """Return what of *conditions* locks *dose*, in their own order."""
    done = form(dose)
    return tuple(Lock(done.id, one) for one in done.locked_by(conditions)) if done else ()


def caution(
    dose: Dose, conditions: Collection[Condition], allowed: Collection[Lock], form: Form
) -> Caution:
    """Return what of *conditions* speaks against *dose*, where some locks were *allowed*."""
    done, there = form(dose), locks(dose, conditions, form)
    return Caution(
        locked=tuple(one for one in there if one not in allowed),
        allowed=tuple(one for one in there if one in allowed),
        careful=done.careful_with(conditions) if done else (),
    )
