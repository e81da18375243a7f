"""Warning signs: a leaflet to compare oneself with, each sign with its fixed action."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from aftercare.domain.region import Area, split
from aftercare.domain.source import Mark


class Level(IntEnum):
    """What a sign asks for; the higher, the more urgent."""

    USUAL = 0  # usual at home
    PHYSIOTHERAPIST = 1  # tell the physiotherapist, next working day
    DOCTOR = 2  # the same day
    EMERGENCY = 3  # now


class Flag(StrEnum):
    """What a person may tell about themselves; a flag only ever raises a sign's action."""

    BLOOD_THINNER = "blood-thinner"
    BLEEDING_DISORDER = "bleeding-disorder"
    PREGNANCY = "pregnancy"
    WEAK_IMMUNITY = "weak-immunity"
    DIABETES = "diabetes"
    LYMPHOEDEMA = "lymphoedema"
    LUNG_DISEASE = "lung-disease"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One warning sign; its sentences are in ``words/<language>/warning.ftl`` under its id."""

    id: str
    level: Level
    regions: frozenset[str] = frozenset()  # where it is likeliest; empty: everywhere alike
    first: bool = False  # stands before all others, for everybody
    raised: Mapping[Flag, Level] = field(default_factory=dict)
    near: frozenset[Flag] = frozenset()  # flags that bring it to the front of its group
    sources: tuple[str, ...] = ()
    read: str = ""  # the article that tells more of it, if there is one
    marks: tuple[Mark, ...] = ()  # how firm it is; two where the row's parts differ

    def __post_init__(self) -> None:
        """Refuse a flag that would lower the action."""
        if any(level < self.level for level in self.raised.values()):
            raise ValueError(f"{self.id}: a flag may only raise a level")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A sign as this person sees it: at its own level or raised, near their treatment or not."""

    sign: Sign
    level: Level
    near: bool


def level_for(sign: Sign, flags: Iterable[Flag]) -> Level:
    """Return the action of *sign* for somebody with *flags*; never below its own."""
    return max([sign.level, *(sign.raised[flag] for flag in flags if flag in sign.raised)])


def leaflet(
    signs: Iterable[Sign], areas: Iterable[Area], flags: frozenset[Flag]
) -> dict[Level, tuple[Shown, ...]]:
    """Return all *signs* by action, most urgent first; within one, the person's own first."""
    regions = {split(area)[0] for area in areas}
    shown = [
        Shown(
            sign=sign,
            level=level_for(sign, flags),
            near=bool(sign.regions & regions) or bool(sign.near & flags),
        )
        for sign in signs
    ]
    return {
        level: tuple(
            sorted(
                (s for s in shown if s.level is level),
                key=lambda s: (not s.sign.first, not s.near),
            )
        )
        for level in sorted(Level, reverse=True)
    }
