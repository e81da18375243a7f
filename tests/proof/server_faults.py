"""Deliberate bugs of the local server: it runs as a program of its own, so they go along with it.

``python -m tests.proof.server_faults`` is the program with the bug that `PLANTED` names.
"""

import os
import sys
from collections.abc import Callable

import pytest
from starlette.types import Scope

from aftercare.__main__ import main
from aftercare.device import half_open
from aftercare.device.doorway import Doorway

PLANTED = "AFTERCARE_PLANTED"
"""The variable of the environment that holds the name of a bug."""


def _any_name(patch: pytest.MonkeyPatch) -> None:
    _believe(patch, b"host", lambda door: door.hosts[0])


def _any_page(patch: pytest.MonkeyPatch) -> None:
    _believe(patch, b"origin", lambda door: b"http://" + door.hosts[0])


def _waits_for_ever(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(half_open, "MOST", 10**9)
    patch.setattr(half_open, "PATIENCE_SECONDS", 10.0**9)


def _believe(patch: pytest.MonkeyPatch, name: bytes, ours: Callable[[Doorway], bytes]) -> None:
    """Have the header *name* taken for *ours*, whatever it is."""
    trusts = Doorway.trusts

    def trusting(door: Doorway, scope: Scope) -> bool:
        others = [(key, value) for key, value in scope["headers"] if key != name]
        return trusts(door, {**scope, "headers": [*others, (name, ours(door))]})

    patch.setattr(Doorway, "trusts", trusting)


SERVER_FAULTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "any Host trusted": _any_name,
    "any Origin trusted": _any_page,
    "half-open sockets kept": _waits_for_ever,
}

if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as planted:
        if name := os.environ.get(PLANTED):
            SERVER_FAULTS[name](planted)
        sys.exit(main())
