"""How a value becomes a document and comes back; fields of a newer version ride along."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields
from datetime import datetime
from typing import Any, ClassVar, Protocol, TypeVar

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from tinydb.table import Document, Table

from aftercare.domain.appointment import Appointment
from aftercare.domain.diary import Entry
from aftercare.domain.practice import Practice
from aftercare.domain.receipt import ReceivedPlan
from aftercare.domain.settings import Settings
from aftercare.domain.treatment import Treatment


class Dataclass(Protocol):
    """What has fields."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Value = TypeVar("Value", bound=Dataclass)

_converter = Converter(unstruct_collection_overrides={AbstractSet: sorted})
_converter.register_unstructure_hook(datetime, datetime.isoformat)
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))


def name_by_id(kind: type[Any]) -> None:
    """Leave the id of a *kind* out of its documents: it is the document's own."""
    _converter.register_unstructure_hook(
        kind, make_dict_unstructure_fn(kind, _converter, id=override(omit=True))
    )
    _converter.register_structure_hook(kind, make_dict_structure_fn(kind, _converter))


for _kind in (Appointment, Entry, Practice, ReceivedPlan, Treatment):
    name_by_id(_kind)


class UnreadableDocument(ValueError):
    """A document that is whole on disk but says what no version of the app would write."""

    def __init__(self, document_id: str) -> None:
        super().__init__(document_id)
        self.document_id = document_id


def put(
    table: Table, document_id: str, value: Value, unknown: Mapping[str, Any] | None = None
) -> None:
    """Save *value* under *document_id*; fields that this version does not know are kept.

    *unknown* are such fields of a document that was removed and comes back.
    """
    known = {**(unknown or {}), **unstructured(value)}
    # An update, so what is not named stays. The ids of our tables are texts, not numbers.
    table.upsert(Document(known, doc_id=document_id))  # type: ignore[arg-type]


def unstructured(value: Value) -> dict[str, Any]:
    """Return *value* as the fields of a document; its id is none of them."""
    found: dict[str, Any] = _converter.unstructure(value)
    return found


def unknown_fields(kind: type[Value], document: Mapping[str, Any]) -> dict[str, Any]:
    """Return those fields of *document* that only a newer version knows."""
    names = {field.name for field in fields(kind)}
    return {name: part for name, part in document.items() if name not in names}


def structured(kind: type[Value], document_id: str, document: Mapping[str, Any]) -> Value:
    """Return the value that *document* holds; UnreadableDocument if it holds none."""
    try:
        named = {} if kind is Settings else {"id": document_id}
        found: Value = _converter.structure({**document, **named}, kind)
    except Exception as error:  # cattrs gathers what went wrong in groups of many kinds
        raise UnreadableDocument(document_id) from error
    return found
