"""What bringing back a copy would add, replace or leave: values that are counted before it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How many records of one *table* are in a copy, and where else."""

    table: str
    new: int  # not here yet
    same: int  # here, word for word
    different: int  # here, and not the same
    newest: datetime | None  # when the latest in the copy is of; None: it does not say


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What is in a copy, beside what is here."""

    kinds: tuple[Kind, ...]
    replaceable: frozenset[tuple[str, str]]
    """Table and id of what differs, but for what was noted later here than in the copy."""
    later: int  # how many of those were noted later in the copy; of the others nobody can tell
    settings: bool  # they would come too

    @property
    def new(self) -> int:
        """How many would be added."""
        return sum(one.new for one in self.kinds)

    @property
    def here(self) -> int:
        """How many are here already, the same or not."""
        return sum(one.same + one.different for one in self.kinds)

    @property
    def different(self) -> int:
        """How many are here otherwise than in the copy."""
        return sum(one.different for one in self.kinds)
