"""A patient as a physiotherapist keeps them: a label of their own choosing, and what was given."""

from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.domain.condition import Condition
from aftercare.domain.moment import checked
from aftercare.domain.receipt import check_payload

LONGEST_LABEL = 60  # characters
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d\u200e\u200f"))  # unseen, and part of words
MOST_GIVEN = 200  # to one patient; the oldest goes first


class BadLabel(ValueError):
    """A label that is empty, too long or more than one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A prescription as it was handed over, or is going to be."""

    payload: str  # as formats/prescription_link.py reads it
    given_at: datetime  # aware; of one that is pending: when it was made
    pending: bool = False  # its code was made, and nobody has said yet that it was handed over

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no link can carry and moments that cannot be."""
        check_payload(self.payload)
        checked(self.given_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Whom the physiotherapist treats; nothing asks for a name, and nothing hands the label on."""

    id: str
    label: str  # 1 to 60 characters, one line
    added_at: datetime  # aware
    given: tuple[Given, ...] = ()  # oldest first
    conditions: frozenset[Condition] = frozenset()  # what they have; never handed over

    def __post_init__(self) -> None:
        """Refuse, by BadLabel, a label that could not be told from others."""
        if self.label != checked_label(self.label):
            raise BadLabel(self.label)
        checked(self.added_at)

    def giving(self, given: Given) -> "Patient":
        """Return the patient with *given* as the prescription that was handed over last.

        What is handed over again, word for word, is only dated anew.
        """
        others = tuple(one for one in self.given if one.payload != given.payload)
        return replace(self, given=(*others, given)[-MOST_GIVEN:])


def checked_label(typed: str) -> str:
    """Return *typed* without the spaces around and between that say nothing; BadLabel if bad."""
    label = " ".join(typed.split())
    shown = label.translate(_JOINERS)
    if not 0 < len(shown) <= len(label) <= LONGEST_LABEL or not shown.isprintable():
        raise BadLabel(typed)
    return label
