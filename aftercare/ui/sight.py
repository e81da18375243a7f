"""Whether anybody can see the app: told by the client to all who want to know."""

from collections.abc import Callable

import flet as ft

Listener = Callable[[ft.AppLifecycleState], None]

HIDDEN = frozenset({ft.AppLifecycleState.HIDE, ft.AppLifecycleState.PAUSE})
SHOWN = frozenset({ft.AppLifecycleState.SHOW, ft.AppLifecycleState.RESUME})


class Sight:
    """Passes on what the one handler of a page hears."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call *listener* with each new state."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Call it no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def turned(self, event: ft.AppLifecycleStateChangeEvent) -> None:
        """Tell everybody."""
        for listener in list(self._listeners):
            listener(event.state)


SightContext = ft.create_context(Sight())
