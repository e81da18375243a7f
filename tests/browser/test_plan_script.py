"""The page's own reader of plan links, in a real browser, beside the one of Python."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from aftercare.content.code import codes
from aftercare.device.web_client import assets_folder
from aftercare.formats.prescription_link import BadLink, decode
from tests.formats.plans import mutants
from tests.formats.vectors import FILE, card

SCRIPT = assets_folder() / "web" / "plan.js"
PAGE = '<!doctype html><meta charset="utf-8"><script src="plan.js"></script>'
POLICY = "default-src 'none'; script-src 'self'"
VECTORS = json.loads(FILE.read_text("utf-8"))
READ = "payloads => payloads.map((payload) => aftercarePlan.decode(payload))"
MUTANTS = 5_000


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that has nothing but the script, under a policy as strict as ours."""
    page = browser.new_page()
    page.route(
        "http://plan.test/",
        lambda route: route.fulfill(
            body=PAGE, content_type="text/html", headers={"Content-Security-Policy": POLICY}
        ),
    )
    page.route(
        "http://plan.test/plan.js",
        lambda route: route.fulfill(path=SCRIPT, content_type="text/javascript; charset=utf-8"),
    )
    page.goto("http://plan.test/")
    yield page
    page.close()


def by_python(payload):
    try:
        return card(decode(payload, codes()))
    except BadLink as bad:
        return {"error": bad.reason, **bad.values}


def test_the_script_gives_what_python_gives_for_every_vector(page):
    given = page.evaluate(READ, [vector["payload"] for vector in VECTORS])

    for vector, one in zip(VECTORS, given, strict=True):
        assert one == vector["gives"] == by_python(vector["payload"]), vector["name"]


def test_the_script_and_python_agree_on_links_mutated_at_random(page):
    good = [vector["payload"] for vector in VECTORS if "error" not in vector["gives"]]
    payloads = list(mutants(good, MUTANTS, seed=2))
    given = page.evaluate(READ, payloads)
    differing = [
        (payload, one, python)
        for payload, one in zip(payloads, given, strict=True)
        if one != (python := by_python(payload))
    ]

    assert not differing


def test_the_script_never_throws_whatever_it_is_given(page):
    strange = "[null, undefined, 5, NaN, {}, [], () => 1, Symbol(), 10n, '\\ud800', '\\0']"
    given = page.evaluate(f"{strange}.map((one) => aftercarePlan.decode(one).error)")

    assert set(given) == {"unreadable"}


def test_the_script_stays_small():
    assert len(SCRIPT.read_bytes()) < 9_000
