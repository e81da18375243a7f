"""What all open pages of one process share, and the states of each of them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from aftercare.device.ports import Clock, Ids, Notifier, Parcels, Sealer, Voice, WebApp
from aftercare.domain.place import Place
from aftercare.state.app import AppState
from aftercare.state.app_lock import AppLock, asked_for
from aftercare.state.appointment import AppointmentState
from aftercare.state.calendar import CalendarKeeper
from aftercare.state.changes import Changes
from aftercare.state.clock import ClockState
from aftercare.state.copying import CopyState, copies_of
from aftercare.state.desk import Desk
from aftercare.state.device import DeviceState
from aftercare.state.diary import DiaryState
from aftercare.state.following import Following
from aftercare.state.function import Function
from aftercare.state.later_part import LaterPart
from aftercare.state.leader import Leader
from aftercare.state.learn import LearnState
from aftercare.state.paper import Fonts, Paper
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.reminder import ReminderState
from aftercare.state.reports import Reports
from aftercare.state.ringer import Ringer
from aftercare.state.saving import SavingState, Unsaved
from aftercare.state.settings import SettingsState
from aftercare.state.store import StoreState
from aftercare.state.stretch import StretchState
from aftercare.state.stretch_reminder import StretchReminders
from aftercare.state.treatment import TreatmentState
from aftercare.state.undo import UndoState
from aftercare.state.voice import VoiceState
from aftercare.state.web_app import WebAppState
from aftercare.storage.appointment import AppointmentRepository
from aftercare.storage.calendar import CalendarRepository
from aftercare.storage.database import Database
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.own import OwnRepository
from aftercare.storage.plan import PlanRepository
from aftercare.storage.practice import PracticeRepository
from aftercare.storage.progress import ProgressRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository
from aftercare.words.words import Source, packaged

if TYPE_CHECKING:
    from aftercare.state.desk_state import DeskState
    from aftercare.state.function_state import FunctionState
    from aftercare.state.report import ReportState
    from aftercare.state.upkeep import Caretaker


ON_DESK = ("patient", "draft", "template", "report")


def files_of_fonts() -> tuple[Path, Path]:
    """Return the files of the typeface that a computer has installed with the app."""
    from aftercare.device.font import ON_PAPER  # noqa: PLC0415 - not in a browser

    return ON_PAPER


def machine_sealer() -> Sealer | None:
    """Return what seals on a computer or a phone that runs Python itself."""
    from aftercare.device.machine_sealer import MachineSealer  # noqa: PLC0415 - not in a browser

    return MachineSealer()


class Apart(TypedDict, total=False):
    """What differs where parts of the app come later: see ``Surroundings``."""

    sealer: Callable[[], Sealer | None]
    parcels: Parcels
    fonts: Fonts
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the app takes from the machine and the moment; tests bring their own."""

    clock: Clock
    ids: Ids
    place: Place
    words: Source = packaged
    web_app: WebApp | None = None  # the page around it, where it runs in a browser
    parcels: Parcels | None = None  # where parts of the app come later
    fonts: Fonts = files_of_fonts  # for paper
    address: str = ""  # of the folder that holds the app, where it runs in a browser
    voice: Voice | None = None  # of the machine; in a browser the page speaks
    notifier: Notifier | None = None  # what shows notifications
    from_icon: bool = False  # whose address holds the plan that it was installed with
    sealer: Callable[[], Sealer | None] = machine_sealer  # keeps others from reading


