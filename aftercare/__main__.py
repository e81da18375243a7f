"""The command line: ``aftercare``, or ``python -m aftercare``.

Whatever a person types, the answer is one sentence. Everything heavy is imported when it is
needed, so that ``--version``, ``--help`` and every refusal come at once.
"""
# ruff: noqa: PLC0415

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from aftercare.command import Parser, Refusal, one_line, say
from aftercare.content.version import version
from aftercare.words.words import load_words

if TYPE_CHECKING:
    from aftercare.device.web_client import Main

PATIENCE_SECONDS = 5.0
"""How long a second start waits for the first one to be ready."""

LONGEST_NAME = 60
"""Characters of a clinic's name."""

_SCREENS = ("aftercare.ui.app",)
_FLAGS = ("--no-browser", "--demo", "--desktop", "--version", "--help")
_APART = (("--demo", "--data"), ("--desktop", "--port"), ("--desktop", "--no-browser"))


class App(Protocol):
    """What the command line needs of the app."""

    @property
    def main(self) -> "Main":
        """What shows the app on a newly opened page."""

    def close(self) -> None:
        """Let go of the data, with everything saved."""


class Launch(Protocol):
    """Makes the app: over a data folder, or in memory over a made-up patient (the demo)."""

    def __call__(self, *, data: Path | None, demo: bool) -> App:
        """Return the app; MediumInUse or OSError if the data cannot be had."""


