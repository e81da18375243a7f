"""The app as a web app: what the browser promises, whether it is installed, a newer version."""

from collections.abc import Callable

import flet as ft

from aftercare.device.ports import Keeping, Standing, WebApp


class WebAppState(ft.Observable):
    """What the page says of itself; nothing is known before ``look``.

    *documents* counts what the diary holds now.
    """

    standing: Standing = Standing()
    keeping: Keeping = Keeping()
    lost: int = 0  # how many documents the browser has thrown away
    update_put_off: bool = False

    def __init__(self, page: WebApp, documents: Callable[[], int]) -> None:
        self._page, self._documents = page, documents
        self._known: int | None = None  # how many documents the page was told of
        self._asked = False

    async def look(self) -> None:
        """Ask the page everything, and notice whether something is gone."""
        self.standing = await self._page.standing()
        self.keeping = await self._page.keeping()
        if self._known is None:
            before = await self._page.recall()
            self._known = before or 0
            if not self._documents():
                self.lost = self._known
        await self.count()

    async def count(self) -> None:
        """Tell the page how much there is, and at the first of it ask the browser to keep it."""
        documents = self._documents()
        if self._known is None or (self.lost and not documents):
            return  # what is gone is not forgotten before the person has heard of it
        self.lost = 0
        if documents != self._known:
            self._known = documents
            await self._page.remember(documents)
        if documents and not self._asked and self.keeping.promised is not True:
            self._asked = True
            self.keeping = await self._page.persist()

    async def accept_loss(self) -> None:
        """Go on without what is gone."""
        self.lost = 0
        await self.count()

    async def install(self) -> None:
        """Put the app among the others of the phone."""
        await self._page.install()
        await self.look()

    async def update(self) -> None:
        """Open the new version."""
        await self._page.update()

    def put_off_update(self) -> None:
        """Stay with this version until the next start."""
        self.update_put_off = True

    @property
    def update_offered(self) -> bool:
        """Whether a new version waits that was not put off."""
        return self.standing.update and not self.update_put_off

    @property
    def is_best_installed(self) -> bool:
        """Whether the app, once it is installed, has a diary of its own: as on an iPhone."""
        return self.standing.apple and not self.standing.installed

    async def forget(self) -> None:
        """Have the browser clear what it keeps besides the diary: all of that was deleted."""
        await self._page.forget_all()

    async def forget_address(self, place: str = "/") -> None:
        """Take what the address carries out of it: whose plan it is, is to be kept nowhere else.

        Who goes back comes to *place*.
        """
        await self._page.forget_address(place)

    async def hand(self, name: str, mime: str, content: bytes) -> bool:
        """Hand a file over, of the type that its readers ask for; False if the page cannot."""
        return await self._page.hand(name, mime, content)
