"""What a module imports of ours and of what comes later: at once, or in a function of its own."""

import ast
from collections.abc import Iterator, Mapping

LATER = ("segno", "fpdf", "fontTools")
"""Packages of others that are not there at the start."""
Asked = tuple[str, str]
"""Who imports, and what: by the full names of the modules."""


def module(path: str) -> str:
    """Return the name of the module at *path*, as "aftercare/ui/app.py"."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def at_once(files: Mapping[str, bytes], known: frozenset[str]) -> set[Asked]:
    """Return what the modules among *files* import at once; *known* are all of ours."""
    return {
        (module(path), name)
        for path, tree in _trees(files)
        for node in _outside_functions(tree.body)
        for name in _names(node, known)
    }


def in_functions(files: Mapping[str, bytes], known: frozenset[str]) -> set[Asked]:
    """Return what the functions of the modules among *files* import when they are called."""
    return {
        (module(path), name)
        for path, tree in _trees(files)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        for name in _names(node, known)
    }


def _trees(files: Mapping[str, bytes]) -> Iterator[tuple[str, ast.Module]]:
    for path, source in files.items():
        if path.endswith(".py"):
            yield path, ast.parse(source)


def _outside_functions(body: list[ast.stmt]) -> Iterator[ast.AST]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            yield from _outside_functions(node.orelse)
            continue
        yield node
        for part in ("body", "orelse", "finalbody"):
            yield from _outside_functions(getattr(node, part, []))
        for handler in getattr(node, "handlers", []):
            yield from _outside_functions(handler.body)


def _names(node: ast.AST, known: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        named = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module:
        inside = (f"{node.module}.{alias.name}" for alias in node.names)
        named = [node.module, *(name for name in inside if name in known)]
    else:
        return
    yield from (name for name in named if name.split(".")[0] in ("aftercare", *LATER))
