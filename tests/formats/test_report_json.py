"""Reports as JSON: back word for word, and nothing in a file is guessed."""

import json
import re
from dataclasses import replace

import pytest
from fluent.syntax import FluentParser
from hypothesis import given

from aftercare.domain.report import Part
from aftercare.formats import report_json
from aftercare.formats.report_json import BadJson, from_json, said, to_json
from aftercare.words.words import load_words, packaged
from tests.formats.reports import USUAL, reports
from tests.laws import law

REASONS = {
    *("long", "encoding", "syntax", "deep", "number", "twice", "kind", "missing", "unknown"),
    *("format", "newer", "word", "moment", "out-of-bounds", "unsafe-text"),
}


def raw(report=USUAL):
    return json.loads(to_json(report))


def refused(content):
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()
    with pytest.raises(BadJson) as bad:
        from_json(content)
    return bad.value.reason, bad.value.values.get("at")


@law
@given(reports())
def test_every_report_comes_back_as_it_was(report):
    back = from_json(to_json(report).encode())

    assert back == report
    assert to_json(back) == to_json(report)


def test_the_clock_of_each_moment_comes_back():
    back = from_json(to_json(USUAL).encode())

    assert [e.occurred_at.utcoffset() for e in back.entries] == [
        e.occurred_at.utcoffset() for e in USUAL.entries
    ]
    assert [e.occurred_at.second for e in back.entries] == [
        e.occurred_at.second for e in USUAL.entries
    ]


def test_what_was_added_later_is_marked_and_the_mark_must_be_true():
    found = raw()
    marks = [one.get("added_later", False) for one in found["entries"]]

    assert marks == [one.added_later for one in USUAL.entries]
    assert any(marks)
    place = marks.index(True)
    del found["entries"][place]["added_later"]
    assert refused(found) == ("out-of-bounds", f"entries[{place}].added_later")


def test_the_docstring_names_every_member():
    named = set(re.findall(r"[a-z_]{2,}", report_json.__doc__))
    found = raw()
    found["activities"][0]["dropped_at"] = ""

    def members(value):
        if isinstance(value, dict):
            for name, one in value.items():
                yield name
                yield from members(one) if name not in {"scores", "reasons"} else ()
        elif isinstance(value, list):
            for one in value:
                yield from members(one)

    assert set(members(found)) <= named


def changed(path, value):
    found = raw()
    *before, last = path
    place = found
    for name in before:
        place = place[name]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return found


@pytest.mark.parametrize(
    ("path", "value", "reason", "at"),
    [
        (["format"], "aftercare-prescription", "format", None),
        (["version"], 2, "newer", None),
        (["version"], 0, "out-of-bounds", "version"),
        (["made_at"], None, "missing", "made_at"),
        (["made_at"], "2026-03-02", "moment", "made_at"),
        (["made_at"], "2026-02-30T10:00:00+01:00", "moment", "made_at"),
        (["made_at"], "9999-12-31T23:59:00-01:00", "moment", "made_at"),
        (["until"], "2019-01-01T00:00:00Z", "out-of-bounds", "{}"),
        (["since"], "1026-03-02T10:00:00Z", "out-of-bounds", "{}"),
        (["parts"], ["everything"], "word", "parts[0]"),
        (["parts"], "course", "kind", "parts"),
        (["more"], 1, "unknown", "more"),
        (["entries", 0, "soreness"], 11, "out-of-bounds", "entries[0]"),
        (["entries", 0, "soreness"], True, "kind", "entries[0].soreness"),
        (["entries", 0, "soreness"], 5.0, "number", None),
        (["entries", 0, "compared"], "better", "word", "entries[0].compared"),
        (["entries", 0, "recorded_at"], "2020-01-01T00:00:00Z", "out-of-bounds", "entries[0]"),
        (["entries", 0, "note"], "\ud800", "unsafe-text", "entries[0].note"),
        (["entries", 0, "mood"], "low", "unknown", "entries[0].mood"),
        (["treatments", 0, "sore_up_to_days"], 15, "out-of-bounds", "treatments[0]"),
        (["practised", 0, "done"], -1, "out-of-bounds", "practised[0]"),
        (["practised", 0, "reasons", "tired"], 1, "word", "practised[0].reasons.tired"),
        (["practised", 0, "hurts", 0, "side"], "", "word", "practised[0].hurts[0].side"),
        (["practised", 0, "hurts", 0, "second"], 3601, "out-of-bounds", "practised[0].hurts[0]"),
        (["practised", 1, "stretch"], "nk1", "out-of-bounds", "{}"),
        (["days", 0, "standing"], "fine", "word", "days[0].standing"),
        (["days", 0, "day"], "2026-W10-1", "moment", "days[0].day"),
        (["days", 1, "day"], "2026-03-02", "out-of-bounds", "{}"),
        (["activities", 0, "name"], "two\nlines", "out-of-bounds", "activities[0]"),
        (["ratings", 0, "scores", "a0"], 11, "out-of-bounds", "ratings[0]"),
        (["ratings", 0, "change"], 6, "out-of-bounds", "ratings[0]"),
        (["questions", 0], "x" * 2001, "out-of-bounds", "{}"),
    ],
)
def test_what_cannot_be_says_where_it_stands(path, value, reason, at):
    assert refused(changed(path, value)) == (reason, at)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "syntax"),
        (to_json(USUAL).encode()[:-30], "syntax"),
        (to_json(USUAL).encode("utf-16"), "encoding"),
        (b'{"a":' + b"[" * 9 + b"]" * 9 + b"}", "deep"),
        (b'{"format": 1, "format": 2}', "twice"),
        (b"[1e400]", "number"),
        (b"[]", "format"),
        (b" " * (report_json.MOST_BYTES + 1), "long"),
    ],
)
def test_what_is_no_report_is_refused(content, reason):
    assert refused(content)[0] == reason


def test_a_report_of_some_parts_says_which():
    found = raw(replace(USUAL, parts=frozenset({Part.QUESTIONS, Part.COURSE}), entries=()))

    assert found["parts"] == ["course", "questions"]
    assert "entries" not in found


def test_every_reason_has_its_sentence_and_there_are_no_others():
    words = load_words("en")
    ids = {entry.id.name for entry in FluentParser().parse(packaged("en", "report-file")).body[1:]}
    values = {"at": "entries[0]", "text": "x", "most": "9", "line": "1", "column": "2"}
    kinds = {name.removeprefix("kind-") for name in ids if name.startswith("kind-")}

    assert {name for name in ids if name.startswith("json-")} == {f"json-{r}" for r in REASONS}
    for reason in REASONS:
        for kind in kinds:
            bad = BadJson(reason, **values, kind=kind, format="f", version="2")
            assert said(bad, words).endswith(".")
