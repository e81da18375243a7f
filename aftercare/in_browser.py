"""Put the app together in a browser, where Python runs in a worker of the page.

``assets/web/worker.js`` calls these functions by name: ``load`` after the archive was put on the
path, then ``warm`` and ``spare`` and nothing more where a picture of the memory is made, else
``begin``. After a start from such a picture it calls ``wake`` in the place of ``load``.
"""
# ruff: noqa: PLC0415 - in a picture of the memory there must be nothing of the browser's

from pathlib import Path
from typing import TYPE_CHECKING
from zipimport import zipimporter

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from aftercare.app import App
    from aftercare.device.ports import Sealer
    from aftercare.library import Apart

IDLE_SECONDS, PAUSE_SECONDS = 1.0, 0.05
ARCHIVE = "/app.zip"
UNPACKED = "/unpacked"
"""Where the packages lie that read their data as files: a zip file will not do for them."""
_PACKED = "/unpacked.zip"


def load() -> None:
    """Make the archive's packages importable."""
    import sys

    sys.path.insert(0, UNPACKED)
    _unpack()


def warm() -> None:
    """Import what the first screens need, and show them to nobody: they are quicker again."""
    from aftercare.rehearsal import rehearse

    rehearse()


def spare() -> None:
    """Leave in the archive what may still be asked for: what is imported is in the picture."""
    import sys
    import zipfile

    from aftercare.device.parcel import look_again

    names = (getattr(one, "__spec__", None) for one in list(sys.modules.values()))
    held = {f"{one.origin}".removeprefix(f"{ARCHIVE}/") for one in names if one}
    path = Path(ARCHIVE)
    with zipfile.ZipFile(path) as whole:
        left = {name: whole.read(name) for name in whole.namelist() if name not in held}
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in left.items():
            packed.writestr(name, content)
    look_again(path)


def wake() -> None:
    """Bring back what a picture of the memory does not hold: files, and chance."""
    import random

    _unpack()
    random.seed()


def begin() -> None:
    """Open the diary and show the app as soon as the page asks for it."""
    from aftercare.device.browser import address, expected, listen, say, tell
    from aftercare.device.page_connection import PageConnection

    def shown() -> None:
        tell("shown")
        _go_on(connection.loop)

    connection = PageConnection(address(), _launched().main, say, shown)
    listen(connection.hear)
    if page := expected():
        connection.expect(page)


def _go_on(loop: "AbstractEventLoop") -> None:
    """Import the other screens while nobody waits."""
    from aftercare.ui.later import others

    waiting = others()

    def one() -> None:
        if next(waiting, None):
            loop.call_later(PAUSE_SECONDS, one)

    loop.call_later(IDLE_SECONDS, one)


def _launched() -> "App":
    from aftercare.app import App, launch
    from aftercare.device.bridge import Bridge
    from aftercare.device.browser import asked_for, handles
    from aftercare.device.browser_medium import BrowserMedium
    from aftercare.device.native import RandomIds, SystemClock
    from aftercare.device.page_notifier import PageNotifier
    from aftercare.device.web_app import Page
    from aftercare.domain.place import Keeper, Place
    from aftercare.library import Surroundings
    from aftercare.storage.refused import open_or_refuse

    bridge = Bridge()
    files = None if asked_for("demo") else handles()
    if files is None:
        return launch(demo=asked_for("demo"), notifier=PageNotifier(bridge), **_apart())
    around = Surroundings(
        clock=SystemClock(),
        ids=RandomIds(),
        place=Place(Keeper.BROWSER),
        web_app=Page(bridge),
        notifier=PageNotifier(bridge),
        from_icon=asked_for("icon"),
        **_apart(),
    )
    return App(open_or_refuse(BrowserMedium(files)), around)


def _apart() -> "Apart":
    from aftercare.device.browser import bring, folder, parcels
    from aftercare.device.parcel import FetchedParcels

    contents = parcels()
    fetched = FetchedParcels(contents, bring, Path(ARCHIVE), Path(UNPACKED))
    plain, strong = (fetched.kept_as(one) for one in contents["paper"] if one.endswith(".ttf"))
    return {
        "parcels": fetched,
        "fonts": lambda: (plain, strong),
        "address": base_of(folder()),
        "sealer": _sealer,
    }


def _sealer() -> "Sealer | None":
    from aftercare.device.browser_sealer import sealer

    return sealer()


def base_of(folder: str) -> str:
    """Return the address *folder* if links may lead there, as those of plans; else ""."""
    from aftercare.formats.link_text import BadBase, checked_base

    try:
        return checked_base(folder)
    except BadBase:
        return ""


def _unpack() -> None:
    import os

    # Else zoneinfo asks how this Python was built, and that is not packed.
    os.environ["PYTHONTZPATH"] = ""
    archive = zipimporter(_PACKED)
    for name in archive.get_data("contents.txt").decode().split("\n"):
        path = Path(UNPACKED, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(archive.get_data(name))
    Path(_PACKED).unlink()
