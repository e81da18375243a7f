"""A template: what a physiotherapist prescribes often, under a name of their own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.domain.moment import checked
from aftercare.domain.patient import checked_label
from aftercare.domain.prescription import Dose, Sides
from aftercare.domain.receipt import LONGEST_PAYLOAD

EITHER = Sides.LEFT  # in a template: one side, whichever is treated
ONE_SIDE = frozenset({Sides.LEFT, Sides.RIGHT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Stretches, advice, course, rule and note; no treatment, no side, no visits, nobody."""

    id: str
    name: str  # as a patient's label may be
    payload: str  # as formats/prescription_link.py reads it
    saved_at: datetime  # aware

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no link can carry; BadLabel for the name."""
        if self.name != checked_label(self.name) or not 0 < len(self.payload) <= LONGEST_PAYLOAD:
            raise ValueError(f"{self.name!r} is no template")
        checked(self.saved_at)


def unsided(doses: tuple[Dose, ...]) -> tuple[Dose, ...]:
    """Return *doses* as a template keeps them: what is done on one side is done on ``EITHER``.

    What stands there for each side by itself is done on both, as it is for the first of them.
    """
    found: dict[int, Dose] = {}
    for one in doses:
        if one.stretch in found:
            found[one.stretch] = replace(found[one.stretch], sides=Sides.BOTH)
        else:
            found[one.stretch] = replace(one, sides=EITHER) if one.sides in ONE_SIDE else one
    return tuple(found.values())


def sided(doses: tuple[Dose, ...], treated: Callable[[int], Sides]) -> tuple[Dose, ...]:
    """Return *doses* of a template for somebody; *treated* tells by its number the side of each.

    That is BOTH where it was both, or where nobody said which.
    """
    return tuple(
        replace(one, sides=treated(one.stretch)) if one.sides in ONE_SIDE else one for one in doses
    )
