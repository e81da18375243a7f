"""Flet's end of the page in whose worker Python runs; it may begin before the page asks it to.

Flutter needs about as long to start as Python needs for the first screen. What a page tells of
itself when it asks for its session is the same each time, but for a turned phone or another theme.
So the session is begun as the page asked last time, and what it says is held back: if the page
then asks just so, it has all at once; if not, that session is closed and another one begun.
"""

import asyncio
import logging
import traceback
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import flet as ft
import msgpack
from flet.controls.context import _context_page, context
from flet.messaging.connection import Connection
from flet.messaging.protocol import (
    ControlEventBody,
    InvokeMethodResponseBody,
    Message,
    MessageAction,
    RegisterClientRequestBody,
    RegisterClientResponseBody,
    UpdateControlPropsBody,
    configure_encode_object_for_msgpack,
    decode_ext_from_msgpack,
)
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

_PROTOCOL = b"\x00"
"""The first byte of each packet; others are frames of channels that this app does not use."""
_ENCODE = configure_encode_object_for_msgpack(ft.BaseControl)
_log = logging.getLogger(__name__)


def asked_by(packet: bytes) -> Mapping[str, Any]:
    """Return what a page tells of itself in *packet*, by which it asks for its session.

    ValueError, KeyError or TypeError if it is no such packet.
    """
    kind, body = msgpack.unpackb(packet[1:], ext_hook=decode_ext_from_msgpack)
    if packet[:1] != _PROTOCOL or MessageAction(kind) is not MessageAction.REGISTER_CLIENT:
        raise ValueError("not a page that asks for its session")
    page: Mapping[str, Any] = body["page"]
    return page


class PageConnection(Connection):
    """Shows *main* on the one page there is, at *url*; *send* takes packets for it.

    *shown* is called each time when what *main* has drawn was handed to *send*. Must be made in a
    running event loop.
    """

    def __init__(
        self,
        url: str,
        main: Callable[[ft.Page], None],
        send: Callable[[bytes], object],
        shown: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self.page_url = url
        self.loop = asyncio.get_running_loop()
        self.pubsubhub = PubSubHub()
        self.local_data_transport = True
        self._main, self._send, self._shown = main, send, shown
        self._session: Session | None = None
        self._expected: Mapping[str, Any] | None = None
        self._held: list[bytes] | None = None  # None: nothing is held back
        self._drawn = False
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self, page: Mapping[str, Any]) -> None:
        """Begin the session of a page that will tell *page* of itself, and hold back what it says.

        Whatever is wrong with *page* is found out when the page itself asks.
        """
        self._expected, self._held = page, []
        self._begin(page)

    def hear(self, packet: bytes) -> None:
        """Take one packet from the page."""
        if packet[:1] != _PROTOCOL:
            return
        kind, body = msgpack.unpackb(packet[1:], ext_hook=decode_ext_from_msgpack)
        action = MessageAction(kind)
        if action is MessageAction.REGISTER_CLIENT:
            self._register(RegisterClientRequestBody(**body).page)
        elif self._session is None or self._held is not None:
            _log.warning("a page that has not registered says %s", action)
        elif action is MessageAction.CONTROL_EVENT:
            event = ControlEventBody(**body)
            self._do(self._session.dispatch_event(event.target, event.name, event.data))
        elif action is MessageAction.UPDATE_CONTROL_PROPS:
            change = UpdateControlPropsBody(**body)
            self._session.apply_patch(change.id, change.props)
        elif action is MessageAction.INVOKE_METHOD:
            answer = InvokeMethodResponseBody(**body)
            self._answered(self._session, answer)

    def _answered(self, session: Session, answer: InvokeMethodResponseBody) -> None:
        try:
            session.handle_invoke_method_results(
                answer.control_id, answer.call_id, answer.result, answer.error
            )
        except RuntimeError as error:  # who asked is gone; that is no reason to hear no more
            _log.info("an answer came too late: %s", error)

    def send_message(self, message: Message) -> None:
        """Send *message* to the page, or hold it back until the page has asked for its session."""
        packet = _PROTOCOL + msgpack.packb([message.action, message.body], default=_ENCODE)
        if self._held is None:
            self._send(packet)
        else:
            self._held.append(packet)

    def _register(self, page: Mapping[str, Any]) -> None:
        held, self._held = self._held, None
        if held is not None and page == self._expected:
            for packet in held:
                self._send(packet)
            self._tell()
            return
        if self._session is not None:
            self._session.close()
        self._begin(page)

    def _begin(self, page: Mapping[str, Any]) -> None:
        self._session = session = Session(self)
        self._drawn = False
        session.apply_page_patch(dict(page))
        answer = RegisterClientResponseBody(
            session_id=session.id, page_patch=session.get_page_patch(), error=""
        )
        self.send_message(Message(MessageAction.REGISTER_CLIENT, answer))
        self._do(self._show(session))

    async def _show(self, session: Session) -> None:
        try:
            _context_page.set(session.page)
            context.reset_auto_update()
            self._main(session.page)
            await session.after_event(session.page)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says it
            _log.exception("the app could not be shown")
            session.error(f"{error}\n{traceback.format_exc()}")
        self._drawn = True
        self._tell()

    def _tell(self) -> None:
        if self._drawn and self._held is None:
            self._shown()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = self.loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
