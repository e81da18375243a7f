"""Modules compiled for the browser's Python: a phone need not do it at its first start.

Only that version of Python can do it. It is asked for on this computer, and after it Node, in
which the browser's Python runs as well; where there is neither, the phone compiles.
"""

import logging
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from aftercare.publish import compiling
from aftercare.publish.client import pyodide_folder, python_version
from aftercare.publish.packing import zipped

Python = tuple[str, ...]
"""How a Python is called: the script and its arguments come after it."""
OURS = "aftercare/"
"""Of these modules an error is to tell the line."""
_WITHOUT_COLUMNS = ("-X", "no_debug_ranges")
_PATIENCE_SECONDS = 300
_log = logging.getLogger(__name__)


def compilers() -> Iterator[Python]:
    """Yield the Pythons of this computer, best first, that are the browser's version."""
    wanted = python_version()
    if f"{sys.version_info.major}.{sys.version_info.minor}" == wanted:
        yield (sys.executable,)
    if found := shutil.which(f"python{wanted}"):
        yield (found,)
    if node := shutil.which("node"):
        entry = pyodide_folder() / "python_cli_entry.mjs"
        yield (node, "--no-warnings", str(entry), "--this-program=python")


def compiled(
    files: Mapping[str, bytes], pythons: Iterable[Python] | None = None
) -> dict[str, bytes]:
    """Return *files* with modules compiled, as ``.pyc`` in their places; as they are if none can.

    *pythons* are tried in turn; without them those of this computer.
    """
    packed = zipped(files)
    for python in compilers() if pythons is None else pythons:
        try:
            return _read(_compiled(packed, tuple(python)))
        except (OSError, subprocess.SubprocessError, zipfile.BadZipFile) as error:
            _log.info("%s could not compile: %s", python[0], error)
    return dict(files)


@lru_cache(maxsize=2)
def _compiled(packed: bytes, python: Python) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "source.zip"), Path(name, "compiled.zip")
        source.write_bytes(packed)
        command = [*python, *_WITHOUT_COLUMNS, str(compiling.__file__), str(source), str(target)]
        subprocess.run(  # noqa: S603 - what was found above, with files of ours
            [*command, OURS], check=True, capture_output=True, timeout=_PATIENCE_SECONDS
        )
        return target.read_bytes()


def _read(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(packed)) as files:
        return {name: files.read(name) for name in files.namelist()}
