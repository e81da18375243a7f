"""One entry of the diary: the same questions, with what was answered, and the way to delete it."""

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.state.clock import ClockState
from aftercare.state.diary import DiaryState
from aftercare.state.saving import SavingState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.state.writing import Writing
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet
from aftercare.ui.screens.check_in import answering, saved_foot
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.trail import use_trail


@ft.component
def EntryScreen(
    treatments: TreatmentState,
    diary: DiaryState,
    clock: ClockState,
    settings: SettingsState,
    saving: SavingState,
) -> ft.Control:
    """Show the entry of the address."""
    words, trail = use_words(), use_trail()
    entry_id = ft.use_route_params().get("entry", "")
    writing, turn_to = ft.use_state(Writing(diary, clock, entry_id))
    if writing.entry_id != entry_id:  # the address was changed by hand
        writing = fresh = Writing(diary, clock, entry_id)
        turn_to(lambda _: fresh)
    ft.use_effect(clock.tick, dependencies=[])
    leaving, leave = ft.use_state(initial=False)
    entry = writing.entry
    if entry is None and not leaving:
        return NotFoundScreen()

    def delete() -> None:
        leave(True)  # noqa: FBT003
        diary.remove(entry_id)
        trail.back("/diary")

    controls: list[ft.Control] = []
    if entry:
        controls = [
            answering(writing, treatments, diary, clock, settings),
            *_added(entry, clock),
            ft.Row(
                [
                    plain(
                        words("checkin.delete"),
                        delete,
                        key="entry.delete",
                        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
                    )
                ],
                alignment=ft.MainAxisAlignment.CENTER,
            ),
        ]
    foot = saved_foot(writing, treatments, diary, saving)
    return Frame(words("checkin.edit-title"), controls, leave=Leave("/diary"), foot=foot)


def _added(entry: Entry, clock: ClockState) -> list[ft.Control]:
    if not entry.added_later:
        return []
    words, at = use_words(), clock.local(entry.recorded_at)
    said = words("checkin.added-later", day=words.date(at, "day"), time=words.time(at))
    return [quiet(said, key="entry.added-later")]
