"""What bringing back a copy would add, replace or leave: counted before anything is changed."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from aftercare.domain.restoring import Kind, Review
from aftercare.storage.generation import Document, Tables

_WHEN: Final = {
    "activity": "added_at",
    "appointment": "at",
    "diary": "occurred_at",
    "draft": "begun_at",
    "patient": "added_at",
    "plan": "accepted_at",
    "practice": "started_at",
    "rating": "occurred_at",
    "report": "taken_at",
    "template": "saved_at",
    "treatment": "at",
}
"""The field that says when a record is of; in a plan it stands in what was received."""
_NOTED: Final = frozenset(
    (
        *("accepted_at", "dropped_at", "ended_at", "given_at", "made_at"),
        *("recorded_at", "saved_at", "taken_at"),
    )
)
"""Fields that say when something was noted, in a record or in what it lists."""


def review_of(held: Tables, copied: Tables, *, settings: bool) -> Review:
    """Compare the records *copied* with those *held*."""
    different = {
        (table, doc_id): (rows[doc_id], mine)
        for table, rows in copied.items()
        for doc_id, mine in held.get(table, {}).items()
        if doc_id in rows and rows[doc_id] != mine
    }
    sides = {name: (_noted(one), _noted(mine)) for name, (one, mine) in different.items()}
    return Review(
        kinds=tuple(
            _kind(table, rows, held.get(table, {}), [d for t, d in different if t == table])
            for table, rows in copied.items()
            if rows
        ),
        replaceable=frozenset(name for name, (theirs, mine) in sides.items() if theirs >= mine),
        later=sum(theirs > mine for theirs, mine in sides.values()),
        settings=settings,
    )


def _kind(
    table: str,
    rows: Mapping[str, Document],
    mine: Mapping[str, Document],
    different: list[str],
) -> Kind:
    new = len(rows.keys() - mine.keys())
    moments = [at for row in rows.values() for at in _moments(row, {_WHEN.get(table, "")})]
    return Kind(
        table=table,
        new=new,
        same=len(rows) - new - len(different),
        different=len(different),
        newest=max(moments, key=datetime.timestamp, default=None),
    )


def _noted(document: Document) -> float:
    """Return when *document* was noted last, in seconds since 1970; 0 if it does not say."""
    return max((at.timestamp() for at in _moments(document, _NOTED)), default=0.0)


def _moments(document: Mapping[str, Any], fields: Iterable[str]) -> Iterator[datetime]:
    """Yield what *fields* of a document say, and of what it lists."""
    listed = (one for value in document.values() if isinstance(value, list) for one in value)
    for part in (document, *(one for one in listed if isinstance(one, dict))):
        for name in fields:
            at = _moment(part.get(name))
            if at:
                yield at


def _moment(text: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return at if at.tzinfo else None
