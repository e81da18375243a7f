from aftercare.device.file_medium import FileMedium
from tests.storage import kills


def test_no_acknowledged_step_is_lost_when_the_app_is_killed(tmp_path):
    steps, verdicts = kills.kill(30, tmp_path)

    assert verdicts == {"right": 30}
    assert steps > 100


def test_a_lost_step_would_be_noticed(tmp_path):
    """The judge itself: one acknowledged step more than there is."""
    FileMedium(tmp_path / "db").close()

    assert kills.verdict(tmp_path / "db", 1, begun=1, done=1) == "acknowledged steps lost"
    assert kills.verdict(tmp_path / "db2", 1, begun=1, done=0) == "right"
