"""The folder that is written: only one that is new, empty or ours, and wholly or not at all."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

NOTE = "aftercare.json"
"""The file by which a folder of ours is known again; it tells what was published."""


class Kind(StrEnum):
    """What a folder of ours is for."""

    WEB = "web"
    NATIVE = "native"


class Fault(StrEnum):
    """Why nothing may be written to a folder."""

    FILE = "file"
    FOREIGN = "foreign"
    OTHER = "other"  # ours, of the other kind


class NotOurs(Exception):
    """There is something in the place of the *folder* that we did not make."""

    def __init__(self, folder: Path, fault: Fault) -> None:
        super().__init__(f"{folder}: {fault}")
        self.folder = folder
        self.fault = fault


def note(kind: Kind, **more: object) -> bytes:
    """Return what stands in the note of a folder of this *kind*."""
    return json.dumps({"app": "aftercare", "kind": kind, **more}).encode()


def check(folder: Path, kind: Kind) -> None:
    """Refuse, by NotOurs, a place with anything but a folder of ours of this *kind*, or nothing."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOurs(folder, Fault.FILE)
    if folder.is_dir() and any(folder.iterdir()):
        there = _kind(folder / NOTE)
        if there != kind:
            raise NotOurs(folder, Fault.OTHER if there else Fault.FOREIGN)


def _kind(path: Path) -> str | None:
    try:
        noted = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    ours = isinstance(noted, dict) and noted.get("app") == "aftercare"
    return str(noted.get("kind")) if ours else None


def write(folder: Path, files: Mapping[str, bytes], kind: Kind) -> None:
    """Make *folder* hold just *files*; NotOurs, or OSError: then what was there is still there."""
    check(folder, kind)
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
