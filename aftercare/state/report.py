"""A report that is being chosen, looked at and handed over."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

import flet as ft

from aftercare.content.asked import asked_of
from aftercare.content.code import codes
from aftercare.device.ports import Clock, Ids
from aftercare.domain.appointment import Appointment
from aftercare.domain.occasion import at_clock
from aftercare.domain.practised_day import practised_days
from aftercare.domain.prescription import Prescription
from aftercare.domain.reduced import CODE_DAYS, reduced
from aftercare.domain.report import LONGEST_DAYS, Part, PractisedDay, Report, Standing
from aftercare.domain.reporting import (
    Noted,
    Span,
    gathered,
    last_visit,
    questions_of,
    since_last_visit,
    visit_of,
)
from aftercare.formats.qr import REPORT_VERSION, fits_screen
from aftercare.formats.report_link import TooLong, encode
from aftercare.formats.report_message import link_with
from aftercare.state.app import AppState
from aftercare.state.appointment import AppointmentState
from aftercare.state.diary import DiaryState
from aftercare.state.function import Function
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState

MOMENT = timedelta(microseconds=1)
DAY = timedelta(days=1)


class Range(StrEnum):
    """From when on a report is of what was noted."""

    VISIT = "visit"  # the last one
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    OWN = "own"  # a day of one's own choice


DAYS = {Range.FORTNIGHT: CODE_DAYS, Range.MONTH: 28, Range.QUARTER: 91}


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What a link carries of a report; "" where that is more than one can."""

    link: str
    payload: str
    report: Report
    shorter: bool  # than the report: it is of the last fortnight alone
    coded: bool  # it can be shown as a code


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The states that a report is gathered from."""

    treatments: TreatmentState
    diary: DiaryState
    practices: PracticeState
    visits: AppointmentState
    plans: PrescriptionState
    settings: SettingsState
    function: Function

    def noted(
        self, since: datetime, until: datetime, now: datetime, days: Sequence[PractisedDay]
    ) -> Noted:
        """Return all that was noted in that time and counts around it."""
        plan, function = self.plans.active, self.function.here
        return Noted(
            treatments=self.treatments.treatments,
            entries=self.diary.between(since, until + MOMENT),
            practices=self.practices.between(since, until + MOMENT),
            days=days,
            activities=function.activities if function else (),
            ratings=function.ratings if function else (),
            questions=questions_of(visit_of(self.visits.appointments, now)),
            clinic=self.settings.settings.clinic_name,
            plan=plan.id if plan else "",
        )


class ReportState(ft.Observable):
    """Gathers reports of what the states hold now; ``made`` is the one that is shown."""

    reach: Range = Range.VISIT
    own: date | None = None  # from which day on it is, where one was chosen
    parts: frozenset[Part] = frozenset(Part)
    made: Report

    def __init__(self, sources: Sources, clock: Clock, ids: Ids, address: str = "") -> None:
        self._sources, self._clock, self._ids = sources, clock, ids
        self._address = address  # of the web app that links lead to; "" for none
        self.made = self._make()

    @property
    def last_visit(self) -> datetime:
        """From when on a report is of, if nobody says otherwise."""
        visits, treated = self._sources.visits.appointments, self._sources.treatments.treatments
        return since_last_visit(visits, treated, self._clock.now())

    @property
    def reaches(self) -> tuple[Range, ...]:
        """What may be chosen: without the last visit where none is noted."""
        visits, treated = self._sources.visits.appointments, self._sources.treatments.treatments
        known = last_visit(visits, treated, self._clock.now()) is not None
        return tuple(one for one in Range if known or one is not Range.VISIT)

    @property
    def is_reaching(self) -> Range:
        """What is chosen."""
        return self.reach if self.reach in self.reaches else Range.FORTNIGHT

    @property
    def country(self) -> str:
        """Where the person lives, a code of two letters; "" if they have not said."""
        return self._sources.settings.settings.country

    @property
    def plan(self) -> Prescription | None:
        """What prescribed the stretches of the report, where they are a part of it."""
        plan = self._sources.plans.active
        return plan.prescription if plan and Part.STRETCHES in self.made.parts else None

    @property
    def visits(self) -> tuple[Appointment, ...]:
        """The appointments from the beginning of the report on, where it has questions for one."""
        if Part.QUESTIONS not in self.made.parts:
            return ()
        since = self.made.since.timestamp()
        visits = self._sources.visits.appointments
        return tuple(one for one in visits if one.at.timestamp() >= since)

    def choose(self, chosen: Range) -> None:
        """Make it of that range."""
        self.reach = chosen
        self.made = self._make()

    def begin(self, day: date) -> None:
        """Make it of all from *day* on, as far back as a report may reach: 366 days."""
        self.own = day
        self.choose(Range.OWN)

    def toggle(self, part: Part) -> None:
        """Take a part in, or out."""
        self.parts ^= {part}
        self.made = self._make()

    def renew(self) -> None:
        """Make it of what is noted by now, up to now."""
        self.made = self._make()

    def take(self, since: datetime, until: datetime, parts: Collection[Part]) -> None:
        """Make it of any time and parts; BadReport if it cannot be."""
        self.made = self.of(since, until, parts)

    def of(
        self, since: datetime, until: datetime, parts: Collection[Part] = frozenset(Part)
    ) -> Report:
        """Return a report of that time; BadReport if it cannot be."""
        now = self._clock.now()
        span = Span(id=self._ids.new(), made_at=now, since=since, until=until)
        days = self._days(since, until, now) if Part.STRETCHES in parts else ()
        return gathered(self._sources.noted(since, until, now, days), span, parts)

    def carried(self, base: str = "") -> Carried | None:
        """Return what a link of the report carries; None if that is more than one can.

        Notes are carried where the code stays as coarse as a plan's. *base* is the address that
        it leads to, else that of this web app.
        """
        report = self.made
        first = report.until - timedelta(days=CODE_DAYS)
        shorter = report.since.timestamp() < first.timestamp()
        if shorter:
            last = self.of(first, report.until, report.parts)
            report = replace(last, id=report.id, made_at=report.made_at)  # it is known by these
        for notes in (True, False):
            small = reduced(report, notes=notes)
            try:
                payload = encode(small, codes())
            except TooLong:
                continue
            link = link_with(payload, base or self._address)
            if not notes or fits_screen(link):
                coded = fits_screen(link, REPORT_VERSION)
                return Carried(
                    link=link, payload=payload, report=small, shorter=shorter, coded=coded
                )
        return None

    def _make(self) -> Report:
        until = self._clock.now()
        days = DAYS.get(self.reach)
        since = until - timedelta(days=days) if days else self.last_visit
        if self.reach is Range.OWN and self.own:
            since = self._midnight(self.own, until)
        return self.of(since, until, self.parts)

    def _midnight(self, day: date, until: datetime) -> datetime:
        """Return when *day* began here, or the first moment that a report to *until* reaches."""
        began = at_clock(day, time(), until, self._clock.local)
        earliest = until.astimezone(UTC) - LONGEST_DAYS * DAY
        return max(earliest, min(began, until - MOMENT), key=datetime.timestamp)

    def _days(self, since: datetime, until: datetime, now: datetime) -> tuple[PractisedDay, ...]:
        local, plans = self._clock.local, self._sources.plans
        first, last = local(since).date(), local(until).date()
        days = [date.fromordinal(one) for one in range(first.toordinal(), last.toordinal() + 1)]
        told = self._sources.settings.settings.conditions
        treatments = self._sources.treatments.treatments
        asked = asked_of(plans.plans, plans.active, told, treatments)
        practices = self._sources.practices.between(since - DAY, until + DAY)
        found = practised_days(asked, practices, days, now, local)
        # Today is not over: what is still to be done was not left out.
        today, nothing = local(now).date(), Standing.NOTHING
        return tuple(one for one in found if (one.day, one.standing) != (today, nothing))


def report_state(app: AppState, clock: Clock, ids: Ids, address: str) -> ReportState:
    """Return what makes reports of all that *app* holds."""
    sources = Sources(
        treatments=app.treatments,
        diary=app.diary,
        practices=app.practices,
        visits=app.appointments,
        plans=app.prescriptions,
        settings=app.settings,
        function=app.function,
    )
    return ReportState(sources, clock, ids, address)
