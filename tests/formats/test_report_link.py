"""Report links: a fortnight in one code, the same for ever, and hostile until proven otherwise."""

import tracemalloc
from dataclasses import replace
from datetime import timedelta
from time import process_time
from zlib import crc32

import pytest
from fluent.syntax import FluentParser
from hypothesis import given

from aftercare.content.code import codes
from aftercare.domain.reduced import reduced
from aftercare.domain.report import Part, Report
from aftercare.formats.bits import BitWriter
from aftercare.formats.link_frame import MOST_BYTES, BadLink, TooLong
from aftercare.formats.prescription_link import decode as decode_plan
from aftercare.formats.prescription_link import encode as encode_plan
from aftercare.formats.qr import qr_png
from aftercare.formats.report_link import LONGEST, decode, encode, said
from aftercare.formats.report_message import found_in, link_with
from aftercare.formats.report_parts import Section
from aftercare.formats.varint import varint
from aftercare.words.words import load_words, packaged
from tests.code_reader import read_codes
from tests.formats.plans import USUAL as PLAN
from tests.formats.plans import mutants, sealed, section, unspelt
from tests.formats.reports import USUAL, fitting, reports
from tests.laws import law

CODES = codes()
BASE = "https://clinic.example/report/"
CODE = reduced(USUAL)
PAYLOAD = encode(CODE, CODES)
KEPT = (
    "EAF4IQ1fDGqxfpsCzDJN2B_AIgifPCHQemS-"
    "FSMKwKhkklml7Sg5OCSaAfC1AHiT_uRrsWaL0g9GpH5lW6ERyJJV0Tv-"
    "glfntISXYsjVs5BtLfVTm3dDslH1r-X-s1rXR_a7zkPUv17-s4H_-"
    "jkca_5v5zTR5FkSJro912LfCzm4kJQK6yP_-qtFEOiUtdE5F8_-"
    "SrsObqkshLORTSyCWWztTkkayLq9bXanrsOSDIuhqX56EJPrNP6C-"
    "je_x7ZRddFha7AmLMF6l3qcReYjiWtclptW-"
    "exe73cSVE7plOsskrXoUa1vQ6ViO9LVCY0EE9agJw7vL0svnLy9LL5y8vSy-Sg3NHR1cm4gbXkgaGVhZCB3aGlsZ"
    "SBkcml2aW5nIHNsZWVwIG9uIG15IHNpZGUUY2FycnkgYmFncykMwEqynRFEpYra_JFAKigQTWF5IEkgcnVuIGFnY"
    "WluPxZJcyB0aGUgdGluZ2xpbmcgdXN1YWw_PD9dKA"
)
"""The usual fortnight as the first version wrote it: this text may never change."""
REASONS = {
    *("truncated", "checksum", "too-long", "unreadable", "newer", "out-of-bounds", "unsafe-text"),
}
LONGEST_SECONDS = 0.2
MOST_MEMORY = 16 * 2**20
MUTANTS = 4000


def given_by(payload):
    """Return why *payload* gives no report, "" if it does."""
    try:
        decode(payload, CODES)
    except BadLink as bad:
        return bad.reason
    return ""


def with_section(report, kind, content):
    """Return a payload of *report* in which the section *kind* holds *content*."""
    body, found = unspelt(encode(report, CODES))[3:-4], {}
    while body:
        own, length = body[0], body[1]
        assert length < 0x80, "try it with a shorter report"
        found[own], body = body[2 : 2 + length], body[2 + length :]
    found[int(kind)] = content
    sections = (bytes([one]) + varint(len(c)) + c for one, c in sorted(found.items()))
    return sealed(b"".join(sections))


SHORT = replace(
    CODE, treatments=(), entries=(), practised=(), days=(), activities=(), ratings=(), questions=()
)


@law
@given(reports().map(fitting))
def test_what_a_link_carries_comes_back_as_it_was(report):
    for notes in (False, True):
        carried = reduced(report, notes=notes)
        payload = encode(carried, CODES)
        back = decode(payload, CODES)

        assert back == carried
        assert back.made_at.utcoffset() == carried.made_at.utcoffset()
        assert encode(back, CODES) == payload


