"""What was prescribed and agreed, as FHIR R4: CarePlan, ServiceRequest, Appointment."""

from datetime import timedelta

from aftercare.content.code import codes
from aftercare.content.stretch import stretch
from aftercare.domain.appointment import Appointment, Standing
from aftercare.domain.prescription import Answer, Dose, Prescription
from aftercare.domain.stretch import Way
from aftercare.formats.dose_words import dose_line
from aftercare.formats.fhir_part import Names, Piece, concept, full, moment, notes, text
from aftercare.formats.stretch_words import name_of
from aftercare.words.words import Words

_STATUS = {
    Standing.PLANNED: "booked",
    Standing.CANCELLED: "cancelled",
    Standing.WITHDRAWN: "cancelled",
}


def plan_resources(plan: Prescription, names: Names, words: Words) -> list[Piece]:
    """Return the plan, and a request for each of its stretches, in their order."""
    requests = [_request(plan, place, names, words) for place in range(len(plan.doses))]
    return [_care_plan(plan, names, words), *requests]


def request_of(plan: Prescription | None, stretch_id: str, names: Names) -> list[Piece]:
    """Return references to what *plan* asks of a stretch."""
    if plan is None:
        return []
    ids = codes().stretch.ids
    places = (n for n, dose in enumerate(plan.doses) if ids.get(dose.stretch) == stretch_id)
    return [names.to("request", _key(plan, place)) for place in places]


def appointment_resource(one: Appointment, names: Names) -> Piece | None:
    """Return an appointment; None for one that the person took away."""
    status = _STATUS.get(one.standing)
    if status is None:
        return None
    there = [{"actor": names.to("patient"), "status": "accepted"}]
    if place := text(one.place):
        there.append({"actor": {"display": place}, "status": "accepted"})
    return full(
        {
            "resourceType": "Appointment",
            "id": names.of("appointment", one.id),
            "status": status,
            "start": moment(one.at),
            "end": moment(one.ends_at),
            "minutesDuration": one.minutes,
            "created": moment(one.made_at),
            "participant": there,
        }
    )


def _key(plan: Prescription, place: int) -> str:
    return f"{plan.id}/{place}"


def _care_plan(plan: Prescription, names: Names, words: Words) -> Piece:
    begins = plan.treated.at if plan.treated else plan.issued_at
    requests = [
        {"reference": names.to("request", _key(plan, place))} for place in range(len(plan.doses))
    ]
    return full(
        {
            "resourceType": "CarePlan",
            "id": names.of("plan", plan.id),
            "status": "active",
            "intent": "plan",
            "title": words("report.fhir-plan"),
            "subject": names.to("patient"),
            "period": {"start": moment(begins)},
            "created": moment(plan.issued_at),
            "author": full({"display": text(plan.clinic_name)}),
            "activity": [*requests, *_advice(plan, words)],
            "note": notes(_notes(plan, words)),
        }
    )


def _advice(plan: Prescription, words: Words) -> list[Piece]:
    """Return the advice card; what is not to be done is marked so that programs see it."""
    found = []
    for said in plan.advice:
        topic, answer = words(f"plan.topic-{said.topic}"), words(f"plan.answer-{said.answer}")
        detail: Piece = {
            "status": "unknown",
            "description": words("plan.answered", topic=topic, answer=answer),
        }
        if said.answer is Answer.NO:
            detail["doNotPerform"] = True
        found.append({"detail": detail})
    return found


def _notes(plan: Prescription, words: Words) -> list[str]:
    told = [words("plan.more-than-usual")] if plan.more_than_usual else []
    if plan.sore_up_to_days:
        told.append(words("plan.sore-days", days=plan.sore_up_to_days))
    if plan.rule:
        limits = {"full": plan.rule.full_up_to, "half": plan.rule.half_up_to}
        told.append(words("report.fhir-rule", **limits))
    return [*told, plan.note]


def _request(plan: Prescription, place: int, names: Names, words: Words) -> Piece:
    dose = plan.doses[place]
    name, way = _named(dose, words)
    repeat: Piece = {"frequency": dose.times_a_day, "period": 1, "periodUnit": "d"}
    if plan.treated:
        begins = plan.treated.at + timedelta(hours=dose.from_hour)
        repeat["boundsPeriod"] = {"start": moment(begins)}
    return full(
        {
            "resourceType": "ServiceRequest",
            "id": names.of("request", _key(plan, place)),
            "status": "active",
            "intent": "order",
            "code": concept(name),
            "subject": names.to("patient"),
            "occurrenceTiming": {"repeat": repeat},
            "authoredOn": moment(plan.issued_at),
            "requester": full({"display": text(plan.clinic_name)}),
            "patientInstruction": text(dose_line(words, dose, way)),
            "note": notes([words("report.fhir-easier")] if dose.easier else []),
        }
    )


def _named(dose: Dose, words: Words) -> tuple[str, Way]:
    """Return the name of a stretch and how it is done, as far as this version knows it."""
    known = codes().stretch.ids.get(dose.stretch)
    if known is None:
        return words("report.fhir-other-stretch", number=f"{dose.stretch}"), Way.HOLD
    found = stretch(known)
    return name_of(words, found), found.dose.way
