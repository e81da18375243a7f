"""How one looks through what can be read, for as long as the page is open."""

import flet as ft


class LearnState(ft.Observable):
    """What was sought, which shelf stands open, and which day was chosen."""

    sought: str = ""
    opened: str = ""
    ago: str = ""  # "": as the last treatment says

    def seek(self, sought: str) -> None:
        """Look for what was typed."""
        self.sought = sought

    def unfold(self, shelf: str) -> None:
        """Open a shelf, or close it."""
        self.opened = "" if shelf == self.opened else shelf

    def choose(self, ago: str) -> None:
        """Begin with what is read so long after needles."""
        self.ago = ago
