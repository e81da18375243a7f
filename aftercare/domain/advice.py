"""What helps now and what to leave for now, phase by phase."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from aftercare.domain.course import Phase
from aftercare.domain.prescription import Topic
from aftercare.domain.warning import Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One piece of advice; its sentence is in ``words/<language>/phase.ftl`` under its id."""

    id: str
    icon: str  # a plain word such as "walk"; the user interface has the picture
    sources: tuple[str, ...]
    flags: frozenset[Flag] = frozenset()  # empty: for everybody; else only for these
    over_lung: bool = False  # only where a treated area lies over the lung
    topics: frozenset[Topic] = frozenset()  # what else a physiotherapist may say something of

    def is_for(self, flags: AbstractSet[Flag], *, over_lung: bool) -> bool:
        """Tell whether the line concerns somebody with *flags*, treated *over_lung* or not."""
        return (not self.flags or bool(self.flags & flags)) and (over_lung or not self.over_lung)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseAdvice:
    """The advice of one phase, in the order in which it is read."""

    phase: Phase
    helps: tuple[Line, ...]
    leave: tuple[Line, ...]


def advice_for(
    advice: PhaseAdvice,
    flags: AbstractSet[Flag],
    *,
    over_lung: bool,
    doubted: AbstractSet[Topic] = frozenset(),
) -> PhaseAdvice:
    """Return *advice* for one person: every general line, and before them those added for them.

    Nothing is said to help of what their physiotherapist *doubted*: said no to, or to ask first.
    """

    def kept(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        concerning = (line for line in lines if line.is_for(flags, over_lung=over_lung))
        return tuple(sorted(concerning, key=lambda line: not (line.flags or line.over_lung)))

    helps = tuple(line for line in kept(advice.helps) if not line.topics & doubted)
    return replace(advice, helps=helps, leave=kept(advice.leave))
