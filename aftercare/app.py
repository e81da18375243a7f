"""Put the app together: the only module that knows every layer."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import flet as ft

from aftercare.content.country import countries
from aftercare.demo import fill
from aftercare.device.file_medium import FileMedium
from aftercare.device.flet_services import ask_device
from aftercare.device.machine_voice import MachineVoice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.native import RandomIds, SystemClock
from aftercare.device.ports import Clock, Ids, Voice, WebApp
from aftercare.domain.country import country_of
from aftercare.domain.place import Keeper, Place
from aftercare.state.app import AppState
from aftercare.state.backup import BackupState
from aftercare.state.changes import Changes
from aftercare.state.clock import ClockState
from aftercare.state.device import DeviceState
from aftercare.state.diary import DiaryState
from aftercare.state.leader import Leader
from aftercare.state.practice import PracticeState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.rescue import Found, RescueState
from aftercare.state.saving import SavingState, Unsaved
from aftercare.state.settings import SettingsState
from aftercare.state.store import StoreState
from aftercare.state.stretch import StretchState
from aftercare.state.treatment import TreatmentState
from aftercare.state.undo import UndoState
from aftercare.state.voice import VoiceState
from aftercare.state.web_app import WebAppState
from aftercare.storage.database import Database, Rescue, open_database
from aftercare.storage.diary import DiaryRepository
from aftercare.storage.plan import PlanRepository
from aftercare.storage.practice import PracticeRepository
from aftercare.storage.progress import ProgressRepository
from aftercare.storage.settings import SettingsRepository
from aftercare.storage.treatment import TreatmentRepository
from aftercare.words.words import Source, packaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the app takes from the machine and the moment; tests bring their own."""

    clock: Clock
    ids: Ids
    place: Place
    words: Source = packaged
    web_app: WebApp | None = None  # the page around it, where it runs in a browser
    voice: Voice | None = None  # of the machine; in a browser the page speaks
    from_icon: bool = False  # whose address holds the plan that it was installed with


class Library:
    """What all open pages of one process share: the database and its repositories."""

    def __init__(self, database: Database, around: Surroundings) -> None:
        self.database, self.around = database, around
        self.treatments = TreatmentRepository(database)
        self.diary = DiaryRepository(database)
        self.practices = PracticeRepository(database)
        self.progress = ProgressRepository(database)
        self.plans = PlanRepository(database)
        self.settings = SettingsRepository(database)
        self.changes = Changes()
        self.unsaved = Unsaved()
        self.erasures = 0  # how often everything was deleted while pages were open
        tidy(database)

    @property
    def documents(self) -> int:
        """How much was recorded: treatments, diary entries, sets of stretches, plans."""
        few = len(self.treatments.all()) + len(self.plans.all())
        return few + len(self.diary) + len(self.practices)

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
        plans = PrescriptionState(self.plans, saving, undo, settings, treatments, clock)

        state = AppState(
            settings=settings,
            treatments=treatments,
            practices=practices,
            leader=Leader(practices, clock, ids),
            prescriptions=plans,
            diary=DiaryState(self.diary, saving, undo, clock, ids),
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
                lambda: sum(
                    one.unreadable for one in (self.diary, self.practices, self.treatments, plans)
                ),
            ),
            backup=BackupState(
                self.database,
                lambda: self.documents,
                lambda: self._restored(state, page, saved),
            ),
        )
        return state

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
        """Do what must not be done in a tap, now that *page* is out of sight."""
        self.changes.forget(page)
        with suppress(ValueError, TypeError):  # what can never be saved was told when it was typed
            self.unsaved.retry()
        tidy(self.database)

    def leave(self, page: object, state: AppState) -> None:
        """Let go of *page*, which is closed for good."""
        self.rest(page)
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


def tidy(database: Database) -> None:
    """Leave out what no longer counts, if it is worth it and there is room; never in a tap."""
    if database.compaction_due:
        with suppress(OSError):  # no room: everything stays as it was
            database.compact()


def readable_copy(rescue: Rescue) -> Database:
    """Return what can be read of a damaged store, in memory: enough for the warning signs."""
    copy = open_database(MemoryMedium())
    assert isinstance(copy, Database)  # noqa: S101 - for the type checker
    for table in ("settings", "treatment"):
        for document_id, document in rescue.readable(table).items():
            copy.table(table).put(document_id, document)
    return copy


