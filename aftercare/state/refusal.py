"""A store that cannot be opened now: it can be tried again, and its files be saved."""

from collections.abc import Callable, Mapping

import flet as ft


class RefusalState(ft.Observable):
    """Waits until the store can be opened.

    *reason* is a short id. *again* tries once more and tells whether it could: ``still`` says that
    it could not. *files* returns what can be read, by the names of the files.
    """

    still: bool = False

    def __init__(
        self, reason: str, files: Callable[[], Mapping[str, bytes]], again: Callable[[], bool]
    ) -> None:
        self.reason = reason
        self.files = files
        self._again = again

    def try_again(self) -> None:
        """Open it, if it can be opened by now."""
        self.still = not self._again()
