"""Reading a report from JSON, of which nothing is guessed or dropped: see report_json.py."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from aftercare.domain.diary import Compared, Entry
from aftercare.domain.figure.figure import Side
from aftercare.domain.function import Activity, Rating, Scored
from aftercare.domain.player.player import Reason
from aftercare.domain.report import Hurt, Part, Practised, PractisedDay, Report, Standing
from aftercare.domain.treatment import Treatment
from aftercare.formats.strict_json import BadJson, Given, check_format, shown

FORMAT, VERSION = "aftercare-report", 1
MOST_BYTES = 32 * 2**20
NEEDED = ("format", "version", "id", "made_at", "since", "until", "parts")
OTHERS = (
    *("clinic", "plan", "treatments", "entries", "practised", "days", "activities", "ratings"),
    "questions",
)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_SIDES: Mapping[str, Side] = {"left": "left", "right": "right"}
W = TypeVar("W", bound=StrEnum)


def given_report(given: Given) -> Report:
    """Return the report that is *given*; BadJson, as from_json of report_json.py, if it is none."""
    check_format(given, FORMAT, VERSION)
    found = given.members(NEEDED, OTHERS)
    told: dict[str, Any] = {
        **{name: _text(found[name]) for name in ("id", "clinic", "plan") if name in found},
        **{name: found[name].moment(_MOMENT) for name in ("made_at", "since", "until")},
        "parts": frozenset(_word(one, Part) for one in found["parts"].items()),
    }
    for name, read in _LISTS.items():
        if name in found:
            told[name] = tuple(read(one) for one in found[name].items())
    with _placed("{}"):
        return Report(**told)


@contextmanager
def _placed(at: str) -> Iterator[None]:
    """Say of what the domain refuses where it stands: in what is *at*."""
    try:
        yield
    except BadJson:
        raise
    except ValueError:
        raise BadJson("out-of-bounds", at=at) from None


def _treatment(given: Given) -> Treatment:
    others = ("areas", "more_than_usual", "sore_up_to_days")
    found = given.members(("id", "at", "recorded_at"), others)
    told: dict[str, Any] = {name: found[name].moment(_MOMENT) for name in ("at", "recorded_at")}
    if "more_than_usual" in found:
        told["more_than_usual"] = found["more_than_usual"].flag()
    if "sore_up_to_days" in found:
        told["sore_up_to_days"] = found["sore_up_to_days"].whole()
    with _placed(given.at):
        return Treatment(id=_text(found["id"]), areas=_texts(found, "areas"), **told)


def _entry(given: Given) -> Entry:
    others = ("added_later", "compared", "soreness", "usual_pain", "areas", "tags", "note")
    found = given.members(("id", "occurred_at", "recorded_at"), others)
    told: dict[str, Any] = {
        name: found[name].moment(_MOMENT) for name in ("occurred_at", "recorded_at")
    }
    told |= {name: found[name].whole() for name in ("soreness", "usual_pain") if name in found}
    if "compared" in found:
        told["compared"] = _word(found["compared"], Compared)
    if "note" in found:
        told["note"] = _text(found["note"])
    for name in ("areas", "tags"):
        told[name] = _texts(found, name)
    with _placed(given.at):
        entry = Entry(id=_text(found["id"]), **told)
    later = found["added_later"].flag() if "added_later" in found else False
    if later != entry.added_later:
        raise BadJson("out-of-bounds", at=f"{given.at}.added_later")
    return entry


def _practised(given: Given) -> Practised:
    counts = ("done", "partial", "skipped", "easier")
    found = given.members(("stretch",), (*counts, "reasons", "hurts"))
    told: dict[str, Any] = {name: found[name].whole() for name in counts if name in found}
    if "reasons" in found:
        named = found["reasons"].named().items()
        told["reasons"] = tuple((_known(name, Reason, one), one.whole()) for name, one in named)
    if "hurts" in found:
        told["hurts"] = tuple(map(_hurt, found["hurts"].items()))
    with _placed(given.at):
        return Practised(stretch=_text(found["stretch"]), **told)


def _hurt(given: Given) -> Hurt:
    found = given.members(("at",), ("side", "second"))
    second = found["second"].whole() if "second" in found else 0
    with _placed(given.at):
        return Hurt(at=found["at"].moment(_MOMENT), side=_side(found), second=second)


def _side(found: Mapping[str, Given]) -> Side | None:
    if "side" not in found:
        return None
    text = found["side"].text()
    if text not in _SIDES:
        raise BadJson("word", at=found["side"].at, text=shown(text))
    return _SIDES[text]


def _day(given: Given) -> PractisedDay:
    found = given.members(("day", "standing"), ("sets",))
    sets = found["sets"].whole() if "sets" in found else 0
    standing = _word(found["standing"], Standing)
    with _placed(given.at):
        return PractisedDay(day=_date(found["day"]), standing=standing, sets=sets)


def _activity(given: Given) -> Activity:
    found = given.members(("id", "name", "added_at"), ("dropped_at",))
    dropped = found["dropped_at"].moment(_MOMENT) if "dropped_at" in found else None
    name, added = _text(found["name"]), found["added_at"].moment(_MOMENT)
    with _placed(given.at):
        return Activity(id=_text(found["id"]), name=name, added_at=added, dropped_at=dropped)


def _rating(given: Given) -> Rating:
    found = given.members(("id", "occurred_at", "recorded_at"), ("scores", "change", "since"))
    moments = ("occurred_at", "recorded_at", "since")
    told: dict[str, Any] = {name: found[name].moment(_MOMENT) for name in moments if name in found}
    if "change" in found:
        told["change"] = found["change"].whole()
    with _placed(given.at):
        if "scores" in found:
            named = found["scores"].named().items()
            told["scores"] = tuple(Scored(activity=n, score=one.whole()) for n, one in named)
        return Rating(id=_text(found["id"]), **told)


def _texts(found: Mapping[str, Given], name: str) -> tuple[str, ...]:
    return tuple(map(_text, found[name].items())) if name in found else ()


def _text(given: Given) -> str:
    """Return a text; halves of letters, which no person types, could not be written again."""
    text = given.text()
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise BadJson("unsafe-text", at=given.at)
    return text


def _word(given: Given, known: type[W]) -> W:
    return _known(given.text(), known, given)


def _known(text: str, known: type[W], given: Given) -> W:
    if text not in set(known):
        raise BadJson("word", at=given.at, text=shown(text))
    return known(text)


def _date(given: Given) -> date:
    text = given.text()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BadJson("moment", at=given.at)


_LISTS: Mapping[str, Callable[[Given], object]] = {
    "treatments": _treatment,
    "entries": _entry,
    "practised": _practised,
    "days": _day,
    "activities": _activity,
    "ratings": _rating,
    "questions": _text,
}
"""What each list of a report holds."""
