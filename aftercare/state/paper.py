"""Plans on paper: what makes them is large, and comes when the first sheet is asked for."""
# ruff: noqa: PLC0415 - nothing of it is there before

from collections.abc import Callable
from pathlib import Path

from aftercare.content.country import numbers
from aftercare.device.ports import Parcels
from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Prescription
from aftercare.words.words import Words

PARCEL = "paper"
Fonts = Callable[[], tuple[Path, Path]]
"""Returns the files of the typeface, plain and strong, once the parcel has come."""


class Paper:
    """Makes sheets."""

    def __init__(self, parcels: Parcels | None, fonts: Fonts) -> None:
        self._parcels, self._fonts = parcels, fonts

    async def sheet(
        self, plan: Prescription, link: str, words: Words, country: str, local: Local
    ) -> bytes:
        """Return *plan* as a PDF file, with the code of its *link*; some seconds in a browser.

        With "" for *link* it has none.
        *country*: whose emergency numbers it has. OSError if what makes it did not come.
        """
        if self._parcels:
            await self._parcels.fetch(PARCEL)
        from aftercare.formats.prescription_pdf import sheet
        from aftercare.formats.sheet.paper import Typeface

        face = Typeface(*self._fonts())
        return sheet(plan, link, words, country=numbers(country), face=face, local=local)
