import pytest

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Database, open_database
from aftercare.storage.migration import MIGRATIONS
from aftercare.storage.refused import RefusalReason, Refused, open_or_refuse
from tests.storage.work import contents, opened


class Silent(MemoryMedium):
    """Does not give what it keeps, as a folder whose disk has gone, until it answers again."""

    silent = True

    def read(self, name):
        if self.silent and name == "journal-a":
            raise OSError(5, "no answer")
        return super().read(name)


@pytest.fixture
def kept():
    medium = MemoryMedium()
    opened(medium).table("diary").put("x", {"note": "kept"})
    return medium


def of_tomorrow(tables):
    """Migrate to a shape that today's app does not know."""
    return tables | {"later": {"y": {}}}


def test_what_a_newer_app_wrote_is_refused_and_its_files_can_be_saved(kept):
    newer = open_database(kept, migrations=[*MIGRATIONS, of_tomorrow])
    before = {name: bytes(raw) for name, raw in kept.files.items()}
    refused = open_or_refuse(kept)

    assert isinstance(refused, Refused)
    assert refused.reason is RefusalReason.NEWER
    assert refused.files().items() <= before.items()
    assert any(b"kept" in raw for raw in refused.files().values())
    assert isinstance(refused.again(), Refused)
    assert {name: bytes(raw) for name, raw in kept.files.items()} == before
    assert isinstance(newer, Database)


def test_a_medium_that_does_not_answer_is_refused_until_it_does(kept):
    medium = Silent(kept.files)
    refused = open_or_refuse(medium)

    assert isinstance(refused, Refused)
    assert refused.reason is RefusalReason.UNREADABLE
    assert "journal-a" not in refused.files()
    assert isinstance(refused.again(), Refused)

    medium.silent = False

    assert contents(refused.again()) == {("diary", "x"): {"note": "kept"}}
