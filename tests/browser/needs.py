"""What the browser tests need of the machine."""

import shutil
from importlib.util import find_spec

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def lacking() -> str | None:
    """Return what keeps the browser tests from running here, None if nothing does."""
    if find_spec("playwright") is None:
        return "playwright is not installed"
    if CHROMIUM is None:
        return "there is no chromium on the path"
    return None
