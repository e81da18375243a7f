"""Put the app together: the only module that knows every layer."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Unpack

import flet as ft

from aftercare.content.country import countries
from aftercare.demo import fill
from aftercare.device.flet_services import ask_device
from aftercare.device.machine_voice import MachineVoice
from aftercare.device.memory_medium import MemoryMedium
from aftercare.device.native import RandomIds, SystemClock
from aftercare.device.ports import Clock, Notifier
from aftercare.domain.country import country_of
from aftercare.domain.place import Keeper, Place
from aftercare.library import Apart, Library, Surroundings
from aftercare.state.app import AppState
from aftercare.state.refusal import RefusalState
from aftercare.state.rescue import Found, RescueState
from aftercare.storage.database import Database, Rescue, open_database
from aftercare.storage.medium import Medium
from aftercare.storage.refused import Refused

Opening = Callable[[Medium], Database | Rescue | Refused]
"""Opens what a medium keeps."""
SOON_SECONDS = 10.0
"""When the store is looked after, once a page is open."""


class App:
    """The app over one database; shows itself on every page that is opened."""

    def __init__(self, opened: Database | Rescue | Refused, around: Surroundings) -> None:
        self._around = around
        self._pages: set[ft.Page] = set()
        self._take(opened)

    def _take(self, opened: Database | Rescue | Refused) -> None:
        self._opened = opened
        self.library = Library(opened, self._around) if isinstance(opened, Database) else None

    def main(self, page: ft.Page) -> None:
        """Show the app on *page*, or what is the matter with its store."""
        if self.library:
            self._show(page, self.library)
        elif isinstance(self._opened, Rescue):
            self._show_rescue(page, self._opened)
        elif isinstance(self._opened, Refused):
            self._show_refusal(page, self._opened)

    def close(self) -> None:
        """Let go of the data; what still waited for room is tried once more."""
        if self.library is not None:
            self.library.finish()
        self._opened.close()

    def _show(self, page: ft.Page, library: Library) -> None:
        # Loaded while the browser fetches its own part: a third of the start.
        from aftercare.ui.app import App as Root  # noqa: PLC0415

        def saved() -> None:
            if state.web_app:
                page.run_task(state.web_app.count)
            if state.reminders.plans_ahead:
                page.run_task(state.reminders.replan)

        state = library.state(page, saved)
        if self._around.from_icon and state.prescriptions.is_used(page.route):
            page.route = "/"
        if state.web_app and self._around.web_app:
            look = state.web_app.look
            self._around.web_app.listen(lambda _: page.run_task(look))
            page.run_task(look)
        self._ring(page, library, state)
        self._follow(page, library, state)
        page.run_task(self._look_after, page, library, state)
        self._dress(page, state)
        page.render_views(Root, state)

    async def _look_after(self, page: ft.Page, library: Library, state: AppState) -> None:
        """Keep the store in order while *page* is open, once the start is over."""
        await asyncio.sleep(SOON_SECONDS)
        await state.more.fetch()
        if state.more.here and page in self._pages:
            await library.caretaker.follow(page)

    def _follow(self, page: ft.Page, library: Library, state: AppState) -> None:
        """Take over what other pages change, and notice when nobody looks at this one."""
        catch_up = library.follow(state)

        async def refresh() -> None:
            catch_up()

        def tell() -> None:  # a change may only be shown inside the page's own task
            page.run_task(refresh)

        def listen() -> None:
            library.changes.listen(page, tell)

        async def look_again() -> None:
            state.lock.shows()

        def listen_again() -> None:  # back from sleep: much may have changed meanwhile
            listen()
            tell()
            page.run_task(look_again)

        def rest() -> None:
            state.lock.leaves()
            library.rest(page)

        listen()
        page.on_connect = listen_again
        page.on_disconnect = rest

        def close() -> None:
            self._pages.discard(page)
            library.leave(page, state)

        self._pages.add(page)
        page.on_close = close

    def _ring(self, page: ft.Page, library: Library, state: AppState) -> None:
        """Ring while pages are open, and see to it that the machine does when none is."""
        if self._around.notifier:
            self._around.notifier.listen(page.navigate)
        if state.reminders.plans_ahead:
            page.run_task(state.reminders.replan)
        if library.ringer.join(page, state.reminders):
            page.run_task(library.ringer.follow)

    def _show_refusal(self, page: ft.Page, refused: Refused) -> None:
        """Show why the store is not opened, over an empty one in memory."""
        from aftercare.ui.app import RefusalApp  # noqa: PLC0415 - seldom needed

        state = Library(_in_memory(), self._around).state(page)

        def again() -> bool:
            if self._opened is refused:  # else another page was quicker
                opened = refused.again()
                if isinstance(opened, Refused):
                    return False
                self._take(opened)
            self.main(page)
            return True

        self._dress(page, state)
        told = RefusalState(refused.reason.value, refused.files, again)
        page.render_views(RefusalApp, state, told)

    def _show_rescue(self, page: ft.Page, rescue: Rescue) -> None:
        """Show the damaged store over what can be read of it, kept in memory meanwhile."""
        from aftercare.ui.app import RescueApp  # noqa: PLC0415 - seldom needed

        state = Library(readable_copy(rescue), self._around).state(page)
        before = state.settings.settings

        def accept(route: str) -> None:
            if self._opened is rescue:  # else another page was quicker
                self._take(rescue.accept())
            assert self.library  # noqa: S101 - for the type checker
            if state.settings.settings != before:
                self.library.settings.put(state.settings.settings)
            page.route = route or page.route
            self._show(page, self.library)

        async def look_for_copies() -> None:
            await state.more.fetch()
            if state.more.here:
                told.remember()

        damage = rescue.damage
        found = Found(reason=damage.reason.value, readable=damage.readable, lost=damage.lost)
        self._dress(page, state)
        told = RescueState(found, rescue, accept)
        page.render_views(RescueApp, state, told)
        page.run_task(look_for_copies)

    def _dress(self, page: ft.Page, state: AppState) -> None:
        from aftercare.ui.app import dress  # noqa: PLC0415 - see _show

        dress(page, state.settings.settings)  # before the first picture: no flash
        page.run_task(self._ask, page, state)

    async def _ask(self, page: ft.Page, state: AppState) -> None:
        told = await ask_device(page)
        state.device.told(still=told.still, high_contrast=told.high_contrast)
        known = frozenset(country.code for country in countries())
        state.settings.suggest_country(country_of(told.locale, known))


def readable_copy(rescue: Rescue) -> Database:
    """Return what can be read of a damaged store, in memory: enough for the warning signs."""
    copy = _in_memory()
    for table in ("settings", "treatment"):
        for document_id, document in rescue.readable(table).items():
            copy.table(table).put(document_id, document)
    return copy


def _in_memory() -> Database:
    empty = open_database(MemoryMedium())
    assert isinstance(empty, Database)  # noqa: S101 - for the type checker
    return empty


def _files(folder: Path) -> Medium:
    from aftercare.device.file_medium import FileMedium  # noqa: PLC0415 - not in a browser

    return FileMedium(folder)


def launch(
    *,
    data: Path | None = None,
    demo: bool = False,
    clock: Clock | None = None,
    notifier: Notifier | None = None,
    opening: Opening = open_database,
    **apart: Unpack[Apart],
) -> App:
    """Open the app over the folder *data*; without one, or as a demo, in memory.

    Notifications are shown by *notifier*; without one there are none. With `open_or_refuse` for
    *opening* the screen says why a store is not opened; the default raises it.

    MediumInUse if another process has it, NewerSchema if a newer app wrote it, OSError otherwise.
    """
    if demo:
        place = Place(Keeper.DEMO)
    else:
        place = Place(Keeper.FOLDER, str(data)) if data else Place(Keeper.NOBODY)
    medium = _files(data) if data and not demo else MemoryMedium()
    around = Surroundings(
        clock=clock or SystemClock(),
        ids=RandomIds(),
        place=place,
        voice=MachineVoice(),
        notifier=notifier,
        **apart,
    )
    try:
        app = App(opening(medium), around)
    except BaseException:
        medium.close()
        raise
    if demo and app.library:
        library = app.library
        now = around.clock.now()
        mine = (library.treatments, library.diary, library.settings)
        fill(*mine, around.ids, now, library.plans, library.appointments)
    return app
