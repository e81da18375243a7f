"""The prescriptions of a plan as they came: what of it is kept, and read anew at each start."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.domain.moment import checked

MOST_RECEIPTS = 30  # of one plan; the oldest goes first
LONGEST_PAYLOAD = 8192  # characters


def check_payload(payload: str) -> None:
    """Refuse, by ValueError, what no link can carry."""
    if not 0 < len(payload) <= LONGEST_PAYLOAD:
        raise ValueError(f"a payload has 1 to {LONGEST_PAYLOAD} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A prescription as it came, and when the person took it."""

    payload: str  # as formats/prescription_link.py reads it
    accepted_at: datetime  # aware

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no link can carry and moments that cannot be."""
        check_payload(self.payload)
        checked(self.accepted_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedPlan:
    """Every revision of one plan that was taken, in that order: the last one counts."""

    id: str  # of its prescriptions
    receipts: tuple[Receipt, ...]

    def __post_init__(self) -> None:
        """Refuse, by ValueError, an id that no prescription has, and a plan of nothing."""
        if not re.fullmatch("[0-9a-f]{16}", self.id):
            raise ValueError(f"{self.id!r} is not the id of a prescription")
        if not self.receipts:
            raise ValueError("a plan needs a receipt")

    def taking(self, receipt: Receipt) -> "ReceivedPlan":
        """Return the plan with *receipt* as the one that counts.

        What came again, word for word, is only dated anew.
        """
        again = self.receipts[-1].payload == receipt.payload
        before = self.receipts[:-1] if again else self.receipts
        return replace(self, receipts=(*before, receipt)[-MOST_RECEIPTS:])
