"""A plan from a message or a file: for phones whose installed app does not see a link."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.prescription import Arrived, PrescriptionState, Refused
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import secondary
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.paste import Asked, PasteForm
from aftercare.ui.parts.text import say
from aftercare.ui.screens.plan_arriving import Arriving
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def PastePlanScreen(
    plans: PrescriptionState, settings: SettingsState, clock: ClockState
) -> ft.Control:
    """Take a text in which a link stands, or a file with one; show the plan, or why there is none.

    The plan never comes into the address.
    """
    words, trail = use_words(), use_trail()
    found, show = ft.use_state(_nothing())
    if isinstance(found, Arrived):
        return Arriving(
            found, plans, settings, clock, lambda: trail.leave_for("/"), key=found.payload
        )

    def take(given: str | bytes | None) -> None:
        none = Refused(words("plan.file-none"))
        show(none if given is None else plans.found(given, words))

    return Frame(
        words("plan.paste-title"),
        [
            say(words("plan.paste-intro")),
            PasteForm(
                "plan",
                Asked(
                    field=words("plan.paste-field"),
                    show=words("plan.paste-open"),
                    file_title=words("plan.paste-file-title"),
                    file_note=words("plan.paste-file-note"),
                    file=words("plan.paste-file"),
                ),
                take,
                found.sentence if found else "",
                _instead(words, found, trail.go),
            ),
            noted(ft.Icons.QR_CODE_ROUNDED, words("plan.paste-camera")),
        ],
        leave=Leave(),
    )


def _instead(
    words: Words, found: Refused | None, go: Callable[[str], None]
) -> tuple[ft.Control, ...]:
    """Return the way to what came instead of a plan, where there is one."""
    if found is None or not found.leads:
        return ()
    return (secondary(words("plan.open-report"), partial(go, found.leads), key="plan.open-report"),)


def _nothing() -> Arrived | Refused | None:
    return None
