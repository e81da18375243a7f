"""What the plans of a person asked for, from when to when."""

from collections.abc import Collection, Sequence

from aftercare.content.planned import sorted_doses
from aftercare.domain.condition import Condition
from aftercare.domain.plan import Plan, begins_at
from aftercare.domain.practised_day import Asked
from aftercare.domain.treatment import Treatment


def asked_of(
    plans: Sequence[Plan],
    active: Plan | None,
    told: Collection[Condition],
    treatments: Sequence[Treatment],
) -> tuple[Asked, ...]:
    """Return each revision that counted, by when it was accepted.

    Those of the plan that is *active*, and of the others what was accepted before it. What is
    locked for somebody who has *told* so much of their health is not asked for.
    """
    if active is None:
        return ()
    first = active.revisions[0].accepted_at
    stages = [
        Plan(revisions=plan.revisions[: number + 1])
        for plan in plans
        for number in range(len(plan.revisions))
    ]
    counting = [one for one in stages if one.id == active.id or one.accepted_at < first]
    return tuple(
        Asked(
            planned=sorted_doses(one.prescription, told).planned,
            since=begins_at(one, treatments),
            accepted_at=one.accepted_at,
        )
        for one in sorted(counting, key=lambda one: one.accepted_at.timestamp())
    )
