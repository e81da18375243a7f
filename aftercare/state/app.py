"""Everything the screens can see or change."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aftercare.state.app_lock import AppLock
from aftercare.state.appointment import AppointmentState
from aftercare.state.calendar import CalendarKeeper
from aftercare.state.clock import ClockState
from aftercare.state.copying import CopyState
from aftercare.state.desk import Desk
from aftercare.state.device import DeviceState
from aftercare.state.diary import DiaryState
from aftercare.state.following import Following
from aftercare.state.function import Function
from aftercare.state.later_part import LaterPart, Made
from aftercare.state.leader import Leader
from aftercare.state.learn import LearnState
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.reminder import ReminderState
from aftercare.state.reports import Reports
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.store import StoreState
from aftercare.state.stretch import StretchState
from aftercare.state.treatment import TreatmentState
from aftercare.state.undo import UndoState
from aftercare.state.voice import VoiceState
from aftercare.state.web_app import WebAppState

if TYPE_CHECKING:
    from aftercare.state.backup import BackupState
    from aftercare.state.pin import PinState


@dataclass(frozen=True, slots=True, kw_only=True)
class AppState:
    """The states of one open page, together; itself never changes."""

    settings: SettingsState
    treatments: TreatmentState
    diary: DiaryState
    reminders: ReminderState
    practices: PracticeState
    leader: Leader
    prescriptions: PrescriptionState
    appointments: AppointmentState
    following: Following
    calendar: CalendarKeeper
    function: Function
    reports: Reports
    more: LaterPart  # the screens that few open on the first day
    texts: LaterPart  # what can be read
    learn: LearnState
    desk: Desk
    clock: ClockState
    undo: UndoState
    saving: SavingState
    store: StoreState
    backup: "Made[BackupState]"  # with ``more``, as the next but two
    copying: CopyState
    lock: AppLock
    pin: "Made[PinState]"
    device: DeviceState
    voice: VoiceState
    stretches: StretchState
    web_app: WebAppState | None = None  # None: not in a browser of the person's own

    def forget(self) -> None:
        """Drop what only this page still holds: everything was deleted, for good."""
        self.saving.forget()
        self.undo.dismiss()
        self.treatments.describe(None)
        self.appointments.drop()
        self.leader.forget()
        self.stretches.forget()
        self.function.forget()
        self.more.forget()
        self.reports.forget()
        self.desk.forget()
        self.lock.refresh()
        for backup in self.backup.made:
            backup.dismiss()

    def refresh(self) -> None:
        """Take over what another page on the same data has changed."""
        self.saving.refresh()
        self.settings.refresh()
        self.treatments.refresh()
        self.diary.refresh()
        self.practices.refresh()
        self.prescriptions.refresh()
        self.appointments.refresh()
        self.function.refresh()
        self.desk.refresh()
        self.store.refresh()
        self.copying.refresh()
        self.lock.refresh()
