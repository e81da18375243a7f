"""Text for systems that take no letters but those of ASCII: what can be written so is, in order."""

import re
import unicodedata

UNKNOWN = "?"
_STRUCK = frozenset(map(chr, (*range(0x334, 0x339), 0x20D2, 0x20D3, 0x20E5, 0x20EB)))
_RAISED = re.compile(
    r"(\d)([\u00b2\u00b3\u00b9\u2070-\u207e]+|[\u2080-\u208e]+"
    r"|[\u00bc-\u00be\u2150-\u215f\u2189\u2460-\u249b])"
)
_WRITTEN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00b7\u2022\u2027", "-"),
        "\u2192": "->",
        "\u00d7": "x",
        "\u00b0": " degrees",
        "\u2265": ">=",
        "\u2264": "<=",
        "\u2260": "!=",
        "\u2044": "/",
        "\u00e6": "ae",
        "\u00c6": "Ae",
        "\u0153": "oe",
        "\u0152": "Oe",
        "\u00df": "ss",
        "\u00f8": "o",
        "\u00d8": "O",
        "\u0142": "l",
        "\u0141": "L",
        "\u0131": "i",
        "\u0111": "d",
        "\u0110": "D",
        "\u00fe": "th",
        "\u00de": "Th",
        "\u00f0": "d",
    }
)


def in_ascii(text: str) -> str:
    """Return *text* as one line of what can be seen in ASCII; a letter that has no form there is ?.

    Accents are left out, and so is what cannot be seen. Figures stay the number that they are: what
    is struck through is not written as if it were not, nor 1\u00bd as 11/2 or 10\u00b2 as 102.
    """
    apart = _RAISED.sub(_raised, text.translate(_WRITTEN))
    spread = unicodedata.normalize("NFKD", apart).translate(_WRITTEN)
    return " ".join("".join(map(_letter, spread)).split())


def _raised(found: re.Match[str]) -> str:
    """Return figures that stand high, low or as a fraction after others so that they stay apart."""
    before, figures = found.groups()
    kind = unicodedata.decomposition(figures[0]).partition(" ")[0]
    sign = {"<super>": "^", "<sub>": "_"}.get(kind, " ")
    return f"{before}{sign}{unicodedata.normalize('NFKD', figures)}"


def _letter(one: str) -> str:
    if one in _STRUCK:
        return UNKNOWN
    if one.isascii():
        return one if one.isprintable() else " "
    kind = unicodedata.category(one)
    if kind in {"Mn", "Me", "Cf"}:
        return ""
    return " " if kind[0] == "Z" or kind == "Cc" else UNKNOWN
