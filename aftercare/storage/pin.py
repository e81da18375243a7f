"""The lock of this device as a document: never the PIN, only what can tell whether it is right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

MOST_ROUNDS = 10_000_000
NAME = "lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """A *key* made of the PIN with *salt* in so many *rounds*, and how the tries went."""

    salt: bytes
    rounds: int
    key: bytes
    minutes: int  # out of sight, until the app locks itself
    wrong: int = 0  # tries since the last right one
    wrong_at: datetime | None = None


def written(lock: Lock) -> dict[str, Any]:
    """Return *lock* as a document."""
    return {
        "salt": lock.salt.hex(),
        "rounds": lock.rounds,
        "key": lock.key.hex(),
        "minutes": lock.minutes,
        "wrong": lock.wrong,
        "wrong_at": lock.wrong_at.isoformat() if lock.wrong_at else None,
    }


def read(document: Mapping[str, Any] | None) -> Lock | None:
    """Return the lock in *document*; None if there is none, or none that can be opened."""
    try:
        found = dict(document or {})
        at = found.get("wrong_at")
        lock = Lock(
            salt=bytes.fromhex(found["salt"]),
            rounds=int(found["rounds"]),
            key=bytes.fromhex(found["key"]),
            minutes=int(found["minutes"]),
            wrong=int(found["wrong"]),
            wrong_at=datetime.fromisoformat(at) if at else None,
        )
    except (KeyError, TypeError, ValueError):
        return None
    aware = lock.wrong_at is None or lock.wrong_at.tzinfo is not None
    return lock if aware and 0 < lock.rounds <= MOST_ROUNDS else None
