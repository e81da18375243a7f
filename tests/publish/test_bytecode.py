"""Compiling for another Python; here that is the one that runs the tests, but for the last ones."""

import subprocess
import sys

import pytest

from aftercare.publish.bytecode import compiled, compilers
from aftercare.publish.client import python_version
from aftercare.publish.packing import zipped

HERE = ((sys.executable,),)
THERE = bool(list(compilers()))
SAMPLE = {
    "aftercare/__init__.py": b"",
    "aftercare/one.py": b"import other\n\n\ndef f():\n    return other.g(0)\n",
    "aftercare/words.ftl": b"a = b",
    "other.py": b"NAME = 'other'\n\n\ndef g(x):\n    return 1 / x\n",
    "newer.py": b"what only another Python reads !\n",
}


@pytest.fixture(params=[*HERE, *list(compilers())[:1]], ids=["here", "there"][: 1 + THERE])
def imported(request, tmp_path):
    """Make what was compiled importable out of a zip file, and nothing of ours."""
    archive = tmp_path / "app.zip"
    python = request.param
    archive.write_bytes(zipped(compiled(SAMPLE, [python])))
    run = "import sys; sys.path.insert(0, sys.argv[1]); exec(sys.argv[2])"

    def do(code):
        command = [*python, "-c", run, str(archive), code]
        return subprocess.run(command, check=False, capture_output=True, text=True)

    return do


def test_modules_are_compiled_and_all_else_is_as_it_was():
    files = compiled(SAMPLE, HERE)

    assert files.keys() == {
        *("aftercare/__init__.pyc", "aftercare/one.pyc", "aftercare/words.ftl", "other.pyc"),
        "newer.py",
    }
    assert files["newer.py"] == SAMPLE["newer.py"]
    assert files["aftercare/words.ftl"] == SAMPLE["aftercare/words.ftl"]


def test_they_are_imported_without_their_sources(imported):
    done = imported("import other; print(other.NAME, other.g(4), other.__file__[-9:])")

    assert done.stdout.split() == ["other", "0.25", "other.pyc"]


TOLD = """
import logging, traceback
from aftercare.one import f
logging.basicConfig(format="logged %(message)s")
try:
    f()
except ZeroDivisionError as error:
    logging.exception("it")
    print(traceback.format_exc())
    print(*traceback.format_exception_only(error))
"""


def test_an_error_tells_the_line_in_our_own_modules_and_only_the_name_in_others(imported):
    done = imported(TOLD)

    for told in (done.stdout, done.stderr):
        assert 'one.py", line 5, in f' in told
        assert "in g" in told
        assert "line 5, in g" not in told
        assert "ZeroDivisionError" in told
    assert "logged it" in done.stderr


SAID = b"""
from dataclasses import dataclass


@dataclass
class Score:
    soreness: int
    note: str = ""

    def least(self, other: int, *more: int, **named: str) -> int:
        return min(self.soreness, other)
"""


def test_what_is_said_of_arguments_is_left_out_of_our_own_modules_and_fields_are_not(tmp_path):
    names = ("aftercare/__init__.py", "aftercare/score.py", "other.py")
    archive = tmp_path / "app.zip"
    archive.write_bytes(zipped(compiled(dict.fromkeys(names, SAID), HERE)))
    code = """
import sys; sys.path.insert(0, sys.argv[1])
import aftercare.score, other
for one in (aftercare.score.Score, other.Score):
    print(one(4, "n").least(3), len(one.least.__annotations__))
"""
    command = [sys.executable, "-c", code, str(archive)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)

    assert done.stdout.split() == ["3", "0", "3", "4"]


@pytest.mark.parametrize("python", [("/no/such/python",), ("false",), ("true",)])
def test_where_nobody_can_compile_they_stay_as_they_are(python):
    assert compiled(SAMPLE, [python]) == SAMPLE
    assert compiled(SAMPLE, [python, *HERE]) == compiled(SAMPLE, HERE)


def test_the_same_modules_are_the_same_bytes(monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    one = compiled({**SAMPLE, "seed.py": b"1"}, HERE)
    monkeypatch.setenv("PYTHONHASHSEED", "2")
    two = compiled({**SAMPLE, "seed.py": b"1\n"}, HERE)

    assert {name: two[name] for name in SAMPLE.keys() & two.keys()}.items() <= one.items()


@pytest.mark.skipif(not THERE, reason="neither Node nor the browser's Python is here")
def test_it_is_the_browsers_python_that_compiles():
    (python, *_) = compilers()
    code = "import sys; print(*sys.version_info[:2], sep='.')"
    done = subprocess.run([*python, "-c", code], check=True, capture_output=True, text=True)

    assert done.stdout.strip() == python_version()
    assert compiled(SAMPLE, [python]).keys() == compiled(SAMPLE, HERE).keys()
