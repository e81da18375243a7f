"""Settings: what is on the screen is on the disk."""

import pytest

from aftercare.domain.country import ELSEWHERE
from aftercare.domain.settings import Brightness, Settings
from aftercare.domain.warning import Flag
from tests.state.home import shown

EVERYTHING = {
    "country": "GB",
    "brightness": Brightness.DARK,
    "high_contrast": True,
    "text_scale": 1.3,
    "clinic_name": "Clinic “😀”",
    "clinic_phone": "+44 (0)20 7946 0000",
    "flags": frozenset({Flag.DIABETES, Flag.BLOOD_THINNER}),
    "welcomed": True,
}


def test_a_new_person_has_the_settings_as_they_are(home):
    assert home.state.settings.settings == Settings()
    assert home.kept().settings == Settings()


@pytest.mark.parametrize("name", EVERYTHING)
def test_each_setting_is_on_the_disk_as_soon_as_it_is_changed(home, name):
    home.state.settings.change(**{name: EVERYTHING[name]})

    assert getattr(home.state.settings.settings, name) == EVERYTHING[name]
    assert home.kept() == shown(home.state)


def test_all_settings_together_are_kept_and_can_be_taken_back(home):
    home.state.settings.change(**EVERYTHING)
    assert home.kept().settings == Settings(**EVERYTHING)
    home.state.settings.change(flags=frozenset(), clinic_name="", brightness=Brightness.DEVICE)

    assert home.kept() == shown(home.state)
    assert home.kept().settings.flags == frozenset()


def test_a_value_that_is_not_offered_changes_nothing(home):
    home.state.settings.change(clinic_name="Clinic")

    with pytest.raises(ValueError, match="text_scale"):
        home.state.settings.change(text_scale=7.0, clinic_name="Other")
    assert home.state.settings.settings == home.kept().settings == Settings(clinic_name="Clinic")


def test_the_words_follow_the_country(home):
    before = home.state.settings.words
    home.state.settings.change(clinic_name="Clinic")
    assert home.state.settings.words is before
    home.state.settings.change(country="US")

    assert home.state.settings.words.locale == "en_US"


def test_the_device_s_country_is_taken_for_a_new_person_only(home):
    home.state.settings.suggest_country(ELSEWHERE)
    assert home.state.settings.settings.country == ELSEWHERE
    home.state.settings.suggest_country("CA")
    home.state.settings.suggest_country("FR")

    assert home.state.settings.settings.country == "CA"
    assert home.kept() == shown(home.state)


def test_a_person_who_said_elsewhere_is_left_there(home):
    home.state.settings.change(welcomed=True)
    home.state.settings.suggest_country("CA")

    assert home.state.settings.settings.country == ELSEWHERE


def test_of_several_changes_on_a_full_disk_all_are_kept(home):
    home.fill()
    for name, value in EVERYTHING.items():
        home.state.settings.change(**{name: value})
    assert home.state.saving.trouble.waiting == 1
    assert home.state.settings.settings == Settings(**EVERYTHING)
    home.make_room()
    home.state.saving.retry()

    assert home.kept().settings == Settings(**EVERYTHING)
