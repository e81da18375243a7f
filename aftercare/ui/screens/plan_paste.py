"""A plan from a message or a file: for phones whose installed app does not see a link."""

from collections.abc import Callable

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.prescription import Arrived, PrescriptionState, Refused
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.screens.plan_arriving import Arriving
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail

MOST_LETTERS = 65537  # one more than a message may have: what is longer is refused, not cut
LINES = 4


@ft.component
def PastePlanScreen(
    plans: PrescriptionState, settings: SettingsState, clock: ClockState
) -> ft.Control:
    """Take a text in which a link stands, or a file with one; show the plan, or why there is none.

    The plan never comes into the address.
    """
    words, trail = use_words(), use_trail()
    found, show = ft.use_state(_nothing())
    typed: list[str] = ft.use_memo(lambda: [""], [])
    if isinstance(found, Arrived):
        return Arriving(
            found, plans, settings, clock, lambda: trail.leave_for("/"), key=found.payload
        )

    def open_typed() -> None:
        show(plans.found(typed[0], words))

    def open_file(event: ft.FilePickerResultEvent) -> None:
        for file in event.files[:1]:
            raw = file.bytes
            none = Refused(words("plan.file-none"))
            show(none if raw is None else plans.found(raw, words))

    # Safari opens a picker only inside the tap itself, so the client does it, and tells afterwards.
    picker = ft.use_memo(lambda: ft.FilePicker(on_result=open_file), dependencies=[])
    refusal = []
    if found is not None:
        line = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, found.sentence, ft.Colors.ERROR)
        line.key = "plan.refused"
        refusal = [ft.Semantics(live_region=True, container=True, content=line)]
    picking = ft.PickFiles(picker, with_data=True)
    return Frame(
        words("plan.paste-title"),
        [
            say(words("plan.paste-intro")),
            card(
                Field(typed),
                *refusal,
                primary(words("plan.paste-open"), open_typed, key="plan.paste-open"),
            ),
            card(
                heading(say(words("plan.paste-file-title"), kind.SUBTITLE)),
                quiet(words("plan.paste-file-note")),
                secondary(words("plan.paste-file"), key="plan.paste-file", action=picking),
                spacing=layout.S2,
            ),
            noted(ft.Icons.QR_CODE_ROUNDED, words("plan.paste-camera")),
        ],
        leave=Leave(),
    )


def _nothing() -> Arrived | Refused | None:
    return None


@ft.component
def Field(typed: list[str], key: str | None = None) -> ft.Control:
    """Keep what is typed as the first of *typed*; the control is never drawn anew meanwhile."""
    words, growth = use_words(), use_look().growth

    def change(event: ft.Event[ft.TextField]) -> None:
        typed[0] = str(event.control.value or "")

    return ft.use_memo(
        lambda: _field(words("plan.paste-field"), typed[0], growth, change), [words, growth]
    )


def _field(
    label: str, value: str, growth: float, change: Callable[[ft.Event[ft.TextField]], None]
) -> ft.TextField:
    return ft.TextField(
        key="plan.paste-field",
        label=label,
        value=value,
        multiline=True,
        align_label_with_hint=True,
        min_lines=LINES,
        max_lines=LINES,
        max_length=MOST_LETTERS,
        counter=ft.Container(),
        autocorrect=False,
        enable_suggestions=False,
        keyboard_type=ft.KeyboardType.MULTILINE,
        color=ft.Colors.ON_SURFACE,
        text_style=kind.BODY.style(growth),
        label_style=kind.BODY.style(growth),
        border=ft.OutlineInputBorder(
            border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
        ),
        on_change=change,
    )
