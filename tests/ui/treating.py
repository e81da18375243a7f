"""A physiotherapist's app to try the desk with."""

from aftercare.domain.settings import Role, Settings

THERAPIST = Settings(
    welcomed=True,
    country="GB",
    role=Role.PHYSIOTHERAPIST,
    clinic_name="Riverside Physiotherapy",
    clinic_phone="020 7946 0123",
)


def desk_of(app):
    """Return the desk over the data of *app*, as another page sees it."""
    return app.library.state(object()).desk.here


def begin(app, label="Tuesday 3 pm", **parts):
    """Add a patient whose plan is begun, with *parts* of it; return their id."""
    desk = desk_of(app)
    patient = desk.patients.add(label)
    desk.drafts.begin(patient.id)
    if parts:
        desk.drafts.change(patient.id, **parts)
    return patient.id


def draft_of(app, patient):
    """Return the draft as it is on the disk."""
    return desk_of(app).drafts.get(patient)


def plan_of(app, patient):
    """Return what the draft of a patient prescribes, as it is on the disk."""
    return draft_of(app, patient).plan
