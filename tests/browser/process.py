"""The real program in a process of its own, on a data folder that outlives it."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 30.0
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/[\w-]+/")


class Program:
    """Starts ``tests.browser.start`` with *options* and knows the address that it printed.

    *zone* is the time zone in which it runs; its log is kept, over all starts, in *log*.
    """

    def __init__(self, *options: str, log: Path, zone: str = "UTC") -> None:
        self._options = options
        self._environment = os.environ | {"TZ": zone, "PYTHONUNBUFFERED": "1"}
        self._log = log
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    def start(self, hours_later: float = 0.0) -> "Program":
        """Start it, its clock *hours_later*; RuntimeError if it does not say where it runs."""
        command = (sys.executable, "-m", "tests.browser.start", "--no-browser")
        with self._log.open("a") as log:
            self._process = subprocess.Popen(
                (*command, *self._options, "--hours-later", str(hours_later)),
                cwd=CHECKOUT,
                env=self._environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        line = self._process.stdout.readline() if self._process.stdout else ""
        found = ADDRESS.search(line)
        if not found:
            raise RuntimeError(f"it did not say where it runs: {line!r}\n{self.log()}")
        self.url = found[0]
        return self

    def kill(self) -> None:
        """End it as a power cut would: SIGKILL, nothing is closed."""
        if self._process is not None:
            self._process.kill()
            self._collect()

    def end(self) -> int:
        """End it as a person would, and return its exit status."""
        if self._process is None:
            return 0
        self._process.terminate()
        return self._collect()

    def start_again(self, hours_later: float = 0.0) -> None:
        """Kill it, whatever it is doing, and start it on the same data."""
        self.kill()
        self.start(hours_later)

    def log(self) -> str:
        """Return everything that it has written to stderr so far."""
        return self._log.read_text("utf-8", "replace") if self._log.exists() else ""

    def _collect(self) -> int:
        assert self._process is not None
        if self._process.stdout:
            self._process.stdout.close()
        status = self._process.wait(PATIENCE_SECONDS)
        self._process = None
        return status


def zone_where_it_is(hour: int) -> str:
    """Return a time zone without summer time in which it is *hour* o'clock now.

    So that "this morning" is always this morning, whenever the tests run.
    """
    ahead = (hour - time.gmtime().tm_hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"  # POSIX turns the sign around
