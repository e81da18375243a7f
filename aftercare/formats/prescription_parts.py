"""The sections of a prescription as it is handed over: see prescription_link.py."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from enum import IntEnum
from typing import Any

from aftercare.content.code import Codes
from aftercare.domain.prescription import (
    EARLIEST,
    LATEST,
    OFFSETS,
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
from aftercare.formats.varint import Reader, Unreadable, varint

_MINUTE = timedelta(minutes=1)


class Part(IntEnum):
    """The types of sections."""

    ORIGIN = 1
    CLINIC = 2
    PHONE = 3
    TREATED = 4
    DOSES = 5
    ADVICE = 6
    COURSE = 7
    RULE = 8
    VISITS = 9
    NOTE = 10


def written(plan: Prescription, codes: Codes) -> Iterator[tuple[Part, bytes]]:
    """Yield all sections of *plan* by rising type; those that say nothing are empty."""
    origin = bytes.fromhex(plan.id) + varint(plan.revision) + _minutes(plan.issued_at)
    yield Part.ORIGIN, origin
    yield Part.CLINIC, plan.clinic_name.encode()
    yield Part.PHONE, plan.clinic_phone.encode()
    if plan.treated:
        areas = b"".join(varint(codes.area.numbers[area]) for area in plan.treated.areas)
        yield Part.TREATED, _minutes(plan.treated.at) + areas
    yield Part.DOSES, b"".join(_dose(dose, codes) for dose in plan.doses)
    topics, answers = codes.topic.numbers, codes.answer.numbers
    advice = (varint(topics[one.topic] * 4 + answers[one.answer]) for one in plan.advice)
    yield Part.ADVICE, b"".join(advice)
    if plan.more_than_usual or plan.sore_up_to_days:
        yield Part.COURSE, bytes([plan.more_than_usual, plan.sore_up_to_days or 0])
    if plan.rule:
        yield Part.RULE, bytes([plan.rule.full_up_to, plan.rule.half_up_to])
    yield Part.VISITS, b"".join(_visit(visit) for visit in plan.visits)
    yield Part.NOTE, plan.note.encode()


def _dose(dose: Dose, codes: Codes) -> bytes:
    sides = codes.sides.numbers[dose.sides] + 4 * dose.easier
    numbers = (dose.stretch, dose.hold_seconds, dose.reps, dose.sets, sides)
    return b"".join(map(varint, (*numbers, dose.times_a_day, dose.from_hour)))


def _visit(visit: Visit) -> bytes:
    offset = (visit.at.utcoffset() or timedelta()) // _MINUTE - OFFSETS[0]
    place = visit.place.encode()
    return (
        _minutes(visit.at)
        + varint(offset)
        + varint(visit.minutes or 0)
        + varint(len(place))
        + place
    )


def _minutes(at: datetime) -> bytes:
    return varint((at - EARLIEST) // _MINUTE)


def _moment(field: str, minutes: int) -> datetime:
    if minutes >= (LATEST - EARLIEST) // _MINUTE:
        raise BadPart("out-of-bounds", field)
    return EARLIEST + minutes * _MINUTE


def _read_origin(reader: Reader, _codes: Codes) -> dict[str, Any]:
    name, revision, minutes = reader.take(8).hex(), reader.number(), reader.number()
    return {"id": name, "revision": revision, "issued_at": _moment("issued_at", minutes)}


def _read_treated(reader: Reader, codes: Codes) -> dict[str, Any]:
    minutes, numbers = reader.number(), _all(reader)
    at = _moment("treated_at", minutes)
    areas = tuple(_known(codes.area.ids, number, "areas") for number in numbers)
    return {"treated": Treated(at=at, areas=areas)}


def _read_doses(reader: Reader, codes: Codes) -> dict[str, Any]:
    doses = []
    while reader.more:
        stretch, hold, reps, sets, sides, times, hour = (reader.number() for _ in range(7))
        if sides > 7:
            raise Unreadable("a dose says what is not known")
        doses.append(
            Dose(
                stretch=stretch,
                hold_seconds=hold,
                reps=reps,
                sets=sets,
                sides=Sides(codes.sides.ids[sides % 4]),
                easier=sides >= 4,
                times_a_day=times,
                from_hour=hour,
            )
        )
    return {"doses": tuple(doses)}


def _read_advice(reader: Reader, codes: Codes) -> dict[str, Any]:
    return {
        "advice": tuple(
            Said(
                topic=Topic(_known(codes.topic.ids, number // 4, "advice")),
                answer=Answer(_known(codes.answer.ids, number % 4, "advice")),
            )
            for number in _all(reader)
        )
    }


def _read_course(reader: Reader, _codes: Codes) -> dict[str, Any]:
    more, days = reader.number(), reader.number()
    if more > 1 or not (more or days):
        raise Unreadable("the course says nothing that is known")
    return {"more_than_usual": bool(more), "sore_up_to_days": days or None}


def _read_rule(reader: Reader, _codes: Codes) -> dict[str, Any]:
    return {"rule": Rule(full_up_to=reader.number(), half_up_to=reader.number())}


def _read_visits(reader: Reader, _codes: Codes) -> dict[str, Any]:
    visits = []
    while reader.more:
        at, offset, minutes = (reader.number() for _ in range(3))
        place = reader.text(reader.number())
        moment = _moment("visit_at", at)
        if offset > OFFSETS[1] - OFFSETS[0]:
            raise BadPart("out-of-bounds", "offset")
        zone = timezone((offset + OFFSETS[0]) * _MINUTE) if offset != -OFFSETS[0] else UTC
        visits.append(Visit(at=moment.astimezone(zone), minutes=minutes or None, place=place))
    return {"visits": tuple(visits)}


def _all(reader: Reader) -> list[int]:
    numbers = []
    while reader.more:
        numbers.append(reader.number())
    return numbers


def _known(ids: Mapping[int, str], number: int, field: str) -> str:
    if number not in ids:
        raise BadPart("out-of-bounds", field)
    return ids[number]


READ: Mapping[Part, Callable[[Reader, Codes], dict[str, Any]]] = {
    Part.ORIGIN: _read_origin,
    Part.CLINIC: lambda reader, _codes: {"clinic_name": reader.rest()},
    Part.PHONE: lambda reader, _codes: {"clinic_phone": reader.rest()},
    Part.TREATED: _read_treated,
    Part.DOSES: _read_doses,
    Part.ADVICE: _read_advice,
    Part.COURSE: _read_course,
    Part.RULE: _read_rule,
    Part.VISITS: _read_visits,
    Part.NOTE: lambda reader, _codes: {"note": reader.rest()},
}
"""What each section says, as arguments of a Prescription; BadPart or Unreadable if it cannot be."""
