"""Code, facts and words without what only their authors read: a fifth less for a phone to load."""

import ast
import re
import tomllib
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from functools import cache

_DOT = b'"."'
"""In the place of each text, so that a class still has one: dataclasses write their own else,
which costs more than it weighs."""


@cache
def bare(source: bytes) -> bytes:
    """Return *source*, UTF-8 Python, with "." for each text that is a statement; lines stay.

    What only a newer Python can read is returned as it is.
    """
    source = source.removeprefix(BOM_UTF8)  # it would count as bytes of the first line
    try:
        texts = sorted(_texts(ast.parse(source)), key=lambda one: one.lineno, reverse=True)
    except SyntaxError:
        return source
    lines = source.splitlines(keepends=True)
    for text in texts:
        first, last = text.lineno - 1, (text.end_lineno or text.lineno) - 1
        before, after = lines[first][: text.col_offset], lines[last][text.end_col_offset :]
        lines[first : last + 1] = [before + _DOT + b"\n" * (last - first) + after]
        lines[first : first + 1] = lines[first].splitlines(keepends=True)
    return b"".join(lines)


_LINE = re.compile(rb"^#.*\n", re.MULTILINE)
_SPACE = re.compile(rb"\n[ \t\n]+")
_REST = re.compile(rb"[ \t]+#[^\"'\n]*$", re.MULTILINE)


def bare_words(source: bytes) -> bytes:
    """Return *source*, Fluent, without its comments: nothing that is said begins a line with #."""
    return _LINE.sub(b"", source)


def bare_facts(source: bytes) -> bytes:
    """Return *source*, TOML, without comments and space; as it is if that would change a fact."""
    less = _SPACE.sub(b"\n", _REST.sub(b"", _LINE.sub(b"", source)))
    try:
        same = tomllib.loads(less.decode()) == tomllib.loads(source.decode())
    except ValueError:
        return source
    return less if same else source


def bared(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return *files* with the modules, words and facts among them bare."""
    kinds: dict[str, Callable[[bytes], bytes]]
    kinds = {"py": bare, "ftl": bare_words, "toml": bare_facts}

    def one(name: str, content: bytes) -> bytes:
        strip = kinds.get(name.rpartition(".")[2])
        return strip(content) if strip else content

    return {name: one(name, content) for name, content in files.items()}


def _texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts that stand alone: of modules, classes, functions, and below fields."""
    alone = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    for value in alone:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value
