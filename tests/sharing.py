"""What costs seconds is done by one worker of a run and read by the others."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from aftercare.publish import bytecode
from aftercare.publish.bytecode import Python

WORKER = "PYTEST_XDIST_WORKER"  # set in each worker
SHARED = "AFTERCARE_TESTS_SHARED"  # where the workers of one run share what they have made


def open_share() -> None:
    """Make the folder, before there are workers; in a worker, have modules compiled into it."""
    if WORKER not in os.environ:
        os.environ[SHARED] = tempfile.mkdtemp(prefix="aftercare-tests-")
    else:
        _share_what_is_compiled()


def close_share() -> None:
    """Remove the folder, after the last worker."""
    if WORKER not in os.environ:
        shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True)


def made_once(name: str, make: Callable[[], dict[str, bytes]]) -> dict[str, bytes]:
    """Return the files that *make* gives, called by one worker; the others wait for it."""
    if SHARED not in os.environ:
        return make()
    path = Path(os.environ[SHARED], sha256(name.encode()).hexdigest())
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            with ZipFile(path.with_suffix(".new"), "w") as packed:
                for file, content in make().items():
                    packed.writestr(file, content)
            path.with_suffix(".new").rename(path)
    with ZipFile(path) as packed:
        return {file: packed.read(file) for file in packed.namelist()}


def _share_what_is_compiled() -> None:
    """Have the modules of the web app compiled once in a run."""
    compile_it = bytecode._compiled

    @cache
    def compiled(packed: bytes, python: Python) -> bytes:
        name = repr(python).encode() + packed
        made = made_once(sha256(name).hexdigest(), lambda: {"zip": compile_it(packed, python)})
        return made["zip"]

    bytecode._compiled = compiled
