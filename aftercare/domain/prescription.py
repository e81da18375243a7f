"""What a physiotherapist hands to a patient: stretches with doses, advice, visits, a note.

Nothing here names the patient, their birth or what they have: there is no place for it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from aftercare.domain.plain_text import AT_AN_END, HEAPED, HIDDEN
from aftercare.domain.region import Area

EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)
LATEST = datetime(2120, 1, 1, tzinfo=UTC)  # not included
MOST_STRETCHES, MOST_VISITS, MOST_AREAS = 20, 6, 60
LONGEST_CLINIC, LONGEST_PHONE, LONGEST_PLACE, LONGEST_NOTE = 60, 30, 80, 500  # characters
OFFSETS = (-720, 840)  # minutes from UTC, as clocks on earth have them
_BREAK = "\n"


class BadPart(ValueError):
    """A *field* that may not be as it is.

    ``reason`` is "out-of-bounds", "unsafe-text" or "unsafe-phone"; of a draft also "locked".
    """

    def __init__(self, reason: str, field: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.reason = reason
        self.field = field


class Sides(StrEnum):
    """Which sides a stretch is done on; NONE for one that has no sides."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Topic(StrEnum):
    """What a patient asks about for the days after."""

    HEAT = "heat"
    COLD = "cold"
    MASSAGE = "massage"
    BATH = "bath"
    SPORT = "sport"
    ALCOHOL = "alcohol"
    PAINKILLERS = "painkillers"
    DRIVING = "driving"
    WORK = "work"


class Answer(StrEnum):
    """What the physiotherapist says to a topic."""

    YES = "yes"
    NO = "no"
    ASK = "ask"  # "ask me"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """One stretch and how it is to be done."""

    stretch: int  # its number for ever, 1 to 16383
    hold_seconds: int  # 1 to 300
    reps: int  # 1 to 30
    sets: int  # 1 to 10
    times_a_day: int  # 1 to 10
    from_hour: int = 0  # after the treatment, 0 to 168
    sides: Sides = Sides.NONE
    easier: bool = False  # begin with the easier variant

    def __post_init__(self) -> None:
        """Refuse, by BadPart, numbers outside their bounds."""
        _whole("stretch", self.stretch, 1, 16383)
        _whole("hold_seconds", self.hold_seconds, 1, 300)
        _whole("reps", self.reps, 1, 30)
        _whole("sets", self.sets, 1, 10)
        _whole("times_a_day", self.times_a_day, 1, 10)
        _whole("from_hour", self.from_hour, 0, 168)


