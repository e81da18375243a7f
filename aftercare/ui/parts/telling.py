"""What to say on the telephone: where and when the needles were, and what is wrong now."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from aftercare.domain.region import Area, split
from aftercare.domain.treatment import Treatment, lately
from aftercare.words.words import Words

RECENT_HOURS = 14 * 24  # windows of the signs reach this far: warnings.toml, d1 and e13

TOLD_HOURS = 72  # a treatment so shortly before the latest is told of as well


def recent(treatments: Iterable[Treatment], now: datetime) -> tuple[Treatment, ...]:
    """Return the treatments that a sign felt *now* may come from, newest first."""
    return lately(treatments, now, RECENT_HOURS)


def within(words: Words, areas: Iterable[Area]) -> str:
    """Return *areas* as the person says them: "my neck and my right shoulder"."""
    said = []
    for area in areas:
        region, side = split(area)
        name = f"region.{region.replace('_', '-')}-in"
        said.append(words(name, side=side or "none", whose="me"))
    return words.listed(said)


def when(words: Words, at: datetime, now: datetime) -> str:
    """Return when the needles were; both moments as clocks here show them."""
    days = (now.date() - at.date()).days
    time = words.time(at)
    if days in {0, 1}:
        return words("warning.when-yesterday" if days else "warning.when-today", time=time)
    return words("warning.when", day=words.date(at, "long"), time=time)


def telling(
    words: Words,
    now_said: str,
    treatments: Sequence[Treatment],
    now: datetime,
    local: Callable[[datetime], datetime],
) -> str:
    """Return what to say of *treatments*, newest first, with *now_said* for what is wrong."""
    if not treatments:
        return words("warning.tell-no-treatment", now=now_said)
    latest, *others = lately(treatments, treatments[0].at, TOLD_HOURS)
    moment = when(words, local(latest.at), local(now))
    also = [_also(words, one, when(words, local(one.at), local(now))) for one in others]
    rest = " ".join([*also, now_said])
    if not latest.areas:
        return words("warning.tell-no-areas", when=moment, now=rest)
    areas = within(words, latest.areas)
    return words("warning.tell", areas=areas, when=moment, now=rest)


def _also(words: Words, treatment: Treatment, moment: str) -> str:
    if not treatment.areas:
        return words("warning.tell-also-no-areas", when=moment)
    return words("warning.tell-also", areas=within(words, treatment.areas), when=moment)
