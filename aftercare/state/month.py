"""Which month is looked at, and which of its days."""

from datetime import date

import flet as ft

from aftercare.domain.moment import EARLIEST
from aftercare.domain.month import first_of, moved

FIRST = EARLIEST.date()


class MonthState(ft.Observable):
    """Keeps the place in a calendar while one looks at something else."""

    month: date
    day: date | None = None  # whose sets are shown

    def __init__(self, today: date) -> None:
        self.month = first_of(today)

    @property
    def is_first(self) -> bool:
        """Whether nothing can be noted before this month."""
        return self.month <= FIRST

    def turn(self, by: int) -> None:
        """Look at a month before or after, none before 1900."""
        self.month = max(FIRST, moved(self.month, by))
        self.day = None

    def choose(self, day: date) -> None:
        """Look at a day; at none if it is the one that is looked at."""
        self.day = None if day == self.day else day
