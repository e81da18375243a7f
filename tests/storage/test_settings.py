"""The settings as one document."""

import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.settings import Brightness, Settings
from aftercare.domain.warning import Flag
from aftercare.storage.settings import ONLY, SettingsRepository
from tests.storage.work import opened


def test_a_new_person_has_the_settings_as_they_are():
    assert SettingsRepository(opened(MemoryMedium())).get() == Settings()


def test_settings_are_there_after_a_restart():
    medium = MemoryMedium()
    chosen = Settings(
        country="GB",
        brightness=Brightness.DARK,
        text_scale=1.15,
        flags=frozenset(Flag),
        clinic_name="“😀”",
    )
    SettingsRepository(opened(medium)).put(Settings(country="US"))
    SettingsRepository(opened(medium)).put(chosen)

    assert SettingsRepository(opened(medium)).get() == chosen


@pytest.mark.parametrize(
    "bad",
    [
        {"brightness": "sepia"},
        {"text_scale": 1.07},
        {"text_scale": "big"},
        {"flags": ["left-handed"]},
        {"flags": 3},
        {"clinic_name": "x" * 121},
    ],
)
def test_one_setting_that_cannot_be_read_does_not_cost_the_others(bad):
    database = opened(MemoryMedium())
    database.table("settings").put(ONLY, {"country": "GB", "clinic_phone": "020 1", **bad})

    assert SettingsRepository(database).get() == Settings(country="GB", clinic_phone="020 1")


def test_settings_of_a_newer_version_ride_along():
    medium = MemoryMedium()
    database = opened(medium)
    database.table("settings").put(ONLY, {"country": "GB", "music": "off"})
    repository = SettingsRepository(database)
    repository.put(Settings(country="US", welcomed=True))

    assert opened(medium).table("settings").fetch(ONLY)["music"] == "off"
    assert repository.get() == Settings(country="US", welcomed=True)
