"""What a person can do: whether to ask is known from the start, the rest comes when asked for."""

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

import flet as ft

from aftercare.state.later_part import LaterPart
from aftercare.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable

    from aftercare.state.function_state import FunctionState


class Function(ft.Observable):
    """Holds the state of it as soon as its part is here; ``version`` moves on with each change."""

    version: int = 0

    def __init__(
        self,
        part: LaterPart,
        database: Database,
        make: "Callable[[Callable[[], None]], FunctionState]",
    ) -> None:
        self._part, self._database, self._make = part, database, make
        self._made: FunctionState | None = None

    @property
    def here(self) -> "FunctionState | None":
        """The state of it; None while its part has not come."""
        if self._made is None and self._part.here:
            self._made = self._make(self._changed)
        return self._made

    @property
    def activities(self) -> int:
        """How many activities there are, whether they are asked or not."""
        if self.here:
            return len(self.here.activities)
        return len(self._database.table("activity"))

    @property
    def ratings(self) -> int:
        """How often they were scored."""
        return len(self.here.ratings) if self.here else len(self._database.table("rating"))

    @property
    def is_asked(self) -> bool:
        """Whether there is an activity that is still asked."""
        if self.here:
            return any(one.is_asked for one in self.here.activities)
        return any(not one.get("dropped_at") for one in self._database.table("activity"))

    def was_rated_since(self, at: datetime) -> bool:
        """Tell whether something was answered at *at* or later."""
        if self.here:
            moments = [one.occurred_at for one in self.here.ratings]
        else:
            moments = []
            for one in self._database.table("rating"):
                with suppress(KeyError, TypeError, ValueError):  # of another version
                    moments.append(datetime.fromisoformat(one["occurred_at"]))
        return any(one.timestamp() >= at.timestamp() for one in moments)

    @property
    def unreadable(self) -> int:
        """How many documents are kept and not shown; 0 while nothing of them is shown."""
        return self._made.unreadable if self._made else 0

    def refresh(self) -> None:
        """Take over what another page has changed."""
        if self._made:
            self._made.refresh()
        else:
            self._changed()

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        if self._made:
            self._made.forget()

    def _changed(self) -> None:
        self.version += 1
