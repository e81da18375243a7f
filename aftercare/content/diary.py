"""What a person may tick beside the scores."""

from dataclasses import dataclass
from functools import cache

from aftercare.content.datafile import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Something that may colour a day; its word is in ``words/<language>/tag.ftl``."""

    id: str
    icon: str  # a plain word; the user interface has the picture


@cache
def tags() -> tuple[Tag, ...]:
    """Return all tags in the order in which they are offered."""
    return tuple(Tag(**row) for row in read("diary")["tag"])
