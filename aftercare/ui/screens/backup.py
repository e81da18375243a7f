"""A copy of everything: saving one, and bringing one back."""

from collections.abc import Callable

import flet as ft

from aftercare.state.backup import BackupState
from aftercare.state.clock import ClockState
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain, primary, secondary
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def BackupScreen(
    backup: BackupState, settings: SettingsState, clock: ClockState, saving: SavingState
) -> ft.Control:
    """Offer both, and say how it went."""
    words, trail = use_words(), use_trail()
    treats = settings.settings.role.treats
    saved, note_saved = ft.use_state(initial=False)
    ft.use_effect(backup.dismiss, dependencies=[])

    async def save() -> None:
        copy = backup.make()
        day = clock.now.date().isoformat()
        name = words("backup.file-name", date=day, n=f"{copy.records}")
        path = await ft.FilePicker().save_file(file_name=name, src_bytes=copy.content)
        note_saved(bool(path) or ft.context.page.web)  # a browser never says where to

    def bring_back(event: ft.FilePickerResultEvent) -> None:
        for file in event.files:
            backup.bring_back(file.bytes or b"")

    # Safari opens a picker only inside the tap itself, so the client does it, and tells afterwards.
    picker = ft.use_memo(lambda: ft.FilePicker(on_result=bring_back), dependencies=[])
    picking = ft.PickFiles(picker, with_data=True)
    kept = [noted(ft.Icons.CHECK_ROUNDED, words("backup.saved"))] if saved else []
    if saved and saving.trouble:
        kept.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("backup.saved-unwritten")))
    return Frame(
        words("backup.title"),
        [
            _half(
                words("backup.save-title"),
                words("backup.save-about-desk" if treats else "backup.save-about"),
                primary(words("backup.save"), save, key="backup.save"),
                kept,
            ),
            _half(
                words("backup.back-title"),
                words("backup.back-about-desk" if treats else "backup.back-about"),
                secondary(words("backup.bring-back"), key="backup.bring-back", action=picking),
                _outcome(words, backup, lambda: trail.go("/")),
            ),
        ],
        leave=Leave("/settings"),
    )


def _half(title: str, about: str, action: ft.Control, outcome: list[ft.Control]) -> ft.Control:
    said = [ft.Semantics(live_region=True, container=True, content=one) for one in outcome]
    return card(heading(say(title, kind.TITLE)), say(about), action, *said)


def _outcome(words: Words, backup: BackupState, leave: Callable[[], None]) -> list[ft.Control]:
    if backup.refused:
        sentence = words(f"backup.refused-{backup.refused}")
        return [noted(ft.Icons.ERROR_OUTLINE_ROUNDED, sentence, ft.Colors.ERROR)]
    if not backup.restored:
        return []
    sentence = words("backup.restored", n=backup.restored.added)
    came = backup.restored.settings
    settings = words("backup.restored-settings" if came else "backup.restored-no-settings")
    way = plain(words("backup.to-today"), leave, key="backup.to-today")
    return [
        noted(ft.Icons.CHECK_ROUNDED, sentence),
        noted(ft.Icons.SETTINGS_OUTLINED, settings),
        way,
    ]
