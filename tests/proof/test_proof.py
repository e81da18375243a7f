"""What the long run does for half an hour, done briefly; see `tests.proof.checks`."""

import pytest

from tests.proof.checks import AGAINST_THE_SERVER, CHECKS
from tests.proof.faults import FAULTS, planted
from tests.proof.figures import Figures, Row, table


@pytest.mark.parametrize("name", [*CHECKS, *AGAINST_THE_SERVER])
def test_the_store_survives(name, tmp_path):
    check = (CHECKS | AGAINST_THE_SERVER)[name]
    figures = check.finds(tmp_path, check.briefly)

    assert not figures.wrong
    assert figures.done


@pytest.mark.parametrize("name", FAULTS)
def test_a_bug_planted_on_purpose_is_found(name, tmp_path, request):
    if request.config.getoption("--fault"):
        pytest.skip("there is one already")
    check = (CHECKS | AGAINST_THE_SERVER)[FAULTS[name].caught_by]
    with planted(name):
        figures = check.finds(tmp_path, check.briefly)

    assert figures.wrong


def test_a_row_tells_what_was_done_and_what_went_wrong():
    figures = Figures()
    figures.done["kills"] += 1_500
    figures.told["opening"] = "9 ms"
    row = Row("kills", figures, 3)

    assert (row.told, row.wrong) == ("1,500 kills; opening 9 ms", "0")

    figures.expects(False, "step lost")  # noqa: FBT003
    figures.expects(True, "never")  # noqa: FBT003

    assert row.wrong == "1 step lost"
    assert table(("a", "b"), [(1, 2)]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"
