"""Templates to start from, for as long as nothing else is prescribed."""

from collections.abc import Callable, Sequence
from functools import partial

import flet as ft

from aftercare.domain.draft import Draft
from aftercare.domain.prescription import Prescription
from aftercare.state.draft import About, PlanParts
from aftercare.ui.look import use_words
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.text import section
from aftercare.ui.theme import layout

NOTHING = PlanParts(doses=(), advice=(), more_than_usual=False, sore_up_to_days=None, rule=None)


def parts_of(plan: Prescription) -> PlanParts:
    """Return what a template says."""
    return PlanParts(
        doses=plan.doses,
        advice=plan.advice,
        more_than_usual=plan.more_than_usual,
        sore_up_to_days=plan.sore_up_to_days,
        rule=plan.rule,
    )


def says(draft: Draft, plan: Prescription | None) -> bool:
    """Tell whether *draft* says just what *plan* does; None: nothing at all."""
    parts, note = (parts_of(plan), plan.note) if plan else (NOTHING, "")
    return parts_of(draft.plan) == parts and draft.note.strip() == note


def start(pen: Pen, plan: Prescription | None) -> None:
    """Have the draft say what *plan* does; None: nothing at all."""
    note = About(note=plan.note if plan else "")
    pen.change(note, **(parts_of(plan) if plan else NOTHING))


def start_part(
    offered: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], None]
) -> ft.Control:
    """Offer templates by their ids and names."""
    words = use_words()
    chips = [
        choice(
            name,
            partial(choose, one),
            key=f"prescribe.template.{one}",
            chosen=one == chosen,
            icon=ft.Icons.BOOKMARK_OUTLINE_ROUNDED,
        )
        for one, name in offered
    ]
    return ft.Column(
        [section(words("prescribe.templates")), choices(chips)], spacing=layout.S2, tight=True
    )
