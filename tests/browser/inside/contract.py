"""Runs the contract that every medium keeps, given how many tests it is at most."""

import json
import sys
from pathlib import Path

import pytest

from tests.browser.inside.files import medium_in, tell
from tests.storage import media

NO_OPTIONS = "/none.ini"
OPTIONS = (
    "-p",
    "no:cacheprovider",
    "-p",
    "no:faulthandler",
    "--capture=sys",
    "-q",
    "-c",
    NO_OPTIONS,
)


class Outcomes:
    """Leaves out what needs no medium, and keeps what becomes of the others."""

    def __init__(self) -> None:
        self.of: dict[str, str] = {}

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if "medium" in item.fixturenames]

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report):
        worst = self.of.get(report.nodeid, "passed")
        self.of[report.nodeid] = report.longreprtext or worst


async def main(given: str) -> None:
    sys.dont_write_bytecode = True
    Path(NO_OPTIONS).write_text("[pytest]\n", "utf-8")  # noqa: ASYNC240 - nothing else runs here
    ready = [await medium_in(f"contract-{number}") for number in range(int(given))]
    media.MEDIA.clear()
    media.MEDIA["browser"] = lambda _: ready.pop()
    outcomes = Outcomes()
    contract = "/laboratory/tests/storage/test_medium_contract.py"
    pytest.main([*OPTIONS, "--rootdir=/laboratory", contract], plugins=[outcomes])
    tell("outcomes", json.dumps(outcomes.of))
