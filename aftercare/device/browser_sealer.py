"""Sealing in a browser: all of it is done by the browser's own WebCrypto, in this worker."""

import secrets
from typing import Any

import js
from pyodide.ffi import JsException, to_js


class BrowserSealer:
    """Asks ``crypto.subtle``, which there is on https and localhost alone."""

    @property
    def seals(self) -> bool:
        """Whether it can seal and open."""
        return True

    def random(self, size: int) -> bytes:
        """Return *size* bytes that nobody can guess."""
        return secrets.token_bytes(size)

    async def key(self, secret: bytes, salt: bytes, rounds: int) -> bytes:
        """Return the 32 bytes that *secret* gives with *salt* in so many *rounds*."""
        how = _object(name="PBKDF2", hash="SHA-256", salt=to_js(salt), iterations=rounds)
        try:
            base = await _imported(secret, "PBKDF2", "deriveBits")
            return _bytes(await js.crypto.subtle.deriveBits(how, base, 256))
        except JsException as refused:
            raise OSError(f"no key: {refused}") from None

    async def seal(self, key: bytes, nonce: bytes, content: bytes, head: bytes) -> bytes:
        """Return *content* sealed, its tag of 16 bytes at its end; *head* is bound to it."""
        try:
            used = await _imported(key, "AES-GCM", "encrypt")
            done = await js.crypto.subtle.encrypt(_gcm(nonce, head), used, to_js(content))
        except JsException as refused:
            raise OSError(f"not sealed: {refused}") from None
        return _bytes(done)

    async def open(self, key: bytes, nonce: bytes, sealed: bytes, head: bytes) -> bytes | None:
        """Return what was sealed; None if the key, the head or a single bit is another."""
        try:
            used = await _imported(key, "AES-GCM", "decrypt")
            return _bytes(await js.crypto.subtle.decrypt(_gcm(nonce, head), used, to_js(sealed)))
        except JsException as refused:
            if refused.name == "OperationError":  # the tag does not fit: no more is said
                return None
            raise OSError(f"not opened: {refused}") from None


def sealer() -> BrowserSealer | None:
    """Return one; None where the browser has none, as on plain http."""
    return BrowserSealer() if getattr(js.crypto, "subtle", None) else None


async def _imported(key: bytes, name: str, use: str) -> Any:  # noqa: ANN401 - a JavaScript object
    return await js.crypto.subtle.importKey("raw", to_js(key), name, False, to_js([use]))  # noqa: FBT003


def _gcm(nonce: bytes, head: bytes) -> Any:  # noqa: ANN401 - a JavaScript object
    return _object(name="AES-GCM", iv=to_js(nonce), additionalData=to_js(head), tagLength=128)


def _object(**parts: object) -> Any:  # noqa: ANN401 - a JavaScript object
    return js.Object.fromEntries(to_js(list(parts.items())))


def _bytes(buffer: Any) -> bytes:  # noqa: ANN401 - an ArrayBuffer
    return bytes(buffer.to_bytes())