def test_a_usual_fortnight_is_one_link_of_560_characters_at_most():
    link = link_with(PAYLOAD, BASE)

    assert len(BASE) == 30
    assert len(USUAL.entries) == 56
    assert len(CODE.entries) == 56
    assert len(CODE.practised) == 8
    assert len(CODE.questions) == 2
    assert len(link) <= 560
    assert read_codes(qr_png(link, 4)) == [link]


def test_the_usual_fortnight_says_all_but_notes_and_seconds():
    back = decode(PAYLOAD, CODES)

    assert [e.soreness for e in back.entries] == [e.soreness for e in USUAL.entries]
    assert [e.usual_pain for e in back.entries] == [e.usual_pain for e in USUAL.entries]
    assert [e.tags for e in back.entries] == [e.tags for e in USUAL.entries]
    assert [e.added_later for e in back.entries] == [e.added_later for e in USUAL.entries]
    assert any(e.added_later for e in back.entries)
    assert [replace(p, hurts=()) for p in back.practised] == [
        replace(p, hurts=(), reasons=q.reasons)
        for p, q in zip(USUAL.practised, back.practised, strict=True)
    ]
    assert back.questions == USUAL.questions
    assert [one.name for one in back.activities] == [one.name for one in USUAL.activities]
    assert not any(e.note for e in back.entries)


def test_a_link_that_somebody_has_kept_is_read_for_ever():
    assert decode(KEPT, CODES) == CODE
    assert PAYLOAD == KEPT


def test_a_link_cut_anywhere_says_that_its_end_is_missing():
    assert {given_by(PAYLOAD[:end]) for end in range(len(PAYLOAD))} == {"truncated"}


def test_a_link_with_one_letter_changed_is_never_taken():
    given = {
        given_by(PAYLOAD[:place] + letter + PAYLOAD[place + 1 :])
        for place in range(len(PAYLOAD))
        for letter in "A7"
        if PAYLOAD[place] != letter
    }

    assert given == {"checksum", "truncated"}  # truncated, if it now claims to be longer


def test_changed_bytes_give_a_reason_or_a_sound_report_and_never_take_long():
    noted = reduced(USUAL, notes=True)
    payloads = [encode(one, CODES) for one in (CODE, noted, SHORT)]
    reasons, sound, longest = set(), 0, 0.0
    for payload in mutants(payloads, MUTANTS):
        begun, report = process_time(), None
        try:
            report = decode(payload, CODES)
        except BadLink as bad:
            reasons.add(bad.reason)
        longest = max(longest, process_time() - begun)
        if report is not None:
            assert isinstance(report, Report)
            assert decode(encode(report, CODES), CODES) == report
            sound += 1

    assert reasons == REASONS - {"too-long"}
    assert sound > MUTANTS / 100
    assert longest < LONGEST_SECONDS


def many(kind, bits):
    """Return a payload in which a section is as long as it may be, of the same bits."""
    size = LONGEST * 3 // 4 - 60
    content = (bits * (8 * size // len(bits) + 1))[: 8 * size]
    return long(kind, int(content, 2).to_bytes(size))


def long(kind, content):
    body = unspelt(encode(SHORT, CODES))[3:-4]
    return sealed(body[: 2 + body[1]] + bytes([kind]) + varint(len(content)) + content)


def test_no_link_takes_much_memory_or_time():
    entry = BitWriter()
    entry.number(1000, 6)
    hostile = [
        "A" * 10_000_000,
        "\u0661" * LONGEST,
        *(many(kind, bits) for kind in Section for bits in ("1", "10", "1000000001", "0")),
        *(many(kind, "1" + "0" * 38) for kind in Section),
        long(Section.ENTRIES, entry.content + b"\xc0" * 6000),
    ]
    for payload in hostile:
        tracemalloc.start()
        try:
            begun = process_time()
            reason = given_by(payload)
            taken = process_time() - begun
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        assert reason in REASONS
        assert most < MOST_MEMORY
        assert taken < 20 * LONGEST_SECONDS  # tracing makes it slow


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        (Section.QUESTIONS, b"\x06\xe2\x80\xaexyz", "unsafe-text"),
        (Section.QUESTIONS, b"\x04ab\x00c", "unsafe-text"),
        (Section.QUESTIONS, b"\x04ab\nc", "unsafe-text"),
        (Section.QUESTIONS, b"\x02\xff\xff", "unreadable"),
        (Section.QUESTIONS, b"\x05ab", "unreadable"),
        (Section.QUESTIONS, b"\x00", "out-of-bounds"),
        (Section.QUESTIONS, b"\x01a" * 11, "out-of-bounds"),
        (Section.ACTIVITIES, b"\x06a\x07b", "unsafe-text"),
        (Section.ACTIVITIES, b"\x00", "unsafe-text"),
        (Section.PLAN, b"1234567", "unreadable"),
        (Section.NOTES, b"\x00\x01a", "unreadable"),
        (Section.DAYS, b"\xff\xff", "out-of-bounds"),
        (Section.ENTRIES, b"\x00", "unreadable"),
    ],
)
def test_what_no_writer_of_ours_writes_is_refused(kind, content, reason):
    assert given_by(with_section(SHORT, kind, content)) == reason


