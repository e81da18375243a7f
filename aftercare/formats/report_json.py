"""A report as JSON, for other programs, and for this one: whatever was written comes back the same.

One object. ``format`` is "aftercare-report" and ``version`` 1; a later version may add members, and
this one refuses what it does not know rather than leave out what somebody noted. Moments are ISO
8601 with their offset, days are dates, ids are texts that mean nothing outside the file. What says
nothing is left out::

    id, made_at, since, until          the range, and when the report was made
    parts                              of course, pain, function, stretches, questions, notes
    clinic, plan                       its name, the id of the plan that was followed
    treatments   id, at, recorded_at, areas, more_than_usual, sore_up_to_days
    entries      id, occurred_at, recorded_at, added_later: true if that was an hour later or more,
                 compared: easier, expected or worse, than was expected
                 soreness (from the needles) and usual_pain, 0 to 10; areas, tags, note
    practised    stretch, done, partial, skipped, easier: how often; reasons: how often each of
                 pain, time, unclear, other; hurts: at (when the set was begun), side, second
    days         day, standing: done, partial, skipped, nothing (was noted) or not-due; sets
    activities   id, name, added_at, dropped_at
    ratings      id, occurred_at, recorded_at, scores: 0 to 10 by the ids of activities;
                 change: on the whole, -5 to 5; since: when it is compared with
    questions    texts
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from aftercare.domain.diary import Entry
from aftercare.domain.function import Activity, Rating
from aftercare.domain.report import Part, Practised, PractisedDay, Report
from aftercare.domain.treatment import Treatment
from aftercare.formats.report_given import FORMAT, MOST_BYTES, VERSION, given_report
from aftercare.formats.strict_json import BadJson, read_json
from aftercare.words.words import Words

__all__ = ["MOST_BYTES", "BadJson", "from_json", "said", "to_json"]

DEEPEST = 6
_MINUTE = timedelta(minutes=1)


def said(bad: BadJson, words: Words) -> str:
    """Return in one sentence what is wrong with a file."""
    values = dict(bad.values)
    if "kind" in values:
        values["kind"] = words(f"report-file.kind-{values['kind']}")
    return words(f"report-file.json-{bad.reason}", **values)


def to_json(report: Report) -> str:
    """Return *report* as JSON of several lines."""
    return json.dumps(_written(report), indent=1, ensure_ascii=False) + "\n"


def from_json(content: bytes) -> Report:
    """Return the report that *content* is, up to 32 MiB; BadJson if it is anything but one.

    To the reasons of strict_json.py come "format", "newer" (``version``), and of a place ``at``
    "moment", "word" (``text``), "out-of-bounds" and "unsafe-text".
    """
    return given_report(read_json(content, most_bytes=MOST_BYTES, deepest=DEEPEST))


def _written(report: Report) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": report.id,
        "made_at": _iso(report.made_at),
        "since": _iso(report.since),
        "until": _iso(report.until),
        "parts": [part.value for part in Part if part in report.parts],
        **_some(
            {
                "clinic": report.clinic,
                "plan": report.plan,
                "treatments": [_treatment(one) for one in report.treatments],
                "entries": [_entry(one) for one in report.entries],
                "practised": [_practised(one) for one in report.practised],
                "days": [_day(one) for one in report.days],
                "activities": [_activity(one) for one in report.activities],
                "ratings": [_rating(one) for one in report.ratings],
                "questions": list(report.questions),
            }
        ),
    }


def _some(parts: Mapping[str, object]) -> dict[str, object]:
    """Return what of *parts* says something: 0 is a score."""
    return {name: part for name, part in parts.items() if part or (part == 0 and part is not False)}


def _treatment(one: Treatment) -> dict[str, object]:
    told = {
        "areas": list(one.areas),
        "more_than_usual": one.more_than_usual,
        "sore_up_to_days": one.sore_up_to_days,
    }
    return {"id": one.id, "at": _iso(one.at), "recorded_at": _iso(one.recorded_at), **_some(told)}


def _entry(one: Entry) -> dict[str, object]:
    told = {
        "added_later": one.added_later,
        "compared": one.compared and one.compared.value,
        "soreness": one.soreness,
        "usual_pain": one.usual_pain,
        "areas": list(one.areas),
        "tags": list(one.tags),
        "note": one.note,
    }
    return {
        "id": one.id,
        "occurred_at": _iso(one.occurred_at),
        "recorded_at": _iso(one.recorded_at),
        **_some(told),
    }


def _practised(one: Practised) -> dict[str, object]:
    return {
        "stretch": one.stretch,
        "done": one.done,
        "partial": one.partial,
        "skipped": one.skipped,
        "easier": one.easier,
        "reasons": {reason.value: count for reason, count in one.reasons},
        "hurts": [
            _some({"at": _iso(each.at), "side": each.side, "second": each.second})
            for each in one.hurts
        ],
    }


def _day(one: PractisedDay) -> dict[str, object]:
    return {"day": one.day.isoformat(), "standing": one.standing.value, "sets": one.sets}


def _activity(one: Activity) -> dict[str, object]:
    dropped = {"dropped_at": _iso(one.dropped_at)} if one.dropped_at else {}
    return {"id": one.id, "name": one.name, "added_at": _iso(one.added_at), **dropped}


def _rating(one: Rating) -> dict[str, object]:
    told = {
        "scores": {each.activity: each.score for each in one.scores},
        "change": one.change,
        "since": one.since and _iso(one.since),
    }
    return {
        "id": one.id,
        "occurred_at": _iso(one.occurred_at),
        "recorded_at": _iso(one.recorded_at),
        **_some(told),
    }


def _iso(at: datetime) -> str:
    """Return *at* by its own clock; in UTC where that clock is odd seconds apart."""
    odd = (at.utcoffset() or timedelta()) % _MINUTE
    return (at.astimezone(UTC) if odd else at).isoformat()
