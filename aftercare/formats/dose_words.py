"""A dose as one line."""

from aftercare.domain.prescription import Dose
from aftercare.domain.stretch import Way
from aftercare.words.words import Words

KEYS = {Way.HOLD: "plan.dose-hold", Way.MOVE: "plan.dose-move", Way.TIME: "plan.dose-time"}


def dose_line(words: Words, dose: Dose, way: Way) -> str:
    """Return how long, how often and on which side, as one line."""
    sides = words(f"plan.sides-{dose.sides}")
    key = "plan.dose-hold" if way is Way.TIME and dose.reps > 1 else KEYS[way]
    said = words(key, seconds=dose.hold_seconds, reps=dose.reps, sides=sides)
    if dose.sets > 1:
        said += words("plan.dose-sets", n=dose.sets)
    return said + words("plan.dose-times", n=dose.times_a_day)
