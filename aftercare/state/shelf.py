"""The few values of one kind that stand on the desk, saved at every change."""

from collections.abc import Mapping
from typing import Generic, TypeVar, cast

from aftercare.domain.draft import KeptDraft
from aftercare.domain.patient import Patient
from aftercare.domain.taken import TakenReport
from aftercare.domain.template import Template
from aftercare.state.saving import Change, SavingState
from aftercare.storage.desk import DeskRepository, Document

Kept = TypeVar("Kept", bound=Patient | KeptDraft | Template | TakenReport)


class Shelf(Generic[Kept]):
    """What is kept of one *noun*, with what still waits for the disk."""

    def __init__(
        self, noun: str, kind: type[Kept], repository: DeskRepository[Kept], saving: SavingState
    ) -> None:
        self._noun, self._kind = noun, kind
        self._repository, self._saving = repository, saving

    def all(self) -> dict[str, Kept]:
        """Return every value by its id."""
        waiting = self._saving.waiting(self._noun)
        found = {name: one for name, one in self._repository.all().items() if name not in waiting}
        return found | {name: one for name, one in waiting.items() if isinstance(one, self._kind)}

    def standing(self, name: str) -> Kept | Document | None:
        """Return what is kept under an id: a value, or the document of one that cannot be read."""
        waiting = self._saving.waiting(self._noun)
        held = waiting[name] if name in waiting else self._repository.document(name)
        return self.all().get(name) or cast("Document | None", held)

    def holds(self, name: str) -> bool:
        """Tell whether anything is kept under an id, also what cannot be read."""
        waiting = self._saving.waiting(self._noun)
        held = waiting[name] if name in waiting else self._repository.document(name)
        return held is not None

    def named(self, field: str, value: str) -> tuple[str, ...]:
        """Return the ids of what has *value* as its *field*, also of what cannot be read."""
        waiting = self._saving.waiting(self._noun)
        kept = [one for one in self._repository.named(field, value) if one not in waiting]
        return (*kept, *(one for one, held in waiting.items() if _field(held, field) == value))

    @property
    def unreadable(self) -> int:
        """How many documents are kept and not shown: another version wrote them."""
        return self._repository.unreadable

    def put(self, value: Kept) -> None:
        """Save *value*, now or as soon as the disk lets it."""
        self.stand(value.id, value)

    def remove(self, name: str) -> None:
        """Forget the value, now or as soon as the disk lets it."""
        self.stand(name, None)

    def stand(self, name: str, kept: Kept | Document | None) -> None:
        """Have *kept* stand under an id, now or as soon as the disk lets it."""
        for known, change in self.change_to(name, kept).items():
            self._saving.save(known, change.write, change.value)

    def change_to(self, name: str, kept: Kept | Document | None) -> dict[str, Change]:
        """Return what has *kept* stand under an id, for who saves more together with it.

        None: nothing does any more. A document is one that stood there and cannot be read.
        """
        change = Change(lambda: self._repository.stand(name, kept), kept)
        return {f"{self._noun}/{name}": change}


def _field(held: object, name: str) -> object:
    """Return a field of what waits: a value, a document, or None if it is deleted."""
    return held.get(name) if isinstance(held, Mapping) else getattr(held, name, None)
