"""Pieces of FHIR R4: texts, moments, codes and references, as any reader takes them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from aftercare.domain.diary import cleaned

Piece = dict[str, Any]

LOINC, UNITS = "http://loinc.org", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
PAIN = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
_NAMES = UUID("6f0d2a0e-5b0c-5c0a-9f61-3f1d7c2b9a44")
_UNIQUE = re.compile("[0-9a-f]{32}")
_ODD = re.compile("[^\\S \r\n\t]|\ufeff")
_NONE = re.compile("[\ufffe\uffff]")
_FARTHEST = timedelta(hours=14)


class Names:
    """The ids of one bundle: the same for the same report, and nobody's name in them."""

    def __init__(self, report: str) -> None:
        self._report = report

    def of(self, kind: str, name: str = "") -> str:
        """Return the id of a thing of one *kind*, a UUID.

        What has an id of its own that is unique anywhere has the same one in every report; the
        places of a code, and whatever stands once in a report, have it in that report only.
        """
        scope = "" if _UNIQUE.fullmatch(name) else self._report
        return str(uuid5(_NAMES, repr((kind, scope, name))))

    def to(self, kind: str, name: str = "") -> Piece:
        """Return a reference to that thing in the bundle."""
        return {"reference": f"urn:uuid:{self.of(kind, name)}"}


def text(said: str) -> str:
    """Return *said* as FHIR takes a string; "" if nothing of it is left.

    Readers refuse a whole bundle for one space that is not the plain one, so each becomes that.
    """
    return _ODD.sub(" ", _NONE.sub("", cleaned(said))).strip()


def moment(at: datetime) -> str:
    """Return *at* to the second with its offset; in UTC where FHIR knows no such offset."""
    offset = at.utcoffset() or timedelta()
    if offset % timedelta(minutes=1) or abs(offset) > _FARTHEST:
        at = at.astimezone(UTC)
    return at.isoformat(timespec="seconds")


def concept(said: str, code: tuple[str, str] | None = None) -> Piece:
    """Return a concept that *said* names, with a *code* of LOINC and its display if it has one."""
    coding = [{"system": LOINC, "code": code[0], "display": code[1]}] if code else []
    return full({"coding": coding, "text": text(said)})


def quantity(value: float, unit: str, code: str) -> Piece:
    """Return an amount with its unit of UCUM."""
    return {"value": value, "unit": unit, "system": UNITS, "code": code}


def notes(said: Iterable[str]) -> list[Piece]:
    """Return annotations of those texts that say something."""
    return [{"text": one} for one in map(text, said) if one]


def full(piece: Piece) -> Piece:
    """Return *piece* without what is empty: FHIR has no empty members."""
    return {name: one for name, one in piece.items() if one not in ("", [], {}, None)}
