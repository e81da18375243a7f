"""The proportions of the drawn person."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Lengths between joint centres, as parts of body height (0 to 1)."""

    lengths: Mapping[str, float]

    def length(self, name: str) -> float:
        """Return a length in thousandths of body height."""
        return self.lengths[name] * 1000
