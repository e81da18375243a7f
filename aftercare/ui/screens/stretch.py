"""One stretch: how it goes, what should be felt, how often, when not."""

from functools import partial

import flet as ft

from aftercare.content.source import citation
from aftercare.content.stretch import easier_stretch, treated_near
from aftercare.content.stretch import stretch as stretch_of
from aftercare.content.stretch_figure import easier_is_drawn
from aftercare.domain.condition import Condition
from aftercare.domain.figure.figure import Side
from aftercare.domain.player.exercise import treated_side
from aftercare.domain.prescription import Dose
from aftercare.domain.stretch import Place, Stretch, done_as
from aftercare.formats.stretch_words import name_of, needs_of, said_of, steps_of, told
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.source_list import Backing
from aftercare.ui.parts.stretch_figure import StretchFigure
from aftercare.ui.parts.stretch_lock import lock_card
from aftercare.ui.parts.stretch_pair import stretch_pair
from aftercare.ui.parts.stretch_said import dose_card, easier_dose, prescribed_card, steps_card
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.plan_of import prescribed_doses
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

SIDES: tuple[Side, ...] = ("left", "right")
EASIER = 260  # logical pixels of both pictures of the easier form


@ft.component
def StretchScreen(
    settings: SettingsState, treatments: TreatmentState, plans: PrescriptionState
) -> ft.Control:
    """Show the stretch of the address; if the plan prescribes it, with the dose of the plan."""
    name = str(ft.use_route_params().get("stretch"))
    try:
        stretch = stretch_of(name)
    except KeyError:
        return NotFoundScreen()
    told(use_words(), stretch)
    treated = treated_side(treatments.treatments, treated_near(stretch))
    doses = prescribed_doses(plans.active, name)
    return _Stretch(stretch, settings, doses, treated or "left", key=f"stretch.{name}")


@ft.component
def _Stretch(
    stretch: Stretch,
    settings: SettingsState,
    doses: tuple[Dose, ...],
    first: Side,
    key: str | None = None,
) -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    treats = not settings.settings.role.is_treated
    is_left, turn = ft.use_state(initial=first == "left")
    side: Side = "left" if is_left else "right"
    chips = []
    if stretch.dose.place is not Place.NONE:
        chips = [
            choices(
                [
                    choice(
                        words(f"stretch.side-{one}"),
                        partial(turn, one == "left"),
                        key=f"stretch.side.{one}",
                        chosen=one == side,
                    )
                    for one in SIDES
                ]
            )
        ]
    return Frame(
        name_of(words, stretch),
        [
            *_locks(words, stretch, doses, settings.settings.conditions, trail),
            StretchFigure(
                stretch, side, said_of(words, stretch, "pose"), said_of(words, stretch, "feel")
            ),
            *chips,
            *_do_now(words, stretch, side, settings, doses),
            noted(ft.Icons.CHECKLIST_ROUNDED, needs_of(words, stretch.posture, stretch.props)),
            *(prescribed_card(one, stretch, words, look) for one in doses),
            *([] if doses else [dose_card(stretch.dose, words, look, treats=treats)]),
        ],
        aside=[
            steps_card(steps_of(words, stretch), words),
            _caution(words, stretch),
            _easier(words, stretch, side, settings),
            _backing(words, stretch),
            quiet(words("stretch.review")),
        ],
        leave=Leave("/stretches"),
    )


def _forms(stretch: Stretch, doses: tuple[Dose, ...]) -> list[Stretch]:
    """Return what it is done as by *doses* of a plan; without them it is done as itself."""
    other = easier_stretch(stretch)
    return [done_as(stretch, other, easier=one.easier) for one in doses] or [stretch]


def _locks(
    words: Words,
    stretch: Stretch,
    doses: tuple[Dose, ...],
    told: frozenset[Condition],
    trail: Trail,
) -> list[ft.Control]:
    """Return what locks it or asks for care; where the plan has a form that is free, which one."""
    forms, change = _forms(stretch, doses), partial(trail.go, "/stretches/conditions")
    free = next((one for one in forms if not one.locked_by(told)), None)
    if free and stretch.locked_by(told):
        line = words("stretch.only-easier", name=name_of(words, free))
        easier = card(noted(ft.Icons.INFO_OUTLINE_ROUNDED, line))
        return [easier, *lock_card(free, told, words, change)]
    return lock_card(stretch if stretch in forms else forms[0], told, words, change)


