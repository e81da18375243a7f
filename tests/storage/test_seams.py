"""Two private methods of TinyDB 4.x carry our table: all reads and writes must still use them."""

import pytest
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table


class Watched(Table):
    """TinyDB's own, counting."""

    reads = 0
    writes = 0

    def _read_table(self):
        Watched.reads += 1
        return super()._read_table()

    def _update_table(self, updater):
        Watched.writes += 1
        super()._update_table(updater)


@pytest.fixture
def table():
    database = TinyDB(storage=MemoryStorage)
    database.table_class = Watched
    watched = database.table("watched")
    watched.insert_multiple([{"n": 1}, {"n": 2}])
    Watched.reads = Watched.writes = 0
    return watched


@pytest.mark.parametrize(
    "read",
    [
        lambda table: table.all(),
        list,
        len,
        lambda table: table.search(where("n") == 1),
        lambda table: table.count(where("n") == 1),
        lambda table: table.get(doc_id=1),
        lambda table: table.get(doc_ids=[1]),
        lambda table: table.get(where("n") == 1),
        lambda table: table.contains(where("n") == 1),
    ],
)
def test_every_reading_goes_through_the_seam(table, read):
    read(table)

    assert Watched.reads >= 1
    assert Watched.writes == 0


@pytest.mark.parametrize(
    "write",
    [
        lambda table: table.insert({"n": 3}),
        lambda table: table.insert_multiple([{"n": 3}]),
        lambda table: table.upsert(Document({"n": 3}, 1)),
        lambda table: table.update({"n": 3}),
        lambda table: table.update({"n": 3}, where("n") == 1),
        lambda table: table.update({"n": 3}, doc_ids=[1]),
        lambda table: table.update_multiple([({"n": 3}, where("n") == 1)]),
        lambda table: table.remove(where("n") == 1),
        lambda table: table.remove(doc_ids=[1]),
        lambda table: table.truncate(),
    ],
)
def test_every_writing_goes_through_the_seam_once(table, write):
    write(table)

    assert Watched.writes == 1
