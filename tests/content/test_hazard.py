"""Each hazard is told, met, and its control is proved by a test that exists."""

import ast
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from aftercare.content.datafile import read
from aftercare.content.hazard import hazards
from aftercare.content.table import BadContent
from aftercare.domain.hazard import Hazard, Likelihood, Risk, Severity
from tests.reading import messages

ROOT = Path(__file__).parents[2]
FEWEST = 25


@cache
def named_in(file):
    """Return the names of the tests of a file."""
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


@pytest.mark.parametrize("one", hazards(), ids=lambda one: one.id)
def test_its_control_is_proved_by_tests_that_exist(one):
    for test in one.tests:
        file, _, name = test.partition("::")

        assert name.startswith("test_")
        assert name in named_in(file), test


def test_there_are_as_many_as_such_an_app_has():
    assert len(hazards()) >= FEWEST
    assert len({one.id for one in hazards()}) == len(hazards())


def test_each_is_told_in_full_and_no_sentence_is_left_over():
    parts = ("", "-cause", "-effect", "-control")
    needed = {f"{one.id}{part}" for one in hazards() for part in parts}
    needed |= {f"severity-{one.name.lower()}" for one in Severity}
    needed |= {f"likelihood-{one.name.lower().replace('_', '-')}" for one in Likelihood}
    said = messages("hazard").keys()

    assert needed <= said
    assert {name for name in said if name.startswith(tuple(h.id for h in hazards()))} <= needed


def test_nothing_that_is_left_is_above_what_may_be_borne():
    assert [one.id for one in hazards() if one.after.rating > 3] == []
    assert all(one.after.rating <= one.before.rating for one in hazards())


def test_worse_or_likelier_never_counts_less():
    for severity, likelihood in product(Severity, Likelihood):
        own = Risk(severity, likelihood).rating
        assert 1 <= own <= 5
        if severity < max(Severity):
            assert Risk(Severity(severity + 1), likelihood).rating >= own
        if likelihood < max(Likelihood):
            assert Risk(severity, Likelihood(likelihood + 1)).rating >= own


def test_a_hazard_without_a_test_or_with_a_risk_that_rises_is_refused():
    low, high = Risk(Severity.MINOR, Likelihood.LOW), Risk(Severity.MAJOR, Likelihood.HIGH)
    with pytest.raises(ValueError, match="no test proves"):
        Hazard(id="one", before=high, after=low, tests=())
    with pytest.raises(ValueError, match="never raises"):
        Hazard(id="one", before=low, after=high, tests=("tests/x.py::test_x",))


@pytest.mark.parametrize("wrong", [["minor"], ["bad", "low"], ["low", "minor"], []])
def test_a_risk_that_is_none_is_told_with_its_place(monkeypatch, wrong):
    row = {**read("hazards")["hazard"][0], "before": wrong}
    monkeypatch.setattr("aftercare.content.hazard.read", lambda _: {"hazard": [row]})

    with pytest.raises(BadContent, match=r"hazards\.toml: hazard\.before"):
        hazards.__wrapped__()
