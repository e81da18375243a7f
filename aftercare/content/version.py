"""Which version of the app this is."""

from contextlib import suppress
from pathlib import Path

FILE = "version.txt"
_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def version() -> str:
    """Return the version as in "1.2.0"; "" for a copy that was neither installed nor cloned.

    A published one has it in a file: publish/web_app.py.
    """
    from pkgutil import get_data  # noqa: PLC0415

    with suppress(OSError):
        return (get_data(__package__, FILE) or b"").decode()
    import tomllib  # noqa: PLC0415 - slow to load, and seldom asked for
    from importlib.metadata import PackageNotFoundError  # noqa: PLC0415
    from importlib.metadata import version as installed  # noqa: PLC0415

    try:
        return installed("aftercare")
    except PackageNotFoundError:  # run from a checkout that is not installed
        pass
    try:
        return str(tomllib.loads(_PROJECT.read_text("utf-8"))["project"]["version"])
    except (OSError, ValueError, LookupError):
        return ""
