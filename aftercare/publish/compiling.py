"""Compile the modules of one zip file into another: ``python compiling.py IN OUT KEPT``.

Run as a script, by the very version of Python that is to import them, and so it needs nothing but
the standard library. Modules whose paths begin with *KEPT*, which are ours, keep their line
numbers, so that an error of theirs tells where it arose; those of the others would be a fifth of
the whole. And they lose what is said of the kinds of arguments: for each function that says it
this Python makes another one, an eighth of what is ours, and only a type checker asks for it.
"""

import ast
import importlib.util
import marshal
import sys
import zipfile
from types import CodeType

_UNCHECKED = 1
"""A hash for which no source is looked for."""
HEAD = importlib.util.MAGIC_NUMBER + _UNCHECKED.to_bytes(4, "little") + bytes(8)


def compiled(name: str, source: bytes, *, ours: bool) -> bytes:
    """Return the module file *name* compiled; SyntaxError if it is of another Python."""
    tree = ast.parse(source, name)
    code = compile(_unsaid(tree) if ours else tree, name, "exec", dont_inherit=True, optimize=0)
    return HEAD + marshal.dumps(code if ours else _short(code))


def _unsaid(tree: ast.Module) -> ast.Module:
    """Return *tree* without the annotations of functions; those of classes make their fields."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
    return tree


def _short(code: CodeType) -> CodeType:
    inner = (_short(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=_nowhere(len(code.co_code) // 2), co_consts=tuple(inner))


def _nowhere(units: int) -> bytes:
    """Return a table by which *units* of code have no line; with none at all `traceback` fails.

    An entry is a byte: its high five bits say "no location", its low three count to eight units.
    """
    whole, rest = divmod(units, 8)
    return bytes([0xFF]) * whole + (bytes([0xF8 + rest - 1]) if rest else b"")


def main(source: str, target: str, kept: str) -> None:
    """Compile what can be; what cannot is copied as it is."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if not name.endswith(".py"):
                new.writestr(name, content)
                continue
            try:
                new.writestr(f"{name}c", compiled(name, content, ours=name.startswith(kept)))
            except SyntaxError:
                new.writestr(name, content)


if __name__ == "__main__":
    main(*sys.argv[1:])
