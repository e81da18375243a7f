"""The table behaves as TinyDB's own does over a storage in memory."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Database
from aftercare.storage.table import StoredDocument
from tests.storage.work import opened


class PlainTable(Table):
    """TinyDB's own, with ids of text."""

    document_id_class = str


class PlainDatabase(TinyDB):
    table_class = PlainTable


IDS = st.sampled_from(["one", "two", "three", "four"])
VALUES = st.one_of(st.integers(-2, 2), st.booleans(), st.none(), st.sampled_from(["", "ä", "\n"]))
FIELDS = st.dictionaries(
    st.sampled_from("abc"), st.one_of(VALUES, st.lists(VALUES, max_size=2)), max_size=3
)
CONDITIONS = st.one_of(VALUES.map(lambda value: where("a") == value), st.just(where("b").exists()))


def _append(document):
    document.setdefault("list", []).append(len(document))


OPERATIONS = st.one_of(
    st.tuples(st.just("insert"), FIELDS, IDS),
    st.tuples(st.just("insert_multiple"), st.lists(st.tuples(FIELDS, IDS), max_size=3)),
    st.tuples(st.just("update"), FIELDS, CONDITIONS),
    st.tuples(st.just("update_ids"), FIELDS, st.lists(IDS, max_size=3)),
    st.tuples(st.just("update_all"), FIELDS),
    st.tuples(st.just("update_multiple"), st.lists(st.tuples(FIELDS, CONDITIONS), max_size=2)),
    st.tuples(st.just("append"), CONDITIONS),
    st.tuples(st.just("upsert"), FIELDS, CONDITIONS, IDS),
    st.tuples(st.just("upsert_id"), FIELDS, IDS),
    st.tuples(st.just("remove"), CONDITIONS),
    st.tuples(st.just("remove_ids"), st.lists(IDS, max_size=3)),
    st.tuples(st.just("truncate")),
    st.tuples(st.just("drop_table")),
    st.tuples(st.just("drop_tables")),
)
ACTIONS: dict[str, Callable[..., Any]] = {
    "insert": lambda _, table, fields, one: table.insert(Document(fields, one)),
    "insert_multiple": lambda _, table, several: table.insert_multiple(
        [Document(fields, one) for fields, one in several]
    ),
    "update": lambda _, table, fields, cond: table.update(fields, cond),
    "update_ids": lambda _, table, fields, ids: table.update(fields, doc_ids=ids),
    "update_all": lambda _, table, fields: table.update(fields),
    "update_multiple": lambda _, table, updates: table.update_multiple(updates),
    "append": lambda _, table, cond: table.update(_append, cond),
    "upsert": lambda _, table, fields, cond, one: (
        table.update(fields, cond) or table.upsert(Document(fields, one))
    ),
    "upsert_id": lambda _, table, fields, one: table.upsert(Document(fields, one)),
    "remove": lambda _, table, cond: table.remove(cond),
    "remove_ids": lambda _, table, ids: table.remove(doc_ids=ids),
    "truncate": lambda _, table: table.truncate(),
    "drop_table": lambda database, table: database.drop_table(table.name),
    "drop_tables": lambda database, _: database.drop_tables(),
}


def _outcome(database, name, operation):
    """Do it to a copy of the values, and return what comes back or is raised."""
    kind, *values = copy.deepcopy(operation)
    try:
        return ACTIONS[kind](database, database.table(name), *values)
    except ValueError as error:
        return str(error)


def _seen(database: TinyDB) -> dict[str, Any]:
    seen = {}
    for name in ("diary", "stretches"):
        table = database.table(name)
        seen[name] = (
            [(one.doc_id, repr(one)) for one in table],
            len(table),
            [one.doc_id for one in table.search(where("a") == 1)],
            table.count(where("b").exists()),
            table.get(where("b").exists()),
            [one.doc_id for one in table.get(doc_ids=["one", "four"])],
            table.contains(doc_id="two"),
            table.contains(where("c") == None),  # noqa: E711 - a query, not a comparison
        )
    return seen


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(st.sampled_from(["diary", "stretches"]), OPERATIONS, st.integers(0, 9)),
        max_size=25,
    )
)
def test_any_work_gives_what_tinydb_gives(work):
    medium = MemoryMedium()
    ours, theirs = opened(medium), PlainDatabase(storage=MemoryStorage)
    for name, operation, chance in work:
        assert _outcome(ours, name, operation) == _outcome(theirs, name, operation)
        if chance == 0:
            ours.compact()
        elif chance == 1:
            ours.close()
            ours = opened(medium)

        assert ours.tables() == theirs.tables()
        assert _seen(ours) == _seen(theirs)


@pytest.fixture
def database():
    return opened(MemoryMedium())


@pytest.fixture
def diary(database: Database):
    return database.table("diary")