class Library:
    """What all open pages of one process share: the database and its repositories."""

    def __init__(self, database: Database, around: Surroundings) -> None:
        self.database, self.around = database, around
        self.treatments = TreatmentRepository(database)
        self.appointments = AppointmentRepository(database)
        self.diary = DiaryRepository(database)
        self.practices = PracticeRepository(database)
        self.progress = ProgressRepository(database)
        self.plans = PlanRepository(database)
        self.settings = SettingsRepository(database)
        self.calendar = CalendarRepository(database)
        self.lock = OwnRepository(database, "lock")
        self.copying = OwnRepository(database, "copying")
        self.changes = Changes()
        self.unsaved = Unsaved()
        self.ringer = Ringer(around.notifier, around.clock)
        self.erasures = 0  # how often everything was deleted while pages were open
        self._caretaker: Caretaker | None = None

    @property
    def documents(self) -> int:
        """How much was recorded: treatments, visits, entries, sets, plans, and on the desk."""
        few = len(self.treatments.all()) + len(self.plans.all()) + len(self.appointments.all())
        few += sum(len(self.database.table(table)) for table in ("activity", "rating"))
        return few + len(self.diary) + len(self.practices) + sum(self.on_desk.values())

    @property
    def on_desk(self) -> dict[str, int]:
        """How many there are of each thing on the desk, also where the desk has not come."""
        return {table: len(self.database.table(table)) for table in ON_DESK}

    def state(self, page: object, saved: Callable[[], None] = lambda: None) -> AppState:
        """Wire the states of one open *page*; *saved* is called after every change."""
        clock, ids = self.around.clock, self.around.ids
        undo = UndoState()

        def tell() -> None:
            self.changes.tell(page)
            saved()

        saving = SavingState(tell, self.unsaved)
        web_app = self.around.web_app
        settings = SettingsState(self.settings, saving, self.around.words)
        treatments = TreatmentState(self.treatments, saving, undo, clock, ids)
        practices = PracticeState(self.practices, self.progress, saving, undo, clock)
        visits = AppointmentState(
            self.appointments, saving, undo, clock, ids, lambda: settings.settings
        )
        plans = PrescriptionState(self.plans, saving, undo, settings, treatments, visits, clock)
        diary = DiaryState(self.diary, saving, undo, clock, ids)
        stretches = StretchReminders(plans, settings, treatments, practices, clock)
        reminders = ReminderState(
            settings,
            treatments,
            plans,
            diary,
            stretches,
            lambda: visits.appointments,
            self.around.notifier,
            clock,
        )
        following = Following(treatments, stretches, visits, practices, clock)

        def at_desk() -> "DeskState":  # imported when it is there: see Parcels
            from aftercare.state.desk_state import desk_state  # noqa: PLC0415

            return desk_state(self.database, saving, undo, settings, clock, ids)

        lock = AppLock(self.lock, clock)
        copying = CopyState(
            self.copying, saving, lambda: self.documents, lambda: _begun(treatments), clock
        )

        def of_function(changed: Callable[[], None]) -> "FunctionState":
            from aftercare.state.function_state import function_state  # noqa: PLC0415

            return function_state(self.database, saving, undo, clock, ids, changed)

        def of_reports() -> "ReportState":
            from aftercare.state.report import report_state  # noqa: PLC0415

            return report_state(state, clock, ids, self.around.address)

        kept = (self.diary, self.practices, self.treatments, self.appointments)
        paper = Paper(self.around.parcels, self.around.fonts)
        more = LaterPart(self.around.parcels, "more")
        state = AppState(
            settings=settings,
            treatments=treatments,
            practices=practices,
            leader=Leader(practices, clock, ids),
            prescriptions=plans,
            appointments=visits,
            following=following,
            calendar=CalendarKeeper(
                self.calendar,
                saving,
                following,
                clock,
                self.around.parcels,
                lambda: reminders.quiet,
                self.around.address,
            ),
            texts=LaterPart(self.around.parcels, "learn"),
            learn=LearnState(),
            function=Function(more, self.database, of_function),
            reports=Reports(self.around.parcels, of_reports),
            more=more,
            desk=Desk(self.around.parcels, at_desk, paper, self.around.address),
            diary=diary,
            reminders=reminders,
            clock=ClockState(clock),
            undo=undo,
            saving=saving,
            device=DeviceState(),
            voice=VoiceState(self.around.voice or web_app, settings),
            stretches=StretchState(),
            web_app=WebAppState(web_app, lambda: self.documents) if web_app else None,
            store=StoreState(
                self.database,
                self.around.place,
                lambda: self._erased(state, page, saved),
                lambda: sum(one.unreadable for one in (*kept, plans, state.function, state.desk)),
                lambda: self.on_desk,
            ),
            backup=copies_of(
                *(self.database, lambda: self.documents, copying, self.around.sealer, clock),
                lambda: self._restored(state, page, saved),
            ),
            copying=copying,
            lock=lock,
            pin=asked_for(self.lock, lock, self.around.sealer, clock),
        )
        return state

    @property
    def caretaker(self) -> "Caretaker":
        """Who looks after the database; with ``more``."""
        from aftercare.state.upkeep import Caretaker  # noqa: PLC0415 - it comes later
        from aftercare.storage.upkeep import Upkeep  # noqa: PLC0415

        if self._caretaker is None:
            self._caretaker = Caretaker(Upkeep(self.database, self.around.clock.now))
        return self._caretaker

    def follow(self, state: AppState) -> Callable[[], None]:
        """Return what brings *state* up to date after another page's change."""
        seen = self.erasures

        def catch_up() -> None:
            nonlocal seen
            if seen != self.erasures:  # what waits or could be undone there must not come back
                seen = self.erasures
                state.forget()
            state.refresh()

        return catch_up

    def rest(self, page: object) -> None:
        """Try once more what waits to be saved, now that *page* is out of sight."""
        self.changes.forget(page)
        with suppress(ValueError, TypeError):  # what can never be saved was told when it was typed
            self.unsaved.retry()

    def finish(self) -> None:
        """Do what waits, and what must not be done in a tap, before the data are let go."""
        self.rest(self)
        if self._caretaker or self.around.parcels is None:  # else what does it may not have come
            self.caretaker.finish()

    def leave(self, page: object, state: AppState) -> None:
        """Let go of *page*, which is closed for good."""
        self.rest(page)
        if self._caretaker:
            self._caretaker.leave(page)
        self.ringer.leave(page)
        state.clock.stop()

    def _erased(self, state: AppState, page: object, saved: Callable[[], None]) -> None:
        self.erasures += 1
        state.forget()
        self._restored(state, page, saved)

    def _restored(self, state: AppState, page: object, saved: Callable[[], None]) -> None:
        self.diary.reread()
        self.practices.reread()
        state.refresh()
        self.changes.tell(page)
        saved()


def _begun(treatments: TreatmentState) -> datetime | None:
    """Return when the first treatment was noted; None if there is none."""
    return min((one.recorded_at for one in treatments.treatments), default=None)
