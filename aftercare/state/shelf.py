"""The few values of one kind that stand on the desk, saved at every change."""

from typing import Generic, TypeVar

from aftercare.domain.draft import KeptDraft
from aftercare.domain.patient import Patient
from aftercare.domain.template import Template
from aftercare.state.saving import Change, SavingState
from aftercare.storage.desk import DeskRepository

Kept = TypeVar("Kept", bound=Patient | KeptDraft | Template)


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

    @property
    def unreadable(self) -> int:
        """How many documents are kept and not shown: another version wrote them."""
        return self._repository.unreadable

    def put(self, value: Kept) -> None:
        """Save *value*, now or as soon as the disk lets it."""
        (name,) = changes = self.change_to(value)
        self._saving.save(name, changes[name].write, value)

    def remove(self, name: str) -> None:
        """Forget the value, now or as soon as the disk lets it."""
        self._saving.save(self._named(name), lambda: self._repository.remove(name))

    def change_to(self, value: Kept) -> dict[str, Change]:
        """Return what saves *value*, for who saves more together with it."""
        return {self._named(value.id): Change(lambda: self._repository.put(value), value)}

    def removal_of(self, name: str) -> dict[str, Change]:
        """Return what forgets the value, for who saves more together with it."""
        return {self._named(name): Change(lambda: self._repository.remove(name), None)}

    def _named(self, name: str) -> str:
        return f"{self._noun}/{name}"
