"""Plan links: short enough for a code, the same for ever, and hostile until proven otherwise."""

import json
import tracemalloc
from dataclasses import replace
from time import process_time
from zlib import crc32

import pytest
from fluent.syntax import FluentParser
from hypothesis import given

from aftercare.content.code import codes
from aftercare.domain.prescription import Prescription
from aftercare.formats.prescription_link import LONGEST, BadLink, decode, encode, said
from aftercare.words.words import load_words, packaged
from tests.formats.plans import USUAL, mutants, prescriptions, sealed, unspelt
from tests.formats.vectors import FILE, GOOD, card, written
from tests.laws import law

CODES = codes()
VECTORS = json.loads(FILE.read_text("utf-8"))
REASONS = {
    *("truncated", "checksum", "too-long", "unreadable", "newer"),
    *("out-of-bounds", "unsafe-text", "unsafe-phone"),
}
PAPER = (
    "EAC2AQ2fPCHQemS-FQKY_sUBAhdSaXZlcnNpZGUgUGh5c2lvdGhlcmFweQMQKzQ0IDIwIDc5NDYgMDEy"
    "MwQI9f3FAQQFBhgFOQEeAwEDAgAEHgMBAwIACR4DAQMDBg8eAwEDAhgWHgMBAwIYKB4DAQMBGEceAwEH"
    "ATCuAR4DAQMCMAYJBQoPERYbHSInBwIAAwgCAwUJG77NxgGMBh4TUm9vbSAyLCBmaXJzdCBmbG9vcnBP"
    "dpg"
)
"""The usual plan as the first version wrote it: this text may never change."""
LONGEST_SECONDS = 0.05
MOST_BYTES = 8 * 2**20
MUTANTS = 100_000


def given_by(payload):
    """Return what a payload gives, in the form of the vectors."""
    try:
        return card(decode(payload, CODES))
    except BadLink as bad:
        return {"error": bad.reason, **bad.values}


def seconds(payload):
    """Return how long a payload takes; the best of three, since others use this machine too."""
    taken = []
    for _ in range(3):
        begun = process_time()
        given_by(payload)
        taken.append(process_time() - begun)
        if taken[-1] < LONGEST_SECONDS:
            break
    return min(taken)


@law
@given(prescriptions())
def test_every_prescription_comes_back_as_it_was_handed_over(plan):
    payload = encode(plan, CODES)
    back = decode(payload, CODES)

    assert back == plan
    assert [one.at.utcoffset() for one in back.visits] == [
        one.at.utcoffset() for one in plan.visits
    ]
    assert encode(back, CODES) == payload
    assert len(payload) <= LONGEST


@pytest.mark.parametrize("plan", GOOD.values(), ids=GOOD)
def test_each_plan_of_the_vectors_comes_back_whole(plan):
    assert decode(encode(plan, CODES), CODES) == plan


def test_a_usual_plan_fits_a_code_that_a_phone_reads_from_a_screen():
    plan = replace(USUAL, clinic_name="x" * 60, visits=USUAL.visits)
    note = "Wärme tut gut, Çömelme yok; şimdilik ölçülü. Très léger. " * 4

    assert len(USUAL.doses) == 8
    assert len(USUAL.advice) == 9
    assert len(encode(USUAL, CODES)) <= 250
    assert len(encode(plan, CODES)) <= 350
    assert len(encode(replace(plan, note=note[:200]), CODES)) <= 620


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_vector_gives_what_stands_beside_it(vector):
    assert given_by(vector["payload"]) == vector["gives"]


def test_the_file_of_vectors_is_what_its_generator_makes():
    good = [vector for vector in VECTORS if "error" not in vector["gives"]]

    assert FILE.read_text("utf-8") == written()
    assert len(good) >= 12
    assert len(VECTORS) - len(good) >= 25
    assert {vector["gives"].get("error") for vector in VECTORS} == {None, *REASONS}


def test_a_link_that_is_already_on_paper_is_read_for_ever():
    assert decode(PAPER, CODES) == USUAL
    assert encode(USUAL, CODES) == PAPER


@pytest.mark.parametrize("name", ["the usual plan", "letters of many languages"])
def test_a_link_cut_anywhere_says_that_its_end_is_missing(name):
    payload = encode(GOOD[name], CODES)
    given = {given_by(payload[:end])["error"] for end in range(len(payload))}

    assert given == {"truncated"}


def test_a_link_with_one_letter_changed_is_never_taken():
    payload = encode(USUAL, CODES)
    given = {
        given_by(payload[:place] + letter + payload[place + 1 :]).get("error")
        for place in range(len(payload))
        for letter in "A_7"
        if payload[place] != letter
    }

    assert given == {"checksum", "truncated"}  # truncated, if it now claims to be longer


def test_mutated_links_give_a_reason_or_a_sound_plan_and_never_take_long():
    good = [vector["payload"] for vector in VECTORS if "error" not in vector["gives"]]
    reasons, sound, longest = set(), 0, 0.0
    for payload in mutants(good, MUTANTS):
        begun, plan = process_time(), None
        try:
            plan = decode(payload, CODES)
        except BadLink as bad:
            reasons.add(bad.reason)
        taken = process_time() - begun
        if plan is not None:
            assert isinstance(plan, Prescription)
            assert decode(encode(plan, CODES), CODES) == plan
            sound += 1
        longest = max(longest, taken if taken < LONGEST_SECONDS else seconds(payload))

    assert reasons == REASONS
    assert sound > MUTANTS / 100
    assert longest < LONGEST_SECONDS


@pytest.mark.parametrize(
    "payload",
    [
        "A" * 10_000_000,
        "\u0661" * LONGEST,
        sealed(b"\x01\x01\x01" * 2000),
        *(vector["payload"] for vector in VECTORS),
    ],
    ids=lambda payload: f"{len(payload)}-{crc32(payload.encode()):08x}",
)
def test_no_link_takes_much_memory_or_time(payload):
    tracemalloc.start()
    try:
        given_by(payload)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < MOST_BYTES
    assert seconds(payload) < LONGEST_SECONDS


def test_a_newer_link_says_which_version_it_needs():
    body = unspelt(encode(USUAL, CODES))[3:-4]

    assert given_by(sealed(body, 0x20)) == {"error": "newer", "version": "2.0"}
    assert given_by(sealed(body, 0x1F)) == card(USUAL)
    assert given_by(sealed(body + b"\x40\x01x", 0x11)) == card(USUAL)
    assert given_by(sealed(body + b"\x0b\x01x", 0x11)) == {"error": "newer", "version": "1.1"}


def test_an_area_that_has_no_number_cannot_be_handed_over():
    treated = replace(USUAL.treated, areas=("nowhere",))

    with pytest.raises(KeyError, match="nowhere"):
        encode(replace(USUAL, treated=treated), CODES)


def test_every_reason_has_one_calm_sentence_and_there_are_no_others():
    words = load_words("en")
    ids = {entry.id.name for entry in FluentParser().parse(packaged("en", "plan")).body[1:]}
    told = {reason: said(BadLink(reason, version="2.0"), words) for reason in REASONS}

    assert {name for name in ids if name.startswith("refused-")} == {
        f"refused-{reason}" for reason in REASONS
    }
    assert all(sentence.endswith("Nothing was changed.") for sentence in told.values())
    assert "2.0" in told["newer"]
