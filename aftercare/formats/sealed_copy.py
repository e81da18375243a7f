"""A copy under a passphrase: AES-256-GCM, the key by PBKDF2-HMAC-SHA256, readable everywhere.

The file is a line that says what it is; then version, way of the key, rounds, salt and nonce, all
bound to the rest; then what is sealed and its tag; last the CRC-32 of all that, by which a file
that was hurt on its way is told from a wrong passphrase.
"""

import struct
import unicodedata
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ROUNDS: Final = 600_000
"""Of PBKDF2-HMAC-SHA256: what OWASP asks for."""
MOST_ROUNDS: Final = 5_000_000
"""What a file may ask of a phone: some seconds, not an hour."""
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16
SHORTEST, LONGEST = 8, 200  # characters of a passphrase

_MAGIC: Final = b"aftercare-sealed-copy\n"
_VERSION: Final = 1
_PBKDF2: Final = 1
_HEAD: Final = struct.Struct(f">BBI{SALT_BYTES}s{NONCE_BYTES}s")
_CRC: Final = struct.Struct(">I")


class SealFault(StrEnum):
    """Why a sealed copy cannot even be tried."""

    DAMAGED = "damaged"
    NEWER = "newer"


class BadSeal(Exception):
    """A sealed copy that cannot be opened with any passphrase, because of *fault*."""

    def __init__(self, fault: SealFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What is said of a sealed copy in the open."""

    salt: bytes
    nonce: bytes  # never twice with one salt and passphrase
    rounds: int = ROUNDS

    @property
    def head(self) -> bytes:
        """The beginning of the file, which is bound to what is sealed."""
        return _MAGIC + _HEAD.pack(_VERSION, _PBKDF2, self.rounds, self.salt, self.nonce)


def is_sealed(raw: bytes) -> bool:
    """Tell whether *raw* begins as a sealed copy does."""
    return raw.startswith(_MAGIC)


def sealed_copy(seal: Seal, body: bytes) -> bytes:
    """Return the file of *body*, which was sealed with the head of *seal*."""
    content = seal.head + body
    return content + _CRC.pack(zlib.crc32(content))


def read_sealed(raw: bytes) -> tuple[Seal, bytes]:
    """Return how *raw* is sealed, and what; BadSeal if it is hurt, newer or asks for too much."""
    start = len(_MAGIC) + _HEAD.size
    content, crc = raw[: -_CRC.size], raw[-_CRC.size :]
    if len(content) < start + TAG_BYTES or crc != _CRC.pack(zlib.crc32(content)):
        raise BadSeal(SealFault.DAMAGED)
    version, derived, rounds, salt, nonce = _HEAD.unpack_from(content, len(_MAGIC))
    if version > _VERSION or derived > _PBKDF2:
        raise BadSeal(SealFault.NEWER)
    if version != _VERSION or derived != _PBKDF2 or not ROUNDS <= rounds <= MOST_ROUNDS:
        raise BadSeal(SealFault.DAMAGED)
    return Seal(salt=salt, nonce=nonce, rounds=rounds), content[start:]


def secret_of(passphrase: str) -> bytes:
    """Return the bytes of *passphrase*, the same from whatever keyboard; "" if it is too short."""
    said = unicodedata.normalize("NFKC", passphrase).strip()
    return said.encode("utf-8", "replace") if SHORTEST <= len(said) <= LONGEST else b""
