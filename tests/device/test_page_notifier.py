"""Notifications of a browser: what the page answers is understood, and silence is a no."""

import pytest

from aftercare.device.ports import Notice, Permission
from tests.device.page_channel import in_a_worker

NOTICE = Notice(title="Two questions", body="Open Aftercare.", tag="t", opens="/check-in")


@pytest.fixture
def page():
    with in_a_worker() as worker:
        worker.notifier = worker.page_notifier.PageNotifier(worker.bridge.Bridge())
        (worker.channel,) = worker.channels.values()
        yield worker


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ({"answer": "granted"}, Permission.GRANTED),
        ({"answer": "denied"}, Permission.DENIED),
        ({"answer": "default"}, Permission.ASK),
        ({"answer": None}, Permission.NONE),
        ({"answer": "odd"}, Permission.NONE),
        ({"answer": {}}, Permission.NONE),
        ({"error": "it cannot"}, Permission.NONE),
    ],
)
async def test_what_the_browser_says_is_understood(page, said, understood):
    page.channel.answering = lambda _: said

    assert await page.notifier.permission() is understood
    assert await page.notifier.ask() is understood
    assert [one["ask"] for one in page.channel.sent] == ["notifications", "permitNotifications"]


async def test_a_notice_is_handed_over_with_the_screen_that_it_opens(page):
    page.channel.answering = lambda _: {"answer": True}

    assert await page.notifier.show(NOTICE)
    (sent,) = page.channel.sent
    assert sent | {"id": 1} == {
        "id": 1,
        "ask": "notify",
        "title": NOTICE.title,
        "body": NOTICE.body,
        "tag": "t",
        "route": "/check-in",
    }


@pytest.mark.parametrize("said", [{"answer": False}, {"answer": None}, {"error": "no"}])
async def test_a_notice_that_is_refused_is_no_error(page, said):
    page.channel.answering = lambda _: said

    assert not await page.notifier.show(NOTICE)
    assert not await page.notifier.plan(())
    page.notifier.listen(print)


async def test_a_page_that_is_silent_says_no(page, monkeypatch):
    monkeypatch.setattr(page.bridge, "ANSWER_SECONDS", 0.01)
    ask = page.bridge.Bridge.ask

    async def soon(bridge, what, _within=0.0, **more):
        return await ask(bridge, what, 0.01, **more)

    monkeypatch.setattr(page.bridge.Bridge, "ask", soon)

    assert await page.notifier.permission() is Permission.NONE
    assert not await page.notifier.show(NOTICE)
