from dataclasses import replace

import pytest

from tests.storage.browser_kills import kills
from tests.storage.kills import LOST, RIGHT


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    return list(kills(6, tmp_path_factory.mktemp("profile")))


def test_no_acknowledged_step_is_lost_when_the_browser_is_killed(killed):
    assert [work.verdict(found) for work, found in killed] == [RIGHT] * 6
    assert sum(work.done for work, _ in killed) > 20


def test_a_lost_step_would_be_noticed(killed):
    """The judge itself: it is told of more acknowledged steps than there were."""
    for work, found in killed:
        assert replace(work, done=work.done + 20).verdict(found) == LOST
        assert work.verdict("damaged").startswith("unreadable")
