"""Notifications where the app runs as a program on a computer: those of the machine, by plyer.

plyer hands over what it is given as it is. On Linux that goes to notify-send, to D-Bus or to the
portal of a sandbox, each of which reads something into a text: a title that begins with a dash is
an option, a body is markup, a quote ends a string. So each is given what it shows as it was meant.
"""

import asyncio
import logging
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from html import escape
from pathlib import Path

from aftercare.device.ports import Channel, Notice, Permission, Timed

APP = "Aftercare"
LONGEST_TITLE, LONGEST_BODY = 100, 400  # characters; more is cut, as most machines would
WINDOWS_TITLE, WINDOWS_BODY = 63, 255  # more than this Windows refuses
PATIENCE_SECONDS = 3.0
SERVICES = {
    "NotifySendNotification": "org.freedesktop.Notifications",
    "NotifyDbus": "org.freedesktop.Notifications",
    "NotifyDesktopPortals": "org.freedesktop.portal.Desktop",
}
"""What has to be on the session's bus for each of plyer's classes for Linux."""
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_STARTED = "ListActivatableNames"
_QUESTIONS = (
    ("gdbus", "call", "--session", "-d", _BUS[0], "-o", _BUS[1], "-m", f"{_BUS[2]}."),
    ("busctl", "--user", "call", *_BUS, ""),
    ("dbus-send", "--session", "--print-reply", f"--dest={_BUS[0]}", _BUS[1], f"{_BUS[2]}."),
)
"""Programs that ask the bus, each with the beginning of its last argument: a method's name."""
_MISSING = (ImportError, NotImplementedError, OSError)


class MachineNotifier:
    """Shows one at a time; it can tell whether the machine takes it, not whether anybody sees it.

    Nothing is asked of the person: such machines have no question for it.
    """

    channel = Channel.COMPUTER
    plans_ahead = False

    async def permission(self) -> Permission:
        """Return GRANTED where there is something that shows notifications, else NONE."""
        found = await asyncio.to_thread(_backend)
        return Permission.GRANTED if found else Permission.NONE

    async def ask(self) -> Permission:
        """Return the same: there is nobody to ask."""
        return await self.permission()

    async def show(self, notice: Notice) -> bool:
        """Hand *notice* to the machine; False if it has nothing that would take it."""
        return await asyncio.to_thread(_shown, notice)

    async def plan(self, notices: Sequence[Timed]) -> bool:  # noqa: ARG002
        """Return False: plyer plans nothing."""
        return False

    def listen(self, opened: Callable[[str], object]) -> None:
        """Do nothing: plyer does not tell what was tapped."""


def _shown(notice: Notice) -> bool:
    backend = _backend()
    if not backend:
        return False
    title, body = safe(notice.title, notice.body, backend)
    try:
        from plyer import notification  # noqa: PLC0415 - asks the machine what it has

        notification.notify(title=title, message=body, app_name=APP)
    except (*_MISSING, subprocess.SubprocessError):
        return False
    except Exception:  # each backend has errors of its own
        logging.getLogger(__name__).exception("a notification was refused")
        return False
    return True


def safe(title: str, body: str, backend: str) -> tuple[str, str]:
    """Return *title* and *body* so that plyer's *backend* shows just them, cut if very long."""
    title, body = _plain(title, LONGEST_TITLE).replace("\n", " "), _plain(body, LONGEST_BODY)
    if backend == "NotifySendNotification":
        # Its body is markup in which a backslash begins an escape of C.
        return _no_option(title), _no_option(escape(body, quote=False).replace("\\", "\\\\"))
    if backend == "NotifyDbus":
        return title, escape(body, quote=False)
    if backend == "NotifyDesktopPortals":
        return _unquoted(title), _unquoted(body)
    if backend == "WindowsNotification":
        return _cut(title, WINDOWS_TITLE), _cut(body, WINDOWS_BODY)
    return title, body


def _plain(text: str, most: int) -> str:
    """Return *text* without what no one can read: control characters and broken halves of pairs."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in lines if (c >= " " or c == "\n") and not "\x7f" <= c <= "\x9f")
    return _cut("".join(kept).strip(), most)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}\u2026"


def _no_option(text: str) -> str:
    """Return *text* with a hyphen in the place of a dash at its beginning: it looks the same."""
    return f"\u2010{text[1:]}" if text.startswith("-") else text


def _unquoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\u2019").replace("\n", "\\n")


def _backend() -> str:
    """Return the name of plyer's class that would show a notification here; "" if none can."""
    with warnings.catch_warnings(), suppress(*_MISSING):
        warnings.simplefilter("ignore")  # it tells on the console what it misses
        from plyer import notification  # noqa: PLC0415 - asks the machine what it has

        name = str(notification.__class__.__name__)
        service = SERVICES.get(name)
        return name if name != "Notification" and (not service or _has(service)) else ""
    return ""


def _has(service: str) -> bool:
    """Tell whether *service* is on the session's bus, or would be started when it is called.

    Where no tool can ask the bus, that there is a bus has to do.
    """
    if not _has_bus():
        return False
    questions = [one for one in _QUESTIONS if shutil.which(one[0])]
    if not questions:
        return True
    return any(service in _answer(*questions[0], name) for name in ("ListNames", _STARTED))


def _answer(*question: str) -> str:
    *command, beginning, name = question
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # noqa: S603 - nothing of it comes from outside
            [*command, beginning + name],
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        return done.stdout
    return ""


def _has_bus() -> bool:
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus").exists()
