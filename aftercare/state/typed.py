"""Short texts that are being typed and are not saved yet: a look elsewhere must not lose them."""

from collections.abc import Mapping

import flet as ft


class Typed(ft.Observable):
    """Holds what is typed for things known by an id; "" for a thing that is not there yet."""

    typed: Mapping[str, str]

    def __init__(self) -> None:
        self.typed = {}

    def type(self, name: str, text: str) -> None:
        """Keep what is typed for *name*, for as long as this page is open."""
        self.typed = {**self.typed, name: text}

    def untype(self, name: str) -> None:
        """Forget what was typed for *name*: it is saved, or nobody wants it."""
        self.typed = {one: text for one, text in self.typed.items() if one != name}
