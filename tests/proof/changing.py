"""Every byte cut and every byte changed: never a wrong value shown as right."""

from itertools import islice
from pathlib import Path

from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.database import Database, open_database
from aftercare.storage.medium import GENERATION_SLOTS
from tests.proof.figures import Figures
from tests.storage.work import Contents, contents, mixed_work, opened

A = GENERATION_SLOTS[0]


def every_byte(folder: Path, *, steps: int, apart: int = 1) -> Figures:  # noqa: ARG001
    """Cut and change each *apart*-th byte of a journal of *steps* steps that was closed."""
    figures = Figures()
    files, history = _worked(steps)
    raw, right = files[A], history[-1]
    for place in range(0, len(raw), apart):
        _cut(figures, files, place, history)
        for new in {raw[place] ^ 0x01, raw[place] ^ 0x20, 0, 10} - {raw[place]}:
            _change(figures, {**files, A: _with(raw, place, new)}, right)
    return figures


def _worked(steps: int) -> tuple[dict[str, bytes], list[Contents]]:
    medium = MemoryMedium()
    database = opened(medium)
    history: list[Contents] = [{}]
    for step in islice(mixed_work(5, longest_note=12), steps):
        step.do(database)
        history.append(step.after(history[-1]))
    database.close()
    return {name: bytes(data) for name, data in medium.files.items()}, history


def _with(raw: bytes, place: int, new: int) -> bytes:
    return raw[:place] + bytes([new]) + raw[place + 1 :]


def _found(files: dict[str, bytes]) -> tuple[bool, Contents]:
    """Return whether damage was told, and what can be read."""
    one = open_database(MemoryMedium(files))
    if isinstance(one, Database):
        return False, contents(one)
    tables = one._found.tables
    return True, {(name, key): row for name, rows in tables.items() for key, row in rows.items()}


def _cut(figures: Figures, files: dict[str, bytes], size: int, history: list[Contents]) -> None:
    told, found = _found({**files, A: files[A][:size]})
    figures.done["cuts"] += 1
    figures.expects(told or found == history[-1], "cut that nobody was told of")
    figures.expects(found in history, "cut that left what never was")


def _change(figures: Figures, files: dict[str, bytes], right: Contents) -> None:
    told, found = _found(files)
    figures.done["changes"] += 1
    wrong = {key for key in right | found if right.get(key) != found.get(key)}
    figures.expects(told or not wrong, "wrong value shown as right")
    figures.expects(len(wrong) <= 1, "change that touched more than one record")
