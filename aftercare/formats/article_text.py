"""The text of an article: ``# title``, a beginning, then passages, each after ``## question``.

A line ``? other words`` below a title or a question says how else people ask it: it is sought and
never shown.
"""

import re
from collections.abc import Iterable
from functools import cache

from aftercare.domain.article import Passage, Reading, Use
from aftercare.words.words import Words

_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_TITLE, _QUESTION, _SOUGHT = "# ", "\n## ", "? "


@cache
def reading(words: Words, name: str) -> Reading:
    """Return the words of the article *name*; KeyError if this language has none."""
    return read_article(words.article(name))


def read_article(text: str) -> Reading:
    """Return what *text* holds; ValueError if it has no title, no beginning or no passage."""
    head, *rest = text.split(_QUESTION)
    title, sought, beginning = _split(head)
    passages = tuple(_passage(one) for one in rest)
    if not (title.startswith(_TITLE) and beginning and passages):
        raise ValueError("an article has a title, a beginning and passages")
    return Reading(
        title=title.removeprefix(_TITLE), beginning=beginning, passages=passages, sought=sought
    )


def _passage(text: str) -> Passage:
    question, sought, answer = _split(text)
    if not (question and answer):
        raise ValueError("a passage has a question and an answer")
    return Passage(question=question, text=answer, sought=sought)


def _split(text: str) -> tuple[str, str, str]:
    """Return the first line, how else it is asked, and what stands below."""
    first, _, rest = text.partition("\n")
    second, _, more = rest.partition("\n")
    asked = second.startswith(_SOUGHT)
    sought, below = (second.removeprefix(_SOUGHT), more) if asked else ("", rest)
    return first.strip(), sought.strip(), below.strip()


def by_name(words: Words, uses: Iterable[Use]) -> list[Use]:
    """Return *uses* in the order of their names in this language."""
    return sorted(uses, key=lambda one: words(f"use.{one.id}").casefold())


def links(text: str) -> tuple[tuple[str, str], ...]:
    """Return the links of *text*: what they are called, and where they lead."""
    return tuple((name, address) for name, address in _LINK.findall(text))


def plain(text: str) -> str:
    """Return *text* as it is heard: without marks and without the addresses of its links."""
    return _LINK.sub(r"\1", text).replace("**", "").replace("\n- ", "\n")
