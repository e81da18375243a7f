"""What stands in a plan, part by part: as it arrives, and as it is kept."""

from collections.abc import Callable, Mapping

import flet as ft

from aftercare.content.planned import Sorted
from aftercare.content.source import citation
from aftercare.content.stretch import stretch as stretch_of
from aftercare.content.topic import topic_sources
from aftercare.domain.agenda import Planned
from aftercare.domain.occasion import Local
from aftercare.domain.plan import Plan
from aftercare.domain.prescription import Answer, Prescription
from aftercare.formats.area_words import area_line
from aftercare.formats.dose_words import dose_line
from aftercare.formats.stretch_words import name_of
from aftercare.ui.look import Look
from aftercare.ui.parts.call_bar import call_row
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.source_list import Backing
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.parts.thumbnail import drawn_side, thumbnail
from aftercare.ui.plan_words import (
    Course,
    about_visit,
    rule_lines,
    visit_line,
    when_line,
)
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

ANSWERS = {
    Answer.YES: ft.Icons.CHECK_ROUNDED,
    Answer.NO: ft.Icons.CLOSE_ROUNDED,
    Answer.ASK: ft.Icons.QUESTION_MARK_ROUNDED,
}
Go = Callable[[str], None]


def clinic(words: Words, plan: Prescription) -> list[ft.Control]:
    """Return whom it is from, with the way to call them."""
    parts: list[ft.Control] = []
    if plan.clinic_name:
        name = heading(say(words("plan.from", clinic=plan.clinic_name), kind.SUBTITLE))
        padding = ft.Padding.symmetric(vertical=10, horizontal=layout.S4)
        parts.append(ft.Container(name, padding=padding))
    if plan.clinic_phone:
        phone = plan.clinic_phone
        parts.append(call_row(words("call.clinic"), phone, phone, key="plan.clinic"))
    return [rows(parts)] if parts else []


def treated(words: Words, plan: Prescription, local: Local) -> list[ft.Control]:
    """Return the treatment and the course that is expected."""
    said, areas = [], ""
    if plan.treated:
        at = local(plan.treated.at)
        said.append(words("plan.treated", day=words.date(at, "long"), time=words.time(at)))
        areas = area_line(words, plan.treated.areas)
    if plan.more_than_usual:
        said.append(words("plan.more-than-usual"))
    if plan.sore_up_to_days:
        said.append(words("plan.sore-days", days=plan.sore_up_to_days))
    if not said:
        return []
    return [card(*map(say, said), *([quiet(areas)] if areas else []), spacing=layout.S1)]


def stretch_list(
    words: Words,
    look: Look,
    plan: Prescription,
    found: Sorted,
    go: Go,
    course: Course | None,
    done: Mapping[Planned, str] | None = None,
) -> list[ft.Control]:
    """Return the stretches with their doses; what is left out says so. *done*: a line of today."""
    if not plan.doses:
        return []
    times = max(dose.times_a_day for dose in plan.doses)
    title = words("plan.stretches", n=len(plan.doses), times=f"{times}")
    locked = set(found.locked)
    order = sorted((*found.planned, *found.locked), key=lambda one: plan.doses.index(one.dose))
    laid = [
        _row(
            words,
            look,
            one,
            "" if one in locked else when_line(words, one.dose, course),
            go,
            locked=one in locked,
            done=(done or {}).get(one, ""),
        )
        for one in order
    ]
    listed = [rows(laid)] if laid else []
    hint = []
    if any(dose.from_hour == 0 for dose in plan.doses):
        hint = [_hint(noted(ft.Icons.SPA_OUTLINED, words("plan.first-day")))]
    return [section(title), *listed, *hint, *left_out(words, found)]


