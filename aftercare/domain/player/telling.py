"""What is to be told between two looks at the player: each cue once, and none long after."""

from aftercare.domain.player.phase import Cue, told_in
from aftercare.domain.player.player import Player

LATE = 0.9  # seconds: what should have been told earlier than that is not told any more


def told_between(before: Player, after: Player, then: float, now: float) -> tuple[Cue, ...]:
    """Return the cues that fell due after *then* and until *now*, in their order.

    *before* and *after* are the player at these moments. A verb that has led elsewhere begins the
    phase that it led to: its first cue is told. That all is over is told once.
    """
    if after.ended and not before.ended:
        return (Cue.FINISH,)
    phase = after.phase
    if phase is None or not after.running:
        return ()
    passed = after.passed(now)
    since = -1.0  # nothing of this phase was told
    if before.index == after.index and before.passed(then) <= passed:
        untouched = not before.running and before.gone == 0
        since = since if untouched else before.passed(then)
    return tuple(
        told.cue for told in told_in(phase) if since < told.after <= passed < told.after + LATE
    )
