"""A physiotherapist's app: with a role, and what stands on the desk."""

from dataclasses import replace
from typing import NamedTuple

from aftercare.app import App
from aftercare.device.memory import MemoryDevice
from aftercare.domain.settings import Role, Settings
from aftercare.state.desk_state import DeskState
from tests.formats.plans import USUAL
from tests.formats.reports import USUAL as REPORT

NAMED_THERE = ("Mo 9:00, shoulder", "0412", "Room 2, first time", "Neck, desk work")
"""The labels of patients and the name of a template."""


def treats(app: App, role: Role = Role.PHYSIOTHERAPIST) -> DeskState:
    """Have *app* used by somebody who treats, and return the desk as another page sees it."""
    assert app.library is not None
    app.library.settings.put(Settings(welcomed=True, country="GB", role=role))
    state = app.library.state("beside")
    app.library.changes.listen("beside", app.library.follow(state))
    assert state.desk.here is not None
    return state.desk.here


def gives(desk: DeskState, patient_id: str, *, revise: bool = False) -> str:
    """Hand the usual plan to a patient, or the next revision of the last one; return its id."""
    last = desk.patients.latest(patient_id)
    base = last.prescription if last and revise else USUAL
    desk.drafts.begin(patient_id, base, revise=revise)
    plan = desk.drafts.give(patient_id)
    assert plan is not None
    desk.patients.hand_over(patient_id, plan.id)
    return plan.id


class Laid(NamedTuple):
    """What was laid on a desk: ids."""

    given: str  # a patient with a plan in two revisions
    plan: str
    begun: str  # a patient with a draft, and a plan before
    old: str  # the id of that plan
    new: str  # a patient with nothing
    template: str
    report: str  # of the first patient


def lay(desk: DeskState, device: MemoryDevice) -> Laid:
    """Lay a bit of everything on the desk."""
    first, second, third, name = NAMED_THERE
    given = desk.patients.add(first).id
    plan = gives(desk, given)
    gives(desk, given, revise=True)
    device.pass_hours(0.5)
    begun = desk.patients.add(second).id
    old = gives(desk, begun)
    desk.drafts.begin(begun)
    device.pass_hours(0.5)
    new = desk.patients.add(third).id
    template = desk.templates.save(name, replace(USUAL, doses=USUAL.doses[:3]))
    report = desk.reports.keep(REPORT, given).id
    return Laid(given, plan, begun, old, new, template.id, report)
