"""The ready-made sets of stretches, for each region and for what people come with.

They stand in `prescriptions.toml`. A file that is not as it has to be stops the load: `BadContent`
names the key.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from aftercare.content.code import codes
from aftercare.content.datafile import read
from aftercare.content.region import regions
from aftercare.content.source import sources
from aftercare.content.stretch import needled, stretch, stretch_regions, treated_near
from aftercare.content.table import Table
from aftercare.domain.condition import Condition
from aftercare.domain.dose import first_hour, usual_dose
from aftercare.domain.prescription import BadPart, Dose, Sides, Treated
from aftercare.domain.ready_set import (
    ReadyDose,
    ReadySet,
    Where,
    doses_of,
    fitting,
    treated_sides,
)
from aftercare.domain.region import Area, sides_near, split
from aftercare.domain.stretch import Place

FILE = "prescriptions.toml"


@cache
def ready_sets() -> tuple[ReadySet, ...]:
    """Return all sets: first those of the regions, from head to foot, then the others."""
    return read_sets(read("prescriptions"))


@cache
def homes() -> Mapping[str, str]:
    """Return, for each region of the body map, the one of the library that it is first of all."""
    return read_homes(read("prescriptions"))


def sets_for(areas: Collection[Area]) -> tuple[ReadySet, ...]:
    """Return the sets that fit when *areas* were treated, the best first; none for no areas."""
    treated = {split(area)[0] for area in areas}
    home = {homes()[region] for region in treated & homes().keys()}
    near = {region for region, places in needled().items() if places & treated}
    return fitting(ready_sets(), home, near)


def doses_for(ready: ReadySet, areas: Collection[Area]) -> tuple[Dose, ...]:
    """Return what *ready* prescribes after *areas* were treated."""
    near = frozenset[str]().union(*(needled()[region] for region in ready.regions))
    return doses_of(ready, treated_sides(areas, near), codes().stretch.numbers)


def dose_for(name: str, treated: Treated | None) -> Dose:
    """Return the usual dose of the stretch *name* after a treatment, if there was one.

    On the side that was treated near it; and not harder on the first day than in a ready set. Where
    nobody said what was treated, everything may have been.
    """
    found, near = stretch(name), treated_near(stretch(name))
    areas = treated.areas if treated else ()
    dose = usual_dose(found, codes().stretch.numbers[name], sides_near(areas, near))
    if treated is None or (areas and not any(split(one)[0] in near for one in areas)):
        return dose
    hours = [one.from_hour for ready in ready_sets() for one in ready.doses if one.stretch == name]
    return replace(dose, from_hour=first_hour(dose, found.dose.way, hours))


def treated_side(number: int, areas: Collection[Area]) -> Sides:
    """Return the side of *areas* near the stretch of a *number*; BOTH if none was said.

    BOTH also for a stretch that this version does not know.
    """
    name = codes().stretch.ids.get(number)
    return treated_sides(areas, treated_near(stretch(name)) if name else ())


def following(
    doses: tuple[Dose, ...], before: Collection[Area], after: Collection[Area]
) -> tuple[Dose, ...]:
    """Return *doses* when *after* was treated and not *before*, as was said until now.

    What is done on the side that was treated follows it. What is done on both sides does so only if
    it is for the treated side as a rule: else both may be meant.
    """
    found = tuple(_follows(one, before, after) for one in doses)
    told_apart = {(one.stretch, one.sides) for one in found}
    return found if len(told_apart) == len(found) else doses


def _follows(dose: Dose, before: Collection[Area], after: Collection[Area]) -> Dose:
    was, now = treated_side(dose.stretch, before), treated_side(dose.stretch, after)
    if dose.sides is not was or was is now:
        return dose
    usual = stretch(codes().stretch.ids[dose.stretch]).dose.place
    return dose if was is Sides.BOTH and usual is not Place.ONE else replace(dose, sides=now)


def read_homes(data: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the homes of a file's *data*."""
    table = Table(data, FILE, "").table("home")
    found = {
        one.id: table.word(
            one.id, [region for region in stretch_regions() if one.id in needled()[region]]
        )
        for one in regions()
    }
    table.done()
    return found


def read_sets(data: Mapping[str, Any]) -> tuple[ReadySet, ...]:
    """Return the sets of a file's *data*."""
    table = Table(data, FILE, "")
    table.take("home")
    found: dict[str, ReadySet] = {}
    for row in table.tables("set"):
        one = _set(row)
        if one.id in found:
            raise row.bad("id", f"{one.id} is there twice")
        found[one.id] = one
    table.done()
    return tuple(found.values())


def _set(table: Table) -> ReadySet:
    doses = tuple(map(_dose, table.tables("doses")))
    name = str(table.need("id"))
    try:
        found = ReadySet(
            id=name,
            regions=table.each("regions", stretch_regions()),
            conditions=frozenset(map(Condition, table.each("conditions", tuple(Condition)))),
            doses=doses,
            sources=table.each("sources", [one.id for one in sources()]),
        )
    except BadPart as error:
        raise table.bad(error.field, error.reason) from None
    table.done()
    return found


def _dose(table: Table) -> ReadyDose:
    try:
        found = ReadyDose(
            stretch=table.word("stretch", tuple(codes().stretch.numbers)),
            hold_seconds=_whole(table, "hold_seconds"),
            reps=_whole(table, "reps"),
            sets=_whole(table, "sets", 1),
            times_a_day=_whole(table, "times_a_day"),
            from_hour=_whole(table, "from_hour", 0),
            sides=Where(table.word("sides", tuple(Where))),
            easier=table.flag("easier"),
        )
    except BadPart as error:
        raise table.bad(error.field, error.reason) from None
    table.done()
    return found


def _whole(table: Table, key: str, otherwise: float | None = None) -> int:
    value = table.number(key, otherwise)
    if not value.is_integer():
        raise table.bad(key, f"{value:g} is no whole number")
    return int(value)
