"""Where a fact comes from, and how firm it is."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How firm a fact is; explained in ``words/<language>/source.ftl`` as ``mark-<mark>``."""

    HIGH = "h"  # peer-reviewed, or an official body's own page
    MEDIUM = "m"  # one small study, a summary, a leaflet, or seen only in part
    LEAP = "l"  # worked out or decided for this app
    KNOWLEDGE = "k"  # general clinical knowledge, not confirmed in a source


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A work that facts are taken from; "K" and "L" have no work behind them."""

    id: str
    citation: str = ""
    link: str = ""

    def __post_init__(self) -> None:
        """Refuse a source that says nothing and is not a mark."""
        if not self.citation and self.id.lower() not in set(Mark):
            raise ValueError(f"{self.id}: a source needs a citation")
