"""The storage on Chromium's own files, in a worker with Pyodide, as the app uses it there.

In a window that is kept they are files on the disk; in a private one they are memory of another
process, and full memory is told otherwise.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.laboratory import CHECKOUT, OF_PYTEST, Laboratory
from tests.browser.needs import CHROMIUM
from tests.browser.outside import Outside
from tests.browser.page import FLAGS

CONTRACT = "tests/storage/test_medium_contract.py"


@pytest.fixture(scope="module")
def laboratory() -> Iterator[Laboratory]:
    one = Laboratory(OF_PYTEST)
    yield one
    one.end()


@pytest.fixture(scope="module", params=["kept", "private"])
def window(
    request, browser: Browser, outside: Outside, tmp_path_factory
) -> Iterator[BrowserContext]:
    proxy = {"server": outside.address, "bypass": "127.0.0.1"}
    if request.param == "private":
        context = browser.new_context(proxy=proxy)
    else:
        context = browser.browser_type.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=CHROMIUM,
            args=list(FLAGS),
            proxy=proxy,
        )
    yield context
    context.close()


@pytest.fixture(scope="module")
def page(window: BrowserContext, laboratory: Laboratory) -> Page:
    one = window.new_page()
    one.goto(laboratory.url)
    return one


def _contract() -> set[str]:
    """Return the names of the contract's tests of the browser's medium, as collected here."""
    listed = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-k", "browser", CONTRACT],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {line for line in listed.stdout.splitlines() if line.startswith(CONTRACT)}


def test_the_browsers_own_files_keep_the_contract_of_every_medium(laboratory, page):
    contract = _contract()
    laboratory.runs(page, "contract", str(len(contract)))
    outcomes = json.loads(laboratory.waits_for("outcomes"))

    assert {name: said for name, said in outcomes.items() if said != "passed"} == {}
    assert set(outcomes) == contract
    assert len(outcomes) >= 13


def test_a_diary_is_kept_reopened_compacted_and_erased(laboratory, page):
    laboratory.runs(page, "journal")
    seconds = json.loads(laboratory.waits_for("kept"))
    laboratory.waits_for("ended-journal")

    assert len(seconds) == 300
    assert seconds[len(seconds) // 2] < 0.05


def test_a_full_browser_is_told_as_a_full_disk(laboratory, window, page):
    origin = {"origin": laboratory.url.rstrip("/")}
    session = window.new_cdp_session(page)
    laboratory.files["filling"] = b"not yet"
    laboratory.runs(page, "full")
    laboratory.waits_for("ready")
    session.send("Storage.overrideQuotaForOrigin", {**origin, "quotaSize": 2_000_000})
    laboratory.files["filling"] = b"done"

    assert int(laboratory.waits_for("kept")) < 6

    session.send("Storage.overrideQuotaForOrigin", origin)


def test_a_second_tab_is_refused_the_files_until_the_first_lets_go(laboratory, window, page):
    laboratory.files["use"] = b"not yet"
    laboratory.runs(page, "hold", "the first")
    laboratory.waits_for("holds")
    second = window.new_page()
    second.goto(laboratory.url)
    laboratory.runs(second, "hold", "the second")

    assert laboratory.waits_for("holds", "refused") == "NoModificationAllowedError"

    laboratory.files["use"] = b"done"
    laboratory.waits_for("let-go")
    laboratory.runs(second, "hold", "the second")

    assert laboratory.waits_for("holds", "refused") == "the second"
