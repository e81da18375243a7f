"""The diary with years of entries and with a few: ``python -m tests.benchmarks.diary [rounds]``.

Two apps in this process, one with 5,000 entries and one with 50, a treatment for every 25, are
opened in turn. Counted are the processor's time for what Python does, from the tap to the last
message for the client, and the bytes sent. Printed are the medians, their ratios for the diary and
for each screen that looks back, and a tap on what is sought there once all is read; 0 if opening
the diary costs at most ALLOWED_RATIO times as much.
"""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

from aftercare.app import App
from aftercare.device.memory import MemoryDevice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.diary import Entry
from aftercare.domain.place import Keeper, Place
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment
from aftercare.library import Surroundings
from aftercare.storage.database import open_database
from tests.driver import Screen, showing

ALLOWED_RATIO = 2.0
FEW, MANY = 50, 5000
HOURS = 4  # between two entries: with the few a week, with the many two years and more
PER_TREATMENT = 25
SCREENS = ("/diary", "/diary/treatments", "/diary/pain", "/diary/stretches", "/diary/find")
TAPS = {
    "all treatments": ("/diary/treatments", "compared.all"),
    "all pain": ("/diary/pain", "pain.range.all"),
    "a tag": ("/diary/find", "find.tag.tired"),
}
Cost = tuple[float, float]
"""Milliseconds of the processor, and bytes."""


def filled(entries: int) -> App:
    """Return an app with so many *entries*, the last one an hour ago."""
    device = MemoryDevice()
    around = Surroundings(clock=device, ids=device, place=Place(Keeper.DEMO))
    app = App(open_database(MemoryMedium()), around)
    library = app.library
    if library is None:
        raise RuntimeError("the store in memory is damaged")
    library.settings.put(Settings(welcomed=True))
    last = device.now() - timedelta(hours=1)
    for number in range(entries):
        at = last - timedelta(hours=HOURS * number)
        library.diary.put(
            Entry(
                id=f"e{number}",
                occurred_at=at,
                recorded_at=at,
                soreness=max(0, 5 - (entries - number) % PER_TREATMENT),
                usual_pain=number % 7,
                tags=("tired",) if number % 3 else ("bruise",),
                note=f"Entry {number}, as long as such a note is as a rule.",
            )
        )
        if number % PER_TREATMENT == PER_TREATMENT - 1:
            name = f"t{number}"
            library.treatments.put(Treatment(id=name, at=at, recorded_at=at))
        if number % 6 == 0:
            done = Practised(
                stretch="nk1", outcome=Outcome.DONE, held_seconds=30, planned_seconds=30
            )
            practice = Practice(id=f"p{number}", started_at=at, ended_at=at, stretches=(done,))
            library.practices.put(practice)
    return app


async def cost(screen: Screen, act: Callable[[], Awaitable[None]]) -> Cost:
    """Return what *act* costs until the screen has come to rest."""
    sent, began = screen.client.bytes_sent, time.process_time()
    await act()
    took = time.process_time() - began
    return took * 1000, screen.client.bytes_sent - sent


async def costs(app: App) -> dict[str, Cost]:
    """Return what it costs to open each of SCREENS, and to tap each of TAPS when all is read."""
    found: dict[str, Cost] = {}
    async with showing(app, "/warning") as screen:

        async def open_(route: str) -> None:
            await screen.go(route)
            await screen.measure()

        for route in SCREENS:
            await screen.go("/warning")
            found[route] = await cost(screen, lambda route=route: open_(route))
        await _read(screen)
        for name, (route, key) in TAPS.items():
            await open_(route)
            if screen.has("find.tag"):
                await screen.tap("find.tag")
            if screen.has(key):
                found[name] = await cost(screen, lambda key=key: screen.tap(key))
        await open_("/diary/find")
        found["a word"] = await cost(screen, lambda: screen.change("find.text", "rule"))
    return found


async def _read(screen: Screen) -> None:
    """Wait until the whole diary is read, which begins where something is sought."""
    await screen.go("/diary/find")
    while screen.has("reading-on"):
        await screen.settle()


async def main(rounds: int = 7) -> int:
    """Measure, print and return 0 if the ratio of the diary is allowed, else 1."""
    apps = {count: filled(count) for count in (FEW, MANY)}
    found: dict[int, list[dict[str, Cost]]] = {count: [] for count in apps}
    for _ in range(rounds + 1):
        for count, app in apps.items():
            found[count].append(await costs(app))
    for app in apps.values():
        app.close()
    names = [name for name in found[FEW][0] if name in found[MANY][0]]
    medians = {
        count: {
            name: tuple(statistics.median(one[name][n] for one in each[1:]) for n in (0, 1))
            for name in names
        }
        for count, each in found.items()
    }
    ratios = {}
    for name in names:
        (few_ms, few_bytes), (many_ms, many_bytes) = medians[FEW][name], medians[MANY][name]
        ratios[name] = many_ms / few_ms
        figures = {
            "few_ms": few_ms,
            "many_ms": many_ms,
            "ratio": ratios[name],
            "bytes_ratio": many_bytes / few_bytes,
        }
        said = {key: round(value, 2) for key, value in figures.items()}
        sys.stdout.write(f"{name}: {json.dumps(said)}\n")
    return 0 if ratios["/diary"] <= ALLOWED_RATIO else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*(int(argument) for argument in sys.argv[1:]))))
