"""Whom to call: the country that a device's locale names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.domain.country import ELSEWHERE, country_of
from tests.laws import law

KNOWN = frozenset({"GB", "FR", "US", "CA", "CO", "RS"})


@pytest.mark.parametrize(
    ("locale", "country"),
    [
        ("en-GB", "GB"),
        ("en_GB", "GB"),
        ("en-gb", "GB"),
        ("fr_FR.UTF-8", "FR"),
        ("fr_FR@euro", "FR"),
        ("fr_FR.UTF-8@euro", "FR"),
        ("sr-Latn-RS", "RS"),
        ("sr_RS@latin", "RS"),
        ("en-US-posix", "US"),
        ("en-GB-u-ca-gregory", "GB"),
        ("en-US-x-gb", "US"),
    ],
)
def test_the_country_of_a_locale_is_found(locale, country):
    assert country_of(locale, KNOWN) == country


@pytest.mark.parametrize(
    "locale",
    [
        None,
        "",
        "en",
        "C",
        "C.UTF-8",
        "POSIX",
        "en-419",
        "en-150",
        "ca",  # Catalan, not Canada
        "fr-ZW",  # a country that is not known
        "-",
        "_.@",
        "en--",
        "en-G",
        "en-1B",
        "en-u-ca-buddhist",  # a calendar, not Canada
        "en-u-co-phonebk",  # a sorting, not Colombia
        "x-us",
        "en-GBR",
    ],
)
def test_a_locale_without_a_known_country_is_elsewhere(locale):
    assert country_of(locale, KNOWN) == ELSEWHERE


@law
@given(st.text(max_size=12) | st.from_regex(r"[a-zA-Z]{2}[-_.@][a-zA-Z]{0,4}", fullmatch=True))
def test_no_text_at_all_gives_a_country_that_is_not_known(locale):
    assert country_of(locale, KNOWN) in KNOWN | {ELSEWHERE}
