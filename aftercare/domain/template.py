"""A template: what a physiotherapist prescribes often, under a name of their own."""

from dataclasses import dataclass
from datetime import datetime

from aftercare.domain.moment import checked
from aftercare.domain.patient import checked_label
from aftercare.domain.receipt import LONGEST_PAYLOAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Stretches, advice, course, rule and note; no treatment, no visits, nobody."""

    id: str
    name: str  # as a patient's label may be
    payload: str  # as formats/prescription_link.py reads it
    saved_at: datetime  # aware

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no link can carry; BadLabel for the name."""
        if self.name != checked_label(self.name) or not 0 < len(self.payload) <= LONGEST_PAYLOAD:
            raise ValueError(f"{self.name!r} is no template")
        checked(self.saved_at)
