"""Notifications of a native build: shown by the phone at their time, also while the app is closed.

By ``flet-notifications``, whose other half is made by ``flet build``; where it was not built in,
everything here answers no. Such builds are not made in CI: its Python half is tested with every
message that it would send, and no phone has shown one yet. On Android its own
``flet-notifications-patch`` has to be run on what ``flet build`` has made, else nothing rings.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from aftercare.device.ports import Channel, Notice, Permission, Timed

NOW = 1_000
"""The number of what is shown at once: what is planned has those below."""
CHANNEL = "reminders"


class PhoneNotifier:
    """Plans what is to ring; *name* is what Android's settings call it.

    Whether a person has ever been asked the phone does not tell, so the first no of each start
    counts as not asked yet.
    """

    channel = Channel.PHONE
    plans_ahead = True

    def __init__(self, name: str) -> None:
        self._name = name
        self._service: Any = None
        self._opened: Callable[[str], object] = lambda _: None
        self._planning = asyncio.Lock()
        self._asked = False

    async def permission(self) -> Permission:
        """Return whether the phone shows what this app gives it."""
        enabled = await self._try("are_notifications_enabled")
        if enabled is None:
            return Permission.NONE
        if enabled:
            return Permission.GRANTED
        return Permission.DENIED if self._asked else Permission.ASK

    async def ask(self) -> Permission:
        """Have the phone ask the person."""
        if service := self._found():
            # On iOS these would have it ask at its start. They are also what is asked for now.
            service.request_alert_permission = service.request_sound_permission = True
            with suppress(RuntimeError):  # it is on no page
                service.update()
        await self._try("request_permissions")
        self._asked = True
        return await self.permission()

    async def show(self, notice: Notice) -> bool:
        """Hand *notice* to the phone; False if it may not or cannot."""
        if await self.permission() is not Permission.GRANTED:
            return False
        await self._name_channel()
        said = _said(notice)
        return await self._try("show", id=NOW, **said) is not None

    async def plan(self, notices: Sequence[Timed]) -> bool:
        """Plan just *notices*; False if the phone may not or cannot."""
        async with self._planning:
            if await self.permission() is not Permission.GRANTED:
                return False
            await self._name_channel()
            if await self._try("cancel_pending") is None:
                return False
            mode = await self._mode()
            for number, one in enumerate(notices):
                said = _said(one.notice)
                more = {"when": one.at, "schedule_mode": mode}
                if await self._try("schedule", id=number, **more, **said) is None:
                    return False
            return True

    def listen(self, opened: Callable[[str], object]) -> None:
        """Call *opened* with the address of a notice that was tapped; begins with a page at hand.

        A tap that started the app is told as soon as it listens.
        """
        self._opened = opened
        self._service = None
        self._found()

    def _found(self) -> Any:  # noqa: ANN401 - of a package that only a build has
        """Return the service of the page at hand; None where it was not built in."""
        if self._service is None:
            with suppress(ImportError):
                from flet_notifications import LocalNotifications  # noqa: PLC0415 - see above

                self._service = LocalNotifications(
                    on_tap=lambda event: self._opened(event.payload or "/"),
                    request_alert_permission=False,
                    request_sound_permission=False,
                    request_badge_permission=False,
                )
        return self._service

    async def _try(self, method: str, **given: object) -> Any:  # noqa: ANN401 - whatever it answers
        """Return what the phone answers, True where that is nothing, and None for an error."""
        service = self._found()
        if service is None:
            return None
        from flet_notifications import NotificationError  # noqa: PLC0415 - it is there

        with suppress(NotificationError, RuntimeError, TimeoutError):
            answer = await getattr(service, method)(**given)
            return True if answer is None else answer
        return None

    async def _name_channel(self) -> None:
        from flet_notifications import Importance, NotificationChannel  # noqa: PLC0415 - it is there

        channel = NotificationChannel(id=CHANNEL, name=self._name, importance=Importance.HIGH)
        await self._try("create_notification_channel", channel=channel)  # only Android has them

    async def _mode(self) -> Any:  # noqa: ANN401 - an enum of that package
        """Return how exactly it may ring: Android 14 lets few apps ring to the minute."""
        from flet_notifications import AndroidScheduleMode as Mode  # noqa: PLC0415 - it is there

        if await self._try("can_schedule_exact_notifications"):
            return Mode.EXACT_ALLOW_WHILE_IDLE
        return Mode.INEXACT_ALLOW_WHILE_IDLE


def _said(notice: Notice) -> dict[str, str]:
    return {
        "title": notice.title,
        "body": notice.body,
        "payload": notice.opens,
        "channel_id": CHANNEL,
    }
