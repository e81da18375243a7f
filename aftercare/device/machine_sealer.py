"""Sealing where Python runs by itself: keys by its own library, AES-GCM by ``cryptography``."""

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from typing import TypeVar

T = TypeVar("T")


class MachineSealer:
    """Does what takes long in a thread of its own, so that the app goes on meanwhile."""

    @property
    def seals(self) -> bool:
        """Whether ``cryptography`` is installed: Python itself has no such cipher."""
        return find_spec("cryptography") is not None

    def random(self, size: int) -> bytes:
        """Return *size* bytes that nobody can guess."""
        return secrets.token_bytes(size)

    async def key(self, secret: bytes, salt: bytes, rounds: int) -> bytes:
        """Return the 32 bytes that *secret* gives with *salt* in so many *rounds*."""
        return await self._apart(lambda: hashlib.pbkdf2_hmac("sha256", secret, salt, rounds))

    async def seal(self, key: bytes, nonce: bytes, content: bytes, head: bytes) -> bytes:
        """Return *content* sealed, its tag of 16 bytes at its end; *head* is bound to it."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - seldom

        return await self._apart(lambda: AESGCM(key).encrypt(nonce, content, head))

    async def open(self, key: bytes, nonce: bytes, sealed: bytes, head: bytes) -> bytes | None:
        """Return what was sealed; None if the key, the head or a single bit is another."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        try:
            return await self._apart(lambda: AESGCM(key).decrypt(nonce, sealed, head))
        except InvalidTag:
            return None

    def _apart(self, work: Callable[[], T]) -> Awaitable[T]:
        return asyncio.to_thread(work)
