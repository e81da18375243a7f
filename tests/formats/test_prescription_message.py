"""Links for an address, and found again in whatever mail and messengers make of them."""

from quopri import encodestring
from textwrap import fill
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.formats.prescription_link import BadLink, encode
from aftercare.formats.prescription_message import (
    EXAMPLE_BASE,
    LONGEST_TEXT,
    BadBase,
    base_in,
    checked_base,
    found_in,
    link_of,
)
from tests.formats.plans import USUAL, prescriptions
from tests.formats.vectors import BARE, FULLEST
from tests.laws import law

CODES = codes()
BASE = "https://riverside.example/aftercare/"
PAYLOAD = encode(USUAL, CODES)
LINK = f"{BASE}#/p/{PAYLOAD}"
OTHER = f"{BASE}#/p/{encode(BARE, CODES)}"
BOUND_SECONDS = 0.05
MESSAGES = {
    "the link": LINK,
    "a line of its own": f"Your plan:\n{LINK}\nSee you on Monday.",
    "a full stop behind it": f"Your plan is at {LINK}.",
    "in brackets": f"<{LINK}>",
    "as markdown": f"[Your plan]({LINK})",
    "in italics": f"_{LINK}_",
    "in quotes": f'<a href="{LINK}">plan</a>',
    "broken over lines": "\r\n".join(LINK[n : n + 60] for n in range(0, len(LINK), 60)),
    "broken and answered": "> Hello\n> " + "\n> ".join(LINK[n : n + 60] for n in range(0, 400, 60)),
    "wrapped with words behind it": fill(LINK, 70) + "\nBest regards",
    "as mail packs it": encodestring(LINK.encode()).decode(),
    "its sign spelt out": LINK.replace("#", "%23"),
    "with a space at a break": LINK[:120] + " " + LINK[120:],
    "after a link that holds nothing": f"{BASE}#/p/AAAA and {LINK}",
    "first of two": f"{LINK} {OTHER}",
}


@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES)
def test_a_link_is_found_wherever_it_stands(text):
    found = found_in(text, CODES)

    assert found.plan == USUAL
    assert found.base in {BASE, ""}


@pytest.mark.parametrize("text", [PAYLOAD, f"\n {PAYLOAD}\n", f"{PAYLOAD[:70]}\n{PAYLOAD[70:]}"])
def test_a_payload_alone_will_do(text):
    assert (found_in(text, CODES).plan, found_in(text, CODES).base) == (USUAL, "")


def test_a_link_of_the_native_app_is_found():
    assert found_in(f"aftercare://plan/p/{PAYLOAD}", CODES).plan == USUAL


@law
@given(prescriptions(), st.text(alphabet="ab /#p.\n", max_size=30))
def test_whatever_stands_around_a_link_it_comes_back(plan, around):
    link = link_of(plan, CODES, BASE)

    assert found_in(f"{around} {link} {around}", CODES).plan == plan


def test_the_address_of_the_link_is_told_if_it_is_sound():
    assert found_in(f"Look: {LINK}", CODES).base == BASE
    assert found_in(f"javascript://x/#/p/{PAYLOAD}", CODES).base == ""
    assert found_in(f"http://riverside.example/#/p/{PAYLOAD}", CODES).base == ""
    assert found_in(f"https://a@b.example/#/p/{PAYLOAD}", CODES).base == ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "unreadable"),
        ("Hello", "unreadable"),
        ("All of this is in plain words and no link", "unreadable"),
        (PAYLOAD[:-9], "truncated"),
        ("Hello there!", "unreadable"),
        ("https://example.org/", "unreadable"),
        ("javascript:alert(1)", "unreadable"),
        ("\0\ud800\u202e", "unreadable"),
        (LINK[:-20], "truncated"),
        (f"{LINK[:-20]} and so on", "truncated"),
        (LINK[:100] + "A" + LINK[101:], "checksum"),
        (f"{BASE}#/p/", "truncated"),
        (f"{BASE}#/p/{'A' * 9000}", "too-long"),
        ("x" * (LONGEST_TEXT + 1), "too-long"),
    ],
)
def test_a_text_without_a_plan_says_why(text, reason):
    with pytest.raises(BadLink) as bad:
        found_in(text, CODES)

    assert bad.value.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        "#/p/" * (LONGEST_TEXT // 4),
        "https://" * (LONGEST_TEXT // 8),
        ("#/p/" + "A" * 8000) * 8,
        "> " * (LONGEST_TEXT // 2),
        "a" + " " * (LONGEST_TEXT - 2) + "b",
        (LINK[:-1] + "\n") * 100,
        link_of(FULLEST, CODES, BASE)[:-1] * 10,
    ],
    ids=range(7),
)
def test_no_text_takes_long(text):
    taken = []
    for _ in range(3):  # Python may tidy its memory in one of them
        begun = process_time()
        with pytest.raises(BadLink):
            found_in(text, CODES)
        taken.append(process_time() - begun)

    assert min(taken) < BOUND_SECONDS


@pytest.mark.parametrize(
    "base",
    [EXAMPLE_BASE, BASE, "https://a.b:8443/x/y", "http://localhost:8000/", "https://x.org/a.html"],
)
def test_an_address_of_https_is_taken(base):
    assert checked_base(base) == base


def test_a_host_alone_is_taken_as_its_root():
    assert checked_base("https://riverside.example") == "https://riverside.example/"


@pytest.mark.parametrize(
    "base",
    [
        *("", "riverside.example", "http://riverside.example/", "javascript:alert(1)", "https://"),
        *("https://a b/", "https://x.org/#", "https://x.org/?a=1", "https://me@x.org/"),
        *("https://x.org/../y", "https://x.org//y", "https://x.org/\n", "https://\u0445.org/"),
        *("https://x.org/" + "a" * 200, "ftp://x.org/", "https://x.org/..", "https://-/%41"),
        *("https://clinic", "https://clinic/", "https://clinic:8443/app/", "https://clinic./"),
    ],
)
def test_any_other_address_is_refused(base):
    with pytest.raises(BadBase):
        checked_base(base)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "https://x.org/app/",
            " https://x.org/app/\n",
            "x.org/app/",
            "https://x.org/app/#/patients",
        ),
        *(
            "x.org/app/index.html",
            "https://x.org/app/index.html?utm=1#/",
            "https://x.org/app/?a#/b?c",
        ),
    ],
)
def test_an_address_is_found_in_what_the_address_bar_shows(typed):
    assert base_in(typed) == "https://x.org/app/"


@pytest.mark.parametrize(
    "typed",
    ["", "#", "http://x.org/", "javascript:alert(1)", "x y", "x.org//", "clinic", "clinic/a"],
)
def test_what_no_phone_opens_is_refused_however_it_was_typed(typed):
    with pytest.raises(BadBase):
        base_in(typed)
