"""The folder in which the diary lives, and whether it can be written."""

import errno
import os
from enum import Enum
from pathlib import Path
from tempfile import TemporaryFile

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class Fault(Enum):
    """What is wrong with a folder."""

    FILE = "file"
    MISSING = "missing"
    UNWRITABLE = "unwritable"


class UnusableFolder(Exception):
    """The folder cannot hold the diary; *fault* says why."""

    def __init__(self, folder: Path, fault: Fault) -> None:
        super().__init__(f"{folder}: {fault.value}")
        self.folder = folder
        self.fault = fault


def prepare_folder(folder: Path) -> Path:
    """Return *folder*, made if need be for this user alone; UnusableFolder if it cannot be used.

    A full disk is let pass: what is in the folder can still be read, and the warning signs too.
    """
    try:
        folder = folder.expanduser().absolute()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        raise UnusableFolder(folder, Fault.FILE) from None
    except NotADirectoryError:
        raise UnusableFolder(folder, Fault.FILE) from None
    except (OSError, RuntimeError, ValueError):
        raise UnusableFolder(folder, Fault.MISSING) from None
    try:
        with TemporaryFile(dir=folder) as probe:
            probe.write(b"aftercare")
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise UnusableFolder(folder, Fault.UNWRITABLE) from None
    return folder


def write_private(path: Path, text: str) -> None:
    """Write *text* to *path*, whole or not at all, readable by this user alone; OSError if not."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
