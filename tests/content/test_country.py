import pytest

from aftercare.content.country import countries, numbers
from aftercare.domain.country import ELSEWHERE, Country
from aftercare.domain.settings import dialled

EU = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "emergency"),
    [
        ("CA", "911"),
        ("US", "911"),
        ("GB", "999"),
        ("TR", "112"),
        ("AU", "000"),
        ("NZ", "111"),
        *((code, "112") for code in EU),
    ],
)
def test_a_country_has_its_emergency_number(code, emergency):
    assert numbers(code).emergency == emergency
    assert numbers(code).checked


@pytest.mark.parametrize(
    ("code", "same_day"),
    [("GB", "111"), ("CA", "811"), ("DE", "116117"), ("NZ", "0800 611 116"), ("FR", None)],
)
def test_a_line_for_the_same_day_is_given_only_where_it_serves_the_country(code, same_day):
    assert numbers(code).same_day == same_day


def test_an_unknown_country_gets_112_to_be_checked():
    assert numbers("QQ") == numbers(ELSEWHERE)
    assert numbers(ELSEWHERE) == Country(code="ZZ", emergency="112", checked=False)


def test_every_other_country_is_known():
    unchecked = [country.code for country in countries() if not country.checked]

    assert unchecked == [ELSEWHERE]


def test_every_number_can_be_dialled():
    for country in countries():
        assert dialled(country.emergency) == country.emergency
        assert country.same_day is None or 3 <= len(dialled(country.same_day)) <= 11
