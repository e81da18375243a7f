"""What to expect and how much to do when sore, in the physiotherapist's own numbers."""

from functools import partial

import flet as ft

from aftercare.domain.course import USUAL_DAYS
from aftercare.domain.prescription import Rule
from aftercare.domain.treatment import MOST_DAYS
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import card, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_stepper import Step, stepper
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.plan_words import rule_lines
from aftercare.ui.theme import layout

COMMON = Rule(full_up_to=3, half_up_to=5)  # [R83], clinical list 7.1
WORST = 10


def course_part(more_than_usual: bool, days: int | None, pen: Pen) -> ft.Control:
    """Return how sore one may be, and for how long."""
    words = use_words()
    chips = [
        choice(
            words("prescribe.more-than-usual" if more else "prescribe.as-usual"),
            partial(pen.expect, more),
            key=f"prescribe.course.{'more' if more else 'usual'}",
            chosen=more is more_than_usual,
        )
        for more in (False, True)
    ]
    value = words.number(days) if days else words("prescribe.not-said")
    heard = words("treatment.days", days=days) if days else value
    return _group(
        words("prescribe.course"),
        card(
            choices(chips),
            stepper(
                words("prescribe.sore-days"),
                value,
                heard,
                Step(step_days, (pen,)),
                key="prescribe.sore-days",
            ),
            spacing=layout.S2,
        ),
    )


def step_days(pen: Pen, by: int) -> None:
    """Step the days of soreness: from "not said" up to the usual ones, below 1 to "not said"."""
    draft = pen.read()
    if draft is None:
        return
    days = draft.plan.sore_up_to_days
    begun = USUAL_DAYS if by > 0 else None
    after = begun if days is None else min(days + by, MOST_DAYS) or None
    if after != days:
        pen.change(sore_up_to_days=after)


def rule_part(rule: Rule | None, pen: Pen) -> ft.Control:
    """Return the traffic light: off, or its two numbers and what the patient reads."""
    words = use_words()
    switch = tick_row(
        words("prescribe.rule"),
        words("prescribe.rule-note"),
        rule is not None,
        lambda on: pen.change(rule=COMMON if on else None),
        key="prescribe.rule",
    )
    if rule is None:
        return rows([switch])
    steps = (
        ("full", rule.full_up_to, step_full),
        ("half", rule.half_up_to, step_half),
    )
    numbers = [
        stepper(
            words(f"prescribe.rule-{name}"),
            words.number(score),
            words("prescribe.heard-score", score=score),
            Step(step, (pen,)),
            key=f"prescribe.rule.{name}",
        )
        for name, score, step in steps
    ]
    read = ft.Column([quiet(line) for line in rule_lines(words, rule)], spacing=0, tight=True)
    inner = ft.Column([*numbers, read], spacing=layout.S1, tight=True)
    padding = ft.Padding.only(left=layout.S4, right=layout.S1, bottom=layout.S3)
    return rows([ft.Column([switch, ft.Container(inner, padding=padding)], spacing=0, tight=True)])


def step_full(pen: Pen, by: int) -> None:
    """Step up to which score all of it is done; the next number gives way."""
    draft = pen.read()
    if draft and draft.plan.rule:
        full = min(max(draft.plan.rule.full_up_to + by, 0), WORST)
        half = max(draft.plan.rule.half_up_to, full)
        pen.change(rule=Rule(full_up_to=full, half_up_to=half))


def step_half(pen: Pen, by: int) -> None:
    """Step up to which score half of it is done; the number before gives way."""
    draft = pen.read()
    if draft and draft.plan.rule:
        half = min(max(draft.plan.rule.half_up_to + by, 0), WORST)
        full = min(draft.plan.rule.full_up_to, half)
        pen.change(rule=Rule(full_up_to=full, half_up_to=half))


def _group(title: str, *parts: ft.Control) -> ft.Control:
    return ft.Column(
        [section(title), *parts],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
