"""The folder that is written: only one that is new, empty or ours, and wholly or not at all."""

import json
import tempfile
from collections.abc import Collection, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

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
    MORE = "more"  # ours, with something that is not


class NotOurs(Exception):
    """There is something in the place of the *folder* that we did not make; *what* of it."""

    def __init__(self, folder: Path, fault: Fault, what: str = "") -> None:
        super().__init__(f"{folder}: {fault} {what}")
        self.folder = folder
        self.fault = fault
        self.what = what


def note(kind: Kind, names: Collection[str], **more: object) -> bytes:
    """Return the note of a folder of this *kind* in which, beside it, are the files *names*."""
    told = {"app": "aftercare", "kind": kind, **more, "files": sorted(names)}
    return json.dumps(told, indent=1).encode()


def check(folder: Path, kind: Kind) -> None:
    """Refuse, by NotOurs, a place with anything but a folder of ours of this *kind*, or nothing."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOurs(folder, Fault.FILE)
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    noted = _noted(folder / NOTE)
    if noted is None:
        raise NotOurs(folder, Fault.FOREIGN)
    if noted.get("kind") != kind:
        raise NotOurs(folder, Fault.OTHER)
    ours = {NOTE, *map(str, noted["files"])}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name not in ours and (path.is_symlink() or not path.is_dir()):
            raise NotOurs(folder, Fault.MORE, name)


def _noted(path: Path) -> dict[str, Any] | None:
    try:
        noted = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    ours = isinstance(noted, dict) and noted.get("app") == "aftercare"
    return noted if ours and isinstance(noted.get("files"), list) else None


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
        was_there = folder.exists()
        try:
            if was_there:
                folder.rename(former)  # never by copying: what cannot be moved whole stays
            made.rename(folder)
        except BaseException:
            if former.exists():  # else it would go with the temporary folder
                former.rename(folder)
            raise
