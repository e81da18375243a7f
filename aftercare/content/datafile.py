"""Facts as they are kept: TOML files beside the modules that read them."""

import tomllib
from pkgutil import get_data
from typing import Any


def read(noun: str) -> dict[str, Any]:
    """Return the facts of ``content/<noun>.toml``."""
    return tomllib.loads((get_data(__package__, f"{noun}.toml") or b"").decode())
