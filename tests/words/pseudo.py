"""A language that nobody speaks: every sentence of ours is longer, and marked letter by letter.

What stands on a screen in plain letters was not said through ``words``; what a third more text
cuts off would be cut off in German.
"""

import re
from collections.abc import Iterator

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from aftercare.words.words import packaged

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
MARKED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
LONGER = 0.35
PATTERNS = frozenset({"date"})  # files that hold patterns for Babel instead of sentences
_MARKS = str.maketrans(PLAIN, MARKED)


def marked(text: str) -> str:
    """Return *text* in marked letters and a good third longer; blank text stays as it is."""
    if not text.strip():
        return text
    body = text.rstrip()
    padding = "·" * max(1, round(len(body.strip()) * LONGER))
    return body.translate(_MARKS) + padding + text[len(body) :]


class _Marker(visitor.Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = marked(node.value)
        return node


def pseudo(language: str, noun: str) -> str:
    """Return the words of *noun* in the language that nobody speaks."""
    text = packaged(language, noun)
    if noun in PATTERNS:
        return text
    if noun.endswith(".md"):
        return _marked_page(text)
    resource = FluentParser().parse(text)
    return FluentSerializer().serialize(_Marker().visit(resource))


def _marked_page(text: str) -> str:
    """Return an article in marked letters: its structure and the addresses of its links stay."""
    parts = re.split(r"(\]\([^)]*\)|\[|\*\*|\n(?:#+ |- )?|^# )", text)
    return "".join(part if n % 2 else marked(part) for n, part in enumerate(parts))


def plain_letters(text: str) -> Iterator[str]:
    """Yield the letters of *text* that no sentence of ours has brought there."""
    return (letter for letter in text if letter in PLAIN)
