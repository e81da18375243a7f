"""Copies in the hands of a person."""

import zlib
from datetime import timedelta

import pytest

from aftercare.formats.sealed_copy import secret_of
from aftercare.state.backup import _sealed
from tests.state.home import Home, brings_back, shown

PASSPHRASE = "kettle on the blue hob"  # noqa: S105 - of nobody


@pytest.fixture
def copy(home):
    home.state.settings.change(clinic_name="Clinic One", welcomed=True)
    home.state.treatments.record(home.device.now() - timedelta(days=2), ("jaw.left",))
    home.state.diary.record(soreness=3, note="stiff")
    return home.state.backup.state.make()


def test_a_lost_device_is_as_it_was(home, copy):
    other = Home()
    second = other.page("second")
    backup = brings_back(other, copy.content)

    assert copy.records == 2
    assert backup.restored.added == 2
    assert shown(other.state) == shown(home.state) == shown(second) == other.kept()


def test_a_bad_copy_changes_nothing_and_says_why(home, copy):
    before = shown(home.state)
    backup = brings_back(home, copy.content[:-9])

    assert backup.refused == "damaged"
    assert backup.restored is None
    assert shown(home.state) == before == home.kept()

    brings_back(home, copy.content)

    assert backup.refused is None
    assert backup.restored.here == 2


@pytest.mark.parametrize("reason", ["full", "disk"])
def test_a_disk_that_refuses_is_told(copy, reason):
    other = Home()
    other.state.diary.record(soreness=1)
    before = shown(other.state)
    if reason == "full":
        other.fill()
    else:
        other.medium.fail_at, other.medium.fails_on = other.medium.operations + 1, True
    backup = brings_back(other, copy.content)

    assert backup.refused == reason
    assert shown(other.state) == before


def test_how_it_went_can_be_dismissed(home):
    state = brings_back(home, b"no")
    state.dismiss()

    assert state.refused is None


def test_looking_at_a_copy_changes_nothing(copy):
    other = Home()
    other.state.diary.record(soreness=1)
    before = dict(other.medium.files)
    backup = other.state.backup.state
    backup.look(copy.content)

    assert (backup.review.new, backup.review.here) == (2, 0)
    assert other.medium.files == before

    backup.dismiss()
    backup.bring_back()

    assert backup.restored is None
    assert other.medium.files == before


def test_what_differs_is_replaced_only_if_the_person_says_so(home, copy):
    (entry,) = home.state.diary.newest(1)
    home.state.diary.amend(entry.id, note="looser")
    for replacing, note in ((False, "looser"), (True, "stiff")):
        backup = brings_back(home, copy.content, replacing=replacing)

        assert home.state.diary.get(entry.id).note == note
        assert backup.restored.replaced == replacing
        assert shown(home.state) == home.kept()


def test_a_restore_is_taken_back_on_every_page_and_after_a_restart(copy):
    other = Home()
    other.state.diary.record(soreness=1)
    before = shown(other.state)
    brings_back(other, copy.content)
    again = other.restarted()
    second = again.page("second")
    backup = again.state.backup.state
    backup.remember()

    assert backup.past.records == 2
    assert backup.past.at == other.device.now()

    backup.take_back()

    assert backup.undone.taken_back == 2
    assert backup.past is None
    assert shown(again.state) == shown(second) == before == again.kept()

    backup.take_back()

    assert backup.undone is None


@pytest.mark.parametrize("reason", ["full", "disk"])
def test_a_disk_that_refuses_to_take_it_back_is_told(copy, reason):
    other = Home()
    backup = brings_back(other, copy.content)
    after = shown(other.state)
    if reason == "full":
        other.fill()
    else:
        other.medium.fail_at, other.medium.fails_on = other.medium.operations + 1, True
    backup.take_back()

    assert backup.refused == reason
    assert backup.past is not None
    assert shown(other.state) == after


async def sealed(home):
    return await home.state.backup.state.make_sealed(PASSPHRASE, PASSPHRASE)


