"""How the library of stretches is being looked through, for as long as the page is open."""

import flet as ft


class StretchState(ft.Observable):
    """What was sought, filtered and unfolded: a stretch is looked at, and all is as it was."""

    sought: str = ""
    place: str = ""  # a posture or "desk"
    opened: str = ""  # the shelf that stands open
    by_muscle: bool = False
    whole: bool = False  # all that match are asked for, not only the first of them

    def seek(self, sought: str) -> None:
        """Look for what was typed."""
        self.sought = sought
        self.whole = False

    def put(self, place: str) -> None:
        """Show what can be done in *place*; what already stands there is taken off."""
        self.place = "" if place == self.place else place
        self.whole = False

    def unfold(self, shelf: str) -> None:
        """Open a shelf, or close it."""
        self.opened = "" if shelf == self.opened else shelf

    def show_region(self, region: str) -> None:
        """Show the shelf of *region*, with nothing sought or filtered."""
        self.forget()
        self.by_muscle, self.opened = False, region

    def sort(self, by_muscle: bool) -> None:  # noqa: FBT001 - the one of two ways
        """Show the shelves of regions or those of muscles."""
        self.by_muscle = by_muscle

    def show_all(self) -> None:
        """Show every match."""
        self.whole = True

    def forget(self) -> None:
        """Begin anew, with nothing sought or filtered."""
        self.seek("")
        self.place = ""
