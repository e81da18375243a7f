"""The way through the app, so that "back" leads to where the person came from."""

from collections.abc import Callable

import flet as ft

HOME = "/"
MOST = 50  # places remembered


class Trail:
    """The places visited on this page, the last one being shown."""

    def __init__(self, navigate: Callable[[str], None]) -> None:
        self.scrolled: dict[str, float] = {}  # how far down something was left, in pixels
        self._navigate = navigate
        self._places: list[str] = []
        self._left = ""  # what nobody comes back to, and may be drawn once more before it is gone
        self._instead: dict[str, str] = {}  # what was left, by the place shown instead
        self._wanted = ""  # where the app itself leads to

    def seen(self, place: str) -> None:
        """Note that *place* is shown; the browser's own back button is noticed by it."""
        if place == self._left or self._places[-1:] == [place]:
            return
        wanted, self._left, self._wanted = self._wanted, "", ""
        last = self._places[-1] if self._places else ""
        if place != wanted and self._instead.get(last) == place:
            self._places[-1] = place  # the browser's own button leads also to what was left
        elif self._places[-2:-1] == [place]:
            self._places.pop()
        else:
            self._places = [*self._places, place][-MOST:]

    def returns_to(self, place: str) -> bool:
        """Tell whether *place*, which is not seen yet, is where one was before the last one."""
        return self._places[-2:-1] == [place]

    def go(self, place: str) -> None:
        """Show *place*."""
        self._wanted = place
        self._navigate(place)

    def leave_for(self, place: str, *, screens: int = 1) -> None:
        """Show *place* in the place of the last *screens*: nobody comes back to them.

        A second tap before it is shown leaves nothing more.
        """
        if not self._left:
            self._left = self._places[-1] if self._places else ""
            self._places = self._places[:-screens]
            self._instead = {**self._instead, place: self._left}
        self._navigate(place)

    def back(self, otherwise: str = HOME) -> None:
        """Show the place before this one, or *otherwise* where the person began here."""
        self._navigate(self._places[-2] if len(self._places) > 1 else otherwise)


TrailContext = ft.create_context(Trail(lambda _: None))


def use_trail() -> Trail:
    """Return the way through the app."""
    return ft.use_context(TrailContext)
