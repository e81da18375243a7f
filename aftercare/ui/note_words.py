"""The words of a note as they are sought, in any script."""

import re
import unicodedata
from collections.abc import Iterator

from aftercare.ui.search import words_of

DOTLESS = str.maketrans("\u0131\u0142\u00f8\u0111", "ilod")
"""Letters that have no accent to leave out, as they are typed where a keyboard has not got them."""
WITHOUT_SPACES = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
)
"""Letters of scripts that set no space between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese.

Each is sought by itself, so that a word is found wherever it stands.
"""


def note_words(note: str) -> Iterator[str]:
    """Yield the words of *note* without case and accents, and each emoji."""
    for word in words_of(note):
        plain = word.translate(DOTLESS)
        alone = WITHOUT_SPACES.findall(plain)
        yield from alone
        yield from filter(None, WITHOUT_SPACES.split(plain) if alone else [plain])
    yield from (sign for sign in note if not sign.isascii() and unicodedata.category(sign) == "So")
