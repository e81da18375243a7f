"""Put a made-up patient into an empty store: for the demo and for pictures."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from aftercare.content.code import codes
from aftercare.content.datafile import read
from aftercare.device.ports import Ids
from aftercare.domain.brought import brought
from aftercare.domain.diary import Compared, Entry
from aftercare.domain.moment import to_the_minute
from aftercare.domain.prescription import (
    Answer,
    Dose,
    Prescription,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)
from aftercare.domain.receipt import Receipt, ReceivedPlan
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.formats.prescription_link import encode
from aftercare.storage.appointment import AppointmentRepository
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.plan import PlanRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository


def fill(
    treatments: TreatmentRepository,
    diary: DiaryRepository,
    settings: SettingsRepository,
    ids: Ids,
    now: datetime,
    plans: PlanRepository | None = None,
    visits: AppointmentRepository | None = None,
) -> None:
    """Write the patient of ``content/demo.toml`` as if lived up to *now*.

    With *plans* there is a plan, with *visits* also the visit that it brings.
    """
    data = read("demo")
    mine = Settings(welcomed=True, **data["settings"])
    settings.put(mine)
    for row in data["treatment"]:
        at = now - timedelta(hours=row["hours_ago"])
        treatment = Treatment(id=ids.new(), at=at, recorded_at=at, areas=tuple(row["areas"]))
        treatments.put(treatment)
        for entry in row["entries"]:
            diary.put(_entry(treatment, entry, ids.new()))
    if plans is not None:
        plan = _plan(data["plan"], mine, treatments.all()[-1], now)
        accepted_at = plan.issued_at + timedelta(minutes=data["plan"]["accepted_minutes"])
        receipt = Receipt(payload=encode(plan, codes()), accepted_at=accepted_at)
        plans.put(ReceivedPlan(id=plan.id, receipts=(receipt,)))
        settings.put(replace(mine, used_plan=f"{plan.id}.{plan.revision}", plan=plan.id))
        if visits is not None:
            for one in brought((), plan, accepted_at, [ids.new()]):
                visits.put(one)


def _plan(
    data: Mapping[str, Any], mine: Settings, treatment: Treatment, now: datetime
) -> Prescription:
    """Return the plan that follows *treatment*, from the clinic of *mine*."""
    numbers = codes().stretch.numbers
    at = to_the_minute(treatment.at)
    visit = data["visit"]
    day = (now + timedelta(days=visit["in_days"])).replace(hour=visit["hour"], minute=0)
    return Prescription(
        id=data["id"],
        revision=1,
        issued_at=at,
        clinic_name=mine.clinic_name,
        clinic_phone=mine.clinic_phone,
        treated=Treated(at=at, areas=treatment.areas),
        doses=tuple(
            Dose(**{**row, "stretch": numbers[row["stretch"]], "sides": Sides(row["sides"])})
            for row in data["dose"]
        ),
        advice=tuple(
            Said(topic=Topic(topic), answer=Answer(answer))
            for topic, answer in data["advice"].items()
        ),
        sore_up_to_days=data["sore_up_to_days"],
        rule=Rule(**data["rule"]),
        visits=(Visit(at=to_the_minute(day), minutes=visit["minutes"], place=visit["place"]),),
        note=data["note"],
    )


def _entry(treatment: Treatment, row: Mapping[str, Any], entry_id: str) -> Entry:
    at = treatment.at + timedelta(hours=row["hour"])
    return Entry(
        id=entry_id,
        occurred_at=at,
        recorded_at=at,
        compared=Compared(row["compared"]) if "compared" in row else None,
        soreness=row.get("soreness"),
        usual_pain=row.get("usual_pain"),
        areas=treatment.areas,
        tags=tuple(row.get("tags", ())),
        note=row.get("note", ""),
    )
