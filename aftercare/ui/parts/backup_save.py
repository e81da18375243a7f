"""Saving a copy of everything, open or under a passphrase."""

from collections.abc import Awaitable, Callable

import flet as ft

from aftercare.state.backup import BackupState, Copy
from aftercare.state.clock import ClockState
from aftercare.state.saving import SavingState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.secret_line import SecretLine
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import type as kind


@ft.component
def SaveCard(
    backup: BackupState,
    clock: ClockState,
    saving: SavingState,
    *,
    treats: bool,
    key: str | None = None,
) -> ft.Control:
    """Say what a copy is, when the last one was, and save another."""
    words = use_words()
    copying, _ = ft.use_state(backup.copying)  # held, so that it redraws
    saved, note_saved = ft.use_state(initial=False)
    sealing, seal = ft.use_state(initial=False)

    async def hand_over(copy: Copy) -> None:
        day = clock.now.date().isoformat()
        form = "backup.sealed-name" if copy.sealed else "backup.file-name"
        name = words(form, date=day, n=f"{copy.records}")
        path = await ft.FilePicker().save_file(file_name=name, src_bytes=copy.content)
        done = bool(path) or ft.context.page.web  # a browser never says where to
        note_saved(done)
        if done:
            backup.saved(copy)

    async def save() -> None:
        await hand_over(backup.make())

    last = words("backup.last-none")
    if copying.copying.copied_at:
        day = words.date(clock.local(copying.copying.copied_at), "full")
        last = words("backup.last", day=day)
    kept = [noted(ft.Icons.CHECK_ROUNDED, words("backup.saved"))] if saved else []
    if saved and saving.trouble:
        kept.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("backup.saved-unwritten")))
    way: ft.Control = plain(
        words("backup.seal"),
        lambda: seal(True),  # noqa: FBT003 - a setter of Flet's takes the bare value
        key="backup.seal",
        icon=ft.Icons.LOCK_OUTLINE_ROUNDED,
    )
    if sealing:
        way = Sealing(backup, hand_over) if backup.can_seal else say(words("backup.seal-none"))
    return card(
        heading(say(words("backup.save-title"), kind.TITLE)),
        say(words("backup.save-about-desk" if treats else "backup.save-about")),
        quiet(last),
        primary(words("backup.save"), save, key="backup.save"),
        way,
        *(ft.Semantics(live_region=True, container=True, content=one) for one in kept),
    )


@ft.component
def Sealing(
    backup: BackupState, hand_over: Callable[[Copy], Awaitable[None]], key: str | None = None
) -> ft.Control:
    """Take a passphrase, twice, and save a copy under it."""
    words = use_words()
    typed = ft.use_memo(lambda: ["", ""], [])

    def types(place: int) -> Callable[[str], None]:
        return lambda text: typed.__setitem__(place, text)

    async def save() -> None:
        copy = await backup.make_sealed(*typed)
        if copy:
            await hand_over(copy)

    told: list[ft.Control] = [quiet(words("backup.moment"))] if backup.busy else []
    if backup.refused in {"short", "differs"}:
        sentence = words(f"backup.refused-{backup.refused}")
        line = noted(ft.Icons.ERROR_OUTLINE_ROUNDED, sentence, ft.Colors.ERROR)
        told.append(ft.Semantics(live_region=True, container=True, content=line))
    return ft.Column(
        [
            say(words("backup.seal-about")),
            SecretLine(words("backup.passphrase"), types(0), "backup.seal-one", save),
            SecretLine(words("backup.passphrase-again"), types(1), "backup.seal-two", save),
            *told,
            secondary(words("backup.seal-save"), save, key="backup.seal-save"),
        ],
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )
