import ast
import re
import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from aftercare.words.words import load_words, packaged

PACKAGE = Path(str(files("aftercare")))
NOUNS = sorted(path.stem for path in (PACKAGE / "words" / "en").glob("*.ftl"))
PAGE = PACKAGE.parent / "assets" / "web" / "index.html"
KEY = re.compile(rf"({'|'.join(NOUNS)})\.([a-z0-9-]+)")
GAP = "\0"  # stands for a gap of an f-string
SAYING = frozenset({"words", "_words", "use_words", "load_words"})
RAISED = re.compile(r"warning\.\w+-act-(emergency|doctor|physiotherapist)")  # content: act_id


@cache
def parsed(noun):
    return FluentParser().parse(packaged("en", noun)).body


@cache
def messages():
    return {
        f"{noun}.{entry.id.name}"
        for noun in NOUNS
        for entry in parsed(noun)
        if isinstance(entry, fluent.Message)
    }


@cache
def trees():
    return [ast.parse(path.read_text("utf-8"), str(path)) for path in PACKAGE.rglob("*.py")]


def as_text(node):
    """Return a string or f-string with its gaps marked, None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else GAP for part in node.values
        )
    return None


def said_texts(node):
    """Yield the strings that a first argument may be."""
    if isinstance(node, ast.IfExp):
        yield from said_texts(node.body)
        yield from said_texts(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        choices = [""]
        for part in node.values:
            inner = part.value if isinstance(part, ast.FormattedValue) else part
            options = list(said_texts(inner)) or [GAP]
            choices = [choice + option for choice in choices for option in options]
        yield from choices
    else:
        text = as_text(node)
        if text is not None:
            yield text


@cache
def said():
    """Return every key that the code hands to the words, gaps marked."""
    return {
        text
        for tree in trees()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and call.args and callee(call) in SAYING
        for text in said_texts(call.args[0])
    }


@cache
def mentioned():
    """Return the messages that other messages bring in."""
    return {
        f"{noun}.{name}"
        for noun in NOUNS
        for name in re.findall(r"\{ ([a-z][a-z0-9-]*) [}(.-]", packaged("en", noun))
    }


def callee(call):
    function = call.func.func if isinstance(call.func, ast.Call) else call.func
    return getattr(function, "attr", None) or getattr(function, "id", None)


@cache
def written():
    """Return every string of the code, content and page, without the keys of controls."""
    texts = set()
    for tree in trees():
        named = {
            id(node)
            for call in ast.walk(tree)
            if isinstance(call, ast.Call)
            for keyword in call.keywords
            if keyword.arg == "key"
            for node in ast.walk(keyword.value)
        }
        texts |= {
            text
            for node in ast.walk(tree)
            if id(node) not in named and (text := as_text(node)) is not None
        }
    for path in (PACKAGE / "content").rglob("*.toml"):
        texts |= set(strings(tomllib.loads(path.read_text("utf-8"))))
    texts |= set(re.findall(r"\{\{([a-z]+\.[a-z0-9-]+)\}\}", PAGE.read_text("utf-8")))
    return {text.replace("_", "-") for text in texts}


def strings(value):
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    else:
        yield str(value)


def matcher(text):
    return re.compile("([a-z0-9-]+)".join(map(re.escape, text.split(GAP))))


@cache
def patterns():
    gapped = [text for text in written() if GAP in text]
    whole = [
        matcher(text)
        for text in gapped
        if KEY.match(text.replace(GAP, "x", 1))
        or KEY.match(text.replace(GAP, "neck", 1).replace(GAP, "x"))
    ]
    parts = [matcher(text) for text in gapped if re.fullmatch(r"[a-z0-9\0-]*[a-z0-9-]+.*", text)]
    return whole, parts


def known(part):
    """Tell whether *part* of a key stands somewhere by itself, or is put together there."""
    if part in written() or part.isdigit():
        return True
    return any(
        (found := pattern.fullmatch(part)) and all(one in written() for one in found.groups())
        for pattern in patterns()[1]
    )


def used(key):
    return (
        key in written()
        or key in mentioned()
        or bool(RAISED.fullmatch(key))
        or any(
            (found := pattern.fullmatch(key)) and all(map(known, found.groups()))
            for pattern in patterns()[0]
        )
    )


@pytest.mark.parametrize("noun", NOUNS)
def test_every_file_parses_without_junk(noun):
    assert [entry.content for entry in parsed(noun) if isinstance(entry, fluent.Junk)] == []


@pytest.mark.parametrize("noun", NOUNS)
def test_no_message_is_there_twice_or_empty(noun):
    entries = [entry for entry in parsed(noun) if isinstance(entry, fluent.Message)]
    names = [entry.id.name for entry in entries]

    assert len(names) == len(set(names))
    assert [entry.id.name for entry in entries if not entry.value or not entry.value.elements] == []


def test_every_key_that_is_said_has_its_words():
    plain = {text for text in said() if GAP not in text and KEY.fullmatch(text)}
    missing = plain - messages()

    assert len(plain) > 100
    assert missing == set()


def test_every_key_with_a_gap_fits_some_words():
    gapped = {text for text in said() if GAP in text and not text.startswith(GAP)}
    unfitting = {
        text.replace(GAP, "{}")
        for text in gapped
        if not any(map(matcher(text).fullmatch, messages()))
    }

    assert gapped
    assert unfitting == set()


def test_no_message_is_left_unused():
    unused = {key for key in messages() if not used(key)}

    assert unused == set()


def test_no_choice_says_nothing():
    empty = [
        f"{noun}.{entry.id.name}"
        for noun in NOUNS
        for entry in parsed(noun)
        if isinstance(entry, fluent.Message)
        for element in entry.value.elements
        if isinstance(element, fluent.Placeable)
        and isinstance(element.expression, fluent.SelectExpression)
        for variant in element.expression.variants
        if not variant.value.elements
    ]

    assert empty == []


def test_words_that_are_not_there_are_an_error():
    words = load_words("en")

    with pytest.raises(KeyError):
        words("today.nothing-of-that-name")
