import ast
import tomllib

import pytest
from fluent.syntax import FluentParser

from aftercare.publish.bare import bare, bare_facts, bare_words
from aftercare.publish.packing import members

SAMPLE = b'''"""What it is.

More.
"""
import a


class C:
    """A class."""

    x: int = 1
    """Below a field,
    on two lines."""  # and a comment

    def f(self):
        """Only this."""

    async def g(self): "one line"; return "a text", """another
"""
'''


def meaning(source):
    """Return what *source* says and on which lines, but for its documentation."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if text and isinstance(node.value.value, str):
            node.value.value = "."
    lines = [(type(node).__name__, getattr(node, "lineno", None)) for node in ast.walk(tree)]
    return ast.dump(tree), lines


def test_only_the_documentation_goes():
    stripped = bare(SAMPLE)

    assert meaning(stripped) == meaning(SAMPLE)
    assert b"What it is" not in stripped
    assert b"on two lines" not in stripped
    assert b"Only this" not in stripped
    assert b'"a text", """another\n"""' in stripped


def test_a_class_still_has_a_text_so_that_dataclasses_write_none():
    kind = next(one for one in ast.parse(bare(SAMPLE)).body if isinstance(one, ast.ClassDef))

    assert ast.get_docstring(kind) == ast.get_docstring(kind.body[3]) == "."


@pytest.mark.parametrize(
    "source", [b"", b"x = 1", b"# only\n", b"\xef\xbb\xbf'''d'''\n", b"'\xc3\xa9'\n"]
)
def test_odd_files_keep_their_meaning(source):
    assert meaning(bare(source)) == meaning(source)


def test_what_this_python_cannot_read_is_left_alone():
    assert bare(b"def f(:") == b"def f(:"


def test_every_fact_that_is_packed_keeps_its_meaning_and_loses_its_comments():
    facts = [one for name, one in members().items() if name.endswith(".toml")]
    for one in facts:
        assert tomllib.loads(bare_facts(one).decode()) == tomllib.loads(one.decode())

    assert sum(map(len, map(bare_facts, facts))) < sum(map(len, facts))
    assert bare_facts(b'a = """\n# no comment\n"""\n') == b'a = """\n# no comment\n"""\n'
    assert bare_facts(b"no toml = # x") == b"no toml = # x"


def test_every_sentence_that_is_packed_keeps_its_meaning_and_loses_its_comments():
    for one in [one for name, one in members().items() if name.endswith(".ftl")]:
        whole, less = (FluentParser().parse(text.decode()) for text in (one, bare_words(one)))
        said = [entry for entry in whole.body if not type(entry).__name__.endswith("Comment")]
        for entry in said:
            entry.comment = None

        assert len(said) == len(less.body)
        assert all(mine.equals(other) for mine, other in zip(said, less.body, strict=True))


def test_every_module_that_is_packed_keeps_its_meaning():
    modules = {name: one for name, one in members().items() if name.endswith(".py")}
    changed = [name for name, one in modules.items() if meaning(bare(one)) != meaning(one)]

    assert len(modules) > 300
    assert changed == []
