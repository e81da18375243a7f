"""What could harm somebody, and how much of it is left after what was built against it.

In the manner of DCB0129, the English standard for the safety of health software.
"""

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How badly it could harm."""

    MINOR = 1
    SIGNIFICANT = 2
    CONSIDERABLE = 3
    MAJOR = 4
    CATASTROPHIC = 5


class Likelihood(IntEnum):
    """How likely that is."""

    VERY_LOW = 1
    LOW = 2
    MEDIUM = 3
    HIGH = 4
    VERY_HIGH = 5


_RATINGS = (
    (1, 1, 2, 2, 3),  # very low: minor to catastrophic
    (1, 2, 2, 3, 4),
    (2, 2, 3, 3, 4),
    (2, 3, 3, 4, 5),
    (3, 4, 4, 5, 5),  # very high
)
"""The matrix of the standard; 1 and 2 may be borne, 3 only if nothing more can be done."""


@dataclass(frozen=True, slots=True)
class Risk:
    """A severity and its likelihood."""

    severity: Severity
    likelihood: Likelihood

    @property
    def rating(self) -> int:
        """Return how much it counts, 1 to 5."""
        return _RATINGS[self.likelihood - 1][self.severity - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """One hazard; its cause, effect and control are sentences of each language."""

    id: str
    before: Risk
    after: Risk  # with the control
    tests: tuple[str, ...]  # that prove the control, one or more

    def __post_init__(self) -> None:
        """Refuse a control that nothing proves, and one that makes it worse."""
        if not self.tests:
            raise ValueError(f"{self.id}: no test proves its control")
        if self.after.rating > self.before.rating:
            raise ValueError(f"{self.id}: a control never raises a risk")
