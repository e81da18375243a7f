"""What is said of a ready-made set of stretches."""

from aftercare.domain.ready_set import ReadySet
from aftercare.words.words import Words


def set_name(words: Words, ready: ReadySet) -> str:
    """Return its name, as on a chip."""
    return words(f"ready-set.{ready.id}")


def set_line(words: Words, ready: ReadySet) -> str:
    """Return in one line what it is for, and what was left out."""
    return words(f"ready-set.{ready.id}-what")
