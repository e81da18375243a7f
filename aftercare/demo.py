"""Put a made-up patient into an empty store: for the demo and for pictures."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from aftercare.content.datafile import read
from aftercare.device.ports import Ids
from aftercare.domain.diary import Compared, Entry
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository


def fill(
    treatments: TreatmentRepository,
    diary: DiaryRepository,
    settings: SettingsRepository,
    ids: Ids,
    now: datetime,
) -> None:
    """Write the patient of ``content/demo.toml`` as if lived up to *now*."""
    data = read("demo")
    settings.put(Settings(welcomed=True, **data["settings"]))
    for row in data["treatment"]:
        at = now - timedelta(hours=row["hours_ago"])
        treatment = Treatment(id=ids.new(), at=at, recorded_at=at, areas=tuple(row["areas"]))
        treatments.put(treatment)
        for entry in row["entries"]:
            diary.put(_entry(treatment, entry, ids.new()))


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
