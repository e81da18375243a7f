"""Where each source is used: in how many warning signs, stretches, articles and so on."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from aftercare.content.code import codes
from aftercare.content.datafile import read


class Kind(StrEnum):
    """What cites: a data file, or for stretches one of each."""

    WARNINGS = "warnings"
    PHASES = "phases"
    COURSE = "course"
    TOPICS = "topics"
    ARTICLES = "articles"
    STRETCHES = "stretches"
    PRESCRIPTIONS = "prescriptions"  # the ready-made sets
    FUNCTION = "function"  # what a person can do, and which change counts
    REGIONS = "regions"  # where the lung lies near
    COUNTRIES = "countries"  # numbers to call


@cache
def citing() -> Mapping[str, Mapping[Kind, int]]:
    """Return, for each source that is cited, how many facts of each kind cite it."""
    found: dict[str, Counter[Kind]] = {}
    for kind in Kind:
        for cited in _cited_in(kind):
            for source in set(cited):
                found.setdefault(source, Counter())[kind] += 1
    return found


def _cited_in(kind: Kind) -> Iterator[list[str]]:
    """Yield the sources of each fact of a *kind*."""
    if kind is Kind.STRETCHES:
        for name in codes().stretch.numbers:
            yield read(f"stretches/{name}")["sources"]
        return
    try:
        held = read(kind)
    except FileNotFoundError:  # where nobody treats, the sets are not there
        return
    yield from held.values() if kind is Kind.TOPICS else _lists(held)


def _lists(held: Any) -> Iterator[list[str]]:  # noqa: ANN401 - TOML holds anything
    """Yield what stands under "sources" anywhere in *held*."""
    if isinstance(held, dict):
        if isinstance(held.get("sources"), list):
            yield held["sources"]
        for value in held.values():
            yield from _lists(value)
    elif isinstance(held, list):
        for value in held:
            yield from _lists(value)
