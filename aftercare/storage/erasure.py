"""Delete everything, so that not a byte of it is left in any file."""

import contextlib
import errno
from typing import Final

from aftercare.storage.mark import Mark, read_mark, write_mark
from aftercare.storage.medium import MARK_SLOT, SLOTS, Medium

_NO_ROOM: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_CHUNK: Final = bytes(256 * 1024)


def begin_erasing(medium: Medium) -> None:
    """Note durably that everything is to be deleted; OSError if not: nothing is deleted then.

    From here on nothing comes back: an opening that finds the note goes on with deleting.
    """
    try:
        write_mark(medium, Mark(erasing=True))
    except OSError as error:
        noted = read_mark(medium)
        if error.errno in _NO_ROOM or (noted and noted.erasing):
            return  # a full disk keeps nobody from deleting, and what may be noted must be done
        raise


def erase_all(medium: Medium) -> None:
    """Overwrite and remove every file; OSError if that fails or anything is left.

    Killed midway, the mark says so, and the next opening goes on with it.
    """
    with contextlib.suppress(OSError):  # a full disk must not keep anyone from deleting
        write_mark(medium, Mark(erasing=True))
    for name in reversed([name for name in SLOTS if name != MARK_SLOT]):
        _erase(medium, name)
    # Not overwritten: it holds numbers only, and zeros in it with no journal beside it would be
    # taken for damage if the app were killed here.
    medium.remove(MARK_SLOT)
    left = [name for name in SLOTS if medium.size(name) is not None]
    if left:
        raise OSError(errno.EIO, f"still there after erasing: {', '.join(left)}")


def _erase(medium: Medium, name: str) -> None:
    size = medium.size(name)
    if size is None:
        return
    for at in range(0, size, len(_CHUNK)):
        medium.write(name, _CHUNK[: size - at], at)
    medium.remove(name)
