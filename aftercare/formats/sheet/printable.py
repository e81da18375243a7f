"""Text as a typeface can print it: what it lacks is seen to be missing, and never stops a sheet."""

import re
from collections.abc import Collection
from unicodedata import category, normalize

MISSING = "\u25ca"  # a lozenge: nobody takes it for a letter
_SILENT = re.compile("[\u200c\u200d\ufe00-\ufe0f]")


def printable(text: str, letters: Collection[int]) -> str:
    """Return *text* with a lozenge for each character that is not in *letters* (code points).

    Accents become part of their letter, wide and narrow spaces plain ones; line breaks stay.
    """
    joined = _SILENT.sub("", normalize("NFC", text))
    return "".join(_printed(one, letters) for one in joined)


def _printed(one: str, letters: Collection[int]) -> str:
    if one == "\n" or ord(one) in letters:
        return one
    return " " if category(one) == "Zs" else MISSING
