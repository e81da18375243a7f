"""What tests begin with: a physiotherapist's patient with a plan, and what one can do by now."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aftercare.content.code import codes
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.patient import Given, Patient
from aftercare.domain.prescription import Prescription
from aftercare.domain.settings import Role
from aftercare.formats.prescription_link import encode
from aftercare.library import Library
from aftercare.storage.desk import DeskRepository
from aftercare.storage.function import FunctionRepository

PATIENT = "patient-one"
LABEL = "Tall runner, Tuesdays"
ACTIVITIES = {"turn": "Turn my head", "sleep": "Sleep on my side", "swim": "Swim"}
BASE = "https://clinic.example/aftercare/"


def give(
    library: Library,
    *plans: Prescription,
    base: str = BASE,
    role: Role = Role.BOTH,
    welcomed: bool = True,
    pending: bool = False,
) -> None:
    """Note a patient with *plans*, oldest first, and *base* as the address of the web app.

    *pending*: they were made, and not handed over yet.
    """
    now = datetime.now(UTC)
    given = tuple(
        Given(payload=encode(plan, codes()), given_at=now, pending=pending) for plan in plans
    )
    patient = Patient(id=PATIENT, label=LABEL, added_at=now, given=given)
    DeskRepository(library.database, "patient", Patient).put(patient)
    settings = replace(library.settings.get(), base_address=base, role=role, welcomed=welcomed)
    library.settings.put(settings)


def at(plan: Prescription) -> str:
    """Return the address at which *plan* is handed over to that patient."""
    return f"/patient/{PATIENT}/hand-over/{plan.id}"


def rate(library: Library) -> None:
    """Note three activities, and how they were scored two weeks ago and now: better by 3 points."""
    kept, now = FunctionRepository(library.database), library.around.clock.now()
    before = now - timedelta(days=14)
    for number, (name, said) in enumerate(ACTIVITIES.items()):
        at = before - timedelta(minutes=9 - number)
        dropped = now if name == "swim" else None
        kept.stand(
            Activity(id=name, name=said, added_at=at, dropped_at=dropped), here=True, ratings=()
        )
    for name, at, scores, change in (("first", before, (3, 2), None), ("last", now, (6, 5), 3)):
        said = zip(("turn", "sleep"), scores, strict=True)
        kept.put(
            Rating(
                id=name,
                occurred_at=at,
                recorded_at=at,
                scores=tuple(Scored(activity=one, score=score) for one, score in said),
                change=change,
                since=before if change else None,
            )
        )
