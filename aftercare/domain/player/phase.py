"""A set as a row of phases, and what is told at which moment of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aftercare.domain.figure.figure import Side
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.stretch import Way

PREP, PREP_LOW, RELEASE, SWITCH, REST = 5.0, 10.0, 3.0, 6.0, 10.0  # seconds
HALF_FROM, COUNT_FROM = 10.0, 8.0  # seconds of a hold that has a halfway, or a count
TEN, TEN_FROM = 10.0, 25.0  # before the end; of a hold whose halfway is long past by then
LAST = (3.0, 2.0, 1.0)  # seconds before the end
NEXT_AFTER = 3.0  # seconds of a rest: first "rest", then what comes


class Kind(StrEnum):
    """What a phase is for."""

    PREP = "prep"  # get ready
    HOLD = "hold"
    MOVE = "move"  # one slow movement, or moving for a time
    RELEASE = "release"
    SWITCH = "switch"  # to the other side
    REST = "rest"


WORKING = frozenset({Kind.HOLD, Kind.MOVE})


class Cue(StrEnum):
    """What is told; every listener tells it in its own way."""

    START = "start"
    HALFWAY = "halfway"
    TEN = "ten"  # seconds are left
    COUNT = "count"  # the last three seconds, one by one
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    NEXT = "next"  # what comes, and on which side
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Phase:
    """Some seconds of a set; a rest belongs to what comes after it."""

    kind: Kind
    seconds: float
    exercise: int  # its place in the set, from 0
    side: Side | None = None
    rep: int = 1
    set: int = 1

    @property
    def works(self) -> bool:
        """Whether it is held or moved here: such seconds are counted."""
        return self.kind in WORKING

    @property
    def begins_all(self) -> bool:
        """Whether the set begins here: no rest was there to tell what comes."""
        return self.kind is Kind.PREP and self.exercise == 0 and self.set == 1


@dataclass(frozen=True, slots=True)
class Told:
    """A cue at its moment: seconds from the beginning of the phase."""

    after: float
    cue: Cue


def phases_of(exercises: Sequence[Exercise]) -> tuple[Phase, ...]:
    """Return the whole set; none for none."""
    return tuple(_phases(exercises))


def _phases(exercises: Sequence[Exercise]) -> Iterator[Phase]:
    low = False  # one stands or sits at the beginning
    for place, one in enumerate(exercises):
        ready = PREP_LOW if one.low is not low else PREP
        low = one.low
        for number in range(1, one.sets + 1):
            if place or number > 1:
                yield Phase(Kind.REST, REST, place, _first(one), set=number)
            yield Phase(Kind.PREP, ready if number == 1 else PREP, place, _first(one), set=number)
            yield from _work(one, place, number)


def _work(one: Exercise, place: int, number: int) -> Iterator[Phase]:
    """Return the sides of one set."""
    for turn, side in enumerate(one.sides or (None,)):
        if turn:
            yield Phase(Kind.SWITCH, SWITCH, place, side, set=number)
        for rep in range(1, one.reps + 1):
            if one.way is Way.HOLD:
                yield Phase(Kind.HOLD, one.seconds, place, side, rep, number)
                yield Phase(Kind.RELEASE, RELEASE, place, side, rep, number)
            else:
                yield Phase(Kind.MOVE, one.seconds, place, side, rep, number)


def _first(one: Exercise) -> Side | None:
    return one.sides[0] if one.sides else None


def seconds_of(phases: Sequence[Phase]) -> float:
    """Return how long a set takes."""
    return sum(phase.seconds for phase in phases)


def timeline(phases: Sequence[Phase]) -> tuple[Told, ...]:
    """Return every cue of a set that is let run, by seconds from its beginning, and its end."""
    found, begin = [], 0.0
    for phase in phases:
        found += [Told(begin + told.after, told.cue) for told in told_in(phase)]
        begin += phase.seconds
    return (*found, Told(begin, Cue.FINISH)) if phases else ()


def told_in(phase: Phase) -> tuple[Told, ...]:
    """Return the cues of a phase in their order; that a set is over is told by its end."""
    opening = {
        Kind.HOLD: Cue.START,
        Kind.MOVE: Cue.START,
        Kind.RELEASE: Cue.RELEASE,
        Kind.SWITCH: Cue.SWITCH,
        Kind.REST: Cue.REST,
    }
    found = [Told(0.0, opening[phase.kind])] if phase.kind in opening else []
    if phase.begins_all:
        found.append(Told(0.0, Cue.NEXT))
    if phase.kind is Kind.REST:
        found.append(Told(NEXT_AFTER, Cue.NEXT))
        return tuple(found)
    if phase.works and phase.seconds >= HALF_FROM:
        found.append(Told(phase.seconds / 2, Cue.HALFWAY))
    if phase.works and phase.seconds >= TEN_FROM:
        found.append(Told(phase.seconds - TEN, Cue.TEN))
    counted = phase.kind in {Kind.PREP, Kind.SWITCH} or (
        phase.works and phase.seconds >= COUNT_FROM
    )
    if counted:
        found += [Told(phase.seconds - left, Cue.COUNT) for left in LAST]
    return tuple(found)