def earlier(words: Words, plan: Plan, local: Local, said: str) -> list[ft.Control]:
    """Return the revisions before the last one, each as the sentence *said* tells it."""
    laid = [
        list_row(
            words(
                said,
                revision=f"{one.prescription.revision}",
                day=words.date(local(one.accepted_at), "long"),
            ),
            key=f"plan.earlier-{number}",
            leading=badge(ft.Icons.HISTORY_ROUNDED),
        )
        for number, one in enumerate(plan.earlier)
    ]
    return [section(words("plan.history-title")), rows(laid)] if laid else []


def left_out(words: Words, found: Sorted) -> list[ft.Control]:
    """Return what is to be said of stretches that are not done here; nothing if all are."""
    lines = []
    if found.locked:
        lines.append(
            noted(
                ft.Icons.LOCK_OUTLINE_ROUNDED, words("plan.stretches-locked", n=len(found.locked))
            )
        )
    if found.unknown:
        sentence = words("plan.stretches-newer", n=found.unknown)
        lines.append(noted(ft.Icons.HELP_OUTLINE_ROUNDED, sentence))
    return [_hint(one) for one in lines]


def _hint(line: ft.Control) -> ft.Control:
    return ft.Container(line, padding=ft.Padding.symmetric(horizontal=layout.S1))


def _row(
    words: Words, look: Look, one: Planned, when: str, go: Go, *, locked: bool, done: str
) -> ft.Control:
    stretch, dose = stretch_of(one.stretch), one.dose
    lines = [dose_line(words, dose, stretch.dose.way), when, done]
    if locked:
        lines = [words("plan.left-out")]
    easier = dose.easier and not one.easier
    shown = one.easier if dose.easier and one.easier else one.stretch
    return list_row(
        name_of(words, stretch),
        "\n".join(filter(None, lines)),
        key=f"plan.stretch.{one.stretch}.{dose.sides}",
        leading=thumbnail(shown, look, side=drawn_side(dose.sides), easier=easier, faint=locked),
        on_click=lambda: go(f"/stretch/{one.stretch}"),
    )


def beside(words: Words, plan: Prescription, *, first: bool) -> list[ft.Control]:
    """Return visits, note, advice and rule; *first*: nothing stands above them."""
    groups: dict[str, list[ft.Control]] = {
        "plan.visits-title": _visits(words, plan),
        "plan.note-title": [card(say(plan.note))] if plan.note else [],
        "plan.advice-title": _advice(words, plan),
        "plan.rule-title": _rule(words, plan),
    }
    laid: list[ft.Control] = []
    for title, group in groups.items():
        if group:
            laid += [section(words(title), first=first and not laid), *group]
    return laid


def _visits(words: Words, plan: Prescription) -> list[ft.Control]:
    """Return the visits, soonest first."""
    laid = [
        list_row(
            visit_line(words, one),
            about_visit(words, one),
            key=f"plan.visit-{number}",
            leading=badge(ft.Icons.EVENT_OUTLINED),
        )
        for number, one in enumerate(plan.visits)
    ]
    return [rows(laid)] if laid else []


def _advice(words: Words, plan: Prescription) -> list[ft.Control]:
    """Return the physiotherapist's answers, each with what is known, and where that is from."""
    laid = [
        list_row(
            words(
                "plan.answered",
                topic=words(f"plan.topic-{one.topic}"),
                answer=words(f"plan.answer-{one.answer}"),
            ),
            words(f"plan.evidence-{one.topic}"),
            key=f"plan.advice-{one.topic}",
            leading=badge(ANSWERS[one.answer]),
        )
        for one in plan.advice
    ]
    if not laid:
        return []
    ids = dict.fromkeys(source for one in plan.advice for source in topic_sources(one.topic))
    works = [citation(one) for one in ids if citation(one)]
    return [rows(laid), Backing(works)]


def _rule(words: Words, plan: Prescription) -> list[ft.Control]:
    """Return the traffic light in the physiotherapist's numbers."""
    if plan.rule is None:
        return []
    lines = [say(line) for line in rule_lines(words, plan.rule)]
    return [card(*lines, spacing=layout.S1)]
