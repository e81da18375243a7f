"""Notifications of a browser: shown by the service worker, for as long as the page is open.

The web has no way to have one shown later. A tap on one opens its screen: the service worker sees
to that.
"""

from collections.abc import Callable, Sequence

from aftercare.device.bridge import PERSON_SECONDS, Bridge, NoAnswer
from aftercare.device.ports import Channel, Notice, Permission, Timed

_SAID = {
    "granted": Permission.GRANTED,
    "denied": Permission.DENIED,
    "default": Permission.ASK,
}
"""What browsers answer; any other answer, or none, is that they have no notifications."""


class PageNotifier:
    """Asks the page over *bridge*, whose other end is ``assets/web/bridge.js``.

    A browser asks the person only right after a tap, and the tap comes here by way of the page and
    the worker. That is soon enough for Chromium; on an iPhone it was not tried.
    """

    channel = Channel.PAGE
    plans_ahead = False

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    async def permission(self) -> Permission:
        """Return what the browser says."""
        return await self._said("notifications")

    async def ask(self) -> Permission:
        """Have the browser ask the person, who may take two minutes for it."""
        return await self._said("permitNotifications", PERSON_SECONDS)

    async def show(self, notice: Notice) -> bool:
        """Hand *notice* to the service worker; False if there is none yet, or it may not."""
        try:
            taken = await self._bridge.ask(
                "notify",
                title=notice.title,
                body=notice.body,
                tag=notice.tag,
                route=notice.opens,
            )
        except NoAnswer:
            return False
        return bool(taken)

    async def plan(self, notices: Sequence[Timed]) -> bool:  # noqa: ARG002
        """Return False: a browser plans nothing."""
        return False

    def listen(self, opened: Callable[[str], object]) -> None:
        """Do nothing: the service worker leads to the screen."""

    async def _said(self, question: str, *within: float) -> Permission:
        try:
            said = await self._bridge.ask(question, *within)
        except NoAnswer:
            return Permission.NONE
        return _SAID.get(str(said), Permission.NONE)