class App:
    """The app over one database; shows itself on every page that is opened."""

    def __init__(self, opened: Database | Rescue, around: Surroundings) -> None:
        self._around = around
        self._opened = opened
        self.library = None if isinstance(opened, Rescue) else Library(opened, around)

    def main(self, page: ft.Page) -> None:
        """Show the app on *page*, or what can be rescued of a damaged store."""
        if self.library is None:
            self._show_rescue(page)
        else:
            self._show(page, self.library)

    def close(self) -> None:
        """Let go of the data; what still waited for room is tried once more."""
        if self.library is not None:
            self.library.rest(self)
        self._opened.close()

    def _show(self, page: ft.Page, library: Library) -> None:
        # Loaded while the browser fetches its own part: a third of the start.
        from aftercare.ui.app import App as Root  # noqa: PLC0415

        def saved() -> None:
            if state.web_app:
                page.run_task(state.web_app.count)

        state = library.state(page, saved)
        if self._around.from_icon and state.prescriptions.is_used(page.route):
            page.route = "/"
        if state.web_app and self._around.web_app:
            look = state.web_app.look
            self._around.web_app.listen(lambda _: page.run_task(look))
            page.run_task(look)
        catch_up = library.follow(state)

        async def refresh() -> None:
            catch_up()

        def tell() -> None:  # a change may only be shown inside the page's own task
            page.run_task(refresh)

        def listen() -> None:
            library.changes.listen(page, tell)

        def listen_again() -> None:  # back from sleep: much may have changed meanwhile
            listen()
            tell()

        listen()
        page.on_connect = listen_again
        page.on_disconnect = lambda: library.rest(page)
        page.on_close = lambda: library.leave(page, state)
        self._dress(page, state)
        page.render_views(Root, state)

    def _show_rescue(self, page: ft.Page) -> None:
        """Show the damaged store over what can be read of it, kept in memory meanwhile."""
        from aftercare.ui.app import RescueApp  # noqa: PLC0415 - seldom needed

        rescue = self._opened
        assert isinstance(rescue, Rescue)  # noqa: S101 - for the type checker
        state = Library(readable_copy(rescue), self._around).state(page)
        before = state.settings.settings

        def accept() -> None:
            if self.library is None:  # another page may have been quicker
                self._opened = database = rescue.accept()
                self.library = Library(database, self._around)
            if state.settings.settings != before:
                self.library.settings.put(state.settings.settings)
            self._show(page, self.library)

        damage = rescue.damage
        found = Found(reason=damage.reason.value, readable=damage.readable, lost=damage.lost)
        self._dress(page, state)
        page.render_views(RescueApp, state, RescueState(found, rescue, accept))

    def _dress(self, page: ft.Page, state: AppState) -> None:
        from aftercare.ui.app import dress  # noqa: PLC0415 - see _show

        dress(page, state.settings.settings)  # before the first picture: no flash
        page.run_task(self._ask, page, state)

    async def _ask(self, page: ft.Page, state: AppState) -> None:
        told = await ask_device(page)
        state.device.told(still=told.still, high_contrast=told.high_contrast)
        known = frozenset(country.code for country in countries())
        state.settings.suggest_country(country_of(told.locale, known))


def launch(*, data: Path | None = None, demo: bool = False, clock: Clock | None = None) -> App:
    """Open the app over the folder *data*; without one, or as a demo, in memory.

    MediumInUse if another process has it, NewerSchema if a newer app wrote it, OSError otherwise.
    """
    if demo:
        place = Place(Keeper.DEMO)
    else:
        place = Place(Keeper.FOLDER, str(data)) if data else Place(Keeper.NOBODY)
    medium = FileMedium(data) if data and not demo else MemoryMedium()
    around = Surroundings(
        clock=clock or SystemClock(), ids=RandomIds(), place=place, voice=MachineVoice()
    )
    try:
        app = App(open_database(medium), around)
    except BaseException:
        medium.close()
        raise
    if demo and app.library:
        library = app.library
        now = around.clock.now()
        fill(library.treatments, library.diary, library.settings, around.ids, now, library.plans)
    return app
