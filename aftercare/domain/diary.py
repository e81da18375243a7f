"""What a diary entry is: soreness from the needles and the usual pain, always two questions."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypedDict

from aftercare.domain.course import Reading
from aftercare.domain.moment import hours_between, not_after
from aftercare.domain.region import Area
from aftercare.domain.treatment import Treatment

LONGEST_NOTE = 200_000  # characters


class Compared(StrEnum):
    """How the soreness is, measured by what the person expected."""

    EASIER = "easier"
    EXPECTED = "expected"
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer to "how is it?"; there may be many in a day and any part may be missing."""

    id: str
    occurred_at: datetime  # aware
    recorded_at: datetime  # aware, not before occurred_at
    compared: Compared | None = None
    soreness: int | None = None  # from the needles, 0 to 10
    usual_pain: int | None = None  # the pain that the person came with, 0 to 10
    areas: tuple[Area, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse moments in the future, scores outside 0 to 10 and notes beyond 200,000."""
        not_after(self.occurred_at, self.recorded_at)
        for score in (self.soreness, self.usual_pain):
            if score is not None and (type(score) is not int or not 0 <= score <= 10):
                raise ValueError(f"a score must be a whole number from 0 to 10, not {score!r}")
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note may have {LONGEST_NOTE} characters")

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all has been said."""
        return (
            self.compared is None
            and self.soreness is None
            and self.usual_pain is None
            and not (self.areas or self.tags or self.note)
        )

    @property
    def added_later(self) -> bool:
        """Whether it was written down an hour or more after it was felt."""
        return hours_between(self.occurred_at, self.recorded_at) >= 1


class Answers(TypedDict, total=False):
    """The parts of an entry that a person may say or change."""

    occurred_at: datetime
    compared: Compared | None
    soreness: int | None
    usual_pain: int | None
    areas: tuple[Area, ...]
    tags: tuple[str, ...]
    note: str


def cleaned(note: str) -> str:
    """Return *note* without what no person types: NUL and other controls, broken halves.

    Emoji, right-to-left text, tabs and line breaks stay as they are.
    """
    # Two halves of a surrogate pair are one emoji; a half alone is nothing.
    whole = note.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    plain = whole.replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in plain if (c >= " " or c in "\n\t") and not "\x7f" <= c <= "\x9f")
    return "".join(kept)[:LONGEST_NOTE]


def reading(entry: Entry, treatment: Treatment) -> Reading | None:
    """Return what *entry* says about the soreness after *treatment*, if it says a number."""
    hours = hours_between(treatment.at, entry.occurred_at)
    if entry.soreness is None or hours < 0:
        return None
    return Reading(hours=hours, soreness=entry.soreness)
