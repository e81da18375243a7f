"""What stands on a desk, on the screens and on the disk."""

from typing import NamedTuple

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.draft import Draft
from aftercare.domain.patient import Patient
from aftercare.domain.taken import TakenReport
from aftercare.domain.template import Template
from aftercare.state.app import AppState
from aftercare.state.desk_state import DeskState
from tests.state.home import Home


class OnDesk(NamedTuple):
    """Everything that stands there."""

    patients: tuple[Patient, ...]
    drafts: dict[str, Draft]
    templates: tuple[Template, ...]
    reports: tuple[TakenReport, ...]


def desk_of(state: AppState) -> DeskState:
    """Return the desk of a page on which it is always there."""
    here = state.desk.here
    assert here is not None
    return here


def on_desk(state: AppState) -> OnDesk:
    """What *state* shows of the desk."""
    desk = desk_of(state)
    drafts = {one.id: desk.drafts.get(one.id) for one in desk.patients.patients}
    found = {name: draft for name, draft in drafts.items() if draft}
    return OnDesk(desk.patients.patients, found, desk.templates.templates, desk.reports.reports)


def after_a_crash(home: Home) -> OnDesk:
    """What the desk would show after a crash at this moment."""
    return on_desk(home._library(MemoryMedium(home.medium.files)).state("reopened"))
