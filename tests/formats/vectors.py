"""The links that Python and the page's script must read alike, as ``vectors/plans.json``.

``python -m tests.formats.vectors`` writes the file anew. A vector that was released stays: links
on paper are read for ever.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from aftercare.content.code import codes
from aftercare.domain.prescription import (
    EARLIEST,
    LATEST,
    Answer,
    Dose,
    Prescription,
    Rule,
    Said,
    Sides,
    Topic,
    Treated,
    Visit,
)
from aftercare.domain.settings import dialled
from aftercare.formats.prescription_link import encode
from aftercare.formats.varint import varint
from tests.formats.plans import ISSUED, USUAL, sealed, section, spelt, unspelt

FILE = Path(__file__).parent / "vectors" / "plans.json"
MINUTE = timedelta(minutes=1)
BARE = Prescription(id="00" * 8, revision=1, issued_at=EARLIEST)
FULLEST = Prescription(
    id="ff" * 8,
    revision=65535,
    issued_at=LATEST - MINUTE,
    clinic_name="\U0001f642" * 60,
    clinic_phone="+(44) 20 7946 0123 456 -  7",
    treated=Treated(at=LATEST - MINUTE, areas=tuple(codes().area.numbers)),
    doses=tuple(
        Dose(
            stretch=16383 - place,
            hold_seconds=300,
            reps=30,
            sets=10,
            times_a_day=10,
            from_hour=168,
            sides=Sides.BOTH,
            easier=True,
        )
        for place in range(20)
    ),
    advice=tuple(Said(topic=topic, answer=Answer.ASK) for topic in reversed(Topic)),
    more_than_usual=True,
    sore_up_to_days=14,
    rule=Rule(full_up_to=10, half_up_to=10),
    visits=tuple(
        Visit(
            at=(LATEST - (6 - place) * MINUTE).astimezone(timezone(timedelta(hours=14))),
            minutes=600,
            place="\U0001f642" * 80,
        )
        for place in range(6)
    ),
    note="\U0001f642" * 500,
)
WEST = timezone(timedelta(hours=-9, minutes=-30))
GOOD = {
    "the usual plan": USUAL,
    "nothing but the origin": BARE,
    "as much as there may be": FULLEST,
    "one stretch, once a day": replace(USUAL, doses=USUAL.doses[5:6]),
    "one stretch, other doses for left and right": replace(
        USUAL,
        doses=(
            Dose(stretch=7, hold_seconds=30, reps=3, sets=2, times_a_day=3, sides=Sides.LEFT),
            Dose(stretch=7, hold_seconds=20, reps=2, sets=1, times_a_day=1, sides=Sides.RIGHT),
        ),
    ),
    "the least doses": replace(
        USUAL, doses=(Dose(stretch=1, hold_seconds=1, reps=1, sets=1, times_a_day=1),)
    ),
    "treated, nobody said where": replace(USUAL, treated=Treated(at=ISSUED)),
    "no treatment": replace(USUAL, treated=None),
    "visits west of Greenwich, without duration or place": replace(
        USUAL,
        visits=tuple(Visit(at=datetime(2026, 3, day, 9, 15, tzinfo=WEST)) for day in (4, 6, 11)),
    ),
    "a visit at Greenwich": replace(
        USUAL, visits=(Visit(at=datetime(2026, 3, 4, 9, tzinfo=UTC), minutes=1),)
    ),
    "a note of several lines": replace(USUAL, note="Go gently.\n\nHold > 20 s is too long, 3 < 5."),
    "letters of many languages": replace(
        USUAL,
        clinic_name="A\u011fr\u0131 Klini\u011fi / Th\u00e9rapie",
        note="\u05e9\u05dc\u05d5\u05dd \u4e16\u754c \u0645\u06cc\u200c\u0631\u0648\u0645 "
        "\U0001f469\u200d\u2695\ufe0f cafe\u0301",
    ),
    "what looks like an address and is none": replace(
        USUAL, note="Mail info@clinic.example. Tel: 020 7946. data: 3 sets. a.m./p.m. 1.5/2"
    ),
    "a phone for callers from abroad": replace(USUAL, clinic_phone="+44 (0)20 7946 0123"),
    "a phone without a prefix": replace(USUAL, clinic_phone="(030) 123.45/67-8"),
    "the shortest phone": replace(USUAL, clinic_phone="22222"),
    "more than usual, no days": replace(USUAL, more_than_usual=True, sore_up_to_days=None),
    "a rule of zeros": replace(USUAL, rule=Rule(full_up_to=0, half_up_to=0)),
}
PAYLOAD = encode(USUAL, codes())
BODY = unspelt(PAYLOAD)[3:-4]
ID = bytes.fromhex(USUAL.id)
MINUTES = (ISSUED - EARLIEST) // MINUTE
AT = tuple(varint(MINUTES))
ORIGIN = section(1, *ID, 2, *AT)
SHORT = sealed(ORIGIN + section(8, 0, 0))
DOSE = (4, 30, 3, 1, 3, 2, 0)


def text(kind: int, said: str) -> str:
    """Return a payload with a section of text."""
    content = said.encode("utf-8", "surrogatepass")
    return sealed(ORIGIN + bytes([kind]) + varint(len(content)) + content)


def bounds(field: str) -> dict[str, str]:
    """Return what is wrong with a number of *field*."""
    return {"error": "out-of-bounds", "field": field}


def dose(place: int, *numbers: int) -> str:
    """Return a payload whose dose has other *numbers* at *place*."""
    return sealed(ORIGIN + section(5, *DOSE[:place], *numbers, *DOSE[place + 1 :]))


def doses(count: int) -> str:
    """Return a payload with *count* stretches."""
    content = b"".join(varint(n) + bytes(DOSE[1:]) for n in range(1, count + 1))
    return sealed(ORIGIN + b"\x05" + varint(len(content)) + content)


def visit(*numbers: int, place: bytes = b"") -> bytes:
    """Return one visit of a section."""
    return b"".join(map(varint, (*numbers, len(place)))) + place


UNREADABLE = {"error": "unreadable"}
CHECKSUM = {"error": "checksum"}
TRUNCATED = {"error": "truncated"}
NOTE, NAME, PLACE, PHONE = (
    {"error": f"unsafe-{kind}", "field": field}
    for kind, field in (
        ("text", "note"),
        ("text", "clinic_name"),
        ("text", "place"),
        ("phone", "clinic_phone"),
    )
)
HUGE = (0xFF, 0xFF, 0xFF, 0xFF, 0x7F)
BILLION = tuple(varint(10**9))
BAD: dict[str, tuple[str, dict[str, str]]] = {
    "nothing": ("", TRUNCATED),
    "one letter": ("E", TRUNCATED),
    "the end is missing": (PAYLOAD[:-20], TRUNCATED),
    "one letter is missing": (PAYLOAD[:-1], TRUNCATED),
    "only the beginning": (PAYLOAD[:9], TRUNCATED),
    "it says that it is longer": (spelt(b"\x10\xff\xff" + BODY), TRUNCATED),
    "one letter is another": (PAYLOAD[:30] + "AB"[PAYLOAD[30] == "A"] + PAYLOAD[31:], CHECKSUM),
    "one letter more": (PAYLOAD + "A", CHECKSUM),
    "four letters more": (PAYLOAD + "AAAA", CHECKSUM),
    "a wrong checksum": (spelt(unspelt(PAYLOAD)[:-1] + b"\0"), CHECKSUM),
    "a second spelling of the same bytes": (
        SHORT[:-1] + chr(ord(SHORT[-1]) + 1),
        CHECKSUM,
    ),
    "a thousand times A": ("A" * 1000, CHECKSUM),
    "too long": ("A" * 8193, {"error": "too-long"}),

    "base64 of the other kind": ("+" + PAYLOAD[1:], UNREADABLE),
    "padding": (PAYLOAD + "=", UNREADABLE),
    "wrapped by a messenger": (PAYLOAD[:60] + "\r\n" + PAYLOAD[60:], UNREADABLE),
    "letters that are none of ours": ("\uff21" + PAYLOAD[1:], UNREADABLE),
    "digits that are none of ours": ("\u0663" + PAYLOAD[1:], UNREADABLE),
    "javascript": ("javascript:alert(1)", UNREADABLE),
    "JSON": ('{"id":1,"id":2}', UNREADABLE),
    "version 0.0": (sealed(BODY, 0x00), UNREADABLE),
    "version 2.0": (sealed(b"whatever it may be", 0x20), {"error": "newer", "version": "2.0"}),
    "version 15.15": (sealed(b"", 0xFF), {"error": "newer", "version": "15.15"}),
    "version 1.1, a section that must be known": (
        sealed(BODY + section(11, 1), 0x11),
        {"error": "newer", "version": "1.1"},
    ),
    "version 1.3, an area of later": (
        sealed(ORIGIN + section(4, *AT, 49), 0x13),
        {"error": "newer", "version": "1.3"},
    ),
    "version 1.0, a section of later": (sealed(BODY + section(64, 1)), UNREADABLE),
    "version 2.0, a wrong checksum": (spelt(b"\x20\x00\x0b1234\0\0\0\0"), CHECKSUM),
    "no sections": (sealed(b""), UNREADABLE),
    "no origin": (sealed(section(8, 3, 5)), UNREADABLE),
    "the origin twice": (sealed(ORIGIN + ORIGIN), UNREADABLE),
    "the note twice": (sealed(ORIGIN + section(10, 65) + section(10, 66)), UNREADABLE),
    "sections out of order": (sealed(ORIGIN + section(10, 65) + section(2, 66)), UNREADABLE),
    "section 0": (sealed(section(0, 1) + ORIGIN), UNREADABLE),
    "an empty section": (sealed(ORIGIN + section(10)), UNREADABLE),
    "a section longer than all": (sealed(ORIGIN + bytes([10, 100, 65])), UNREADABLE),
    "a section of huge length": (sealed(ORIGIN + bytes([10, *HUGE, 65])), UNREADABLE),
    "sections within sections within sections": (sealed(ORIGIN + b"\x05\x02" * 2000), UNREADABLE),
    "an origin that is too short": (sealed(section(1, 1, 2, 3)), UNREADABLE),
    "an origin that is too long": (sealed(section(1, *ORIGIN[2:], 0)), UNREADABLE),
    "zlib": (spelt(bytes.fromhex("789ced")), TRUNCATED),
    "a number of six bytes": (dose(1, 255, 255, 255, 255, 255, 1), UNREADABLE),
    "a number in a second spelling": (dose(1, 0x9E, 0), UNREADABLE),
    "a number without end": (sealed(ORIGIN + section(8, 3, 0x80)), UNREADABLE),
    "a hold of 10^9 seconds": (dose(1, *BILLION), bounds("hold_seconds")),
    "a hold of the greatest number": (dose(1, *HUGE), bounds("hold_seconds")),
    "a hold of 0 seconds": (dose(1, 0), bounds("hold_seconds")),
    "stretch 0": (dose(0, 0), bounds("stretch")),
    "stretch 16384": (dose(0, *varint(16384)), bounds("stretch")),
    "31 reps": (dose(2, 31), bounds("reps")),
    "11 sets": (dose(3, 11), bounds("sets")),
    "sides that are not known": (dose(4, 8), UNREADABLE),
    "11 times a day": (dose(5, 11), bounds("times_a_day")),
    "from hour 169": (dose(6, *varint(169)), bounds("from_hour")),
    "half a dose": (sealed(ORIGIN + section(5, *DOSE, 4, 30)), UNREADABLE),
    "one stretch twice": (sealed(ORIGIN + section(5, *DOSE, *DOSE)), bounds("stretches")),
    "a thousand stretches": (doses(1000), {"error": "too-long"}),
    "seven hundred stretches": (doses(700), bounds("stretches")),
    "21 stretches": (doses(21), bounds("stretches")),
    "revision 0": (sealed(section(1, *ID, 0, *AT)), bounds("revision")),
    "revision 65536": (sealed(section(1, *ID, *varint(65536), *AT)), bounds("revision")),
    "issued in 2120": (sealed(section(1, *ID, 1, *varint(52594560))), bounds("issued_at")),
    "issued in 65000": (sealed(section(1, *ID, 1, *HUGE)), bounds("issued_at")),
    "treated in 2120": (sealed(ORIGIN + section(4, *varint(52594560))), bounds("treated_at")),
    "area 0": (sealed(ORIGIN + section(4, *AT, 0)), bounds("areas")),
    "area 49": (sealed(ORIGIN + section(4, *AT, 49)), bounds("areas")),
    "an area twice": (sealed(ORIGIN + section(4, *AT, 7, 7)), bounds("areas")),
    "topic 0": (sealed(ORIGIN + section(6, 1)), bounds("advice")),
    "topic 10": (sealed(ORIGIN + section(6, 41)), bounds("advice")),
    "a topic without answer": (sealed(ORIGIN + section(6, 4)), bounds("advice")),
    "a topic twice": (sealed(ORIGIN + section(6, 5, 6)), bounds("advice")),
    "a course that says nothing": (sealed(ORIGIN + section(7, 0, 0)), UNREADABLE),
    "a course that is not known": (sealed(ORIGIN + section(7, 2, 1)), UNREADABLE),
    "sore up to 15 days": (sealed(ORIGIN + section(7, 0, 15)), bounds("sore_up_to_days")),
    "a rule above 10": (sealed(ORIGIN + section(8, 3, 11)), bounds("rule")),
    "a rule the wrong way round": (sealed(ORIGIN + section(8, 5, 3)), bounds("rule")),
    "half a rule": (sealed(ORIGIN + section(8, 5)), UNREADABLE),
    "a visit in 2120": (sealed(ORIGIN + section(9, *visit(52594560, 720, 30))), bounds("visit_at")),
    "an offset of 15 hours": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 1561, 30))),
        bounds("offset"),
    ),
    "a huge offset": (sealed(ORIGIN + section(9, *visit(MINUTES, 10**9, 30))), bounds("offset")),
    "a visit of 601 minutes": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 601))),
        bounds("minutes"),
    ),
    "two visits at one moment": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 0), *visit(MINUTES, 780, 0))),
        bounds("visits"),
    ),
    "visits out of order": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 0), *visit(MINUTES - 1, 720, 0))),
        bounds("visits"),
    ),
    "seven visits": (
        sealed(ORIGIN + section(9, *(b"".join(visit(MINUTES + n, 720, 0) for n in range(7))))),
        bounds("visits"),
    ),
    "a place longer than its section": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 0)[:-1], 9, 65)),
        UNREADABLE,
    ),
    "a place with a tab": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 0, place=b"Room\t2"))),
        PLACE,
    ),
    "a place of 81 letters": (
        sealed(ORIGIN + section(9, *visit(MINUTES, 720, 0, place=b"x" * 81))),
        bounds("place"),
    ),
    "a name of 61 letters": (text(2, "x" * 61), bounds("clinic_name")),
    "a name of two lines": (text(2, "Clinic\nof ours"), NAME),
    "a name of a space": (text(2, " "), NAME),
    "a name of a wide space": (text(2, "\u3000"), NAME),
    "a name of a joiner": (text(2, "\u200d"), NAME),
    "a name that nobody can see": (text(2, "\u200b\u200b"), NAME),
    "a name of fillers": (text(2, "\u3164"), NAME),
    "a name with markup": (text(2, "<img src=x onerror=alert(1)>"), NAME),
    "a name with an end of markup": (text(2, "x</script>"), NAME),
    "a name with marks heaped up": (text(2, "Z" + "\u0301" * 9), NAME),
    "a note of 501 letters": (text(10, "x" * 501), bounds("note")),
    "a note that ends with a break": (text(10, "x\n"), NOTE),
    "a note with NUL": (text(10, "a\0b"), NOTE),
    "a note with a return": (text(10, "a\r\nb"), NOTE),
    "a note with an escape": (text(10, "a\x1b[2Jb"), NOTE),
    "a note with a late control": (text(10, "a\x85b"), NOTE),
    "a note that turns its direction": (text(10, "a\u202eb"), NOTE),
    "a note that isolates": (text(10, "a\u2066b"), NOTE),
    "a note with a mark of direction": (text(10, "a\u200fb"), NOTE),
    "a note with a separator of lines": (text(10, "a\u2028b"), NOTE),
    "a note with a byte order mark": (text(10, "\ufeffa"), NOTE),
    "a note with a tag": (text(10, "a\U000e0041"), NOTE),
    "a note with a private letter": (text(10, "a\ue000"), NOTE),
    "a note with no letter": (text(10, "a\ufffe"), NOTE),
    "a note that lost something": (text(10, "a\ufffd"), NOTE),
    "a note with a script": (text(10, "see JavaScript:alert(1)"), NOTE),
    "a note with a script and a space": (text(10, "javascript :alert(1)"), NOTE),
    "a note with data": (text(10, "data:text/html,x"), NOTE),
    "a note with an address": (text(10, "Go to https://evil.example"), NOTE),
    "a note with any scheme": (text(10, "intent://scan"), NOTE),
    "a note with a host": (text(10, "Go to WWW.evil.example"), NOTE),
    "a note with a path on a host": (text(10, "Go to evil.example/plan"), NOTE),
    "a note with an entity": (text(10, "&#106;avascript"), NOTE),
    "a note that is not UTF-8": (sealed(ORIGIN + section(10, 0xC0, 0xAF)), UNREADABLE),
    "a note with half an emoji": (text(10, "a\ud83d"), UNREADABLE),
    "a note cut within a letter": (sealed(ORIGIN + section(10, 65, 0xC3)), UNREADABLE),
    "a phone that dials a service": (text(3, "*21#"), PHONE),
    "a phone that diverts calls": (text(3, "*21*0207946012#"), PHONE),
    "a phone that asks the phone": (text(3, "*#06#"), PHONE),
    "a phone that hides the caller": (text(3, "#31#02079460"), PHONE),
    "a phone that waits and dials on": (text(3, "02079460,,123"), PHONE),
    "a phone with an extension": (text(3, "02079460;ext=1"), PHONE),
    "a phone with letters": (text(3, "0800 PHYSIO1"), PHONE),
    "a phone with a scheme": (text(3, "tel:0207946012"), PHONE),
    "a phone of too few digits": (text(3, "1122"), PHONE),
    "a phone of too many digits": (text(3, "12345678901234567"), PHONE),
    "a phone of 31 letters": (text(3, "1" + " " * 30), bounds("clinic_phone")),
    "a phone with wide digits": (text(3, "\uff10207946012"), PHONE),
    "a phone with Arabic digits": (text(3, "\u0660\u0661\u0662\u0663\u0664\u0665"), PHONE),
    "a phone with a break": (text(3, "02079460\n"), PHONE),
    "a phone with a plus inside": (text(3, "020+79460123"), PHONE),
}  # fmt: skip


def card(plan: Prescription) -> dict[str, Any]:
    """Return what the page's script says of *plan*."""
    return {
        "id": plan.id,
        "revision": plan.revision,
        "issuedAt": round(plan.issued_at.timestamp()),
        "clinicName": plan.clinic_name,
        "clinicPhone": plan.clinic_phone,
        "clinicDials": dialled(plan.clinic_phone),
        "treatedAt": round(plan.treated.at.timestamp()) if plan.treated else None,
        "stretches": len(plan.doses),
        "timesADay": max((dose.times_a_day for dose in plan.doses), default=0),
        "visits": [
            {
                "at": round(one.at.timestamp()),
                "offset": (one.at.utcoffset() or timedelta()) // MINUTE,
                "minutes": one.minutes or 0,
                "place": one.place,
            }
            for one in plan.visits
        ],
    }


def vectors() -> list[dict[str, Any]]:
    """Return all vectors: a name, a payload, and what it gives: a card or an error."""
    good = {name: (encode(plan, codes()), card(plan)) for name, plan in GOOD.items()}
    later = sealed(BODY + section(64, 1, 2, 3) + section(255, 9), 0x12)
    good["version 1.2, sections that may be skipped"] = later, card(USUAL)
    good["version 1.15, nothing new"] = sealed(BODY, 0x1F), card(USUAL)
    return [
        {"name": name, "payload": payload, "gives": gives}
        for name, (payload, gives) in {**good, **BAD}.items()
    ]


def written() -> str:
    """Return the file."""
    return json.dumps(vectors(), indent=1) + "\n"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(written(), "utf-8")
