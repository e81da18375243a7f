"""A copy of everything to keep elsewhere, and bringing it back: seen first, undone if wanted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import flet as ft

from aftercare.device.ports import Clock, Sealer
from aftercare.domain.restoring import Review
from aftercare.formats.sealed_copy import (
    NONCE_BYTES,
    SALT_BYTES,
    BadSeal,
    Seal,
    is_sealed,
    read_sealed,
    sealed_copy,
    secret_of,
)
from aftercare.state.copying import CopyState
from aftercare.state.saving import FULL
from aftercare.storage.backup import (
    BadBackup,
    Restored,
    Undone,
    backup,
    last_restore,
    read_backup,
    read_kept,
    restore,
    review,
    undo,
)
from aftercare.storage.copies import DATED, Reason
from aftercare.storage.database import Database

if TYPE_CHECKING:
    from aftercare.storage.generation import Tables


@dataclass(frozen=True, slots=True)
class Copy:
    """A file: its *content*, and how many *records* it holds."""

    content: bytes
    records: int
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """A restore that can be taken back: when it was, if that is known, and of how many records."""

    at: datetime | None
    records: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that the app made by itself, by its *name*: when, and for how long it is kept."""

    name: str
    at: datetime
    weekly: bool


class BackupState(ft.Observable):
    """Makes copies, looks at them, brings them back and takes that back."""

    busy: bool = False
    asks: bool = False  # the copy that was chosen is under a passphrase
    review: Review | None = None  # what bringing back the copy that was chosen would do
    restored: Restored | None = None  # what the last copy brought back
    undone: Undone | None = None  # what was taken back of that
    refused: str | None = None  # a fault's id, "passphrase", "short", "differs", "full" or "disk"
    past: Past | None = None
    kept: tuple[Kept, ...] = ()  # the newest first
    looked_into: str | None = None  # the name of the one that all of this is about

    def __init__(
        self,
        database: Database,
        records: Callable[[], int],
        brought: Callable[[], None],
        copying: CopyState,
        sealer: Sealer | None,
        clock: Clock,
    ) -> None:
        self._database, self._records, self._brought = database, records, brought
        self._sealer, self._clock = sealer, clock
        self.copying = copying
        self._sealed: tuple[Seal, bytes] | None = None
        self._tables: Tables | None = None

    @property
    def can_seal(self) -> bool:
        """Whether a passphrase can be used here."""
        return self._sealer is not None and self._sealer.seals

    def make(self) -> Copy:
        """Return a copy of everything, open to whoever has it."""
        return Copy(backup(self._database), self._records())

    async def make_sealed(self, passphrase: str, again: str) -> Copy | None:
        """Return a copy under *passphrase*; None if that cannot be: ``refused`` says why."""
        secret = secret_of(passphrase)
        self.refused = "short" if not secret else None
        if secret and secret_of(again) != secret:
            self.refused = "differs"
        if self.refused or self.busy or self._sealer is None:
            return None
        open_copy = self.make()
        self.busy = True
        try:
            content = await _sealed(self._sealer, secret, open_copy.content)
        except OSError:
            self.refused = "disk"
            return None
        finally:
            self.busy = False
        return Copy(content, open_copy.records, sealed=True)

    def saved(self, copy: Copy) -> None:
        """Note that *copy* was handed over."""
        self.copying.saved(copy.records)

    def look(self, raw: bytes) -> None:
        """See what bringing back the copy *raw* would do; a sealed one asks for its passphrase."""
        self.dismiss()
        try:
            if is_sealed(raw):
                self._sealed = read_sealed(raw)
                self.asks = True
            else:
                self._show(raw)
        except (BadBackup, BadSeal) as bad:
            self.refused = bad.fault.value

    def look_into(self, name: str) -> None:
        """See what bringing back the copy *name* would do, one of ``kept``."""
        self.dismiss()
        self.looked_into = name
        with self._telling():
            self._compare(read_kept(self._database, name))

    async def unseal(self, passphrase: str) -> None:
        """Look into the sealed copy; ``refused`` is "passphrase" if it is another one."""
        if self._sealed is None or self.busy:
            return
        if self._sealer is None or not self._sealer.seals:
            self.refused = "no-sealer"
            return
        seal, body = self._sealed
        self.busy, self.refused = True, None
        try:
            content = await _opened(self._sealer, passphrase, seal, body)
            if content is None:
                self.refused = "passphrase"
            else:
                self._show(content)
                self._sealed, self.asks = None, False
        except BadBackup as bad:
            self.dismiss()
            self.refused = bad.fault.value
        except OSError:
            self.refused = "disk"
        finally:
            self.busy = False

    def bring_back(self, *, replacing: bool = False) -> None:
        """Add what the copy has that was looked at, or say why not; see ``storage.backup``."""
        tables, self._tables = self._tables, None
        if tables is None:
            return
        name = self.looked_into
        self.dismiss()
        self.looked_into = name
        made_at = self._clock.now().isoformat()
        with self._telling():
            self.restored = restore(self._database, tables, replacing=replacing, made_at=made_at)
        if not self.refused:
            self._brought()
        self.remember()

    def take_back(self) -> None:
        """Take back the last restore; what was changed since stays."""
        last = last_restore(self._database)
        self.dismiss()
        if last is None:
            return
        with self._telling():
            self.undone = undo(self._database, last[0])
        if not self.refused:
            self._brought()
        self.remember()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Keep why something was refused instead of raising it."""
        try:
            yield
        except BadBackup as bad:
            self.refused = bad.fault.value
        except OSError as error:
            self.refused = "full" if error.errno in FULL else "disk"

    def remember(self) -> None:
        """See whether there is a restore that can be taken back, and which copies there are."""
        last = last_restore(self._database)
        self.past = Past(_moment(last[0].made_at), last[1]) if last else None
        dated = [one for one in self._database.copies() if one.reason in DATED]
        moments = [(one, _moment(one.made_at)) for one in dated]
        self.kept = tuple(
            Kept(one.name, at, weekly=one.reason == Reason.WEEKLY) for one, at in moments if at
        )

    def dismiss(self) -> None:
        """Forget the copy that was chosen, and how the last one went."""
        self._sealed = self._tables = None
        self.asks = False
        self.review = self.looked_into = None
        self.restored = self.undone = self.refused = None

    def _show(self, raw: bytes) -> None:
        self._compare(read_backup(raw))

    def _compare(self, tables: "Tables") -> None:
        self.review = review(self._database, tables)
        self._tables = tables


async def _sealed(sealer: Sealer, secret: bytes, content: bytes) -> bytes:
    seal = Seal(salt=sealer.random(SALT_BYTES), nonce=sealer.random(NONCE_BYTES))
    key = await sealer.key(secret, seal.salt, seal.rounds)
    return sealed_copy(seal, await sealer.seal(key, seal.nonce, content, seal.head))


async def _opened(sealer: Sealer, passphrase: str, seal: Seal, body: bytes) -> bytes | None:
    secret = secret_of(passphrase)
    if not secret:
        return None
    key = await sealer.key(secret, seal.salt, seal.rounds)
    return await sealer.open(key, seal.nonce, body, seal.head)


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None
