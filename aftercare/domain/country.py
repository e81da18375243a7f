"""Whom to call, country by country."""

import re
from dataclasses import dataclass
from itertools import takewhile

ELSEWHERE = "ZZ"  # the world's own code for "unknown": 112, to be checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """Numbers of one country, as dialled there."""

    code: str  # ISO 3166, two letters; "ZZ" for anywhere else
    emergency: str
    same_day: str | None = None  # a public line for "today, but not an emergency"
    checked: bool = True  # False: the app does not know this country


def country_of(locale: str | None, known: frozenset[str]) -> str:
    """Return the country that *locale* ("en-GB", "fr_FR.UTF-8") names, if it is *known*."""
    parts = re.split("[.@]", locale or "")[0].replace("_", "-").split("-")
    plain = takewhile(lambda part: len(part) > 1, parts)  # "-u-ca-buddhist" is not Canada
    named = next((part.upper() for part in [*plain][1:] if len(part) == 2 and part.isalpha()), "")
    return named if named in known else ELSEWHERE
