"""A prescribed dose as it is done today: eased on the first day, and by the traffic light.

The physiotherapist's word comes first. Who sets from which hour on the first day a stretch begins,
1 to 23, has thought of that day: their dose stands. Hour 0 is what stands there when nobody has
chosen, so ``clinical.md`` 7.1 (2) holds: the easier form, 15 seconds at most.
"""

from dataclasses import replace
from enum import StrEnum

from aftercare.domain.figure.figure import Side
from aftercare.domain.player.exercise import FLOOR, GENTLE_HOURS, GENTLE_SECONDS, Exercise
from aftercare.domain.prescription import Dose, Rule, Sides
from aftercare.domain.stretch import Place, Stretch, Way, done_as


class Light(StrEnum):
    """How much of a dose is done, by the soreness of the day."""

    FULL = "full"
    HALF = "half"  # half the hold; of slow movements, half as many
    GENTLE = "gentle"  # also in the easier form, and held 15 seconds at most


def light_of(rule: Rule | None, soreness: int | None) -> Light:
    """Return what *rule* says of a score 0 to 10; without either nothing is taken away."""
    if rule is None or soreness is None or soreness <= rule.full_up_to:
        return Light.FULL
    return Light.HALF if soreness <= rule.half_up_to else Light.GENTLE


def is_eased(dose: Dose, *, fresh: bool) -> bool:
    """Tell whether the first day makes *dose* gentle; *fresh*: its area was needled that day."""
    return fresh and not 0 < dose.from_hour < GENTLE_HOURS


def prescribed_exercise(
    dose: Dose,
    stretch: Stretch,
    other: Stretch | None = None,
    *,
    light: Light = Light.FULL,
    fresh: bool = False,
    locked: bool = False,
) -> Exercise:
    """Return *dose* of *stretch* as it is led.

    *other* is the stretch that its easier form is, if it is another one. Where that is *locked* for
    the person it is no way to make a day gentle: the stretch itself is then held shorter. A dose
    that begins with it is never turned into the stretch itself, which asks for more.
    """
    gentle = light is Light.GENTLE or is_eased(dose, fresh=fresh)
    lessened = dose if light is Light.FULL else _halved(dose, stretch.dose.way)
    exercise = _formed(lessened, stretch, other, gentle=gentle, locked=locked)
    if gentle and exercise.way is Way.HOLD:
        exercise = replace(exercise, seconds=min(exercise.seconds, GENTLE_SECONDS))
    return exercise


def _formed(
    dose: Dose, stretch: Stretch, other: Stretch | None, *, gentle: bool, locked: bool
) -> Exercise:
    """Return the dose in its form: the stretch as it is, or easier."""
    easier = dose.easier or (gentle and not (other and locked))
    done = done_as(stretch, other, easier=easier)
    whole = _whole(dose, done)
    if done is other:
        whole = replace(whole, instead_of=stretch.id)
    if done.dose.way is not stretch.dose.way:
        return _fitted(whole, done.dose.seconds.low, done.dose.reps.low)
    if done is other or not easier:
        return whole
    own = stretch.easier
    low = (own.posture or stretch.posture) in FLOOR
    whole = replace(whole, easier=True, low=low)
    if dose.easier:  # the numbers are those of the easier form already
        return whole
    seconds = min(whole.seconds, own.seconds.low) if own.seconds else whole.seconds
    return _fitted(whole, seconds, own.reps.low if own.reps else whole.reps)


def _fitted(whole: Exercise, seconds: int, reps: int) -> Exercise:
    """Return *whole* in other numbers that come to no more work than its own."""
    work = whole.seconds * whole.reps
    seconds = min(seconds, work)
    return replace(whole, seconds=seconds, reps=min(reps, work // seconds))


def _halved(dose: Dose, way: Way) -> Dose:
    if way is Way.MOVE:
        return replace(dose, reps=-(-dose.reps // 2))
    return replace(dose, hold_seconds=-(-dose.hold_seconds // 2))


def _whole(dose: Dose, stretch: Stretch) -> Exercise:
    return Exercise(
        stretch=stretch.id,
        way=stretch.dose.way,
        seconds=dose.hold_seconds,
        reps=dose.reps,
        sets=dose.sets,
        sides=_sides(dose.sides, stretch.dose.place),
        low=stretch.posture in FLOOR,
    )


def _sides(sides: Sides, place: Place) -> tuple[Side, ...]:
    """Return the sides in their order; nothing said of them means both."""
    if place is Place.NONE:
        return ()
    if sides is Sides.LEFT:
        return ("left",)
    return ("right",) if sides is Sides.RIGHT else ("left", "right")
