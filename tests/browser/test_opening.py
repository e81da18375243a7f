"""The page before the app is up: a plan in its address, how far it is, what keeps it from opening.

Most of these never start Python: the network is held up where the page is looked at.
"""

# ruff: noqa: RUF001 - the sign of times is meant

import json
import re
import sys
import time
from dataclasses import replace

import pytest

from aftercare.content.code import codes
from aftercare.formats.prescription_link import BadLink, decode, encode, said
from aftercare.words.words import load_words
from tests.browser.site import SlowSite, published
from tests.browser.test_web_app import KNOWN
from tests.browser.world import IN_THE_PAGE
from tests.formats.plans import ISSUED, USUAL
from tests.formats.vectors import FILE

say = load_words("en", "GB")
pytestmark = IN_THE_PAGE
VECTORS = {one["name"]: one for one in json.loads(FILE.read_text("utf-8"))}
HELD = ("worker.js", "main.dart.js")
EMERGENCY = say("plan.card-emergency")
CARDS = {
    "the usual plan": (
        "Your plan from Riverside Physiotherapy",
        "8 stretches, up to 3× a day",
        "Next visit: Monday 9 March at 17:30",
        "Call the clinic: +44 20 7946 0123",
    ),
    "one stretch, once a day": (
        "Your plan from Riverside Physiotherapy",
        "1 stretch, 1× a day",
        "Next visit: Monday 9 March at 17:30",
        "Call the clinic: +44 20 7946 0123",
    ),
    "visits west of Greenwich, without duration or place": (
        "Your plan from Riverside Physiotherapy",
        "8 stretches, up to 3× a day",
        "Next visit: Wednesday 4 March at 9:15",
        "Call the clinic: +44 20 7946 0123",
    ),
    "nothing but the origin": ("Your plan",),
}
"""What the card says of a vector on the day on which the plan was written, above its last line."""

REFUSED = {
    one["gives"]["error"]: one["payload"]
    for one in VECTORS.values()
    if "error" in one["gives"] and one["payload"]
}
STOPPED = [say("web.failed-title"), say("web.failed"), EMERGENCY, say("web.again")]
OLD = [say("web.old-title"), say("web.old"), EMERGENCY]
SHOWN = """id => {
  const part = document.getElementById(id);
  return part?.checkVisibility({ visibilityProperty: true }) ? part.innerText : '';
}"""
LOADED = re.compile(re.sub(r"\\{\w+\\}", "([0-9]+)", re.escape(say("web.loading-first"))))


@pytest.fixture
def slow(world):
    """A host from which neither Python nor Flutter comes."""
    blank = {"blank.html": b'<!doctype html><link rel="icon" href="data:,">'}
    return world.serves(SlowSite(published() | blank, held=HELD))


@pytest.fixture
def reader(world, slow):
    """Somebody who is about to open the page, on the day on which the plans were written."""
    person = world.opens(f"{slow.url}blank.html", listening=False)
    person.page.clock.set_fixed_time(ISSUED)
    yield person
    assert strange(person) == []


def strange(person):
    """Return what the console has told as an error that is not known."""
    return [text for text in person.console if not any(known in text for known in KNOWN)]


def lines(person, part):
    """Return the lines of a *part* of the page that can be seen."""
    return [line for line in person.page.evaluate(SHOWN, part).split("\n") if line.strip()]


def follows(person, slow, payload):
    person.goes_to(f"{slow.url}#/p/{payload}", listening=False)


def test_a_plan_is_on_the_page_before_anything_else_has_come(reader, slow):
    for name, card in CARDS.items():
        begun = time.monotonic()
        follows(reader, slow, VECTORS[name]["payload"])

        assert lines(reader, "card") == [*card, EMERGENCY], name

        sys.stdout.write(f"a card after {time.monotonic() - begun:.3f} s: {name}\n")
        assert lines(reader, "moment") == [say("web.starting")]
        assert lines(reader, "stop") == []

    assert "/worker.js" in slow.asked
    assert not any("pyodide" in path for path in slow.asked)


def test_a_visit_that_is_over_is_not_the_next_one(reader, slow):
    reader.page.clock.set_fixed_time(ISSUED.replace(year=2027))
    follows(reader, slow, VECTORS["the usual plan"]["payload"])
    expected = [line for line in CARDS["the usual plan"] if "visit" not in line]

    assert lines(reader, "card") == [*expected, EMERGENCY]


def test_the_clinic_is_called_at_the_number_that_the_app_would_dial(reader, slow):
    vector = VECTORS["a phone for callers from abroad"]
    follows(reader, slow, vector["payload"])
    link = reader.page.get_by_role("link", name=vector["gives"]["clinicPhone"])

    assert link.get_attribute("href") == f"tel:{vector['gives']['clinicDials']}"
    assert link.bounding_box()["height"] >= 48


def test_a_link_that_holds_no_plan_says_why_in_the_words_of_the_app(reader, slow):
    for reason, payload in REFUSED.items():
        follows(reader, slow, payload)
        with pytest.raises(BadLink) as bad:
            decode(payload, codes())

        assert bad.value.reason == reason
        assert lines(reader, "card") == ["Your plan", said(bad.value, say), EMERGENCY]
    assert len(REFUSED) == 8


