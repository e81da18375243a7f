"""What is wrong with a journal that is not merely torn, and the copies that are kept of one."""

import errno
from dataclasses import dataclass
from enum import StrEnum

from aftercare.storage.medium import COPY_SLOTS, Medium


class DamageReason(StrEnum):
    """Short ids of what was found; the sentences are in `aftercare.words`."""

    MISSING = "missing"
    """The mark says that there was a journal; no file of it is left."""
    EMPTY = "empty"
    """The file is there and holds no byte, or only NUL bytes."""
    FOREIGN = "foreign"
    """The file holds no line of ours."""
    BAD_HEAD = "bad-head"
    """The first line is unreadable."""
    BAD_LINES = "bad-lines"
    """Lines in the middle are unreadable or missing."""
    LOST_TAIL = "lost-tail"
    """Whole lines at the end are gone: the mark has seen later ones."""
    OLDER_GENERATION = "older-generation"
    """The generation in use is gone; an older one is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What a journal lost: *readable* documents are left, about *lost* changes are not."""

    reason: DamageReason
    readable: int
    lost: int


def keep_copy(medium: Medium, data: bytes) -> str:
    """Keep *data* in a copy slot and return its name; OSError (ENOSPC) if all hold other copies.

    An earlier copy is overwritten only if *data* begins with it: then a copying was cut off.
    """
    free = None
    for name in COPY_SLOTS:
        kept = medium.read(name)
        if kept == data:
            return name
        if free is None and (kept is None or data.startswith(kept)):
            free = name
    if free is None:
        raise OSError(errno.ENOSPC, "every slot for a damaged copy is in use")
    medium.create(free, [data])
    return free


def kept_copies(medium: Medium) -> dict[str, int]:
    """Return the names of the copies kept and their sizes in bytes."""
    sizes = {name: medium.size(name) for name in COPY_SLOTS}
    return {name: size for name, size in sizes.items() if size is not None}
