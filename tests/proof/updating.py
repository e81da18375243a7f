"""Updates over every released database, older apps on newer data, and what documents promise."""

from pathlib import Path

from aftercare.device.memory_medium import MemoryMedium
from aftercare.domain.settings import Settings
from aftercare.storage.database import Database, open_database
from aftercare.storage.document import put
from aftercare.storage.generation import Tables, replay, tables_of
from aftercare.storage.medium import GENERATION_SLOTS
from aftercare.storage.table import StoredDocument
from tests.proof.figures import Figures
from tests.storage.work import contents, opened

RELEASED = Path(__file__).parents[1] / "storage" / "fixtures"


def updates(folder: Path) -> Figures:  # noqa: ARG001
    """Open each released database with this app, and with one that changes the documents."""
    figures = Figures()
    for path in sorted(RELEASED.glob("schema-*.journal")):
        raw = path.read_bytes()
        before = {
            (name, key): row
            for name, rows in tables_of(replay(raw)).items()
            for key, row in rows.items()
        }
        figures.done["released databases"] += 1
        figures.expects(before, "released database that cannot be read")
        for slot in GENERATION_SLOTS:
            medium = MemoryMedium({slot: raw})
            figures.expects(contents(opened(medium)) == before, "lost by an update")
            later = open_database(MemoryMedium({slot: raw}), migrations=(_noisier,))
            assert isinstance(later, Database)
            expected = {key: {**row, "loud": True} for key, row in before.items()}
            figures.expects(contents(later) == expected, "lost by a migration")
    return figures


def _noisier(tables: Tables) -> Tables:
    for rows in tables.values():
        for document in rows.values():
            document["loud"] = True
    return tables


def documents(folder: Path) -> Figures:  # noqa: ARG001
    """Unknown fields ride along, nobody holds what is stored, and no id is given twice."""
    figures = Figures()
    database = opened(MemoryMedium())
    table = database.table("settings")
    table.put("settings", {"language": "en", "of_tomorrow": [1, {"kept": True}]})
    put(table, "settings", Settings())
    kept = table.fetch("settings") or {}
    figures.expects(kept.get("of_tomorrow") == [1, {"kept": True}], "unknown field dropped")
    _hold(figures, database)
    _name(figures)
    return figures


def _hold(figures: Figures, database: Database) -> None:
    diary = database.table("diary")
    given = {"tags": ["a"], "more": {"deep": [1]}}
    diary.put("x", given)
    given["tags"].append("given")  # type: ignore[attr-defined]
    handed = [diary.fetch("x"), diary.get(doc_id="x"), diary.all()[0], next(iter(diary))]
    handed += [diary.search(lambda _: True)[0]]
    for one in handed:
        one["tags"].append("handed out")
        one["more"]["deep"].append(2)
        figures.done["documents in others' hands"] += 1
        right = {"tags": ["a"], "more": {"deep": [1]}}
        figures.expects(diary.fetch("x") == right, "changed without being saved")


def _name(figures: Figures) -> None:
    """TinyDB itself gives the id of the newest document again, once that was deleted."""
    medium = MemoryMedium()
    given: list[str] = []
    for _ in range(20):
        database = opened(medium)
        diary = database.table("diary")
        given += [diary.insert({"n": 1}), diary.insert({"n": 2})]
        diary.remove(doc_ids=[given[-1]])
        database.compact()
        database.close()
    figures.done["ids"] += len(given)
    figures.expects(len(set(given)) == len(given), "id given twice")
    figures.expects(
        isinstance(next(iter(opened(medium).table("diary"))), StoredDocument), "no document of ours"
    )
