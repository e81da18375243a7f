"""What costs seconds is done by one worker of a run and read by the others."""

import fcntl
import os
import shutil
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

from aftercare.publish import bytecode
from aftercare.publish.bytecode import Python

WORKER = "PYTEST_XDIST_WORKER"  # set in each worker
SHARED = "AFTERCARE_TESTS_SHARED"  # where the workers of one run share what they have made


def open_share() -> None:
    """Make the folder, before there are workers; in a worker, have modules compiled into it."""
    if WORKER not in os.environ:
        os.environ[SHARED] = tempfile.mkdtemp(prefix="aftercare-tests-")
    else:
        _share_what_is_compiled(Path(os.environ[SHARED]))


def close_share() -> None:
    """Remove the folder, after the last worker."""
    if WORKER not in os.environ:
        shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True)


def _share_what_is_compiled(folder: Path) -> None:
    """Have the modules of the web app compiled once in a run; the second worker waits for it."""
    compile_it = bytecode._compiled

    @cache
    def compiled(packed: bytes, python: Python) -> bytes:
        digest = sha256(packed + repr(python).encode()).hexdigest()
        path = folder / digest
        with (folder / f"{digest}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                path.write_bytes(compile_it(packed, python))
        return path.read_bytes()

    bytecode._compiled = compiled
