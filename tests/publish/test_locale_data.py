"""With less of Babel's data everything is said as before."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aftercare.publish.locale_data import GLOBAL, slim
from aftercare.publish.packing import members
from aftercare.words.words import load_words

MOMENTS = [datetime(2026, month, 28, hour, 5, tzinfo=UTC) for month in (1, 11) for hour in (3, 15)]
COUNTRIES = ["", "GB", "US", "CA", "AU", "IE", "NZ", "ZA", "IN", "DE", "001", "XX"]
SAY = "import json; from tests.publish.test_locale_data import said; print(json.dumps(said()))"


def said():
    """Return what the words say in every country, in all the ways they can."""
    found = {}
    for country in COUNTRIES:
        words = load_words("en", country)
        found[country] = [
            words.locale,
            [words.time(at) for at in MOMENTS],
            [words.date(at, form) for at in MOMENTS for form in ("weekday", "day", "long")],
            [words.number(one) for one in (0, 1234567.891, -0.5)],
            [words.territory(code) for code in ("GB", "CA", "CI", "ZZ")],
            words.listed(["a", "b", "c"]),
            words.counts_to_24,
            [words("stretch.count", n=n) for n in (0, 1, 2)],
        ]
    return found


@pytest.fixture(scope="module")
def files():
    return {name: one for name, one in members().items() if name.startswith("babel/")}


def test_all_is_said_as_before(files, tmp_path):
    for name, content in slim(files).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    there = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path.cwd())])}
    code = f"import babel, sys; assert babel.__file__.startswith({str(tmp_path)!r}); {SAY}"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=there)

    assert json.loads(done.stdout) == said()


def test_less_is_packed(files):
    less = slim(files)

    assert less.keys() == files.keys()
    assert len(less[GLOBAL]) < len(files[GLOBAL]) / 3
    assert less["babel/core.py"] == files["babel/core.py"]
    assert slim(files) == less