def test_what_a_plan_says_is_text_and_nothing_else(reader, slow):
    name = "$& {clinic} {n} <3 $1 & Söhne"
    follows(reader, slow, encode(replace(USUAL, clinic_name=name), codes()))

    assert lines(reader, "card")[0] == f"Your plan from {name}"

    hostile = "<img src=x onerror=hacked()><b>{when}</b>"
    plan = {
        "clinicName": hostile,
        "clinicPhone": hostile,
        "clinicDials": f'1"{hostile}',
        "stretches": 2,
        "timesADay": hostile,
    }
    script = f"globalThis.aftercarePlan = {{ decode: () => ({json.dumps(plan)}) }};"
    slow.files["plan.js"] = script.encode()
    follows(reader, slow, "whatever")

    assert lines(reader, "card") == [
        f"Your plan from {hostile}",
        f"2 stretches, up to {hostile}× a day",
        f"Call the clinic: {hostile}",
        EMERGENCY,
    ]
    assert reader.page.locator("#card img, #card b").count() == 0
    assert reader.page.locator("#card a").get_attribute("href").startswith("tel:1")


def test_it_says_how_far_the_loading_is_as_it_goes_on(reader, slow):
    slow.files["main.dart.js"] = b"// counted as what it stands for, and quicker"
    follows(reader, slow, VECTORS["the usual plan"]["payload"])
    sizes = json.loads(reader.page.inner_text("#build"))["sizes"]
    total = sum(sizes.values())
    reader.waits_until(lambda: lines(reader, "load"), "the loading is not told")

    assert LOADED.fullmatch(lines(reader, "load")[0]).groups() == ("0", f"{total / 1e6:.0f}")

    slow.lets_through("main.dart.js")
    reader.waits_until(lambda: far(reader) > 0, "the loading does not go on")

    assert far(reader) == pytest.approx(sizes["main.dart.js"] / total)
    megabytes = LOADED.fullmatch(lines(reader, "load")[0])[1]
    assert megabytes == f"{sizes['main.dart.js'] / 1e6:.0f}"


def far(person):
    return person.page.evaluate("document.getElementById('load-bar').value")


def test_a_second_tab_is_told_apart_from_one_that_loads(reader, slow):
    reader.goes_to(slow.url, listening=False)
    reader.page.evaluate("aftercare.events.dispatchEvent(new CustomEvent('elsewhere'))")

    assert lines(reader, "stop") == [say("web.elsewhere-title"), say("web.elsewhere"), EMERGENCY]
    assert lines(reader, "moment") == []

    reader.page.evaluate("aftercare.events.dispatchEvent(new CustomEvent('here'))")

    assert lines(reader, "stop") == []
    assert lines(reader, "moment") == [say("web.starting")]


@pytest.mark.parametrize(
    "lacking",
    [
        "delete globalThis.WebAssembly",
        "delete globalThis.DecompressionStream",
        "CSS.supports = (rule) => !rule.includes('dvh')",
    ],
)
def test_a_browser_that_is_too_old_is_told_so_with_no_promise_to_help(reader, slow, lacking):
    reader.page.add_init_script(lacking)
    reader.goes_to(slow.url, listening=False)

    assert lines(reader, "stop") == OLD
    assert lines(reader, "moment") == []

    reader.page.evaluate("aftercare.events.dispatchEvent(new CustomEvent('failed'))")

    assert lines(reader, "stop") == OLD
    forgives_errors(reader)


def test_without_https_it_begins_all_the_same(reader, slow):
    reader.page.add_init_script("delete Crypto.prototype.randomUUID")
    reader.goes_to(slow.url, listening=False)

    assert reader.runs("typeof crypto.randomUUID") == "undefined"
    assert reader.runs("Boolean(aftercare.ready)")
    assert lines(reader, "stop") == []


def test_without_javascript_it_says_what_it_needs(world, slow):
    context = world.browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(slow.url)
    said = page.inner_text("main").split("\n")
    context.close()

    assert [line for line in said if line.strip()] == [
        say("app.name"),
        say("web.no-script"),
        EMERGENCY,
    ]


WASM = "pyodide/pyodide.asm.wasm"


@pytest.mark.parametrize(
    "lost", ["page.js", "worker.js", "flutter.js", "boot.js", "main.dart.js", WASM]
)
def test_a_file_that_does_not_come_is_told_and_tried_again(world, lost):
    site = world.serves(
        SlowSite(published(), held=[one for one in HELD if lost not in {one, WASM}])
    )
    whole = site.files.pop(lost)
    person = world.opens(site.url, listening=False)
    person.waits_until(lambda: lines(person, "stop"), "nothing is said")

    assert lines(person, "stop") == STOPPED
    assert lines(person, "moment") == lines(person, "load") == []

    site.files[lost] = whole
    person.page.get_by_role("button", name=say("web.again")).click()
    person.waits_until(lambda: lines(person, "moment"), "it does not begin anew")
    forgives_errors(person)


def test_what_failed_before_the_page_could_listen_is_told(world):
    site = world.serves(SlowSite(published(), held=("opening.js", "main.dart.js")))
    del site.files["worker.js"]
    person = world.opens(f"{site.url}favicon.png", listening=False)
    person.page.goto(site.url, wait_until="commit")
    person.waits_until(lambda: "/worker.js" in site.asked, "Python is not asked for")
    person.page.wait_for_timeout(100)
    site.lets_through("opening.js")
    person.waits_until(lambda: lines(person, "stop") == STOPPED, "nothing is said")
    forgives_errors(person)


def test_an_app_whose_own_archive_is_gone_says_so_below_the_plan(world):
    site = world.serves(SlowSite(published(), held=["main.dart.js"]))
    del site.files["app.bin"]
    payload = VECTORS["the usual plan"]["payload"]
    person = world.opens(f"{site.url}#/p/{payload}", listening=False)
    person.waits_until(lambda: lines(person, "stop"), "nothing is said")

    assert lines(person, "stop") == [one for one in STOPPED if one != EMERGENCY]
    assert lines(person, "card")[-1] == EMERGENCY
    forgives_errors(person)


def forgives_errors(person):
    """Forget what scripts throw where another one is missing."""
    person.complaints[:] = [one for one in person.complaints if "page error" not in one]
