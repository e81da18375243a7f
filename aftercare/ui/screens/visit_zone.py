"""By which clock the time of a visit is told: the one here, or that of a city."""

from datetime import datetime
from functools import partial

import flet as ft

from aftercare.domain.appointment import BadAppointment, at_wall
from aftercare.domain.zone import area_of, city_of, is_known, zones
from aftercare.state.appointment import AppointmentState
from aftercare.state.clock import ClockState
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.visit_form import refusal
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.search import plain
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

SHOWN = 20  # cities at a time


@ft.component
def VisitZoneScreen(visits: AppointmentState, clock: ClockState) -> ft.Control:
    """Offer the clock here and, as one types, those of cities; a tap chooses and leads back."""
    words, trail = use_words(), use_trail()
    sought, seek = ft.use_state("")
    wrong, refuse = ft.use_state("")
    name = ft.use_route_params().get("visit", "new")
    one = visits.get(name)
    if one is None:
        return NotFoundScreen()

    def choose(zone: str) -> None:
        try:
            visits.move(name, one.at.replace(tzinfo=None), zone)
        except BadAppointment as bad:
            refuse(bad.reason)
            return
        trail.back("/visits")

    wanted = plain(sought)
    found = [zone for zone in zones() if wanted and wanted in plain(city_of(zone))]
    offered = ["", *([one.zone] if is_known(one.zone) and not wanted else []), *found[:SHOWN]]
    none = [quiet(words("visit.zone-none"), kind.BODY)] if wanted and not found else []
    wall = one.at.replace(tzinfo=None)
    return Frame(
        words("visit.zone-title"),
        [
            quiet(words("visit.zone-about"), kind.BODY),
            SearchLine(words("visit.zone-search"), sought, seek, "visit.zone-search"),
            *([refusal(words, wrong)] if wrong else []),
            *none,
            rows(
                [
                    list_row(
                        city_of(zone) or words("visit.zone-here"),
                        _support(words, wall, zone, clock),
                        key=f"visit.zone.{zone or 'here'}",
                        on_click=partial(choose, zone),
                        selected=zone == one.zone,
                    )
                    for zone in offered
                ]
            ),
        ],
        leave=Leave("/visits"),
    )


def _support(words: Words, wall: datetime, zone: str, clock: ClockState) -> str | None:
    """Return where a city lies, and what the clock here shows when it is that time there."""
    if not zone:
        return None
    here = clock.local(at_wall(wall, zone, clock.exactly(), clock.local))
    moment = words("visit.here", day=words.date(here, "day"), time=words.time(here))
    return f"{area_of(zone)}. {moment}"
