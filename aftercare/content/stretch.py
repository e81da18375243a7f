"""The stretch library: one file for each stretch, `stretches/<id>.toml`.

Its first part is read here, its figure by `content/stretch_figure.py`. A file that is not as it
has to be stops the load: `BadContent` names the file and the key.
"""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from aftercare.content.code import codes
from aftercare.content.datafile import read
from aftercare.content.source import sources
from aftercare.content.table import Table
from aftercare.domain.condition import Condition
from aftercare.domain.source import Mark
from aftercare.domain.stretch import (
    Easier,
    Place,
    Posture,
    Prop,
    Range,
    Stretch,
    UsualDose,
    Way,
    Weight,
    done_as,
)

if TYPE_CHECKING:
    from aftercare.domain.prescription import Dose

FEWEST_STEPS, MOST_STEPS = 3, 5


@cache
def stretches() -> tuple[Stretch, ...]:
    """Return the library, from head to foot, as its numbers for plan links stand."""
    return tuple(stretch(name) for name in codes().stretch.numbers)


@cache
def stretch(name: str) -> Stretch:
    """Return one stretch; KeyError if there is none of this name, BadContent if its file is bad."""
    if name not in codes().stretch.numbers:
        raise KeyError(name)
    return read_stretch(name, read(f"stretches/{name}"))


@cache
def muscles() -> tuple[str, ...]:
    """Return the muscles that the library names, from head to foot."""
    return tuple(read("library")["muscles"])


@cache
def stretch_regions() -> tuple[str, ...]:
    """Return the regions of the library, from head to foot."""
    return tuple(read("library")["regions"])


def easier_stretch(found: Stretch) -> Stretch | None:
    """Return the other stretch that the easier form of *found* is; None if it is its own."""
    return stretch(found.easier.stretch) if found.easier.stretch else None


def form_of(dose: "Dose") -> Stretch | None:
    """Return the stretch that *dose* is done as; None if this version does not know it."""
    name = codes().stretch.ids.get(dose.stretch)
    if name is None:
        return None
    return done_as(stretch(name), easier_stretch(stretch(name)), easier=dose.easier)


def treated_near(found: Stretch) -> frozenset[str]:
    """Return the regions of the body map in which needles make *found* gentle on the first day."""
    return needled()[found.region]


@cache
def needled() -> Mapping[str, frozenset[str]]:
    """Return, for each region of the library, those of the body map that its stretches pull at."""
    return {region: frozenset(near) for region, near in read("library")["needled"].items()}


def read_stretch(name: str, data: Mapping[str, Any]) -> Stretch:
    """Return the stretch of a file's *data*, whose `figure` is left to others."""
    table = Table(data, f"stretches/{name}.toml", "")
    table.take("figure")
    posture, props = Posture(table.word("posture", tuple(Posture))), _props(table)
    found = Stretch(
        id=name,
        region=table.word("region", stretch_regions()),
        muscles=table.each("muscles", muscles()),
        posture=posture,
        props=props,
        dose=_dose(table.table("dose")),
        steps=_steps(table),
        easier=_easier(table.table("easier"), posture, props),
        locks=_locks(table.table("locks")),
        over_lung=table.flag("over_lung"),
        sources=table.each("sources", [one.id for one in sources()]),
        marks=tuple(map(Mark, table.each("marks", tuple(Mark)))),
    )
    for key in ("muscles", "sources", "marks"):
        if not getattr(found, key):
            raise table.bad(key, "is missing")
    table.done()
    return found


def _steps(table: Table) -> int:
    steps = table.number("steps")
    if steps not in range(FEWEST_STEPS, MOST_STEPS + 1):
        raise table.bad("steps", f"{steps:g} is not {FEWEST_STEPS} to {MOST_STEPS}")
    return int(steps)


def _dose(table: Table) -> UsualDose:
    dose = UsualDose(
        way=Way(table.word("way", tuple(Way))),
        seconds=_range(table, "seconds"),
        reps=_range(table, "reps"),
        times_a_day=_range(table, "times_a_day"),
        place=Place(table.word("place", tuple(Place))),
    )
    table.done()
    return dose


def _range(table: Table, key: str) -> Range:
    """Return a range, which is written as one number or as [low, high]."""
    given = table.need(key)
    low, high = given if isinstance(given, list) and len(given) == 2 else (given, given)
    try:
        return Range(low, high)
    except (TypeError, ValueError) as error:
        raise table.bad(key, str(error)) from None


def _props(table: Table) -> frozenset[Prop]:
    return frozenset(map(Prop, table.each("props", tuple(Prop))))


def _easier(table: Table, posture: Posture, props: frozenset[Prop]) -> Easier:
    """Return the easier form; where one is placed for it is only told if it differs."""
    table.take("figure")
    other = table.word("stretch", ["", *codes().stretch.numbers], "")
    placed = Posture(table.word("posture", tuple(Posture))) if table.has("posture") else None
    needed = _props(table) if table.has("props") else None
    for key, told, own in (("posture", placed, posture), ("props", needed, props)):
        if told is not None and other:
            raise table.bad(key, f"is that of {other}")
        if told == own:
            raise table.bad(key, "is that of the stretch itself")
    easier = Easier(
        stretch=other,
        posture=placed,
        props=needed,
        seconds=_range(table, "seconds") if table.has("seconds") else None,
        reps=_range(table, "reps") if table.has("reps") else None,
    )
    table.done()
    return easier


def _locks(table: Table) -> Mapping[Condition, Weight]:
    found = {one: Weight(table.word(one, tuple(Weight))) for one in Condition if table.has(one)}
    table.done()
    return found
