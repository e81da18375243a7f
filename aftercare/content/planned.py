"""Which stretches of a prescription this version knows, and which are for this person."""

from collections.abc import Collection
from dataclasses import dataclass

from aftercare.content.code import codes
from aftercare.content.stretch import form_of
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.agenda import Planned
from aftercare.domain.condition import Condition
from aftercare.domain.prescription import Prescription


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """The doses of a prescription, by what becomes of them on this device."""

    planned: tuple[Planned, ...]
    locked: tuple[Planned, ...]  # by what the person told of their health
    unknown: int  # how many are of another version


def sorted_doses(prescription: Prescription, told: Collection[Condition]) -> Sorted:
    """Return the doses of *prescription*, sorted for a person who has *told* so much.

    A dose that begins with an easier form which is another stretch is locked where that one is.
    """
    known = codes().stretch.ids
    planned: list[Planned] = []
    locked: list[Planned] = []
    unknown = 0
    for dose in prescription.doses:
        form = form_of(dose)
        if form is None:
            unknown += 1
            continue
        stretch = stretch_of(known[dose.stretch])
        one = Planned(dose=dose, stretch=stretch.id, easier=stretch.easier.stretch)
        (locked if form.locked_by(told) else planned).append(one)
    return Sorted(planned=tuple(planned), locked=tuple(locked), unknown=unknown)
