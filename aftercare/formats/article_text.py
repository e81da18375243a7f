"""The text of an article: ``# title``, a beginning, then passages, each after ``## question``."""

import re
from functools import cache

from aftercare.domain.article import Passage, Reading
from aftercare.words.words import Words

_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_TITLE, _QUESTION = "# ", "\n## "


@cache
def reading(words: Words, name: str) -> Reading:
    """Return the words of the article *name*; KeyError if this language has none."""
    return read_article(words.article(name))


def read_article(text: str) -> Reading:
    """Return what *text* holds; ValueError if it has no title, no beginning or no passage."""
    head, *rest = text.split(_QUESTION)
    title, _, beginning = head.partition("\n")
    passages = tuple(_passage(one) for one in rest)
    if not (title.startswith(_TITLE) and beginning.strip() and passages):
        raise ValueError("an article has a title, a beginning and passages")
    return Reading(
        title=title.removeprefix(_TITLE).strip(), beginning=beginning.strip(), passages=passages
    )


def _passage(text: str) -> Passage:
    question, _, answer = text.partition("\n")
    if not (question.strip() and answer.strip()):
        raise ValueError("a passage has a question and an answer")
    return Passage(question=question.strip(), text=answer.strip())


def links(text: str) -> tuple[tuple[str, str], ...]:
    """Return the links of *text*: what they are called, and where they lead."""
    return tuple((name, address) for name, address in _LINK.findall(text))


def plain(text: str) -> str:
    """Return *text* as it is heard: without marks and without the addresses of its links."""
    return _LINK.sub(r"\1", text).replace("**", "").replace("\n- ", "\n")