def test_a_newer_link_says_which_version_it_needs():
    body = unspelt(PAYLOAD)[3:-4]

    def refused(payload):
        with pytest.raises(BadLink) as bad:
            decode(payload, CODES)
        return bad.value.reason, bad.value.values.get("version")

    assert refused(sealed(body, 0x20)) == ("newer", "2.0")
    assert decode(sealed(body, 0x1F), CODES) == CODE
    assert decode(sealed(body + b"\x40\x01x", 0x11), CODES) == CODE
    assert refused(sealed(body + section(43, 1), 0x11)) == ("newer", "1.1")
    assert given_by(sealed(body + section(43, 1))) == "unreadable"


def test_a_number_of_a_later_version_asks_for_that_version():
    bits = BitWriter()
    bits.bits(1, 1)
    bits.number(9999, 6)
    unknown = with_section(SHORT, Section.PRACTISED, bits.content)

    assert given_by(unknown) == "out-of-bounds"
    assert given_by(sealed(unspelt(unknown)[3:-4], 0x11)) == "newer"


def test_a_plan_is_no_report_and_a_report_no_plan():
    assert given_by(encode_plan(PLAN, CODES)) == "unreadable"
    with pytest.raises(BadLink, match="unreadable"):
        decode_plan(PAYLOAD, CODES)


def test_more_than_a_link_carries_is_said_when_it_is_written():
    noted = replace(CODE, entries=tuple(replace(one, note="x" * 300) for one in CODE.entries))

    with pytest.raises(TooLong):
        encode(noted, CODES)
    assert LONGEST * 3 // 4 < MOST_BYTES


def test_a_link_is_found_in_a_message_whatever_its_lines_became():
    link = link_with(PAYLOAD, BASE)
    broken = "\n> ".join(link[at : at + 60] for at in range(0, len(link), 60))

    for text in (link, f"Here it is:\n{link}\nSee you.", broken, PAYLOAD):
        assert found_in(text, CODES).report == CODE
    assert found_in(link, CODES).base == BASE
    assert found_in(link_with(PAYLOAD, ""), CODES).report == CODE
    with pytest.raises(BadLink, match="unreadable"):
        found_in(f"{BASE}#/p/{encode_plan(PLAN, CODES)}", CODES)


def test_every_reason_has_one_calm_sentence_and_there_are_no_others():
    words = load_words("en")
    ids = {entry.id.name for entry in FluentParser().parse(packaged("en", "report")).body[1:]}
    told = {reason: said(BadLink(reason, version="2.0"), words) for reason in REASONS}

    assert {name for name in ids if name.startswith("refused-")} == {
        f"refused-{reason}" for reason in REASONS
    }
    assert all(sentence.endswith("Nothing was changed.") for sentence in told.values())
    assert "2.0" in told["newer"]


def test_only_the_last_fortnight_of_a_longer_report_is_carried():
    longer = replace(USUAL, since=USUAL.since - timedelta(days=30))
    carried = reduced(longer)

    assert carried.until - carried.since == timedelta(days=14)
    assert carried.practised == ()  # they are counted for all of it
    assert carried.parts == frozenset(Part)
    assert crc32(encode(carried, CODES).encode()) != crc32(PAYLOAD.encode())
