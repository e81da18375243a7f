"""What the player says of a phase."""

from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.player.exercise import Exercise
from aftercare.domain.player.phase import Cue, Kind, Phase
from aftercare.domain.player.player import Player
from aftercare.domain.stretch import Way
from aftercare.formats.stretch_words import name_by_id, name_of, said_of, steps_of
from aftercare.words.words import Words

SPOKEN = frozenset(Cue) - {Cue.COUNT}
"""What has words; the last seconds are counted by a sound alone."""


def name(words: Words, exercise: Exercise) -> str:
    """Return the name of the stretch."""
    return name_of(words, stretch_of(exercise.stretch))


def dose(words: Words, exercise: Exercise) -> str:
    """Return how long and how often, as one line."""
    if exercise.way is Way.TIME:
        return words("player.dose-time", seconds=exercise.seconds)
    match exercise.sides:
        case ():
            key = "dose"
        case (one,):
            key = f"dose-{one}"
        case _:
            key = "dose-each"
    return words(f"player.{key}", seconds=exercise.seconds, reps=exercise.reps)


def form(words: Words, exercise: Exercise) -> str:
    """Return that it is an easier form, and of which stretch; "" where it is the stretch itself."""
    if exercise.instead_of:
        return words("player.easier-of", name=name_by_id(words, exercise.instead_of))
    return words("player.easier") if exercise.easier else ""


def line(words: Words, player: Player, phase: Phase) -> str:
    """Return what is to be done now, in one sentence."""
    exercise = player.exercises[phase.exercise]
    stretch = stretch_of(exercise.stretch)
    match phase.kind:
        case Kind.PREP:
            if exercise.easier:
                return said_of(words, stretch, "easier")
            return steps_of(words, stretch)[0]
        case Kind.SWITCH:
            return words(f"player.line-switch-{phase.side}")
        case Kind.REST:
            return words("player.line-rest", name=name(words, exercise))
        case Kind.RELEASE:
            return words("player.line-release")
        case _:
            return said_of(words, stretch, "feel")


def spoken(words: Words, cue: Cue, player: Player) -> str:
    """Return what a voice says at *cue*; "" where it is silent."""
    if cue not in SPOKEN:
        return ""
    phase = player.phase
    if cue is Cue.SWITCH and phase and phase.side:
        return words(f"player.say-switch-{phase.side}")
    if cue is Cue.NEXT and phase:
        key = "player.say-first" if phase.begins_all else "player.say-next"
        called = name(words, player.exercises[phase.exercise])
        return words(key, name=called, side=phase.side or "none")
    return words(f"player.say-{cue}")