@dataclass(frozen=True, slots=True, kw_only=True)
class Treated:
    """The treatment that the prescription follows."""

    at: datetime  # aware, a whole minute
    areas: tuple[Area, ...] = ()  # empty: not said

    def __post_init__(self) -> None:
        """Refuse, by BadPart, moments that cannot be and areas named twice."""
        _moment("treated_at", self.at)
        _once("areas", self.areas, MOST_AREAS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A topic of the advice card and its answer; a topic that is not there was not said."""

    topic: Topic
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The traffic light in the physiotherapist's own numbers: scores 0 to 10, gentle above."""

    full_up_to: int
    half_up_to: int

    def __post_init__(self) -> None:
        """Refuse, by BadPart, anything but 0 <= full <= half <= 10."""
        _whole("rule", self.half_up_to, 0, 10)
        _whole("rule", self.full_up_to, 0, self.half_up_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An appointment; the zone of ``at`` is that of the clinic's clock on that day.

    So both are known: the real moment, and the time that was said and that hangs on the wall.
    """

    at: datetime  # aware, a whole minute
    minutes: int | None = None  # 1 to 600; None: not said
    place: str = ""  # up to 80 characters

    def __post_init__(self) -> None:
        """Refuse, by BadPart, moments that cannot be, odd offsets and unsafe places."""
        _moment("visit_at", self.at)
        offset, odd = divmod(self.at.utcoffset() or timedelta(), timedelta(minutes=1))
        if odd:
            raise BadPart("out-of-bounds", "offset")
        _whole("offset", offset, *OFFSETS)
        if self.minutes is not None:
            _whole("minutes", self.minutes, 1, 600)
        _text("place", self.place, LONGEST_PLACE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """One revision of a plan; a higher revision of the same id replaces it."""

    id: str  # 64 random bits as 16 hexadecimal digits
    revision: int  # 1 to 65535
    issued_at: datetime  # aware, a whole minute
    clinic_name: str = ""  # up to 60 characters
    clinic_phone: str = ""  # up to 30 characters, 5 to 16 digits
    treated: Treated | None = None
    doses: tuple[Dose, ...] = ()  # up to 20, in the order in which they are done
    advice: tuple[Said, ...] = ()  # each topic once
    more_than_usual: bool = False  # "expect more than usual"
    sore_up_to_days: int | None = None  # 1 to 14
    rule: Rule | None = None
    visits: tuple[Visit, ...] = ()  # up to 6, soonest first
    note: str = ""  # up to 500 characters, may have line breaks

    def __post_init__(self) -> None:
        """Refuse, by BadPart, whatever is out of bounds or not safe to show or to dial."""
        if not re.fullmatch("[0-9a-f]{16}", self.id):
            raise BadPart("out-of-bounds", "id")
        _whole("revision", self.revision, 1, 65535)
        _moment("issued_at", self.issued_at)
        _text("clinic_name", self.clinic_name, LONGEST_CLINIC)
        _phone("clinic_phone", self.clinic_phone)
        _once("stretches", [(dose.stretch, dose.sides) for dose in self.doses], MOST_STRETCHES)
        _once("advice", [said.topic for said in self.advice], len(Topic))
        if self.sore_up_to_days is not None:
            _whole("sore_up_to_days", self.sore_up_to_days, 1, 14)
        moments = [visit.at.timestamp() for visit in self.visits]
        _once("visits", moments, MOST_VISITS)
        if moments != sorted(moments):
            raise BadPart("out-of-bounds", "visits")
        _text("note", self.note, LONGEST_NOTE, lines=True)


def _whole(field: str, value: int, low: int, high: int) -> None:
    if type(value) is not int or not low <= value <= high:
        raise BadPart("out-of-bounds", field)


def _moment(field: str, at: datetime) -> None:
    aware = at.tzinfo is not None and at.utcoffset() is not None
    if not aware or at.second or at.microsecond or not EARLIEST <= at < LATEST:
        raise BadPart("out-of-bounds", field)


def _once(field: str, values: Collection[object], most: int) -> None:
    if len(values) > most or len(set(values)) < len(values):
        raise BadPart("out-of-bounds", field)


_ACTIVE = re.compile(
    r"<[a-z/!?]|&#|://|www\.|(?:javascript|vbscript)[ \n]*:|(?:data|file|blob|intent):[^ \n]"
    r"|[a-z0-9-]\.[a-z]{2,24}/",
    re.ASCII | re.IGNORECASE,
)
"""Markup and addresses of elsewhere."""
_PHONE = re.compile(r"\(?\+?[0-9(][0-9 ()./-]*", re.ASCII)


def _text(field: str, text: str, longest: int, *, lines: bool = False) -> None:
    if len(text) > longest:
        raise BadPart("out-of-bounds", field)
    found = (pattern.search(text) for pattern in (HIDDEN, AT_AN_END, HEAPED, _ACTIVE))
    if any(found) or (_BREAK in text and not lines):
        raise BadPart("unsafe-text", field)


def _phone(field: str, phone: str) -> None:
    """Let only a plain number pass: a star, a hash, a comma or a letter may dial a service."""
    if len(phone) > LONGEST_PHONE:
        raise BadPart("out-of-bounds", field)
    digits = sum(c.isdigit() for c in phone)
    if phone and not (_PHONE.fullmatch(phone) and 5 <= digits <= 16):
        raise BadPart("unsafe-phone", field)
