"""Memory runs out at the n-th line of a write: the old is there or the new, never half of it."""

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import aftercare.storage
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Change, Database
from tests.proof.figures import Figures
from tests.storage.work import Contents, contents, opened

STORAGE = str(Path(aftercare.storage.__file__).parent)
BEGUN = {f"{n}": {"n": n, "note": "x" * 40} for n in range(6)}
Work = Callable[[Database], object]

WRITES: dict[str, Work] = {
    "put": lambda database: database.table("diary").put("new", {"n": [1, {"a": 2}]}),
    "update": lambda database: database.table("diary").update({"n": 9}, doc_ids=["3"]),
    "remove": lambda database: database.table("diary").remove(doc_ids=["2"]),
    "together": lambda database: database.write_together(
        [
            Change(table="diary", doc_id="1", document=None),
            Change(table="diary", doc_id="7", document={"n": 7}),
            Change(table="stretches", doc_id="1", document={"n": 1}),
        ]
    ),
    "compact": lambda database: database.compact(),
}


class Forgetful:
    """Has no memory left at the *fail_at*-th line that the storage runs."""

    def __init__(self, fail_at: int) -> None:
        self._left = fail_at

    def __call__(self, frame: FrameType, event: str, _: Any) -> "Forgetful | None":
        if not frame.f_code.co_filename.startswith(STORAGE):
            return None
        if event == "line":
            self._left -= 1
            if not self._left:
                raise MemoryError("told to fail")
        return self

    @property
    def done(self) -> bool:
        """Whether the work was over before."""
        return self._left > 0


def no_memory(folder: Path, *, apart: int) -> Figures:  # noqa: ARG001
    """Try each *apart*-th line of each kind of write."""
    figures = Figures()
    for work in WRITES.values():
        old, new = _expected(work)
        for fail_at in count(1, apart):
            medium = MemoryMedium()
            database = _begun(medium)
            told, over = _without_memory(lambda: work(database), fail_at)  # noqa: B023
            if over:
                break
            figures.done["moments without memory"] += 1
            right = (old, new) if told else (new,)
            figures.expects(contents(database) in right, "half of a write in memory")
            found = contents(opened(MemoryMedium(medium.files)))
            figures.expects(found in right, "half of a write on the disk")
            _go_on(figures, database, medium)
    return figures


def _begun(medium: MemoryMedium) -> Database:
    database = opened(medium)
    for doc_id, document in BEGUN.items():
        database.table("diary").put(doc_id, document)
    return database


def _expected(work: Work) -> tuple[Contents, Contents]:
    database = _begun(MemoryMedium())
    old = contents(database)
    work(database)
    return old, contents(database)


def _without_memory(work: Callable[[], object], fail_at: int) -> tuple[bool, bool]:
    """Return whether an error was told, and whether the work was over before."""
    before, forgetful = sys.gettrace(), Forgetful(fail_at)
    sys.settrace(forgetful)
    try:
        work()
    except MemoryError:
        return True, False
    finally:
        sys.settrace(before)
    return False, forgetful.done


def _go_on(figures: Figures, database: Database, medium: MemoryMedium) -> None:
    """What is acknowledged afterwards must be there, beside what was shown before."""
    shown = contents(database)
    try:
        database.table("diary").put("later", {"n": 1})
    except OSError:
        return  # told to open it again
    database.compact()
    found = contents(opened(MemoryMedium(medium.files)))
    figures.expects(
        found == {**shown, ("diary", "later"): {"n": 1}}, "written afterwards and not there"
    )
