"""What is asked at a visit, as lines."""

from aftercare.domain.occasion import Local
from aftercare.domain.question import Raised
from aftercare.formats.stretch_words import name_by_id
from aftercare.words.words import Words


def raised_line(words: Words, one: Raised, local: Local) -> str:
    """Return what hurt or was left for pain, where, and on which day."""
    side = one.sides[0] if len(one.sides) == 1 else "both" if one.sides else "none"
    key = "visit.asked-hurt" if one.hurt else "visit.asked-left"
    day = words.date(local(one.at), "day")
    return words(key, name=name_by_id(words, one.stretch), side=side, day=day)
