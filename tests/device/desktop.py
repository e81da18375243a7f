"""A desktop of its own: a screen, a session's bus and a real service that shows notifications."""

import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from html import unescape
from pathlib import Path
from typing import TextIO

import pytest

TOOLS = ("dunst", "dbus-daemon", "notify-send", "Xvfb")
PATIENCE_SECONDS = 10.0
ARRIVED = re.compile(r"\tsummary: '(.*?)'\n\tbody: '(.*?)'\n\ticon:", re.DOTALL)


def lacking() -> str | None:
    """Return what keeps this machine from having one, None if nothing does."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return f"not installed: {', '.join(missing)}" if missing else None


BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"""


class Desktop:
    """What dunst has shown so far, as it writes it into *log*."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def arrived(self) -> list[tuple[str, str]]:
        """Return titles and bodies as a person reads them, in the order of their coming."""
        found = ARRIVED.findall(self._log.read_text("utf-8"))
        return [(title, unescape(body)) for title, body in found]

    def waits_for(self, count: int) -> list[tuple[str, str]]:
        """Return what has arrived as soon as it is so many."""
        until = time.monotonic() + PATIENCE_SECONDS
        while len(found := self.arrived()) < count:
            assert time.monotonic() < until, f"only {found}"
            time.sleep(0.02)
        return found


@contextmanager
def session(folder: Path) -> Iterator[None]:
    """Let this process belong to a session of its own, in which nothing runs and nothing begins."""
    settings = folder / "bus.conf"
    settings.write_text(BUS.replace("FOLDER", str(folder)), "utf-8")
    command = ("dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address=1")
    with _running(folder, *command) as bus, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", _first_line(bus))
        yield


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Let this process belong to a session in which notifications are shown."""
    log, settings = folder / "dunst", folder / "dunstrc"
    settings.write_text("[global]\nmarkup = full\n", "utf-8")
    with ExitStack() as stack:
        stack.enter_context(session(folder))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        room = ("-screen", "0", "400x300x8")
        screen = stack.enter_context(_running(folder, "Xvfb", "-displayfd", "1", *room))
        patch.setenv("DISPLAY", f":{_first_line(screen)}")
        out = stack.enter_context(log.open("w"))
        command = ("dunst", "-print", "-conf", str(settings))
        stack.enter_context(_running(folder, *command, out=out))
        yield Desktop(log)


@contextmanager
def _running(
    folder: Path, *command: str, out: TextIO | int = subprocess.PIPE
) -> Iterator[subprocess.Popen[str]]:
    with (folder / f"{command[0]}.errors").open("w") as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait(PATIENCE_SECONDS)
        if process.stdout:
            process.stdout.close()


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()
