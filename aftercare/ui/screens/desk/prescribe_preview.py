"""The plan as the patient will see it, before it is handed over."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.content.code import codes
from aftercare.content.planned import sorted_doses
from aftercare.content.stretch import form_of
from aftercare.domain.draft import Draft, cautions, still_locked
from aftercare.domain.patient import BadLabel
from aftercare.domain.plan import says_nothing
from aftercare.domain.prescription import BadPart, Dose, Prescription
from aftercare.formats.stretch_words import name_by_id
from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.state.settings import SettingsState
from aftercare.state.template import TemplateState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts import plan_parts as part
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.desk_lock import named, of
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.plan_words import Course
from aftercare.ui.screens.desk.prescribe_begin import BeginScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

STOPS = {
    "stretches": "stretches",
    "note": "note",
    "place": "place",
    "clinic_name": "clinic-name",
    "clinic_phone": "clinic-phone",
}
"""What may keep a plan from being handed over, by the field that is not right."""
INK, GROUND = ft.Colors.ON_SECONDARY_CONTAINER, ft.Colors.SECONDARY_CONTAINER


@ft.component
def PreviewScreen(
    drafts: DraftState,
    patients: PatientState,
    templates: TemplateState,
    settings: SettingsState,
    clock: ClockState,
) -> ft.Control:
    """Show it with the way to hand it over; or what keeps it from that, and what to do."""
    words, look, trail = use_words(), use_look(), use_trail()
    name = ft.use_route_params().get("patient", "")
    patient = patients.get(name)
    back = f"/prescribe/{name}"
    draft, mine = drafts.get(name), settings.settings
    plan, bad = ft.use_memo(lambda: _finished(drafts, name), [name, draft, mine, clock.now])
    if patient is None or draft is None:
        return BeginScreen(name, drafts, patients)

    def hand_over() -> None:
        try:
            given = drafts.give(name)
        except BadPart:  # since it was drawn, as by another page or the clock
            clock.tick()
            drafts.refresh()
            return
        if given:  # a second tap finds no draft
            trail.leave_for(f"/patient/{name}/hand-over/{given.id}", screens=2)

    if plan is None or says_nothing(plan):
        stop = STOPS.get(bad.field, "other") if bad else "empty"
        locked = words.listed(_locked(words, draft))
        why = card(
            heading(say(words("prescribe.stop-title"), kind.TITLE)),
            say(words(f"prescribe.stop-{stop}", names=locked), key="prescribe.stopped"),
        )
        change = primary(
            words("prescribe.change"), lambda: trail.back(back), key="prescribe.change"
        )
        return Frame(words("prescribe.preview"), [why], foot=change, leave=Leave(back))
    course = Course(plan.treated.at, clock.now, clock.local) if plan.treated else None
    found = sorted_doses(plan, frozenset())
    return Frame(
        words("prescribe.preview"),
        [
            *_despite(words, draft),
            card(
                say(words("prescribe.as-seen"), color=INK, key="prescribe.as-seen"),
                ground=GROUND,
                padding=layout.S4,
            ),
            *part.clinic(words, plan),
            *part.treated(words, plan, clock.local),
            *part.stretch_list(words, look, plan, found, trail.go, course),
        ],
        aside=[
            *part.beside(words, plan, first=look.wide),
            KeepAsTemplate(plan, templates),
        ],
        foot=_foot(words, hand_over, lambda: trail.back(back)),
        leave=Leave(back),
    )


def _finished(drafts: DraftState, name: str) -> tuple[Prescription | None, BadPart | None]:
    """Return what would be handed over, or why it may not be; neither without a draft."""
    try:
        return drafts.preview(name), None
    except BadPart as bad:
        return None, bad


def _locked(words: Words, draft: Draft) -> list[str]:
    """Return the names of the stretches that keep a draft from being handed over."""
    return [_name(words, one) for one in still_locked(draft, form_of)]


def _name(words: Words, dose: Dose) -> str:
    return name_by_id(words, codes().stretch.ids[dose.stretch])


def _despite(words: Words, draft: Draft) -> list[ft.Control]:
    """Return what is prescribed all the same, and what the patient's own app does with it."""
    found = {
        words(
            "prescribe.despite-line",
            stretch=_name(words, dose),
            names=named(words, of(one.allowed)),
        ): None
        for dose, one in cautions(draft, form_of)
        if one.allowed
    }
    if not found:
        return []
    return [
        card(
            heading(say(words("prescribe.despite-title"), kind.SUBTITLE)),
            *(say(line, key="prescribe.despite") for line in found),
            quiet(
                words(
                    "prescribe.despite-about",
                    where=words("stretch.conditions"),
                    said=words("plan.left-out"),
                )
            ),
            spacing=layout.S2,
        )
    ]


def _foot(words: Words, hand_over: Callable[[], None], change: Callable[[], None]) -> ft.Control:
    return ft.Column(
        [
            primary(
                words("prescribe.hand-over"),
                hand_over,
                key="prescribe.hand-over",
                icon=ft.Icons.QR_CODE_2_ROUNDED,
            ),
            text_button(words("prescribe.change"), change, key="prescribe.change"),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def KeepAsTemplate(
    plan: Prescription, templates: TemplateState, key: str | None = None
) -> ft.Control:
    """Keep the plan for others, under a name; the treatment and the visits stay out.

    A name that is being typed is still there after a look elsewhere.
    """
    words = use_words()
    asked, ask = ft.use_state(initial=False)
    said, say_so = ft.use_state("")
    name = templates.typed.get(plan.id, "")

    def save() -> None:  # what is typed may be newer than what was drawn
        try:
            template = templates.save(templates.typed.get(plan.id, ""), plan)
        except BadLabel:
            say_so(words("prescribe.template-bad"))
            return
        say_so(words("prescribe.template-saved", name=template.name))
        ask(False)  # noqa: FBT003

    told = [ft.Semantics(live_region=True, content=quiet(said, key="prescribe.template-said"))]
    if not (asked or name):
        begin = secondary(
            words("prescribe.template"),
            lambda: ask(True),  # noqa: FBT003
            key="prescribe.template",
            icon=ft.Icons.BOOKMARK_ADD_OUTLINED,
        )
        return _stacked(begin, *(told if said else []))
    same = templates.named(name) is not None
    hint = quiet(words("prescribe.template-same" if same else "prescribe.template-note"))
    take = partial(templates.type, plan.id)
    line = TextLine(
        words("prescribe.template-name"),
        name,
        take,
        "prescribe.template-name",
        on_enter=save,
        autofocus=asked,
    )
    keep = secondary(words("prescribe.template-save"), save, key="prescribe.template-save")
    return _stacked(card(line, hint, keep, *(told if said else [])))


def _stacked(*controls: ft.Control) -> ft.Control:
    laid = ft.Column(
        list(controls),
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
    return ft.Container(laid, padding=ft.Padding.only(top=layout.S4))
