"""The PIN of the app lock: chosen, asked for, taken off."""

from dataclasses import replace
from hmac import compare_digest

import flet as ft

from aftercare.device.ports import Clock, Sealer
from aftercare.domain.pin import pin_of, seconds_to_wait
from aftercare.formats.sealed_copy import ROUNDS, SALT_BYTES
from aftercare.state.app_lock import AppLock
from aftercare.storage.own import OwnRepository
from aftercare.storage.pin import Lock, read, written


class PinState(ft.Observable):
    """Asks for the PIN; ``refused`` is a short id of why it did not work, "" if it did."""

    refused: str = ""  # "short", "differs", "wrong", "wait", "disk", "broken" or ""
    wait_seconds: int = 0  # until the next try
    busy: bool = False

    def __init__(
        self, repository: OwnRepository, lock: AppLock, sealer: Sealer | None, clock: Clock
    ) -> None:
        self._repository, self._lock = repository, lock
        self._sealer, self._clock = sealer, clock
        self._unwritten: Lock | None = None  # what the disk did not take

    @property
    def possible(self) -> bool:
        """Whether a PIN can be kept here so that nobody reads it off the disk."""
        return self._sealer is not None

    @property
    def minutes(self) -> int:
        """How long the app may be out of sight."""
        kept = self._kept()
        return kept.minutes if kept else 0

    def dismiss(self) -> None:
        """Forget how the last try went."""
        self.refused, self.wait_seconds = "", 0

    async def choose(self, typed: str, again: str, minutes: int) -> bool:
        """Lock the app with a PIN from now on, typed twice; False if it was refused.

        It is, too, if there is a lock already, as of another page: that is taken off with its PIN.
        """
        pin = pin_of(typed)
        if self.busy or self._sealer is None or self._lock.on:
            return False
        self.refused = "short" if not pin else "differs" if pin_of(again) != pin else ""
        if self.refused:
            return False
        salt = self._sealer.random(SALT_BYTES)
        key = await self._key(pin, salt, ROUNDS)
        if key is None:
            return False
        return self._put(Lock(salt=salt, rounds=ROUNDS, key=key, minutes=minutes))

    async def unlock(self, typed: str) -> None:
        """Open the app if *typed* is the PIN."""
        if await self._is_right(typed):
            self._lock.open()

    async def take_off(self, typed: str) -> bool:
        """Let the app be open to everybody from now on, if *typed* is the PIN."""
        if not await self._is_right(typed):
            return False
        try:
            self._repository.remove()
        except OSError:
            self.refused = "disk"
            return False
        self._lock.refresh()
        return True

    def away(self, minutes: int) -> None:
        """Choose how long the app may be out of sight."""
        kept = self._kept()
        if kept:
            self._put(replace(kept, minutes=minutes))

    async def _is_right(self, typed: str) -> bool:
        """Tell whether *typed* is the PIN; a wrong one is counted before that is known."""
        kept, pin, now = self._kept(), pin_of(typed), self._clock.now()
        if self.busy:
            return False
        self.wait_seconds = seconds_to_wait(kept.wrong, kept.wrong_at, now) if kept else 0
        self.refused = "broken" if kept is None else "wait" if self.wait_seconds else ""
        if self.refused or kept is None:
            return False
        if not pin:
            self.refused = "short"
            return False
        counted = replace(kept, wrong=kept.wrong + 1, wrong_at=now)
        self._count(counted)
        key = await self._key(pin, kept.salt, kept.rounds)
        if key is None:
            return False
        if not compare_digest(key, kept.key):
            self.refused = "wrong"
            self.wait_seconds = seconds_to_wait(counted.wrong, now, now)
            return False
        self._count(replace(kept, wrong=0, wrong_at=None))
        return True

    async def _key(self, pin: str, salt: bytes, rounds: int) -> bytes | None:
        if self._sealer is None:
            self.refused = "broken"
            return None
        self.busy = True
        try:
            return await self._sealer.key(pin.encode(), salt, rounds)
        except OSError:
            self.refused = "broken"
            return None
        finally:
            self.busy = False

    def _kept(self) -> Lock | None:
        return self._unwritten or read(self._repository.get())

    def _put(self, lock: Lock) -> bool:
        try:
            self._repository.put(written(lock))
        except OSError:
            self.refused = "disk"
            return False
        return True

    def _count(self, lock: Lock) -> None:
        """Note how a try went; a full disk keeps nobody out, but counts while the app is open."""
        try:
            self._repository.put(written(lock))
        except OSError:
            self._unwritten = lock
        else:
            self._unwritten = None
