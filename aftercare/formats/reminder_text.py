"""What a notification says: neutral, as others may read it on a locked screen."""

from collections.abc import Collection
from dataclasses import dataclass

from aftercare.domain.region import Area
from aftercare.domain.reminder import Kind
from aftercare.domain.ring import Ring
from aftercare.formats.area_words import area_line
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import Words

OPENS = {
    Kind.CHECK_IN: "/check-in",
    Kind.LOOK_AGAIN: "/warning",
    Kind.STRETCHES: "/practise/plan",
    Kind.VISIT_EVE: "/visits",
    Kind.VISIT_SOON: "/visits",
}
"""Which screen of the app answers a reminder."""
VISITS = frozenset({Kind.VISIT_EVE, Kind.VISIT_SOON})
NAMED = 3  # stretches in a title


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What may be named where the person wants it; empty: nothing is."""

    areas: Collection[Area] = ()
    stretches: Collection[str] = ()  # their ids


def title_of(words: Words, kind: Kind, named: Named) -> str:
    """Return what stands first."""
    if kind is Kind.STRETCHES and named.stretches:
        names = [name_by_id(words, one) for one in tuple(dict.fromkeys(named.stretches))[:NAMED]]
        return words("reminder.named-stretches", names=words.listed(names))
    if kind in {Kind.CHECK_IN, Kind.LOOK_AGAIN} and named.areas:
        return words(f"reminder.named-{kind}", where=area_line(words, named.areas))
    return words(f"reminder.ring-{kind}")


def body_of(words: Words, ring: Ring) -> str:
    """Return what stands below: what to do, and what else rings with it.

    Of a visit its time by the clocks of the clinic, which its ``until`` has.
    """
    first, *others = ring.kinds
    if first in VISITS:
        said = words("reminder.body-visit", time=words.time(ring.first.until))
    else:
        said = words(f"reminder.body-{first}")
    if not others:
        return said
    things = words.listed([words(f"reminder.ring-{one}") for one in others])
    return f"{said} {words('reminder.body-also', things=things)}"
