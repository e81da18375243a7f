"""The note that a running Aftercare leaves in its data folder, for a second start to find it.

The note holds the secret path, so it is readable by this user alone. It is a hint, not a lock:
who may write the diary is decided by the lock on the diary itself.
"""

import contextlib
import json
import os
import re
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import monotonic, sleep

from aftercare.device.data_folder import write_private

NOTE = "running.json"
"""The name of the note in the data folder."""

_OURS = re.compile(r"http://127\.0\.0\.1:(\d{1,5})(/[\w-]{32}/)")
_ANSWER_SECONDS = 2.0


@contextlib.contextmanager
def noted(folder: Path, url: str) -> Iterator[None]:
    """Keep the note that *url* serves the diary in *folder*.

    A note that cannot be written, on a full disk say, keeps nobody from using the app.
    """
    note = folder / NOTE
    with contextlib.suppress(OSError):
        write_private(note, json.dumps({"url": url, "pid": os.getpid()}))
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)


def read_note(folder: Path) -> str | None:
    """Return the address in the note, or None if there is none or it is not one of ours."""
    try:
        url = json.loads((folder / NOTE).read_text("utf-8"))["url"]
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return url if isinstance(url, str) and _OURS.fullmatch(url) else None


def ask_for_invitation(url: str) -> str | None:
    """Return an address that opens the app running at *url* once, or None if it does not answer."""
    ours = _OURS.fullmatch(url)
    if not ours:
        return None
    connection = HTTPConnection("127.0.0.1", int(ours[1]), timeout=_ANSWER_SECONDS)
    try:
        connection.request("GET", f"{ours[2]}invitation")
        answer = connection.getresponse()
        invitation = answer.read(200).decode("ascii")
    except (OSError, HTTPException, ValueError):
        return None
    finally:
        connection.close()
    fits = invitation.startswith(f"http://127.0.0.1:{ours[1]}/")
    return invitation if answer.status == 200 and fits else None


def find_running(folder: Path, patience_seconds: float) -> tuple[str, str] | None:
    """Return address and invitation of the Aftercare that serves *folder*, or None.

    The other one may have been started a moment ago: it is waited for, *patience_seconds* at most.
    """
    end = monotonic() + patience_seconds
    while True:
        url = read_note(folder)
        invitation = ask_for_invitation(url) if url else None
        if url and invitation:
            return url, invitation
        if monotonic() >= end:
            return None
        sleep(0.1)
