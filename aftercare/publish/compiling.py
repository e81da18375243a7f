"""Compile the modules of one zip file into another: ``python compiling.py IN OUT KEPT``.

Run as a script, by the very version of Python that is to import them, and so it needs nothing but
the standard library. Modules whose paths begin with *KEPT* keep their line numbers, so that an
error of theirs tells where it arose; those of the others would be a fifth of the whole.
"""

import importlib.util
import marshal
import sys
import zipfile
from types import CodeType

_UNCHECKED = 1
"""A hash for which no source is looked for."""
HEAD = importlib.util.MAGIC_NUMBER + _UNCHECKED.to_bytes(4, "little") + bytes(8)


def compiled(name: str, source: bytes, *, lines: bool) -> bytes:
    """Return the module file *name* compiled; SyntaxError if it is of another Python."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    return HEAD + marshal.dumps(code if lines else _short(code))


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
                new.writestr(f"{name}c", compiled(name, content, lines=name.startswith(kept)))
            except SyntaxError:
                new.writestr(name, content)


if __name__ == "__main__":
    main(*sys.argv[1:])
