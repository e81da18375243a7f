"""The diary as it is searched is the diary as it is, whatever is changed meanwhile."""

import asyncio
from datetime import timedelta

import pytest

from aftercare.domain.diary_index import Sought
from aftercare.state import found as module
from aftercare.state.found import ROWS, FoundState


def looked_up(state, text=""):
    return state.index.found(Sought(text=text), 99).ids


@pytest.fixture
def diary(home):
    now = home.device.now()
    for number in range(25):
        home.state.diary.record(
            f"e{number}", occurred_at=now - timedelta(hours=number), note=f"number {number}"
        )
    return home.state.diary


@pytest.fixture
def found(diary, monkeypatch):
    monkeypatch.setattr(module, "STEP", 10)
    return FoundState(diary, str.split)


async def test_the_newest_are_there_first_and_all_in_the_end(found):
    reading = asyncio.ensure_future(found.follow())
    await asyncio.sleep(0)
    assert looked_up(found) == tuple(f"e{number}" for number in range(10))
    assert not found.complete
    await found.follow()  # somebody else asks meanwhile
    await reading

    assert len(looked_up(found)) == 25
    assert found.complete


async def test_who_leaves_while_it_is_read_finds_the_rest_later(found):
    reading = asyncio.ensure_future(found.follow())
    await asyncio.sleep(0)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    await found.follow()

    assert len(looked_up(found)) == 25


async def test_what_is_changed_deleted_and_brought_back_is_found_as_it_is(found, diary, home):
    await found.follow()
    version = found.version
    found.catch_up()
    assert found.version == version  # nothing has changed
    diary.amend("e1", note="other")
    diary.remove("e2")
    diary.record("new", note="fresh")
    found.catch_up()

    assert found.version > version
    assert looked_up(found, "other") == ("e1",)
    assert "e2" not in looked_up(found)
    assert looked_up(found, "fresh") == ("new",)

    home.state.undo.undo()
    found.catch_up()

    assert looked_up(found, "2") == ("e2", *(f"e{n}" for n in range(20, 25)))


async def test_what_another_page_has_changed_is_read_anew(found, diary, home):
    await found.follow()
    other = home.library.state(object())
    other.diary.amend("e3", note="elsewhere")
    diary.refresh()
    found.catch_up()
    assert not found.complete
    await found.follow()

    assert looked_up(found, "elsewhere") == ("e3",)
    assert len(looked_up(found)) == 25


def test_a_new_question_begins_with_the_first_rows(found):
    found.show_more()
    assert found.most > ROWS
    for ask in (found.seek, found.choose_tag, found.choose_area, found.choose_treatment):
        found.show_more()
        ask("x")
        assert found.most == ROWS
    found.forget()

    assert (found.text, found.tag, found.area, found.treatment) == ("", "", "", "")
