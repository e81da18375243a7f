"""The real program with its clock put on: ``python -m tests.browser.start [--hours-later N] …``.

Every other option is the program's own. The shift lives here, in the tests: the app has no such
option, so nobody's diary can be dated by it.
"""

import sys
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from aftercare.__main__ import main
from aftercare.app import App, launch
from aftercare.device.native import SystemClock

SHIFT = "--hours-later"


class LaterClock:
    """The system's clock, so many hours later."""

    def __init__(self, hours: float) -> None:
        self._system = SystemClock()
        self._later = timedelta(hours=hours)

    def now(self) -> datetime:
        return self._system.local(self._system.now() + self._later)

    def local(self, at: datetime) -> datetime:
        return self._system.local(at)

    def aware(self, shown: datetime) -> datetime:
        return self._system.aware(shown)


def launch_later(hours: float, *, data: Path | None, demo: bool) -> App:
    return launch(data=data, demo=demo, clock=LaterClock(hours))


def start(argv: list[str]) -> int:
    hours = 0.0
    if SHIFT in argv:
        place = argv.index(SHIFT)
        hours = float(argv[place + 1])
        argv = argv[:place] + argv[place + 2 :]
    return main(argv, launch=partial(launch_later, hours))


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