def main(argv: Sequence[str] | None = None, launch: Launch | None = None) -> int:
    """Run the command line and return the exit status: 0, or 2 with one sentence on stderr."""
    words = load_words("en")
    given = sys.argv[1:] if argv is None else argv
    try:
        return _run(given, launch or _launch)
    except Refusal as refusal:
        told = refusal.said or words(f"command.{refusal.key}", **refusal.values)
        sys.stderr.write(f"{one_line(told)}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def _run(given: Sequence[str], launch: Launch) -> int:
    if given[:1] and given[0] in COMMANDS:
        return COMMANDS[given[0]](given[1:])
    options = read_options(given)
    if options.help:
        return say(load_words("en")("command.help"))
    if options.version:
        return say(load_words("en")("command.version", version=version()))
    return _start(options, launch)


def read_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options in *argv*; Refusal if one is unknown, wrong or beside its opposite."""
    parser = Parser()
    for flag in _FLAGS:
        parser.add_argument(flag, action="store_true")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--port")
    options = parser.read(argv)
    for first, second in _APART:
        if _given(options, first) and _given(options, second):
            raise Refusal("not-together", first=first, second=second)
    options.port = _port(options.port or "0")
    return options


def read_web_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options of ``aftercare web``; Refusal if one is unknown, wrong or missing."""
    parser = Parser()
    parser.add_argument("out", type=Path, nargs="?")
    parser.add_argument("--base-url", default="/")
    parser.add_argument("--name", default="")
    options = parser.read(argv)
    if options.out is None:
        raise Refusal("web-needs-folder")
    options.name = " ".join(options.name.split())
    if len(options.name) > LONGEST_NAME or not options.name.isprintable():
        raise Refusal("web-long-name", most=LONGEST_NAME)
    return options


def read_native_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options of ``aftercare native``; Refusal if one is unknown or missing."""
    parser = Parser()
    parser.add_argument("out", type=Path, nargs="?")
    options = parser.read(argv)
    if options.out is None:
        raise Refusal("native-needs-folder")
    return options


def _given(options: argparse.Namespace, name: str) -> bool:
    return bool(getattr(options, name.removeprefix("--").replace("-", "_")))


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535):
        raise Refusal("wrong-port", port=text)
    return int(text)


def _start(options: argparse.Namespace, launch: Launch) -> int:
    if options.desktop:
        _check_window()
    folder = None if options.demo else _folder(options.data)
    try:
        app = _launched(launch, folder)
    except _InUse:
        return _join(folder, browser=not options.no_browser)
    try:
        if options.desktop:
            from aftercare.device.desktop_window import run_in_window

            run_in_window(app.main)
        else:
            _serve(app, folder, port=options.port, browser=not options.no_browser)
    finally:
        app.close()
    return 0


class _InUse(Exception):
    pass


def _launched(launch: Launch, folder: Path | None) -> App:
    from aftercare.device.file_medium import MediumInUse

    try:
        return launch(data=folder, demo=folder is None)
    except MediumInUse:
        raise _InUse from None
    except OSError:
        raise Refusal("folder-unwritable", folder=str(folder)) from None


def _launch(*, data: Path | None, demo: bool) -> App:
    from aftercare.app import launch
    from aftercare.device.machine_notifier import MachineNotifier
    from aftercare.storage.refused import open_or_refuse

    return launch(data=data, demo=demo, notifier=MachineNotifier(), opening=open_or_refuse)


def _serve(app: App, folder: Path | None, *, port: int, browser: bool) -> None:
    from aftercare.device.browser_opener import open_browser
    from aftercare.device.local_server import LocalServer, PortTaken
    from aftercare.device.running import noted

    try:
        server = LocalServer(app.main, port=port, preload=_SCREENS)
    except PortTaken:
        raise Refusal("port-taken", port=str(port)) from None

    def announce() -> None:
        key = "running" if folder else "running-demo"
        say(load_words("en")(f"command.{key}", url=server.url))
        if browser:
            open_browser(server.doorway.invite())

    with noted(folder, server.url) if folder else nullcontext():
        server.run(announce)


def _join(folder: Path | None, *, browser: bool) -> int:
    from aftercare.device.browser_opener import open_and_wait
    from aftercare.device.running import find_running

    found = find_running(folder, PATIENCE_SECONDS) if folder else None
    if not found:
        raise Refusal("folder-in-use", folder=str(folder))
    url, invitation = found
    say(load_words("en")("command.already-running", url=url))
    if browser:
        open_and_wait(invitation)
    return 0


def _publish(options: argparse.Namespace) -> int:
    from aftercare.publish.client import python_version
    from aftercare.publish.web_app import WrongBase, publish

    words, folder = load_words("en"), str(options.out)
    with _writing(folder):
        try:
            done = publish(options.out, words, base=options.base_url, clinic=options.name)
        except WrongBase as error:
            raise Refusal("web-wrong-base", base=error.base) from None
    megabytes = words.number(round(done.size_bytes / 1e6))
    say(words("command.web-done", folder=folder, size=megabytes, base=options.base_url))
    if not done.compiled:
        say(words("command.web-not-compiled", version=python_version()))
    return 0


def _stage(options: argparse.Namespace) -> int:
    from aftercare.publish.native import stage

    folder = str(options.out)
    with _writing(folder):
        stage(options.out)
    return say(load_words("en")("command.native-done", folder=folder))


@contextmanager
def _writing(folder: str) -> Iterator[None]:
    """Say in one sentence why *folder* cannot be written."""
    from aftercare.publish.client import UnknownClient
    from aftercare.publish.folder import NotOurs
    from aftercare.publish.packing import NotInstalled

    try:
        yield
    except NotOurs as error:
        raise Refusal(f"web-{error.fault}", folder=folder, what=error.what) from None
    except (NotInstalled, UnknownClient) as error:
        raise Refusal("web-not-installed", what=str(error)) from None
    except OSError:
        raise Refusal("web-unwritable", folder=folder) from None


def _folder(given: Path | None) -> Path:
    from platformdirs import user_data_path

    from aftercare.device.data_folder import UnusableFolder, prepare_folder

    try:
        return prepare_folder(given or user_data_path("aftercare", appauthor=False))
    except UnusableFolder as error:
        key = f"folder-{error.fault.value}"
        raise Refusal(key, folder=str(error.folder)) from None


def _check_window() -> None:
    from aftercare.device.desktop_window import window_lacks

    lack = window_lacks()
    if lack:
        raise Refusal(f"desktop-{lack.value}")


def _web(given: Sequence[str]) -> int:
    return _publish(read_web_options(given))


def _native(given: Sequence[str]) -> int:
    return _stage(read_native_options(given))


def _of(name: str) -> Callable[[Sequence[str]], int]:
    """Return what runs the command *name*, of a module of its own."""

    def run(given: Sequence[str]) -> int:
        return int(getattr(import_module(f"aftercare.{name}_command"), name)(given))

    return run


COMMANDS = {
    "web": _web,
    "native": _native,
    **{name: _of(name) for name in ("prescription", "calendar", "report")},
}


if __name__ == "__main__":
    sys.exit(main())
