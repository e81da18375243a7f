"""Facts as they are kept: TOML files beside the modules that read them."""

import tomllib
from importlib.resources import files
from typing import Any


def read(noun: str) -> dict[str, Any]:
    """Return the facts of ``content/<noun>.toml``."""
    return tomllib.loads((files(__package__) / f"{noun}.toml").read_text("utf-8"))
