"""The diary: what is on the screen is on the disk."""

from datetime import UTC, datetime, timedelta

import pytest

from aftercare.domain.diary import Compared
from aftercare.domain.moment import BadMoment
from tests.state.home import EVER, shown

EVERYTHING = {
    "compared": Compared.WORSE,
    "soreness": 7,
    "usual_pain": 0,
    "areas": ("jaw.left", "neck_back"),
    "tags": ("slept-badly",),
    "note": 'مؤلم 😀\n\t"{ $gap }" \\ ' + "x" * 100_000,
}


def test_a_recorded_entry_is_on_the_disk_word_for_word(home):
    entry = home.state.diary.record(**EVERYTHING)

    assert shown(home.state).entries == (entry,)
    assert home.kept() == shown(home.state)
    assert all(getattr(entry, name) == value for name, value in EVERYTHING.items())


def test_an_entry_is_of_now_unless_something_else_is_said(home):
    now, yesterday = home.device.now(), home.device.now() - timedelta(days=1)
    entry, older = (
        home.state.diary.record(soreness=3),
        home.state.diary.record(occurred_at=yesterday),
    )

    assert (entry.occurred_at, entry.recorded_at) == (now, now)
    assert (older.occurred_at, older.recorded_at) == (yesterday, now)
    assert home.kept().entries == (older, entry)


def test_an_amended_entry_is_on_the_disk_and_keeps_what_was_not_changed(home):
    entry = home.state.diary.record(**EVERYTHING)
    home.device.pass_hours(5)
    home.state.diary.amend(entry.id, soreness=None, note="")
    amended = home.state.diary.get(entry.id)

    assert (amended.soreness, amended.note) == (None, "")
    assert (amended.areas, amended.occurred_at) == (entry.areas, entry.occurred_at)
    assert amended.recorded_at == entry.recorded_at
    assert home.kept() == shown(home.state)


def test_an_entry_moved_to_a_later_time_was_recorded_no_earlier(home):
    entry = home.state.diary.record(soreness=3)
    home.device.pass_hours(5)
    later = home.device.now() - timedelta(hours=1)
    amended = home.state.diary.amend(entry.id, occurred_at=later)

    assert (amended.occurred_at, amended.recorded_at) == (later, later)
    assert home.kept() == shown(home.state)


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (datetime(2026, 1, 7, 11, tzinfo=UTC), "future"),
        (datetime(1899, 12, 31, tzinfo=UTC), "too-early"),
        (datetime(2026, 1, 7, 9), "naive"),  # noqa: DTZ001
    ],
)
def test_a_moment_that_cannot_be_changes_nothing(home, at, reason):
    entry = home.state.diary.record(soreness=3)

    with pytest.raises(BadMoment) as amended:
        home.state.diary.amend(entry.id, occurred_at=at)
    with pytest.raises(BadMoment) as recorded:
        home.state.diary.record(occurred_at=at)
    assert amended.value.reason == recorded.value.reason == reason
    assert shown(home.state).entries == home.kept().entries == (entry,)


def test_a_score_that_cannot_be_changes_nothing(home):
    entry = home.state.diary.record(soreness=3)

    with pytest.raises(ValueError, match="score"):
        home.state.diary.amend(entry.id, soreness=11)
    assert shown(home.state).entries == home.kept().entries == (entry,)


def test_a_clock_set_back_does_not_forbid_to_amend(home):
    entry = home.state.diary.record(soreness=3)
    home.device.pass_hours(-10)
    home.state.diary.amend(entry.id, soreness=4)

    assert home.state.diary.get(entry.id).soreness == 4
    assert home.kept() == shown(home.state)


def test_a_removed_entry_is_gone_from_the_disk(home):
    entry = home.state.diary.record(soreness=3)
    home.state.diary.remove(entry.id)

    assert shown(home.state).entries == home.kept().entries == ()


def test_what_is_not_there_can_be_amended_and_removed_without_harm(home):
    assert home.state.diary.amend("nobody", soreness=1) is None
    home.state.diary.remove("nobody")

    assert home.state.undo.offer is None
    assert shown(home.state).entries == home.kept().entries == ()


def test_entries_are_found_by_the_time_at_which_they_were_felt(home):
    now = home.device.now()
    hours = {
        back: home.state.diary.record(occurred_at=now - timedelta(hours=back)) for back in (1, 5, 3)
    }
    diary = home.state.diary

    assert diary.between(*EVER) == (hours[5], hours[3], hours[1])
    assert diary.between(hours[5].occurred_at, hours[1].occurred_at) == (hours[5], hours[3])
    assert diary.newest(2) == (hours[3], hours[1])
    assert diary.newest(0) == ()


def test_every_change_moves_the_version_on(home):
    diary, versions = home.state.diary, [home.state.diary.version]
    entry = diary.record(soreness=3)
    versions.append(diary.version)
    diary.amend(entry.id, soreness=4)
    versions.append(diary.version)
    diary.remove(entry.id)
    versions.append(diary.version)
    home.state.undo.undo()
    versions.append(diary.version)

    assert versions == sorted(set(versions))


def test_the_newest_none_are_none_even_while_something_waits(home):
    home.fill()
    home.state.diary.record(soreness=3)

    assert home.state.diary.newest(0) == ()


def test_what_waits_is_found_like_everything_else(home):
    now, diary = home.device.now(), home.state.diary
    kept = diary.record(occurred_at=now - timedelta(hours=3))
    moved = diary.record(occurred_at=now - timedelta(hours=2))
    gone = diary.record(occurred_at=now - timedelta(hours=1))
    home.fill()
    moved = diary.amend(moved.id, occurred_at=now - timedelta(hours=5))
    diary.remove(gone.id)
    new = diary.record(soreness=1)

    assert shown(home.state).entries == (moved, kept, new)
    assert diary.newest(2) == (kept, new)
    assert diary.newest(1) == (new,)
    assert diary.between(moved.occurred_at, kept.occurred_at) == (moved,)
    assert diary.between(now - timedelta(hours=2), now) == ()
    assert home.state.saving.trouble.waiting == 3
