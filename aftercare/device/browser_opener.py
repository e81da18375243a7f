"""The person's own web browser, opened without waiting for it."""

import os
import sys
import threading
import webbrowser

_TELLING_SECONDS = 10.0


def open_browser(url: str) -> None:
    """Open *url* in the browser if there is a screen; whatever goes wrong there is let be.

    The address is printed as well, so it can always be opened by hand.
    """
    _opening(url).start()


def open_and_wait(url: str) -> None:
    """Do as ``open_browser``, and return when the browser has been told: the program ends then."""
    opening = _opening(url)
    opening.start()
    opening.join(_TELLING_SECONDS)


def has_screen() -> bool:
    """Tell whether a window can be shown: a terminal browser would take over the terminal."""
    unix = sys.platform not in {"win32", "darwin"}
    return not unix or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _opening(url: str) -> threading.Thread:
    return threading.Thread(target=_open, args=(url,), name="browser", daemon=True)


def _open(url: str) -> None:
    if has_screen():
        try:
            webbrowser.open(url)
        except (OSError, webbrowser.Error):
            return
