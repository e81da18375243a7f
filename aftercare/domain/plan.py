"""A plan as a patient keeps it: a prescription, when it was accepted, and what came before it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from aftercare.domain.prescription import Prescription
from aftercare.domain.treatment import Treatment, current


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One prescription of a plan, and when it was accepted."""

    prescription: Prescription
    accepted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan that is kept and can be read; the last of its *revisions* counts."""

    revisions: tuple[Revision, ...]  # one or more

    @property
    def id(self) -> str:
        """The id of its prescriptions."""
        return self.prescription.id

    @property
    def prescription(self) -> Prescription:
        """What counts now."""
        return self.revisions[-1].prescription

    @property
    def accepted_at(self) -> datetime:
        """When that was accepted."""
        return self.revisions[-1].accepted_at

    @property
    def earlier(self) -> tuple[Revision, ...]:
        """What counted before, latest first."""
        return self.revisions[-2::-1]


class Arrival(StrEnum):
    """What an arriving prescription is beside the plans that are kept."""

    NEW = "new"  # there is none yet
    SAME = "same"  # it counts already
    NEWER = "newer"
    OLDER = "older"  # of a revision before the one that counts
    ANOTHER = "another"  # there are plans, this one comes beside them


def compare(kept: Iterable[Plan], arriving: Prescription) -> Arrival:
    """Tell what *arriving* is beside the *kept* plans.

    Of one revision with two contents the one that was issued later is the newer.
    """
    plans = {plan.id: plan.prescription for plan in kept}
    mine = plans.get(arriving.id)
    if mine is None:
        return Arrival.ANOTHER if plans else Arrival.NEW
    if mine == arriving:
        return Arrival.SAME
    newer = (arriving.revision, arriving.issued_at) > (mine.revision, mine.issued_at)
    return Arrival.NEWER if newer else Arrival.OLDER


def says_nothing(prescription: Prescription) -> bool:
    """Tell whether there is nothing in it that could be used."""
    one = prescription
    parts = (one.clinic_name, one.clinic_phone, one.treated, one.doses, one.advice, one.visits)
    return not any((*parts, one.more_than_usual, one.sore_up_to_days, one.rule, one.note))


def retold(
    treatment: Treatment, prescription: Prescription, before: Prescription | None
) -> Treatment:
    """Return *treatment*, which *prescription* names, as that tells of it.

    *before* is what counted until now; what the person has said otherwise since stays.
    """
    told = (before.treated.areas if before.treated else ()) if before else ()
    more, days = (before.more_than_usual, before.sore_up_to_days) if before else (False, None)
    areas = prescription.treated.areas if prescription.treated else ()
    return replace(
        treatment,
        areas=areas if treatment.areas == told else treatment.areas,
        more_than_usual=prescription.more_than_usual
        if treatment.more_than_usual == more
        else treatment.more_than_usual,
        sore_up_to_days=prescription.sore_up_to_days
        if treatment.sore_up_to_days == days
        else treatment.sore_up_to_days,
    )


def begins_at(plan: Plan, treatments: Sequence[Treatment]) -> datetime:
    """Return from when the hours of a plan count.

    From the treatment that it names; else from the one that was noted here last before it was
    accepted; else from when it was issued.
    """
    if plan.prescription.treated:
        return plan.prescription.treated.at
    noted = current(treatments, plan.accepted_at)
    return noted.at if noted else plan.prescription.issued_at
