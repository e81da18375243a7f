"""Source code without its documentation: a fifth less for a phone to load and compile."""

import ast
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
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


def bared(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return *files* with the modules among them bare."""
    return {
        name: bare(content) if name.endswith(".py") else content for name, content in files.items()
    }


def _texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts that stand alone: of modules, classes, functions, and below fields."""
    alone = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    for value in alone:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value
