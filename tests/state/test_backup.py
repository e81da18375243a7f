"""Copies in the hands of a person."""

from datetime import timedelta

import pytest

from tests.state.home import Home, shown


@pytest.fixture
def copy(home):
    home.state.settings.change(clinic_name="Clinic One", welcomed=True)
    home.state.treatments.record(home.device.now() - timedelta(days=2), ("jaw.left",))
    home.state.diary.record(soreness=3, note="stiff")
    return home.state.backup.make()


def test_a_lost_device_is_as_it_was(home, copy):
    other = Home()
    second = other.page("second")
    other.state.backup.bring_back(copy.content)

    assert copy.records == 2
    assert other.state.backup.restored.added == 2
    assert shown(other.state) == shown(home.state) == shown(second) == other.kept()


def test_a_bad_copy_changes_nothing_and_says_why(home, copy):
    before = shown(home.state)
    home.state.backup.bring_back(copy.content[:-9])

    assert home.state.backup.refused == "damaged"
    assert home.state.backup.restored is None
    assert shown(home.state) == before == home.kept()

    home.state.backup.bring_back(copy.content)

    assert home.state.backup.refused is None
    assert home.state.backup.restored.here == 2


@pytest.mark.parametrize("reason", ["full", "disk"])
def test_a_disk_that_refuses_is_told(copy, reason):
    other = Home()
    other.state.diary.record(soreness=1)
    before = shown(other.state)
    if reason == "full":
        other.fill()
    else:
        other.medium.fail_at, other.medium.fails_on = other.medium.operations + 1, True
    other.state.backup.bring_back(copy.content)

    assert other.state.backup.refused == reason
    assert shown(other.state) == before


def test_how_it_went_can_be_dismissed(home):
    state = home.state.backup
    state.bring_back(b"no")
    state.dismiss()

    assert state.refused is None