def _do_now(
    words: Words, stretch: Stretch, side: Side, settings: SettingsState, doses: tuple[Dose, ...]
) -> list[ft.Control]:
    """Return the way into the player; a locked stretch has none."""
    trail, planned, role = use_trail(), bool(doses), settings.settings.role
    if all(one.locked_by(settings.settings.conditions) for one in _forms(stretch, doses)):
        return []
    sided = "" if stretch.dose.place is Place.NONE else f"/{side}"
    where = f"plan/{stretch.id}" if planned else f"{stretch.id}{sided}"
    go = partial(trail.go, f"/practise/{where}")
    icon = ft.Icons.PLAY_ARROW_ROUNDED
    return [
        primary(words("player.do-now"), go, key="stretch.do-now", icon=icon),
        *([quiet(words("stretch.given"))] if role.is_treated and not planned else []),
    ]


def _backing(words: Words, stretch: Stretch) -> ft.Control:
    """Return the works that a stretch is taken from; K and L have none."""
    works = [citation(one) for one in stretch.sources if citation(one)]
    return Backing(works) if works else quiet(words("stretch.no-source"))


def _caution(words: Words, stretch: Stretch) -> ft.Control:
    trail = use_trail()
    ink = ft.Colors.ON_TERTIARY_CONTAINER
    lines = [
        said_of(words, stretch, "caution"),
        said_of(words, stretch, "not"),
        words("stretch.stop"),
    ]
    if stretch.over_lung:
        lines.append(words("stretch.stop-lung"))
    return card(
        heading(say(words("stretch.mind"), kind.SUBTITLE, ink)),
        *(say(line, color=ink) for line in lines),
        secondary(words("stretch.signs"), lambda: trail.go("/warning"), key="stretch.signs"),
        ground=ft.Colors.TERTIARY_CONTAINER,
    )


def _easier_figure(words: Words, stretch: Stretch, side: Side) -> list[ft.Control]:
    """Return how the easier form looks, where it looks different."""
    other = easier_stretch(stretch)
    if other:
        return [stretch_pair(other.id, side, said_of(words, other, "pose"), EASIER)]
    if easier_is_drawn(stretch.id):
        heard = words("stretch.easier-picture")
        return [stretch_pair(stretch.id, side, heard, EASIER, easier=True)]
    return []


def _easier_needs(words: Words, stretch: Stretch, other: Stretch | None) -> list[ft.Control]:
    """Return how one is placed for the easier form, where it is not as for the stretch."""
    easier = stretch.easier
    if other:
        posture, props = other.posture, other.props
    else:
        posture = easier.posture or stretch.posture
        props = stretch.props if easier.props is None else easier.props
    if (posture, props) == (stretch.posture, stretch.props):
        return []
    return [quiet(needs_of(words, posture, props), key="stretch.easier-needs")]


def _easier(words: Words, stretch: Stretch, side: Side, settings: SettingsState) -> ft.Control:
    """Show the easier form; one that is locked for the person is no way out."""
    trail, other = use_trail(), easier_stretch(stretch)
    title = heading(say(words("stretch.easier"), kind.SUBTITLE))
    told = settings.settings.conditions
    if other and (locked := other.locked_by(told)):
        return card(
            title,
            say(words("stretch.easier-locked")),
            *(quiet(words(f"condition.{one}-why")) for one in locked),
            spacing=layout.S2,
        )
    way = []
    if other:
        label = words("stretch.easier-other", name=name_of(words, other))
        way = [plain(label, lambda: trail.go(f"/stretch/{other.id}"), key="stretch.easier")]
    return card(
        title,
        say(said_of(words, stretch, "easier")),
        *_easier_needs(words, stretch, other),
        *_easier_figure(words, stretch, side),
        *easier_dose(stretch, words),
        *(ft.Row([one], wrap=True) for one in way),
        spacing=layout.S2,
    )
