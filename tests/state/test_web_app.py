"""What the app knows of the browser that keeps it, with a page that answers what it was told to."""

import asyncio

import pytest

from aftercare.device.memory import MemoryPage
from aftercare.device.ports import Keeping, Standing
from aftercare.state.web_app import WebAppState


class Phone:
    """A page, the state that asks it, and the *records* that the diary has."""

    def __init__(self, records=0, **page):
        self.records = records
        self.page = MemoryPage(**page)
        self.state = self.started()

    def started(self):
        """Return the state of a start of the app on the same page."""
        return WebAppState(self.page, lambda: self.records)

    async def has(self, records):
        self.records = records
        await self.state.count()

    def asked(self, question):
        return sum(one.split()[0] == question for one in self.page.asked)


async def test_nothing_is_known_before_the_page_was_asked():
    phone = Phone(stands=Standing(installed=True, update=True), keeps=Keeping(promised=True))

    assert (phone.state.standing, phone.state.keeping) == (Standing(), Keeping())
    assert not phone.state.update_offered
    assert phone.page.asked == []


async def test_what_the_page_says_is_taken_over():
    stands = Standing(installed=True, apple=True, offline=True)
    keeps = Keeping(promised=True, room_bytes=5_000)
    phone = Phone(stands=stands, keeps=keeps)
    await phone.state.look()

    assert (phone.state.standing, phone.state.keeping) == (stands, keeps)


async def test_the_page_is_told_of_each_new_number_of_records_and_of_no_other():
    phone = Phone()
    await phone.state.look()
    for records in (1, 1, 2, 3, 3, 2):
        await phone.has(records)
    await phone.state.look()
    told = [one for one in phone.page.asked if one.startswith("remember")]

    assert told == ["remember 1", "remember 2", "remember 3", "remember 2"]


async def test_a_start_tells_nothing_that_the_page_knows_already():
    phone = Phone(records=3, remembered=3)
    await phone.state.look()

    assert phone.asked("remember") == 0


async def test_the_browser_is_asked_to_keep_the_diary_at_its_first_record_and_only_once():
    phone = Phone()
    await phone.state.look()
    await phone.has(0)
    assert phone.asked("persist") == 0
    await phone.has(1)
    assert phone.asked("persist") == 1
    await phone.has(2)
    await phone.has(0)
    await phone.has(1)
    await phone.state.look()

    assert phone.asked("persist") == 1


async def test_two_changes_at_one_moment_ask_only_once():
    phone = Phone()
    await phone.state.look()
    phone.records = 2
    await asyncio.gather(phone.state.count(), phone.state.count(), phone.state.look())

    assert phone.asked("persist") == 1
    assert phone.asked("remember") == 1


async def test_a_start_with_records_asks_the_browser_again():
    phone = Phone(records=2, remembered=2)
    await phone.state.look()

    assert phone.asked("persist") == 1


async def test_a_browser_that_has_promised_is_not_asked_again():
    phone = Phone(records=2, remembered=2, keeps=Keeping(promised=True))
    await phone.state.look()
    await phone.has(3)

    assert phone.asked("persist") == 0


@pytest.mark.parametrize("promised", [True, False])
async def test_what_the_browser_answers_is_known_at_once(promised):
    phone = Phone(would_promise=promised, keeps=Keeping(room_bytes=5_000))
    await phone.state.look()
    await phone.has(1)

    assert phone.state.keeping == Keeping(promised=promised, room_bytes=5_000)


@pytest.mark.parametrize(
    ("before", "now", "lost"),
    [(None, 0, 0), (0, 0, 0), (1, 0, 1), (7, 0, 7), (7, 2, 0), (7, 7, 0), (None, 2, 0)],
)
async def test_a_loss_is_what_was_there_where_nothing_is_left(before, now, lost):
    phone = Phone(records=now, remembered=before)
    await phone.state.look()

    assert phone.state.lost == lost


async def test_what_the_person_has_deleted_is_no_loss_now_or_at_the_next_start():
    phone = Phone(records=2, remembered=2)
    await phone.state.look()
    await phone.has(0)
    await phone.state.look()
    assert phone.state.lost == 0
    again = phone.started()
    await again.look()

    assert again.lost == 0
    assert phone.page.remembered == 0


async def test_a_loss_stays_known_until_the_person_goes_on():
    phone = Phone(remembered=7)
    await phone.state.look()
    await phone.has(0)
    again = phone.started()
    await again.look()

    assert (phone.state.lost, again.lost) == (7, 7)
    assert phone.asked("persist") == 0
    await again.accept_loss()
    last = phone.started()
    await last.look()
    assert (again.lost, last.lost) == (0, 0)


async def test_records_that_are_brought_back_end_the_loss():
    phone = Phone(remembered=7)
    await phone.state.look()
    await phone.has(6)

    assert phone.state.lost == 0
    assert phone.page.remembered == 6


async def test_a_record_made_before_the_page_has_answered_hides_no_loss_and_is_counted():
    phone = Phone(remembered=7)
    first = asyncio.ensure_future(phone.state.look())
    await phone.has(1)
    assert phone.page.remembered == 7
    await first

    assert phone.page.remembered == 1
    assert phone.asked("persist") == 1


async def test_two_looks_at_one_moment_notice_the_same():
    phone = Phone(remembered=7)
    await asyncio.gather(phone.state.look(), phone.state.look())

    assert phone.state.lost == 7
    assert phone.page.remembered == 7


async def test_a_new_version_is_offered_until_it_is_put_off():
    phone = Phone()
    await phone.state.look()
    assert not phone.state.update_offered
    phone.page.stands = Standing(update=True)
    await phone.state.look()
    assert phone.state.update_offered
    phone.state.put_off_update()
    await phone.state.look()

    assert not phone.state.update_offered
    assert phone.asked("update") == 0


async def test_a_new_version_that_is_wanted_is_asked_of_the_page():
    phone = Phone(stands=Standing(update=True))
    await phone.state.look()
    await phone.state.update()

    assert phone.asked("update") == 1


@pytest.mark.parametrize("agrees", [True, False])
async def test_after_the_prompt_to_install_it_is_known_how_it_stands(agrees):
    phone = Phone(stands=Standing(installable=True), agrees=agrees)
    await phone.state.look()
    await phone.state.install()

    assert phone.state.standing == Standing(installed=agrees, installable=not agrees)


async def test_a_page_that_answers_nothing_leaves_everything_unknown_and_is_no_error():
    phone = Phone(silent=True, remembered=7, stands=Standing(update=True, installed=True))
    await phone.state.look()
    await phone.has(1)
    await phone.state.install()
    await phone.state.update()

    assert (phone.state.standing, phone.state.keeping) == (Standing(), Keeping())
    assert phone.state.lost == 0
    assert not phone.state.update_offered
