"""Prescriptions as JSON: nothing lost, nothing guessed, and every fault named with its place."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from time import process_time

import pytest
from fluent.syntax import FluentParser
from hypothesis import example, given

from aftercare.content.code import codes
from aftercare.formats.prescription_json import DEEPEST, MOST_BYTES, from_json, said, to_json
from aftercare.formats.strict_json import BadJson
from aftercare.words.words import load_words, packaged
from tests.formats.plans import USUAL, prescriptions
from tests.formats.vectors import BARE, FULLEST, GOOD
from tests.laws import law

CODES = codes()
WORDS = load_words("en")
LONGEST_SECONDS = 0.05
LEAST = {
    "format": "aftercare-prescription",
    "version": 1,
    "id": "9f3c21d07a64be15",
    "revision": 1,
    "issued_at": "2026-03-02T15:20+01:00",
}
DOSE = {"stretch": "nk1", "hold_seconds": 30, "reps": 3, "sets": 1, "times_a_day": 2}
VISIT = {"at": "2026-03-09T17:30+01:00"}


def written(**more):
    return json.dumps(LEAST | more).encode()


def text(name, value):
    """Return the least prescription with a member whose JSON is *value* as it stands."""
    return (json.dumps(LEAST)[:-1] + f', "{name}": {value}}}').encode()


def without(name):
    return json.dumps({key: one for key, one in LEAST.items() if key != name}).encode()


BAD = {
    "nothing": (b"", "syntax", {"line": "1", "column": "1"}),
    "spaces": (b"  \n ", "syntax", {}),
    "cut off": (written()[:-9], "syntax", {}),
    "rubbish after it": (written() + b"}", "syntax", {}),
    "a comment": (b'{"format": "aftercare-prescription", // ours\n}', "syntax", {}),
    "single quotes": (b"{'format': 1}", "syntax", {}),
    "UTF-16": (written().decode().encode("utf-16"), "encoding", {}),
    "Latin-1": (text("note", '"W\u00e4rme"').decode().encode("latin-1"), "encoding", {}),
    "overlong UTF-8": (b'{"format": "\xc0\xaf"}', "encoding", {}),
    "too long": (b" " * (MOST_BYTES + 1), "long", {"most": "64"}),
    "nested 40,000 deep": (b"[" * 40_000, "deep", {}),
    "objects nested deep": (b'{"a":' * 9_000, "deep", {}),
    "nested one too deep": (text("note", "[" * DEEPEST + "]" * DEEPEST), "deep", {}),
    "a list": (b"[1, 2]", "format", {}),
    "null": (b"null", "format", {}),
    "another format": (b'{"format": "backup"}', "format", {}),
    "no format": (without("format"), "format", {}),
    "of later": (written(version=2, format="aftercare-prescription"), "newer", {"version": "2"}),
    "version 0": (written(version=0), "out-of-bounds", {"at": "version"}),
    "version true": (written(version=True), "kind", {"at": "version", "kind": "whole"}),
    "no version": (without("version"), "missing", {"at": "version"}),
    "no id": (without("id"), "missing", {"at": "id"}),
    "an odd id": (written(id="9F3C21D07A64BE15"), "out-of-bounds", {"at": "id"}),
    "an id that is a number": (written(id=1), "kind", {"at": "id", "kind": "text"}),
    "a key twice": (text("revision", "2"), "twice", {"text": "revision"}),
    "a key twice, spelt otherwise": (text("r\\u0065vision", "2"), "twice", {"text": "revision"}),
    "a key that is not known": (written(patient="Ann"), "unknown", {"at": "patient"}),
    "a key of controls": (written(**{"\x1b[2J\n": 1}), "unknown", {"at": "?[2J?"}),
    "a key without end": (written(**{"x" * 999: 1}), "unknown", {"at": f"{'x' * 39}\u2026"}),
    "NaN": (text("sore_up_to_days", "NaN"), "number", {"text": "NaN"}),
    "infinity": (text("sore_up_to_days", "-Infinity"), "number", {"text": "-Infinity"}),
    "1e400": (text("sore_up_to_days", "1e400"), "number", {"text": "1e400"}),
    "three and a half": (text("sore_up_to_days", "3.5"), "number", {"text": "3.5"}),
    "4,000 digits": (text("sore_up_to_days", "9" * 4000), "number", {}),
    "5,000 digits": (text("sore_up_to_days", "9" * 5000), "number", {}),
    "a text for a number": (written(revision="1"), "kind", {"at": "revision", "kind": "whole"}),
    "true for a number": (written(revision=True), "kind", {"at": "revision", "kind": "whole"}),
    "null for a number": (written(sore_up_to_days=None), "kind", {"at": "sore_up_to_days"}),
    "a number for true": (written(more_than_usual=1), "kind", {"kind": "flag"}),
    "revision 0": (written(revision=0), "out-of-bounds", {"at": "revision"}),
    "15 days": (written(sore_up_to_days=15), "out-of-bounds", {"at": "sore_up_to_days"}),
    "clinic as text": (written(clinic="Riverside"), "kind", {"at": "clinic", "kind": "object"}),
    "clinic with a fax": (written(clinic={"fax": "1"}), "unknown", {"at": "clinic.fax"}),
    "a clinic of markup": (
        written(clinic={"name": "<b>Riverside"}),
        "unsafe-text",
        {"at": "clinic.name"},
    ),
    "a phone that dials a service": (
        written(clinic={"phone": "*21*0207946012#"}),
        "unsafe-phone",
        {"at": "clinic.phone"},
    ),
    "stretches as an object": (written(stretches={}), "kind", {"kind": "list"}),
    "a stretch as text": (written(stretches=["nk1"]), "kind", {"at": "stretches[0]"}),
    "a stretch that is not known": (
        written(stretches=[DOSE, DOSE | {"stretch": "zz9"}]),
        "word",
        {"at": "stretches[1].stretch", "text": "zz9"},
    ),
    "stretch 0": (
        written(stretches=[DOSE | {"stretch": 0}]),
        "out-of-bounds",
        {"at": "stretches[0].stretch"},
    ),
    "a hold of 10^9 seconds": (
        written(stretches=[DOSE | {"hold_seconds": 10**9}]),
        "out-of-bounds",
        {"at": "stretches[0].hold_seconds"},
    ),
    "a negative hold": (written(stretches=[DOSE | {"hold_seconds": -1}]), "out-of-bounds", {}),
    "no repeats": (
        written(stretches=[{k: v for k, v in DOSE.items() if k != "reps"}]),
        "missing",
        {"at": "stretches[0].reps"},
    ),
    "a dose with more": (
        written(stretches=[DOSE | {"weight": 5}]),
        "unknown",
        {"at": "stretches[0].weight"},
    ),
    "sides that are not known": (
        written(stretches=[DOSE | {"sides": "up"}]),
        "word",
        {"at": "stretches[0].sides", "text": "up"},
    ),
    "one stretch twice": (written(stretches=[DOSE, DOSE]), "out-of-bounds", {"at": "stretches"}),
    "a hundred stretches": (
        written(stretches=[DOSE | {"stretch": n + 1} for n in range(100)]),
        "out-of-bounds",
        {"at": "stretches"},
    ),
    "an area that is not known": (
        written(treated={"at": LEAST["issued_at"], "areas": ["wing.left"]}),
        "word",
        {"at": "treated.areas[0]", "text": "wing.left"},
    ),
    "an area twice": (
        written(treated={"at": LEAST["issued_at"], "areas": ["head", "head"]}),
        "out-of-bounds",
        {"at": "treated.areas"},
    ),
    "no moment of treatment": (written(treated={}), "missing", {"at": "treated.at"}),
    "a topic that is not known": (
        written(advice={"yoga": "yes"}),
        "unknown",
        {"at": "advice.yoga"},
    ),
    "an answer that is not known": (
        written(advice={"heat": "maybe"}),
        "word",
        {"at": "advice.heat", "text": "maybe"},
    ),
    "advice as a list": (written(advice=[]), "kind", {"at": "advice", "kind": "object"}),
    "a rule above 10": (written(rule={"full_up_to": 3, "half_up_to": 11}), "out-of-bounds", {}),
    "half a rule": (written(rule={"full_up_to": 3}), "missing", {"at": "rule.half_up_to"}),
    "a visit of 0 minutes": (
        written(visits=[VISIT | {"minutes": 0}]),
        "out-of-bounds",
        {"at": "visits[0].minutes"},
    ),
    "a place with a tab": (
        written(visits=[VISIT | {"place": "Room\t2"}]),
        "unsafe-text",
        {"at": "visits[0].place"},
    ),
    "visits out of order": (
        written(visits=[VISIT, {"at": "2026-03-08T17:30+01:00"}]),
        "out-of-bounds",
        {"at": "visits"},
    ),
    "a note with an address": (
        written(note="Go to https://evil.example"),
        "unsafe-text",
        {"at": "note"},
    ),
    "a note with half an emoji": (text("note", '"\\ud800"'), "unsafe-text", {"at": "note"}),
    "a note that turns its direction": (written(note="a\u202eb"), "unsafe-text", {"at": "note"}),
    "a note that is too long": (written(note="x" * 501), "out-of-bounds", {"at": "note"}),
}  # fmt: skip
MOMENTS = (
    *("2026-03-02", "2026-03-02T15:20", "2026-03-02 15:20+01:00", "20260302T1520Z"),
    *("2026-02-30T15:20Z", "2026-13-02T15:20Z", "2026-03-02T24:00Z", "2026-03-02T15:20+25:00"),
    *("2026-W10-1T15:20Z", "\u0662026-03-02T15:20Z", "2026-03-02T15:20+01:00\n", "now", ""),
)


@law
@given(prescriptions())
@example(USUAL)
@example(FULLEST)
@example(BARE)
def test_every_prescription_comes_back_as_it_was_written(plan):
    text = to_json(plan, CODES)
    back = from_json(text.encode(), CODES)

    assert back == plan
    assert [one.at.utcoffset() for one in back.visits] == [
        one.at.utcoffset() for one in plan.visits
    ]
    assert to_json(back, CODES) == text


def test_the_longest_that_we_write_is_never_too_long():
    escaped = json.dumps(json.loads(to_json(FULLEST, CODES)), indent=8).encode()

    assert len(escaped) < MOST_BYTES
    assert from_json(escaped, CODES) == FULLEST


@pytest.mark.parametrize("plan", GOOD.values(), ids=GOOD)
def test_each_plan_of_the_vectors_comes_back_whole(plan):
    assert from_json(to_json(plan, CODES).encode(), CODES) == plan


def test_it_reads_as_a_person_would_write_it():
    written = json.loads(to_json(USUAL, CODES))

    assert list(written)[:5] == ["format", "version", "id", "revision", "issued_at"]
    assert written["issued_at"] == "2026-03-02T15:20+00:00"
    assert written["treated"]["areas"][1] == "upper_trapezius.left"
    assert written["stretches"][0] == {
        "stretch": "nk1",
        "hold_seconds": 30,
        "reps": 3,
        "sets": 1,
        "times_a_day": 2,
        "from_hour": 0,
        "sides": "both",
        "easier": False,
    }
    assert written["advice"]["heat"] == "yes"
    assert written["visits"] == [
        {"at": "2026-03-09T17:30+01:00", "minutes": 30, "place": "Room 2, first floor"}
    ]
    assert "note" not in written


def test_what_may_be_left_out_has_its_usual_value():
    plan = from_json(written(stretches=[DOSE], treated={"at": "2026-03-02T15:20Z"}), CODES)
    (dose,) = plan.doses

    assert (dose.from_hour, dose.sides, dose.easier) == (0, "none", False)
    assert plan.treated.areas == ()
    assert plan.visits == ()


def test_a_stretch_of_a_newer_version_keeps_its_number():
    plan = replace(USUAL, doses=(replace(USUAL.doses[0], stretch=16383),))

    assert json.loads(to_json(plan, CODES))["stretches"][0]["stretch"] == 16383


def test_a_mark_at_the_beginning_of_the_file_does_no_harm():
    assert from_json(b"\xef\xbb\xbf" + written(), CODES) == from_json(written(), CODES)


def test_an_odd_offset_is_written_as_a_moment_of_greenwich():
    odd = timezone(timedelta(minutes=53, seconds=28))
    plan = replace(BARE, issued_at=datetime(2026, 3, 2, 15, 20, tzinfo=odd))

    assert json.loads(to_json(plan, CODES))["issued_at"] == "2026-03-02T14:26+00:00"


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_moment_has_one_form(moment):
    with pytest.raises(BadJson) as bad:
        from_json(written(issued_at=moment), CODES)

    assert (bad.value.reason, bad.value.values) == ("moment", {"at": "issued_at"})


@pytest.mark.parametrize("moment", ["2026-03-02T15:20:30Z", "1999-03-02T15:20Z"])
def test_a_moment_is_a_whole_minute_of_this_time(moment):
    with pytest.raises(BadJson) as bad:
        from_json(written(issued_at=moment), CODES)

    assert (bad.value.reason, bad.value.values) == ("out-of-bounds", {"at": "issued_at"})


@pytest.mark.parametrize("offset", ["+14:30", "-12:30", "+01:00"])
def test_a_visit_has_an_offset_that_clocks_have(offset):
    content = written(visits=[{"at": f"2026-03-09T17:30{offset}"}])
    if offset == "+01:00":
        assert from_json(content, CODES).visits[0].at.utcoffset() == timedelta(hours=1)
        return
    with pytest.raises(BadJson) as bad:
        from_json(content, CODES)

    assert (bad.value.reason, bad.value.values) == ("out-of-bounds", {"at": "visits[0].at"})


@pytest.mark.parametrize(("content", "reason", "values"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_named_in_one_line(content, reason, values):
    begun = process_time()
    with pytest.raises(BadJson) as bad:
        from_json(content, CODES)
    sentence = said(bad.value, WORDS)

    assert process_time() - begun < LONGEST_SECONDS
    assert bad.value.reason == reason
    assert values.items() <= bad.value.values.items()
    assert sentence.isprintable()
    assert len(sentence) < 160


def test_every_reason_has_its_sentence_and_there_are_no_others():
    ids = {one.id.name for one in FluentParser().parse(packaged("en", "prescription")).body[1:]}
    reasons = {reason for _, reason, _ in BAD.values()} | {"moment"}
    kinds = {more["kind"] for _, _, more in BAD.values() if "kind" in more}

    assert {name for name in ids if name.startswith("json-")} == {f"json-{one}" for one in reasons}
    assert {name for name in ids if name.startswith("kind-")} == {f"kind-{one}" for one in kinds}
