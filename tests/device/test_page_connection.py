"""The session of a page: begun when it asks, or before, as it asked last time."""

import asyncio

import flet as ft
import msgpack
import pytest

from aftercare.device.page_connection import PageConnection

PAGE = {"route": "/", "web": True, "width": 390, "height": 844, "platform_brightness": "light"}
REGISTER, EVENT, PROPS, ANSWER = 1, 3, 4, 5


class Told:
    """What the page was sent, and what happened, in order."""

    def __init__(self, main=None) -> None:
        self.log: list[str] = []
        self.packets: list[bytes] = []
        self.pages: list[ft.Page] = []
        self._main = main
        self.connection = PageConnection(
            "http://localhost/", self.main, self.sent, lambda: self.log.append("shown")
        )

    def main(self, page):
        self.log.append("main")
        self.pages.append(page)
        page.on_close = lambda: self.log.append("closed")
        if self._main:
            self._main(page)
        else:
            page.add(ft.Text(f"hello at {page.width} on {page.route}", key="hello"))

    def sent(self, packet):
        self.packets.append(packet)
        self.log.append("sent")

    async def says(self, kind, body):
        self.connection.hear(b"\0" + msgpack.packb([kind, body]))
        await settled()

    async def registers(self, **more):
        await self.says(REGISTER, {"session_id": None, "page_name": "", "page": PAGE | more})

    def everything(self):
        return b"".join(self.packets)


async def settled():
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_page_that_asks_is_shown_the_app():
    told = Told()
    await told.registers()

    assert b"hello at 390 on /" in told.everything()
    assert told.log[0] == "sent"
    assert told.log[-1] == "shown"


async def test_a_page_that_was_expected_has_everything_at_once():
    told = Told()
    told.connection.expect(PAGE)
    await settled()

    assert told.log == ["main"]

    await told.registers()

    assert b"hello at 390 on /" in told.everything()
    assert told.log == ["main", *["sent"] * len(told.packets), "shown"]
    assert len(told.pages) == 1


@pytest.mark.parametrize(
    "other", [{"width": 844}, {"route": "/warning"}, {"platform_brightness": "dark"}, {"new": 1}]
)
async def test_a_page_that_asks_otherwise_has_a_session_of_its_own(other):
    told = Told()
    told.connection.expect(PAGE)
    await settled()
    await told.registers(**other)
    page = PAGE | other
    text = f"hello at {page['width']} on {page['route']}".encode()

    assert text in told.everything()
    assert told.everything().count(b"hello at") == 1
    assert len(told.pages) == 2
    assert "closed" in told.log


async def test_both_ways_say_the_same():
    asked, expected = Told(), Told()
    await asked.registers()
    expected.connection.expect(PAGE)
    await expected.registers()
    shapes = [[len(packet) for packet in told.packets[1:]] for told in (asked, expected)]

    assert shapes[0] == shapes[1]


async def test_a_page_that_asks_while_the_first_screen_is_still_made_is_told_when_it_is_there():
    told = Told()
    told.connection.expect(PAGE)
    await told.registers()

    assert told.log[-1] == "shown"
    assert told.log.count("shown") == 1
    assert b"hello" in told.everything()


async def test_taps_reach_the_app_and_its_answer_the_page():
    def main(page):
        def tap():
            text.value = "tapped"
            page.update()

        text = ft.Text("before")
        page.add(text, ft.Button("tap", key="tap", on_click=tap))

    told = Told(main)
    await told.registers()
    button = next(one for one in told.pages[0].controls if isinstance(one, ft.Button))
    await told.says(EVENT, {"target": button._i, "name": "click", "data": None})

    assert b"tapped" in told.packets[-1]


async def test_what_the_page_changes_is_known_to_the_app():
    told = Told()
    await told.registers()
    await told.says(PROPS, {"id": 1, "props": {"width": 500}})

    assert told.pages[0].width == 500


async def test_an_answer_of_the_page_reaches_who_asked():
    found = []

    def main(page):
        async def ask():
            found.append(await page.session.invoke_method(page._i, "ask", None))

        page.run_task(ask)

    told = Told(main)
    await told.registers()
    _, body = msgpack.unpackb(told.packets[-1][1:], strict_map_key=False)
    await told.says(
        ANSWER,
        {"control_id": 1, "call_id": body["call_id"], "result": "this", "error": None},
    )

    assert found == ["this"]


async def test_an_app_that_cannot_be_shown_says_so_on_the_page():
    def main(_):
        raise RuntimeError("no way")

    told = Told(main)
    await told.registers()

    assert b"no way" in told.everything()


async def test_a_page_that_has_not_asked_is_not_listened_to():
    told = Told()
    told.connection.expect(PAGE)
    await settled()
    await told.says(PROPS, {"id": 1, "props": {"width": 500}})
    told.connection.hear(b"\1\0\0\0\0frame of a channel")

    assert told.pages[0].width == 390
    assert told.packets == []


async def test_an_answer_to_nobody_is_no_reason_to_hear_no_more():
    told = Told()
    await told.registers()
    await told.says(ANSWER, {"control_id": 4711, "call_id": "gone", "result": None, "error": None})
    await told.says(PROPS, {"id": 1, "props": {"width": 500}})

    assert told.pages[0].width == 500
