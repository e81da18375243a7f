"""Flet's own window, in place of a browser."""

import os
import shutil
import tempfile
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from enum import Enum
from importlib.util import find_spec
from pathlib import Path

import flet as ft
from flet.utils import is_linux_server

from aftercare.device.font import FONTS
from aftercare.device.web_client import Main, assets_folder


class Lack(Enum):
    """What keeps the window from being opened."""

    PLAYER = "player"
    SCREEN = "screen"


def window_lacks() -> Lack | None:
    """Return what is missing for a window, or None.

    Without a screen Flet would serve the app to the whole network instead: never let it.
    """
    if find_spec("flet_desktop") is None:
        return Lack.PLAYER
    headless = is_linux_server()  # type: ignore[no-untyped-call]
    if headless or "FLET_FORCE_WEB_SERVER" in os.environ:
        return Lack.SCREEN
    return None


def run_in_window(main: Main) -> None:
    """Show *main* in a window until it is closed; RuntimeError if ``window_lacks`` something."""
    lack = window_lacks()
    if lack:
        raise RuntimeError(f"no window: {lack.value}")

    def dressed(page: ft.Page) -> Awaitable[None] | None:
        # Its player, unlike the browser's client, does not load the typeface by itself.
        page.fonts = {family: f"fonts/{path.name}" for family, path in FONTS.items()}
        return main(page)

    with _assets_with_fonts() as assets:
        ft.run(dressed, view=ft.AppView.FLET_APP, assets_dir=str(assets), no_cdn=True)


@contextmanager
def _assets_with_fonts() -> Iterator[Path]:
    """Lay our assets and the fonts in one folder, as the window's player wants them."""
    with tempfile.TemporaryDirectory(prefix="aftercare-") as name:
        folder = Path(name)
        shutil.copytree(assets_folder(), folder, dirs_exist_ok=True)
        (folder / "fonts").mkdir(exist_ok=True)
        for font in FONTS.values():
            shutil.copyfile(font, folder / "fonts" / font.name)
        yield folder
