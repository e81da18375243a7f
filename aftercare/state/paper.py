"""Plans on paper: what makes them is large, and comes when the first sheet is asked for."""
# ruff: noqa: PLC0415 - nothing of it is there before

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare.content.country import numbers
from aftercare.device.ports import Parcels
from aftercare.domain.occasion import Local
from aftercare.domain.prescription import Prescription
from aftercare.words.words import Words

if TYPE_CHECKING:
    from aftercare.formats.sheet.paper import Typeface

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
        face = await self.face()
        from aftercare.formats.prescription_pdf import sheet

        return sheet(plan, link, words, country=numbers(country), face=face, local=local)

    async def face(self) -> "Typeface":
        """Return the typeface, once all that makes sheets has come; OSError if it did not."""
        if self._parcels:
            await self._parcels.fetch(PARCEL)
        from aftercare.formats.sheet.paper import Typeface

        return Typeface(*self._fonts())
