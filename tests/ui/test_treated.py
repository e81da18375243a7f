"""I was treated: what is tapped counts, however quickly."""

import pytest

from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from tests.driver import showing

BOTH = {"neck_back", "jaw"}


@pytest.fixture
def patient(app):
    app.library.settings.put(Settings(welcomed=True))
    return app


async def tap_both_at_once(screen):
    await screen.tap("treatment.as-list")
    rows = [screen.find(f"treatment.area.{area}") for area in sorted(BOTH)]
    for row in rows:
        row.on_click()
    await screen.settle()


async def test_two_places_that_are_tapped_before_one_is_drawn_are_both_treated(patient):
    async with showing(patient, "/treated") as screen:
        await tap_both_at_once(screen)
        await screen.tap("treatment.start")
    (treatment,) = patient.library.treatments.all()
    assert set(treatment.areas) == BOTH


async def test_so_they_are_when_it_is_corrected(patient, device):
    patient.library.treatments.put(Treatment(id="t", at=device.time, recorded_at=device.time))
    async with showing(patient, "/treatment/t") as screen:
        await tap_both_at_once(screen)
    assert set(patient.library.treatments.all()[0].areas) == BOTH
