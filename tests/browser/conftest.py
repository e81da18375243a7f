"""The browser tests run where there is a browser; elsewhere they are not there at all."""

from pathlib import Path

import pytest

from tests.browser.needs import lacking

HERE = Path(__file__).parent

if lacking():
    collect_ignore_glob = ["test_*.py"]
else:
    from tests.browser.world import browser, outside, runtime, world

    __all__ = ["browser", "outside", "runtime", "world"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A renderer that crashes is Chromium's: each gets a second try, and pytest tells of it."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=1))
