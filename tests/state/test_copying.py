"""When the app says that a copy would be good."""

from datetime import timedelta

import pytest

from tests.state.home import Home


@pytest.fixture
def lived(home):
    home.state.treatments.record(home.device.now(), ("jaw.left",))
    for _ in range(5):
        home.state.diary.record(soreness=3)
    home.device.pass_hours(24 * 30)
    return home


def test_it_is_said_after_a_month_and_not_to_somebody_who_has_just_begun(lived):
    assert lived.state.copying.due
    assert not Home().state.copying.due


def test_a_copy_that_was_saved_quiets_it_also_after_a_restart(lived):
    backup = lived.state.backup.state
    backup.saved(backup.make())

    assert not lived.state.copying.due

    lived.device.pass_hours(24 * 31)
    again = lived.restarted()

    assert not again.state.copying.due  # nothing was added since

    again.state.diary.record(soreness=1)

    assert again.state.copying.due
    assert again.state.copying.copying.copied_at == lived.device.now() - timedelta(days=31)


def test_not_now_is_a_quiet_month_on_every_page(lived):
    second = lived.page("second")
    lived.state.copying.put_off()

    assert not second.copying.due
    assert not lived.restarted().state.copying.due

    lived.device.pass_hours(24 * 30)

    assert second.copying.due


def test_a_full_disk_keeps_what_was_said(lived):
    lived.fill()
    lived.state.copying.put_off()

    assert not lived.state.copying.due
    assert not lived.page("second").copying.due

    lived.make_room()
    lived.state.saving.retry()

    assert not lived.restarted().state.copying.due


@pytest.mark.parametrize(
    "broken", [{"copied_at": 7, "copied": "x"}, {"put_off_at": "2026-01-01T10:00"}, {"x": [1]}]
)
def test_what_cannot_be_read_is_as_if_it_were_not_there(lived, broken):
    lived.library.copying.put(broken)

    assert lived.restarted().state.copying.due


def test_deleting_everything_forgets_it(lived):
    lived.state.copying.put_off()
    lived.state.store.erase()

    assert lived.state.copying.copying.put_off_at is None
