"""When the last copy was saved, and whether to say that it is time for another."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import flet as ft

from aftercare.device.ports import Clock, Sealer
from aftercare.domain.copying import copy_is_due
from aftercare.state.later_part import Made
from aftercare.state.saving import SavingState
from aftercare.storage.database import Database
from aftercare.storage.own import OwnRepository

if TYPE_CHECKING:
    from aftercare.state.backup import BackupState

_NAME = "device/copying"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """What is known of copies that were saved from this device."""

    copied_at: datetime | None = None
    copied: int = 0  # records, then
    put_off_at: datetime | None = None  # when somebody last said "not now"


class CopyState(ft.Observable):
    """Holds that; *records* counts what is there, *begun* says when the first was noted."""

    copying: Copying

    def __init__(
        self,
        repository: OwnRepository,
        saving: SavingState,
        records: Callable[[], int],
        begun: Callable[[], datetime | None],
        clock: Clock,
    ) -> None:
        self._repository, self._saving, self._clock = repository, saving, clock
        self._records, self._begun = records, begun
        self.copying = self._current()

    @property
    def due(self) -> bool:
        """Whether to say that a copy would be good."""
        now, one = self._clock.now(), self.copying
        return copy_is_due(now, self._records(), begun_at=self._begun(), **asdict(one))

    def saved(self, records: int) -> None:
        """Note that a copy of so many *records* was saved."""
        self._put(replace(self.copying, copied_at=self._clock.now(), copied=records))

    def put_off(self) -> None:
        """Say nothing of it for a month."""
        self._put(replace(self.copying, put_off_at=self._clock.now()))

    def refresh(self) -> None:
        """Take over what another page has noted."""
        self.copying = self._current()

    def _put(self, copying: Copying) -> None:
        self._saving.save(_NAME, lambda: self._repository.put(_written(copying)), copying)
        self.copying = copying

    def _current(self) -> Copying:
        waiting = self._saving.waiting("device").get("copying")
        return waiting if isinstance(waiting, Copying) else _read(self._repository.get() or {})


def _written(copying: Copying) -> dict[str, Any]:
    moments = {"copied_at": copying.copied_at, "put_off_at": copying.put_off_at}
    told = {name: at.isoformat() for name, at in moments.items() if at}
    return {**told, "copied": copying.copied}


def _read(document: Mapping[str, Any]) -> Copying:
    copied = document.get("copied")
    return Copying(
        copied_at=_moment(document.get("copied_at")),
        copied=copied if type(copied) is int else 0,
        put_off_at=_moment(document.get("put_off_at")),
    )


def _moment(text: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return at if at.tzinfo else None


def copies_of(
    database: Database,
    records: Callable[[], int],
    copying: CopyState,
    sealer: Callable[[], Sealer | None],
    clock: Clock,
    brought: Callable[[], None],
) -> "Made[BackupState]":
    """Return what makes copies and brings them back, for when its module has come."""

    def make() -> "BackupState":
        from aftercare.state.backup import BackupState  # noqa: PLC0415 - it comes later

        return BackupState(database, records, brought, copying, sealer(), clock)

    return Made(make)
