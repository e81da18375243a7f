"""A physiotherapist's patient to whom a plan was given, for tests of the desk."""

from dataclasses import replace
from datetime import UTC, datetime

from aftercare.content.code import codes
from aftercare.domain.patient import Given, Patient
from aftercare.domain.prescription import Prescription
from aftercare.domain.settings import Role
from aftercare.formats.prescription_link import encode
from aftercare.library import Library
from aftercare.storage.desk import DeskRepository

PATIENT = "patient-one"
LABEL = "Tall runner, Tuesdays"
BASE = "https://clinic.example/aftercare/"


def give(
    library: Library,
    *plans: Prescription,
    base: str = BASE,
    role: Role = Role.BOTH,
    welcomed: bool = True,
) -> None:
    """Note a patient with *plans*, oldest first, and *base* as the address of the web app."""
    now = datetime.now(UTC)
    given = tuple(Given(payload=encode(plan, codes()), given_at=now) for plan in plans)
    patient = Patient(id=PATIENT, label=LABEL, added_at=now, given=given)
    DeskRepository(library.database, "patient", Patient).put(patient)
    settings = replace(library.settings.get(), base_address=base, role=role, welcomed=welcomed)
    library.settings.put(settings)


def at(plan: Prescription) -> str:
    """Return the address at which *plan* is handed over to that patient."""
    return f"/patient/{PATIENT}/hand-over/{plan.id}"