def test_a_new_document_gets_an_id_that_was_never_used(diary):
    ids = {diary.insert({"n": number}) for number in range(50)}
    diary.truncate()
    ids |= set(diary.insert_multiple([{"n": number} for number in range(50)]))

    assert len(ids) == 100
    assert all(len(one) == 32 for one in ids)


def test_an_id_is_not_given_again_after_reopening():
    medium = MemoryMedium()
    first = opened(medium)
    one = first.table("diary").insert({"n": 1})
    first.table("diary").remove(doc_ids=[one])
    first.close()

    assert opened(medium).table("diary").insert({"n": 2}) != one


READERS: dict[str, Callable[[Any], Any]] = {
    "get by id": lambda table: table.get(doc_id="x"),
    "get by ids": lambda table: table.get(doc_ids=["x"])[0],
    "get by query": lambda table: table.get(where("list").exists()),
    "all": lambda table: table.all()[0],
    "iteration": lambda table: next(iter(table)),
    "search": lambda table: table.search(where("list").exists())[0],
    "fetch": lambda table: table.fetch("x"),
}


@pytest.mark.parametrize("reader", READERS)
def test_changing_what_was_read_changes_nothing_that_is_stored(diary, reader):
    diary.put("x", {"list": [{"deep": [1]}]})
    read = READERS[reader](diary)
    read["list"][0]["deep"].append(2)
    read["new"] = 1

    assert all(READERS[other](diary) == {"list": [{"deep": [1]}]} for other in READERS)


def test_changing_what_was_given_changes_nothing_that_is_stored(diary):
    given_away = {"list": [1]}
    diary.put("x", given_away)
    diary.insert(StoredDocument(given_away, "y"))
    diary.update({"more": given_away["list"]}, doc_ids=["x"])
    given_away["list"].append(2)

    assert diary.fetch("x") == {"list": [1], "more": [1]}
    assert diary.fetch("y") == {"list": [1]}


def test_an_updater_that_fails_midway_changes_nothing(diary):
    diary.insert_multiple([StoredDocument({"n": value}, str(value)) for value in (1, "x", 3)])

    with pytest.raises(TypeError):
        diary.update(lambda document: document.__setitem__("n", document["n"] + 1))
    assert [one["n"] for one in diary] == [1, "x", 3]


def test_insertions_of_which_one_fails_add_nothing(diary):
    with pytest.raises(ValueError, match="Mapping"):
        diary.insert_multiple([{"n": 1}, 2])
    with pytest.raises(ValueError, match="not a Mapping"):
        diary.insert(2)
    assert len(diary) == 0


def test_a_table_may_be_changed_while_it_is_gone_through(diary):
    diary.insert_multiple([{"n": number} for number in range(5)])
    for document in diary:
        diary.remove(doc_ids=[document.doc_id])

    assert len(diary) == 0


@pytest.mark.parametrize(("before", "after"), [(1, True), (0, False), (1, 1.0), ([1], [True])])
def test_a_change_of_type_alone_is_kept(before, after):
    medium = MemoryMedium()
    first = opened(medium)
    first.table("diary").put("x", {"n": before})
    first.table("diary").update({"n": after}, doc_ids=["x"])
    first.close()

    assert repr(opened(medium).table("diary").fetch("x")) == repr({"n": after})


def test_writing_what_is_there_already_writes_nothing(diary):
    diary.put("x", {"n": 1})
    before = diary.storage.journal.size_bytes
    diary.put("x", {"n": 1})
    diary.update({"n": 1}, where("n") == 1)
    diary.discard("never there")

    assert diary.storage.journal.size_bytes == before


def test_an_id_must_be_text(diary):
    with pytest.raises(TypeError, match="text"):
        diary.put(5, {"n": 1})
    assert len(diary) == 0


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("-inf"), "\ud800", {"deep": "\udfff"}, {1, 2}, b"x", object()],
    ids=["nan", "infinite", "surrogate", "surrogate-within", "set", "bytes", "object"],
)
def test_what_json_cannot_hold_is_refused_and_nothing_is_written(value):
    medium = MemoryMedium()
    diary = opened(medium).table("diary")
    diary.put("x", {"n": 1})
    before = {name: bytes(data) for name, data in medium.files.items()}

    with pytest.raises((ValueError, TypeError)) as refused:
        diary.insert({"value": value})
    assert refused.type in (ValueError, TypeError)
    assert medium.files == before
    assert [dict(one) for one in diary] == [{"n": 1}]


@pytest.mark.parametrize("depth", [62, 500, 100_000])
def test_what_nests_too_deep_is_refused(diary, depth):
    value: list[Any] = []
    for _ in range(depth):
        value = [value]

    with pytest.raises(ValueError, match="too deep"):
        diary.insert({"value": value})
    assert len(diary) == 0

    diary.insert({"value": [[[[[["[" * depth]]]]]]})

    assert len(diary) == 1
