"""What the form of a prescription is written with: each stroke is saved at once.

Every stroke looks at the draft as it stands by then, so that two quick taps are two strokes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol, Unpack

from aftercare.domain.condition import Condition
from aftercare.domain.draft import (
    Doses,
    Draft,
    Which,
    changed,
    gentled,
    left_out,
    moved,
    place_of,
    stepped,
    with_doses,
    without,
)
from aftercare.domain.lock import Lock
from aftercare.domain.prescription import Answer, Dose, Said, Sides, Topic
from aftercare.state.draft import About, PlanParts


class Change(Protocol):
    """Changes what is prescribed."""

    def __call__(self, about: About | None = None, **parts: Unpack[PlanParts]) -> None:
        """Take *parts*, and what is known *about* them, in one go; BadPart if they cannot be."""
        ...


class Tell(Protocol):
    """Changes what is known beside it."""

    def __call__(self, **about: Unpack[About]) -> None:
        """Take *about*."""
        ...


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in one draft; where that is gone by now, nothing happens."""

    read: Callable[[], Draft | None]
    change: Change
    tell: Tell

    @property
    def doses(self) -> Doses:
        """The doses as they stand."""
        draft = self.read()
        return draft.plan.doses if draft else ()

    def add(self, more: Doses, has: frozenset[Condition] = frozenset()) -> int:
        """Put *more* at the end, but for those whose stretch is there; return how many had no room.

        20 are the most. If they are for what a patient *has*, that is ticked, and what is there
        becomes no harder than it is in *more*.
        """
        draft = self.read()
        if draft is None:
            return 0
        there = gentled(draft.plan.doses, more) if has else draft.plan.doses
        self.change(About(conditions=draft.conditions | has), doses=with_doses(there, more))
        return left_out(there, more)

    def remove(self, one: Which) -> None:
        """Take the dose *one* out."""
        place = place_of(self.doses, one)
        if place is not None:
            self._put(without(self.doses, place))

    def remove_stretches(self, stretches: frozenset[int]) -> None:
        """Take the doses of *stretches* out, by their numbers."""
        self._put(tuple(dose for dose in self.doses if dose.stretch not in stretches))

    def move(self, one: Which, by: int) -> None:
        """Move the dose *one* *by* places."""
        place = place_of(self.doses, one)
        if place is not None:
            self._put(moved(self.doses, place, by))

    def step(self, one: Which, field: str, by: int) -> None:
        """Step the number *field* of the dose *one* up or down."""
        self._amend(one, lambda dose: stepped(dose, field, by))

    def turn(self, one: Which, sides: Sides) -> None:
        """Have the dose *one* done on *sides*."""
        self._amend(one, lambda dose: replace(dose, sides=sides))

    def ease(self, one: Which, easier: bool) -> None:
        """Have the dose *one* begin with the easier form, or not."""
        self._amend(one, lambda dose: replace(dose, easier=easier))

    def allow(self, locks: Iterable[Lock]) -> None:
        """Prescribe something in spite of *locks*."""
        draft = self.read()
        if draft:
            self.tell(allowed=draft.allowed.union(locks))

    def lock(self, locks: Iterable[Lock]) -> None:
        """Have *locks* hold again."""
        draft = self.read()
        if draft:
            self.tell(allowed=draft.allowed.difference(locks))

    def expect(self, more_than_usual: bool) -> None:
        """Say how much soreness is expected."""
        self.change(more_than_usual=more_than_usual)

    def answer(self, topic: Topic, answer: Answer) -> None:
        """Say *answer* to *topic*; said again, it is not said."""
        draft = self.read()
        if draft is None:
            return
        said = {one.topic: one.answer for one in draft.plan.advice}
        if said.pop(topic, None) is not answer:
            said[topic] = answer
        self.change(advice=tuple(Said(topic=one, answer=said[one]) for one in Topic if one in said))

    def has(self, condition: Condition) -> None:
        """Tick what the patient has, or untick it."""
        draft = self.read()
        if draft:
            self.tell(conditions=draft.conditions ^ {condition})

    def _amend(self, one: Which, amend: Callable[[Dose], Dose]) -> None:
        doses = self.doses
        place = place_of(doses, one)
        if place is not None:
            self._put(changed(doses, place, amend(doses[place])))

    def _put(self, doses: Doses) -> None:
        if doses != self.doses:
            self.change(doses=doses)
