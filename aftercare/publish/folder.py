"""The folder that is written: only one that is new, empty or ours, and wholly or not at all."""

import shutil
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

NOTE = "aftercare.json"
"""The file by which a folder of ours is known again; it tells what was published."""


class Fault(StrEnum):
    """Why nothing may be written to a folder."""

    FILE = "file"
    FOREIGN = "foreign"


class NotOurs(Exception):
    """There is something in the place of the *folder* that we did not make."""

    def __init__(self, folder: Path, fault: Fault) -> None:
        super().__init__(f"{folder}: {fault}")
        self.folder = folder
        self.fault = fault


def check(folder: Path) -> None:
    """Refuse, by NotOurs, a place where there is anything but a folder of ours or an empty one."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOurs(folder, Fault.FILE)
    if folder.is_dir() and any(folder.iterdir()) and not (folder / NOTE).is_file():
        raise NotOurs(folder, Fault.FOREIGN)


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make *folder* hold just *files*; NotOurs, or OSError: then what was there is still there."""
    check(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".aftercare-") as name:
        made, former = Path(name, "made"), Path(name, "former")
        for inside, content in files.items():
            path = made / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if folder.exists():
            shutil.move(folder, former)
        try:
            shutil.move(made, folder)
        except OSError:
            if former.exists():  # else it would go with the temporary folder
                shutil.move(former, folder)
            raise
