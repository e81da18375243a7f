"""The part in which reports are made: in a browser it comes when it is first asked for."""

from typing import TYPE_CHECKING

from aftercare.device.ports import Parcels
from aftercare.state.later_part import LaterPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from aftercare.state.report import ReportState


class Reports(LaterPart):
    """Fetches it once, and holds the state in it."""

    def __init__(self, parcels: Parcels | None, make: "Callable[[], ReportState]") -> None:
        super().__init__(parcels, "report")
        self._make = make
        self._made: ReportState | None = None

    @property
    def state(self) -> "ReportState":
        """The state, once the part is here."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def forget(self) -> None:
        """Drop what was chosen and made: everything was deleted, for good."""
        self._made = None
