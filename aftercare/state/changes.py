"""Word of a change from one open page to the others on the same data."""

from collections.abc import Callable

Listener = Callable[[], None]


class Changes:
    """Tells every open page but the one that changed something; one for each process."""

    def __init__(self) -> None:
        self._listeners: dict[object, Listener] = {}

    def listen(self, page: object, listener: Listener) -> None:
        """Call *listener* when another page than *page* has changed something."""
        self._listeners[page] = listener

    def forget(self, page: object) -> None:
        """Stop telling *page*."""
        self._listeners.pop(page, None)

    def tell(self, page: object) -> None:
        """Say that *page* has changed something."""
        for other, listener in list(self._listeners.items()):
            if other is not page:
                listener()
