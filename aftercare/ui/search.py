"""Finding what was typed: without case, accents, the order of words, and one slip of a finger."""

import re
import unicodedata
from collections.abc import Collection

LONG = 5  # letters: a shorter word is too near to others for a slip to be told from them
APOSTROPHES = re.compile(r"['\u2019]")
WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Return *text* as it is sought."""
    parts = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Return the words of *text* as they are sought."""
    return WORD.findall(APOSTROPHES.sub("", plain(text)))


def meant(part: str, known: Collection[str]) -> frozenset[str]:
    """Return which of the *known* words begin with *part*; if none does, which nearly do."""
    begun = frozenset(word for word in known if word.startswith(part))
    if begun or len(part) < LONG:
        return begun
    return frozenset(word for word in known if _nearly_begins(part, word))


def _nearly_begins(part: str, word: str) -> bool:
    size = len(part)
    return word[:1] == part[:1] and any(
        one_slip(part, word[:length]) for length in (size - 1, size, size + 1)
    )


def one_slip(one: str, other: str) -> bool:
    """Tell whether a letter too many, too few, wrong or swapped with the next one parts them."""
    alike = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    left, right = one[alike:], other[alike:]
    if left[1:] == right[1:]:
        return bool(left or right)
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right or left == right[1:]
