"""Python's end of the bridge: each ask has its own answer, or an end."""

import asyncio

import pytest

from aftercare.device.ports import Keeping, Standing
from tests.device.page_channel import in_a_worker


@pytest.fixture
def worker():
    with in_a_worker() as one:
        yield one


@pytest.fixture
def bridge(worker):
    return worker.bridge.Bridge()


@pytest.fixture
def channel(worker, bridge):  # noqa: ARG001 - it opens the channel
    return worker.channels["aftercare-of-this-page"]


async def test_an_ask_is_sent_with_what_belongs_to_it_and_its_answer_comes_back(bridge, channel):
    channel.answering = lambda _: {"answer": {"persisted": True}}

    assert await bridge.ask("remember", count=3) == {"persisted": True}
    assert channel.sent == [{"id": 1, "ask": "remember", "count": 3}]


async def test_answers_find_their_asks_in_whatever_order_they_come(bridge, channel):
    asks = [asyncio.ensure_future(bridge.ask(what)) for what in ("first", "second", "third")]
    await asyncio.sleep(0)
    for message in (channel.sent[1], channel.sent[2], channel.sent[0]):
        channel.hears({"id": message["id"], "answer": message["ask"]})

    assert await asyncio.gather(*asks) == ["first", "second", "third"]


async def test_what_nobody_answers_ends_in_time_and_a_late_answer_is_nobodys(
    worker, bridge, channel
):
    async with asyncio.timeout(1):
        with pytest.raises(worker.bridge.NoAnswer, match="kept"):
            await bridge.ask("kept", 0.01)
    channel.hears({"id": 1, "answer": "late"})
    channel.answering = lambda _: {"answer": "in time"}

    assert await bridge.ask("kept") == "in time"


async def test_a_page_that_cannot_says_so(worker, bridge, channel):
    channel.answering = lambda _: {"error": "Error: nobody here knows sing"}

    with pytest.raises(worker.bridge.NoAnswer, match="nobody here knows sing"):
        await bridge.ask("sing")


async def test_an_answer_of_nothing_is_an_answer(bridge, channel):
    channel.answering = lambda _: {"answer": None}

    assert await bridge.ask("recall") is None


async def test_who_stops_waiting_leaves_nothing_behind(bridge, channel):
    ask = asyncio.ensure_future(bridge.ask("persist", 60))
    await asyncio.sleep(0)
    ask.cancel()
    with pytest.raises(asyncio.CancelledError):
        await ask
    channel.hears({"id": 1, "answer": "for nobody"})

    assert bridge._open == {}


async def test_a_second_answer_changes_nothing(bridge, channel):
    ask = asyncio.ensure_future(bridge.ask("recall"))
    await asyncio.sleep(0)
    channel.hears({"id": 1, "answer": 3})
    channel.hears({"id": 1, "answer": 4})
    channel.hears({"id": 1, "error": "too late"})

    assert await ask == 3


def test_whatever_happens_on_the_page_is_told_to_everybody_by_its_name(bridge, channel):
    told = []
    bridge.listen(lambda event: told.append(("one", event)))
    bridge.listen(lambda event: told.append(("two", event)))
    channel.hears({"event": "visible", "visible": True})
    channel.hears({"event": "update"})

    assert told == [("one", "visible"), ("two", "visible"), ("one", "update"), ("two", "update")]


@pytest.mark.parametrize("said", [None, "text", 5, [], {}, {"id": 99, "answer": 1}, {"id": None}])
def test_what_is_no_answer_of_ours_is_passed_over(bridge, channel, said):
    channel.hears(said)

    assert bridge._open == {}


async def test_the_page_is_asked_and_what_it_says_is_understood(worker, bridge, channel):
    answers = {
        "surroundings": {"installed": True, "apple": True, "update": True, "of_later": 1},
        "kept": {"persisted": False, "quota": 5_000.0, "usage": 3},
        "install": True,
        "recall": 7,
    }
    channel.answering = lambda message: {"answer": answers.get(message["ask"], True)}
    page = worker.web_app.Page(bridge)
    keeps = Keeping(promised=False, room_bytes=5_000)

    assert await page.standing() == Standing(installed=True, apple=True, update=True)
    assert await page.keeping() == keeps
    assert await page.persist() == keeps
    assert [one["ask"] for one in channel.sent[-2:]] == ["persist", "kept"]
    assert await page.install() is True
    assert await page.recall() == 7
    await page.remember(8)
    assert channel.sent[-1] == {"id": channel.sent[-1]["id"], "ask": "remember", "count": 8}
    await page.update()
    assert channel.sent[-1]["ask"] == "update"


@pytest.mark.parametrize(
    "said", [{"error": "it cannot"}, {"answer": None}, {"answer": "odd"}, {"answer": {}}, {}]
)
async def test_a_page_that_does_not_know_leaves_it_unknown(worker, bridge, channel, said):
    channel.answering = lambda _: said

    await is_unknown(worker.web_app.Page(bridge))


async def test_a_page_without_its_script_leaves_it_unknown_after_a_while(
    worker, bridge, monkeypatch
):
    asks = type(bridge).ask

    def soon(bridge, what, _=0.0, **more):
        return asks(bridge, what, 0.01, **more)

    monkeypatch.setattr(worker.bridge.Bridge, "ask", soon)

    await is_unknown(worker.web_app.Page(bridge))


async def is_unknown(page):
    assert await page.standing() == Standing()
    assert await page.keeping() == await page.persist() == Keeping()
    assert await page.recall() is None
    await page.remember(3)
    await page.update()


@pytest.mark.parametrize("said", [{"answer": False}, {"answer": None}, {"error": "it cannot"}, {}])
async def test_only_a_yes_is_a_yes_to_installing(worker, bridge, channel, said):
    channel.answering = lambda _: said

    assert await worker.web_app.Page(bridge).install() is False