async def test_a_sealed_copy_comes_back_with_its_passphrase_and_tells_nothing_without(home, copy):
    closed = await sealed(home)
    other = Home()
    backup = other.state.backup.state
    backup.look(closed.content)

    assert closed.records == copy.records
    assert b"Clinic One" not in closed.content
    assert b"stiff" not in closed.content
    assert (backup.asks, backup.review) == (True, None)

    await backup.unseal(f" {PASSPHRASE}")
    backup.bring_back()

    assert home.sealer.asked_rounds == 600_000
    assert not backup.asks
    assert shown(other.state) == shown(home.state) == other.kept()


@pytest.mark.parametrize("wrong", ["", "x", "kettle on the blue hop", "Kettle on the blue hob"])
@pytest.mark.usefixtures("copy")
async def test_a_wrong_passphrase_changes_nothing_and_may_be_tried_again(home, wrong):
    closed = await sealed(home)
    other = Home()
    before = dict(other.medium.files)
    backup = other.state.backup.state
    backup.look(closed.content)
    await backup.unseal(wrong)

    assert (backup.refused, backup.asks, backup.review) == ("passphrase", True, None)

    backup.bring_back()

    assert other.medium.files == before

    await backup.unseal(PASSPHRASE)

    assert backup.review.new == 2


async def test_two_sealed_copies_have_nothing_in_common(home):
    one, two = await sealed(home), await sealed(home)

    assert one.content[28:200] != two.content[28:200]


async def test_whatever_bit_is_flipped_a_sealed_copy_is_refused(home):
    closed = (await sealed(home)).content
    backup = home.state.backup.state
    for place in range(len(closed)):
        raw = bytearray(closed)
        raw[place] ^= 1 << place % 8
        backup.look(bytes(raw))

        assert backup.refused in ("damaged", "foreign")
        assert not backup.asks


async def test_a_flipped_bit_whose_sum_was_mended_is_still_refused(home):
    closed = (await sealed(home)).content
    backup = home.state.backup.state
    for place in (30, 45, 60, 90, len(closed) - 8):
        raw = bytearray(closed[:-4])
        raw[place] ^= 4
        backup.look(bytes(raw) + zlib.crc32(raw).to_bytes(4))
        await backup.unseal(PASSPHRASE)

        assert backup.refused in ("passphrase", "damaged")
        assert backup.review is None


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        ("seven c", "seven c", "short"),
        ("        ", "        ", "short"),
        ("x" * 201, "x" * 201, "short"),
        (PASSPHRASE, PASSPHRASE + "s", "differs"),
        (PASSPHRASE, "", "differs"),
    ],
)
async def test_a_passphrase_that_will_not_do_seals_nothing(home, one, two, reason):
    backup = home.state.backup.state

    assert await backup.make_sealed(one, two) is None
    assert backup.refused == reason


async def test_where_nothing_can_seal_that_is_said(home):
    closed = await sealed(home)
    other = Home()
    other.sealer.seals = False
    backup = other.state.backup.state
    backup.look(closed.content)
    await backup.unseal(PASSPHRASE)

    assert not backup.can_seal
    assert backup.refused == "no-sealer"


async def test_a_sealer_that_fails_is_told_and_nothing_waits_for_it(home):
    closed = await sealed(home)
    home.sealer.broken = True
    backup = home.state.backup.state

    assert await sealed(home) is None
    assert (backup.refused, backup.busy) == ("disk", False)

    backup.look(closed.content)
    await backup.unseal(PASSPHRASE)

    assert (backup.refused, backup.busy, backup.asks) == ("disk", False, True)


async def test_what_was_sealed_and_is_no_copy_is_refused(home):
    sealer = home.sealer
    content = await _sealed(sealer, secret_of(PASSPHRASE), b"not a diary")
    backup = home.state.backup.state
    backup.look(content)
    await backup.unseal(PASSPHRASE)

    assert (backup.refused, backup.asks) == ("foreign", False)


def test_deleting_everything_forgets_the_copy_that_was_looked_at(home, copy):
    backup = home.state.backup.state
    backup.look(copy.content)
    home.state.store.erase()
    backup.bring_back()

    assert (backup.review, backup.restored) == (None, None)
    assert home.library.documents == 0
