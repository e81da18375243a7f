"""The numbers that stand for ids in what is handed over: the same for ever."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from aftercare.content.datafile import read


@dataclass(frozen=True, slots=True)
class Code:
    """The ids of one kind and their numbers, both ways; KeyError for what has none."""

    numbers: Mapping[str, int]
    ids: Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """Every kind of thing that a link names by number."""

    area: Code
    topic: Code  # domain/prescription.py: Topic
    answer: Code
    sides: Code
    compared: Code  # domain/diary.py, of reports as all below but the stretches
    part: Code  # domain/report.py, as are the standings
    reason: Code  # domain/player/player.py
    standing: Code
    tag: Code
    stretch: Code


@cache
def codes() -> Codes:
    """Return the numbers as this version of the app knows them."""
    tables: dict[str, dict[str, int]] = read("codes")
    return Codes(
        **{
            kind: Code(numbers, {number: name for name, number in numbers.items()})
            for kind, numbers in tables.items()
        }
    )
