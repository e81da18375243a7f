"""A prescription as JSON, for programs of clinics: what the README's table says, and no more.

``format`` and ``version`` stand in each file. A later version may add members; this one refuses
what it does not know rather than leave it out of somebody's plan.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from aftercare.content.code import Code, Codes
from aftercare.domain.prescription import (
    Answer,
    BadPart,
    Dose,
    Prescription,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)
from aftercare.formats.strict_json import BadJson, Given, check_format, read_json, shown
from aftercare.words.words import Words

FORMAT, VERSION = "aftercare-prescription", 1
MOST_BYTES, DEEPEST = 65536, 6  # the longest that we write has some 24,000
NEEDED = ("format", "version", "id", "revision", "issued_at")
OTHERS = (
    *("clinic", "treated", "stretches", "advice", "more_than_usual", "sore_up_to_days", "rule"),
    *("visits", "note"),
)
DOSE = ("stretch", "hold_seconds", "reps", "sets", "times_a_day")
_MINUTE = timedelta(minutes=1)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_PLACES = {
    "clinic_name": "clinic.name",
    "clinic_phone": "clinic.phone",
    "treated_at": "treated.at",
    "areas": "treated.areas",
    "visit_at": "at",
    "offset": "at",
}
"""Where a field of the domain stands in the JSON, if it has another name there."""


def said(bad: BadJson, words: Words) -> str:
    """Return in one sentence what is wrong, for whoever wrote the JSON."""
    values = dict(bad.values)
    if "kind" in values:
        values["kind"] = words(f"prescription.kind-{values['kind']}")
    return words(f"prescription.json-{bad.reason}", **values)


def to_json(plan: Prescription, codes: Codes) -> str:
    """Return *plan* as JSON of several lines; what says nothing is left out."""
    return json.dumps(_written(plan, codes), indent=2, ensure_ascii=False) + "\n"


def from_json(content: bytes, codes: Codes) -> Prescription:
    """Return the prescription that *content* is; BadJson if it is anything but one.

    To the reasons of strict_json.py come "format", "newer" (``version``), and of a place ``at``
    "moment", "word" (``text``), "out-of-bounds", "unsafe-text" and "unsafe-phone".
    """
    given = read_json(content, most_bytes=MOST_BYTES, deepest=DEEPEST)
    check_format(given, FORMAT, VERSION)
    found = given.members(NEEDED, OTHERS)
    with _placed(""):
        return Prescription(**_origin(found), **_parts(found, codes))


def _written(plan: Prescription, codes: Codes) -> dict[str, object]:
    clinic = {"name": plan.clinic_name, "phone": plan.clinic_phone}
    parts: dict[str, object] = {
        "clinic": {key: one for key, one in clinic.items() if one},
        "treated": plan.treated
        and {"at": _iso(plan.treated.at), "areas": list(plan.treated.areas)},
        "stretches": [_written_dose(dose, codes) for dose in plan.doses],
        "advice": {one.topic.value: one.answer.value for one in plan.advice},
        "more_than_usual": plan.more_than_usual,
        "sore_up_to_days": plan.sore_up_to_days,
        "rule": plan.rule
        and {"full_up_to": plan.rule.full_up_to, "half_up_to": plan.rule.half_up_to},
        "visits": [_written_visit(visit) for visit in plan.visits],
        "note": plan.note,
    }
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": plan.id,
        "revision": plan.revision,
        "issued_at": _iso(plan.issued_at),
        **{name: part for name, part in parts.items() if part},
    }


def _written_dose(dose: Dose, codes: Codes) -> dict[str, object]:
    return {
        "stretch": codes.stretch.ids.get(dose.stretch, dose.stretch),
        "hold_seconds": dose.hold_seconds,
        "reps": dose.reps,
        "sets": dose.sets,
        "times_a_day": dose.times_a_day,
        "from_hour": dose.from_hour,
        "sides": dose.sides.value,
        "easier": dose.easier,
    }


def _written_visit(visit: Visit) -> dict[str, object]:
    parts = {"at": _iso(visit.at), "minutes": visit.minutes, "place": visit.place}
    return {name: part for name, part in parts.items() if part}


def _iso(at: datetime) -> str:
    """Return *at* by its own clock; in UTC where that clock is odd seconds apart."""
    odd = (at.utcoffset() or timedelta()) % _MINUTE
    return (at.astimezone(UTC) if odd else at).isoformat(timespec="minutes")


@contextmanager
def _placed(at: str) -> Iterator[None]:
    """Say of what the domain refuses where it stands: below *at*."""
    try:
        yield
    except BadPart as bad:
        place = _PLACES.get(bad.field, bad.field)
        raise BadJson(bad.reason, at=f"{at}.{place}" if at else place) from None


def _origin(found: Mapping[str, Given]) -> dict[str, Any]:
    return {
        "id": found["id"].text(),
        "revision": found["revision"].whole(),
        "issued_at": found["issued_at"].moment(_MOMENT),
    }


def _parts(found: Mapping[str, Given], codes: Codes) -> dict[str, Any]:
    """Return what may be left out, as arguments of a Prescription."""
    parts: dict[str, Any] = {}
    if "clinic" in found:
        clinic = found["clinic"].members((), ("name", "phone"))
        parts |= {f"clinic_{name}": one.text() for name, one in clinic.items()}
    if "treated" in found:
        parts["treated"] = _treated(found["treated"], codes)
    if "stretches" in found:
        parts["doses"] = tuple(_dose(one, codes) for one in found["stretches"].items())
    if "advice" in found:
        parts["advice"] = _advice(found["advice"])
    if "more_than_usual" in found:
        parts["more_than_usual"] = found["more_than_usual"].flag()
    if "sore_up_to_days" in found:
        parts["sore_up_to_days"] = found["sore_up_to_days"].whole()
    if "rule" in found:
        parts["rule"] = _rule(found["rule"])
    if "visits" in found:
        parts["visits"] = tuple(map(_visit, found["visits"].items()))
    if "note" in found:
        parts["note"] = found["note"].text()
    return parts


def _treated(given: Given, codes: Codes) -> Treated:
    found = given.members(("at",), ("areas",))
    areas = found["areas"].items() if "areas" in found else ()
    known = tuple(_word(area, codes.area.numbers) for area in areas)
    with _placed(""):
        return Treated(at=found["at"].moment(_MOMENT), areas=known)


def _dose(given: Given, codes: Codes) -> Dose:
    found = given.members(DOSE, ("from_hour", "sides", "easier"))
    numbers = {name: found[name].whole() for name in (*DOSE[1:], "from_hour") if name in found}
    with _placed(given.at):
        return Dose(
            stretch=_stretch(found["stretch"], codes.stretch),
            sides=Sides(_word(found["sides"], Sides)) if "sides" in found else Sides.NONE,
            easier=found["easier"].flag() if "easier" in found else False,
            **numbers,
        )


def _stretch(given: Given, known: Code) -> int:
    """Return the number of a stretch; one that a newer version has may be given by its number."""
    if type(given.value) is int:
        return given.value
    return known.numbers[_word(given, known.numbers)]


def _advice(given: Given) -> tuple[Said, ...]:
    named = given.named()
    for topic in named.keys() - set(Topic):
        raise BadJson("unknown", at=f"{given.at}.{shown(topic)}")
    return tuple(
        Said(topic=Topic(topic), answer=Answer(_word(answer, Answer)))
        for topic, answer in named.items()
    )


def _rule(given: Given) -> Rule:
    found = given.members(("full_up_to", "half_up_to"))
    with _placed(""):
        return Rule(full_up_to=found["full_up_to"].whole(), half_up_to=found["half_up_to"].whole())


def _visit(given: Given) -> Visit:
    found = given.members(("at",), ("minutes", "place"))
    with _placed(given.at):
        return Visit(
            at=found["at"].moment(_MOMENT),
            minutes=found["minutes"].whole() if "minutes" in found else None,
            place=found["place"].text() if "place" in found else "",
        )


def _word(given: Given, known: Mapping[str, int] | type[Sides | Answer]) -> str:
    text = given.text()
    if text not in set(known):
        raise BadJson("word", at=given.at, text=shown(text))
    return text
