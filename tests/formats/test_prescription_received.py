"""A plan's link is found in what a patient pastes or opens, and nothing else is taken for one."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.content.code import codes
from aftercare.formats.prescription_link import BadLink, encode
from aftercare.formats.prescription_message import LONGEST_TEXT, NoLink, found_in, text_of
from tests.formats.plans import USUAL, prescriptions
from tests.laws import law

CODES = codes()
PAYLOAD = encode(USUAL, CODES)
LINK = f"https://clinic.example/app/#/p/{PAYLOAD}"
SAFE = f"https://safe.example/?url={quote(LINK, safe='')}&data=1"


def wrapped(text, width, end):
    return end.join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize(
    "text",
    [
        LINK,
        PAYLOAD,
        f"  {PAYLOAD}\n",
        f"Your plan: {LINK}.",
        f"<{LINK}>",
        f'<a href="{LINK}">plan</a>',
        f"aftercare://plan/p/{PAYLOAD}",
        SAFE,
        wrapped(LINK, 76, "\n"),
        wrapped(LINK, 75, "=\r\n"),
        "> " + wrapped(LINK, 70, "\r\n> "),
        f"https://clinic.example/#/p/{PAYLOAD[:40]} is cut, this is whole: {LINK}",
        f"https://clinic.example/help/p/about and {LINK}",
    ],
)
def test_the_plan_is_found_in_what_a_person_pastes(text):
    found = found_in(text, CODES)

    assert (found.payload, found.plan) == (PAYLOAD, USUAL)


@pytest.mark.parametrize(
    "text", ["", " \n", "Hello", "https://clinic.example/", "javascript:alert(1)", "p/", "#/plan"]
)
def test_where_no_link_stands_there_is_none(text):
    with pytest.raises(NoLink):
        found_in(text, CODES)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (LINK[:-1], "truncated"),
        ("https://clinic.example/#/p/", "truncated"),
        (LINK.replace(PAYLOAD[40:44], "____"), "checksum"),
        ("a" * (LONGEST_TEXT + 1), "too-long"),
        ("#/p/" + "A" * 9000, "too-long"),
        ("#/p/x" * 10_000, "truncated"),
    ],
)
def test_a_link_that_holds_no_plan_says_why(text, reason):
    with pytest.raises(BadLink) as bad:
        found_in(text, CODES)

    assert bad.value.reason == reason


@law
@given(prescriptions(), st.text(max_size=40), st.text(max_size=40))
def test_every_plan_is_found_between_any_words(plan, before, after):
    payload = encode(plan, CODES)
    text = f"{before} https://clinic.example/#/p/{payload} {after}"

    found = found_in(text, CODES)

    assert (found.payload, found.plan) == (payload, plan)


@pytest.mark.parametrize("raw", [LINK.encode(), b"\xef\xbb\xbf" + LINK.encode()])
def test_a_file_is_text_with_or_without_a_mark_of_its_order(raw):
    assert text_of(raw) == LINK


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (LINK.encode("utf-16"), "unreadable"),
        (b"\xe9", "unreadable"),
        (bytes(LONGEST_TEXT + 1), "too-long"),
    ],
)
def test_a_file_that_is_no_small_text_is_refused(raw, reason):
    with pytest.raises(BadLink) as bad:
        text_of(raw)

    assert bad.value.reason == reason
