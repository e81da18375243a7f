"""The rehearsal shows what the first start shows, to nobody, and leaves nothing behind."""

import asyncio
import gc
import sys
import warnings

from aftercare.rehearsal import rehearse


def test_the_screens_are_shown_without_a_word_of_trouble(caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        shown = rehearse()
        gc.collect()

    assert caplog.records == []
    assert shown > 50_000


async def test_a_loop_that_runs_goes_on():
    before = asyncio.get_running_loop()
    rehearse()
    await asyncio.sleep(0)

    assert asyncio.get_running_loop() is before
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_what_comes_later_is_not_asked_for(caplog, monkeypatch):
    for late in ("state.function_state", "state.upkeep", "storage.upkeep"):
        monkeypatch.setitem(sys.modules, f"aftercare.{late}", None)
    monkeypatch.setattr("aftercare.rehearsal.others", lambda: iter(()))  # here all screens are
    rehearse()

    assert caplog.records == []
