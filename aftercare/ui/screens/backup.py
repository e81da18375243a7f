"""A copy of everything: saving one, and bringing one back."""

import flet as ft

from aftercare.state.backup import BackupState
from aftercare.state.clock import ClockState
from aftercare.state.later_part import Made
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.backup_kept import KeptCard
from aftercare.ui.parts.backup_review import ReviewCard, told
from aftercare.ui.parts.backup_save import SaveCard
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.secret_line import SecretLine
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def BackupScreen(
    copies: Made[BackupState], settings: SettingsState, clock: ClockState, saving: SavingState
) -> ft.Control:
    """Offer both, and say how it went."""
    words, backup = use_words(), copies.state

    def begin() -> None:
        backup.dismiss()
        backup.remember()

    ft.use_effect(begin, dependencies=[])
    treats = settings.settings.role.treats
    return Frame(
        words("backup.title"),
        [
            SaveCard(backup, clock, saving, treats=treats),
            BackCard(backup, clock),
            KeptCard(backup, clock),
            PastCard(backup, clock),
        ],
        leave=Leave("/settings"),
    )


@ft.component
def BackCard(backup: BackupState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Take a copy, show what is in it, bring it back, and say how that went."""
    words, trail = use_words(), use_trail()

    def look(event: ft.FilePickerResultEvent) -> None:
        for file in event.files:
            backup.look(file.bytes or b"")

    # Safari opens a picker only inside the tap itself, so the client does it, and tells afterwards.
    picker = ft.use_memo(lambda: ft.FilePicker(on_result=look), dependencies=[])
    picking = ft.PickFiles(picker, with_data=True)
    title = heading(say(words("backup.back-title"), kind.TITLE))
    if backup.review and not backup.looked_into:
        shown = ReviewCard(backup.review, clock, backup.bring_back, backup.dismiss)
        return card(title, ft.Semantics(live_region=True, container=True, content=shown))
    asks = [Unsealing(backup)] if backup.asks else []
    lines = [] if backup.looked_into else told(words, backup)
    said = [ft.Semantics(live_region=True, container=True, content=one) for one in lines]
    way = plain(words("backup.to-today"), lambda: trail.go("/"), key="backup.to-today")
    return card(
        title,
        say(words("backup.back-about")),
        secondary(words("backup.bring-back"), key="backup.bring-back", action=picking),
        *asks,
        *said,
        *([way] if backup.restored and not backup.looked_into else []),
    )


@ft.component
def Unsealing(backup: BackupState, key: str | None = None) -> ft.Control:
    """Ask for the passphrase of the copy that was chosen."""
    words = use_words()
    typed = ft.use_memo(lambda: [""], [])

    def type_(text: str) -> None:
        typed[0] = text

    async def unseal() -> None:
        await backup.unseal(typed[0])

    busy = [quiet(words("backup.moment"))] if backup.busy else []
    return ft.Column(
        [
            say(words("backup.asks"), kind.SUBTITLE),
            SecretLine(words("backup.passphrase"), type_, "backup.passphrase", unseal),
            secondary(words("backup.open"), unseal, key="backup.open"),
            *busy,
        ],
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def PastCard(backup: BackupState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Offer to take back the last restore; nothing where there is none."""
    words, past = use_words(), backup.past
    if past is None:
        return ft.Container()
    when = []
    if past.at:
        at = clock.local(past.at)
        told = words("backup.past-at", day=words.date(at, "full"), time=words.time(at))
        when = [quiet(told)]
    return card(
        heading(say(words("backup.past-title"), kind.TITLE)),
        say(words("backup.past", n=past.records)),
        *when,
        say(words("backup.past-about")),
        secondary(words("backup.take-back"), backup.take_back, key="backup.take-back"),
    )
