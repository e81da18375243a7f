"""How a plan that was handed over, or a draft, stands in a list on the desk."""

from datetime import datetime

from aftercare.domain.patient import Patient
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.words.words import Words


def day_of(words: Words, at: datetime, clock: ClockState) -> str:
    """Return the day *at* which something was, with its year if that is another one."""
    here, today = clock.local(at), clock.local(clock.now)
    return words.date(here, "day" if here.year == today.year else "full")


def about_patient(
    words: Words, patient: Patient, patients: PatientState, drafts: DraftState, clock: ClockState
) -> str:
    """Return one line: that a draft waits, or what was given last."""
    if drafts.get(patient.id):
        return words("patient.draft-waits")
    if drafts.is_unreadable(patient.id):
        return words("patient.draft-newer")
    if not patient.given:
        return words("patient.nothing-given")
    last = patient.given[-1]
    if last.pending:
        return words("patient.pending")
    plan, day = patients.read(last), day_of(words, last.given_at, clock)
    if plan is None:
        return words("patient.given-newer", day=day)
    return words("patient.given-row", n=len(plan.doses), day=day)
