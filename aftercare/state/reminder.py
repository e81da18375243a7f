"""What is to ring and what has rung, as the screens see it, and whether this machine can."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import flet as ft

from aftercare.content.region import regions
from aftercare.device.ports import Channel, Clock, Notice, Notifier, Permission, Timed
from aftercare.domain.appointment import Appointment
from aftercare.domain.reminder import (
    Kind,
    Quiet,
    Reminder,
    ahead,
    before_visit,
    due,
)
from aftercare.domain.ring import SOONER, Ring, is_answered, rings, wanted
from aftercare.domain.ringing import Followed, after_treatment
from aftercare.domain.treatment import current, near_lung
from aftercare.state.diary import DiaryState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.stretch_reminder import StretchReminders
from aftercare.state.treatment import TreatmentState

if TYPE_CHECKING:
    from aftercare.formats.reminder_text import Named

Appointments = Callable[[], tuple[Appointment, ...]]

PLANNED = timedelta(hours=48)  # so far ahead a machine is told what to ring
LISTED = timedelta(days=6)
FAR = timedelta(days=60)  # visits are known so long before
MOST_PLANNED = 60  # iOS keeps 64 of an app, and loses others without a word
TEST_SECONDS = 60.0
OF_TREATMENTS = frozenset({Kind.CHECK_IN, Kind.LOOK_AGAIN})
BEFORE = timedelta(days=4)  # who writes down what was felt earlier than this answers no reminder
_timestamp = datetime.timestamp


class Stage(StrEnum):
    """How far the test is."""

    IDLE = "idle"
    WAITING = "waiting"  # for its minute
    PLANNED = "planned"  # by the machine
    HANDED = "handed"  # to the machine, which may or may not have shown it
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Trial:
    """The ring that the person asked for, to hear whether it can be heard."""

    stage: Stage = Stage.IDLE
    at: datetime | None = None


class ReminderState(ft.Observable):
    """Answers what rings; ``permission`` is None until this machine was asked."""

    permission: Permission | None = None
    trial: Trial = Trial()

    def __init__(
        self,
        settings: SettingsState,
        treatments: TreatmentState,
        plans: PrescriptionState,
        diary: DiaryState,
        stretches: StretchReminders,
        appointments: Appointments,
        notifier: Notifier | None,
        clock: Clock,
    ) -> None:
        self._settings, self._treatments, self._plans = settings, treatments, plans
        self._diary, self._stretches, self._appointments = diary, stretches, appointments
        self._notifier, self._clock = notifier, clock
        self._trials: list[Timed] = []  # the last one: it is not lost when all is planned anew
        self._planned: tuple[Timed, ...] | None = None  # None: nobody knows what is planned

    @property
    def channel(self) -> Channel | None:
        """By what notifications are shown here; None: by nothing."""
        return self._notifier.channel if self._notifier else None

    @property
    def may_ask(self) -> bool:
        """Whether nobody was asked yet for what may be asked."""
        return self.permission is Permission.ASK

    @property
    def plans_ahead(self) -> bool:
        """Whether this machine rings by itself what it was told to, also with the app closed."""
        return self._notifier is not None and self._notifier.plans_ahead

    @property
    def is_quiet(self) -> bool:
        """Whether these are hours in which nothing rings."""
        now = self._clock.now()
        return self.quiet.moved(now, now, self._clock.local).timestamp() != now.timestamp()

    def due(self, *kinds: Kind) -> tuple[Reminder, ...]:
        """Return what has rung, or would have, and still waits for its answer; latest first."""
        now = self._clock.now()
        return tuple(one for one in due(self._all(now, now, kinds), now) if self._waits(one, now))

    def ahead(self, within: timedelta = LISTED) -> tuple[Ring, ...]:
        """Return what rings *within* that time from now as far as is known now, soonest first."""
        now = self._clock.now()
        last = now.astimezone(UTC) + within
        found = ahead(self._all(now, last, ()), now)
        return rings(one for one in found if self._waits(one, one.at))

    def notice(self, ring: Ring) -> Notice:
        """Return what is shown of *ring*."""
        from aftercare.formats.reminder_text import OPENS, body_of, title_of  # noqa: PLC0415

        words, first, kind = self._settings.words, ring.first, ring.first.kind
        local, shown_at = self._clock.local, max(ring.at, self._clock.now(), key=_timestamp)
        if kind is Kind.VISIT_EVE and local(shown_at).date() == local(first.until).date():
            kind = Kind.VISIT_SOON  # it rings late: what was tomorrow is today
        return Notice(
            title=title_of(words, kind, self._named(first)),
            body=body_of(words, ring),
            tag=first.id,
            opens=OPENS[first.kind],
        )

    def looked(self) -> None:
        """Note that the warning signs are looked at, where a reminder asks for that."""
        now = self._clock.now()
        soon = now.astimezone(UTC) + SOONER
        asked = self._all(now, soon, (Kind.LOOK_AGAIN,))
        still = (one for one in asked if one.until.timestamp() > now.timestamp())
        if any(self._waits(one, now) for one in still):
            self._settings.change(looked_at=now)

    async def look(self) -> None:
        """Ask the machine whether it may show notifications."""
        self.permission = await self._notifier.permission() if self._notifier else Permission.NONE

    async def ask(self) -> None:
        """Have the person asked whether it may."""
        self.permission = await self._notifier.ask() if self._notifier else Permission.NONE
        await self.replan()

    async def ring_soon(self) -> None:
        """Ring once in a minute, by the very way that reminders take; ask first if need be."""
        if self.permission in {None, Permission.ASK}:
            await self.ask()
        if self._notifier is None or self.permission is not Permission.GRANTED:
            self.trial = Trial(Stage.REFUSED, self._clock.now())
            return
        at = self._clock.now().astimezone(UTC) + timedelta(seconds=TEST_SECONDS)
        if self.plans_ahead:
            taken = await self.replan(Timed(at, self._test_notice()))
            self.trial = Trial(Stage.PLANNED if taken else Stage.REFUSED, at)
            return
        self.trial = Trial(Stage.WAITING, at)
        await asyncio.sleep(TEST_SECONDS)
        taken = await self._notifier.show(self._test_notice())
        self.trial = Trial(Stage.HANDED if taken else Stage.REFUSED, self._clock.now())

    async def replan(self, *more: Timed) -> bool:
        """Have the machine ring what is ahead, and *more*, and nothing else; False if it cannot.

        Only where it can plan; what has not changed is not planned again.
        """
        if self._notifier is None or not self.plans_ahead:
            return False
        found = [Timed(ring.at, self.notice(ring)) for ring in self.ahead(PLANNED)]
        self._trials = [*more, *self._trials][:1]
        now = self._clock.now()
        found += [one for one in self._trials if one.at.timestamp() > now.timestamp()]
        planned = tuple(sorted(found, key=lambda one: _timestamp(one.at)))[:MOST_PLANNED]
        if planned != self._planned:
            self._planned = planned if await self._notifier.plan(planned) else None
        return self._planned is not None

    def _all(self, now: datetime, last: datetime, kinds: tuple[Kind, ...]) -> Iterator[Reminder]:
        """Yield what rings up to *last*, or rang and may still be of use, of *kinds* or all."""
        mine, asked = self._settings.settings, frozenset(kinds or Kind)
        if not mine.role.is_treated:
            return
        found = self._of_treatments(now) if asked & OF_TREATMENTS else []
        if asked - OF_TREATMENTS:  # the plan is read, which the first screenful cannot wait for
            visits = self._visits()
            for visit_id, at in visits:
                found += before_visit(visit_id, at, self._clock.local, self.quiet)
            at_visits = [at for _, at in visits]
            found += self._stretches.reminders(at_visits, self.quiet, now, last)
        for one in wanted(found, mine.silent):
            if one.kind in asked and one.at.timestamp() <= last.timestamp():
                yield one

    def _of_treatments(self, now: datetime) -> list[Reminder]:
        noted, local, quiet = self._treatments.treatments, self._clock.local, self.quiet
        last = current(noted, now)
        followed = Followed(treatment=last, over_lung=near_lung(noted, now, regions()))
        return list(after_treatment(followed, local, quiet))

    def _visits(self) -> list[tuple[str, datetime]]:
        """Return name and time of each visit that takes place."""
        return [(one.id, one.at) for one in self._appointments() if one.takes_place]

    def _waits(self, reminder: Reminder, at: datetime) -> bool:
        """Tell whether *reminder* is not answered *at* some moment, as far as is known now."""
        if reminder.kind is Kind.STRETCHES:
            return self._stretches.wait(reminder, at)
        entries = self._diary.between(reminder.at - BEFORE, reminder.until)
        return not is_answered(reminder, entries, self._settings.settings.looked_at)

    def _named(self, reminder: Reminder) -> "Named":
        """Return what may be named of *reminder* where others can read it."""
        from aftercare.formats.reminder_text import Named  # noqa: PLC0415 - seldom needed

        if not self._settings.settings.rings_by_name:
            return Named()
        if reminder.kind is Kind.STRETCHES:
            return Named(stretches=self._stretches.names)
        treatment = self._treatments.get(reminder.about)
        return Named(areas=treatment.areas if treatment else ())

    def _test_notice(self) -> Notice:
        words = self._settings.words
        return Notice(
            title=words("reminder.ring-test"),
            body=words("reminder.body-test"),
            tag="test",
            opens="/reminders",
        )

    @property
    def quiet(self) -> Quiet:
        """The hours in which nothing rings."""
        mine = self._settings.settings
        return Quiet(begins=time(mine.quiet_begins), ends=time(mine.quiet_ends))
