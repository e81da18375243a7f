"""What to say on the telephone: where and when the needles were, and what is wrong now."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from aftercare.domain.region import Area, split
from aftercare.domain.treatment import Treatment, current
from aftercare.words.words import Words

RECENT = timedelta(days=14)  # windows of the signs reach this far: warnings.toml, d1 and e13


def recent(treatments: Iterable[Treatment], now: datetime) -> Treatment | None:
    """Return the treatment that a sign felt *now* may come from, if one is noted."""
    treatment = current(treatments, now)
    return treatment if treatment and now - treatment.at <= RECENT else None


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
    treatment: Treatment | None,
    now: datetime,
    local: Callable[[datetime], datetime],
) -> str:
    """Return the whole sentence, with *now_said* for what is wrong."""
    if treatment is None:
        return words("warning.tell-no-treatment", now=now_said)
    moment = when(words, local(treatment.at), local(now))
    if not treatment.areas:
        return words("warning.tell-no-areas", when=moment, now=now_said)
    areas = within(words, treatment.areas)
    return words("warning.tell", areas=areas, when=moment, now=now_said)
