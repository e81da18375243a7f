"""The real program in a state of ours: ``python -m tests.browser.start [ours] [the program's]``.

    --hours-later N         put the clock on by N hours
    --patient-hours-ago N   fill an unused diary with the patient of the demo, as N hours ago
    --hurry N               let the seconds of a led set pass N times as fast
    --disk-full             keep the patient in memory, and have no room for anything more

These options live here, in the tests: the app has none of them, so nobody's diary can be dated by
them.
"""

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from aftercare.__main__ import main
from aftercare.app import App, launch
from aftercare.demo import fill
from aftercare.device.machine_notifier import MachineNotifier
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.native import RandomIds, SystemClock
from aftercare.domain.place import Keeper, Place
from aftercare.library import Surroundings
from aftercare.state.stopwatch import Stopwatch
from aftercare.storage.database import open_database
from aftercare.storage.refused import open_or_refuse


class LaterClock:
    """The system's clock, so many hours later."""

    def __init__(self, hours: float) -> None:
        self._system = SystemClock()
        self._later = timedelta(hours=hours)

    def now(self) -> datetime:
        return self._system.local(self._system.now() + self._later)

    def local(self, at: datetime) -> datetime:
        return self._system.local(at)


def launch_so(ours: Namespace, *, data: Path | None, demo: bool) -> App:
    """Launch the app as *ours* says; an option that is not given changes nothing."""
    clock = LaterClock(ours.hours_later)
    if ours.disk_full:
        medium = MemoryMedium()
        around = Surroundings(
            clock=clock, ids=RandomIds(), place=Place(Keeper.FOLDER, "/home/me/aftercare")
        )
        app = _filled(App(open_database(medium), around), 0.0)
        medium.capacity = 0
        return app
    app = launch(
        data=data, demo=demo, clock=clock, notifier=MachineNotifier(), opening=open_or_refuse
    )
    return app if ours.patient_hours_ago is None else _filled(app, ours.patient_hours_ago)


def _filled(app: App, hours_ago: float) -> App:
    library = app.library
    if library is not None and not library.treatments.all():
        now = library.around.clock.now() - timedelta(hours=hours_ago)
        ids = library.around.ids
        mine = (library.treatments, library.diary, library.settings)
        fill(*mine, ids, now, library.plans, library.appointments)
    return app


def start(argv: list[str]) -> int:
    """Run the program with what is left of *argv* when ours is taken away."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--hours-later", type=float, default=0.0)
    parser.add_argument("--patient-hours-ago", type=float)
    parser.add_argument("--hurry", type=float, default=1.0)
    parser.add_argument("--disk-full", action="store_true")
    ours, rest = parser.parse_known_args(argv)
    counted = Stopwatch.now
    Stopwatch.now = lambda watch: ours.hurry * counted(watch)  # type: ignore[method-assign]
    return main(rest, launch=partial(launch_so, ours))


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
