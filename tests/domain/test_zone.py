"""Clocks of the world: known by their cities."""

from zoneinfo import ZoneInfo

from aftercare.domain.zone import area_of, city_of, zones


def test_cities_are_known_and_each_has_a_clock():
    found = zones()

    assert {"Europe/Istanbul", "America/Toronto", "Australia/Lord_Howe"} <= set(found)
    assert "UTC" not in found
    assert all(ZoneInfo(one) for one in found[:20])


def test_a_zone_is_called_by_its_city_and_lies_somewhere():
    assert city_of("America/Indiana/Tell_City") == "Tell City"
    assert area_of("America/Indiana/Tell_City") == "America, Indiana"
    assert (city_of(""), area_of("")) == ("", "")
