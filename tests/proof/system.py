"""What stands between `FileMedium` and the operating system: it notes each call, or lets it fail.

So the events of a power cut are those of the real code, and each of them can be refused.
"""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest

from aftercare.device.file_medium import FileMedium
from tests.storage.power_cuts import Event, Image

CHANGING = ("open", "pwrite", "ftruncate", "fdatasync", "fsync", "unlink")


class System:
    """Passes on the changing calls of `os`, and notes in `trace` what reaches the disk.

    *before* is asked before each one, by its name and arguments; what it returns, unless None,
    is the answer in its place.
    """

    def __init__(self, before: Callable[[str, Any], Any] = lambda *_: None) -> None:
        self.trace: list[Event] = []
        self.calls = 0
        self._before = before
        self._names: dict[int, str] = {}

    @contextlib.contextmanager
    def watching(self) -> Iterator["System"]:
        with pytest.MonkeyPatch.context() as patch:
            for name in CHANGING:
                patch.setattr(os, name, self._through(name, getattr(os, name)))
            yield self

    def _through(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if name != "open" or args[1] & os.O_CREAT:
                self.calls += 1
                answer = self._before(name, args)
                if answer is not None:
                    return answer
            made = name == "open" and not Path(args[0]).exists()
            done = real(*args, **kwargs)
            self._note(name, args, done, made=made)
            return done

        return call

    def _note(self, name: str, args: Any, done: Any, *, made: bool) -> None:
        if name == "open":
            path = Path(args[0])
            self._names[done] = "" if path.is_dir() else path.name
            if made:
                self._add("make", path.name)
        elif name == "unlink":
            self._add("unlink", Path(args[0]).name)
        elif name == "pwrite":
            self._add("write", self._names[args[0]], args[2], bytes(args[1][:done]))
        elif name == "ftruncate":
            self._add("cut", self._names[args[0]], args[1])
        elif args[0] in self._names:
            file = self._names[args[0]]
            self._add("sync" if file else "sync folder", file)

    def _add(self, kind: str, name: str, at: int = 0, data: bytes = b"") -> None:
        if name != "lock":
            self.trace.append((kind, name, at, data))


class WatchedFiles(FileMedium):
    """The files of one folder, whose `trace` is what the system was really asked to do."""

    before: ClassVar[Image] = {}
    folder: ClassVar[Path]
    system: ClassVar[System]

    def __init__(
        self,
        files: Mapping[str, bytes] | None = None,  # noqa: ARG002 - as the others have it
        faults: Iterable[str] = (),  # noqa: ARG002
    ) -> None:
        super().__init__(self.folder)

    @property
    def trace(self) -> list[Event]:
        return self.system.trace

    def close(self) -> None:
        """Stay open: the same files are opened again."""

    def end(self) -> None:
        super().close()
