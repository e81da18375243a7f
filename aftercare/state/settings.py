"""How the person wants the app to be."""

from dataclasses import replace
from typing import Unpack

import flet as ft

from aftercare.domain.country import ELSEWHERE
from aftercare.domain.settings import Choices, Settings
from aftercare.state.saving import Change, SavingState
from aftercare.storage.settings import ONLY, SettingsRepository
from aftercare.words.words import Source, Words, load_words, packaged

_NAME = f"settings/{ONLY}"


class SettingsState(ft.Observable):
    """Holds the settings and the words that follow from them; every verb saves at once."""

    settings: Settings
    words: Words

    def __init__(
        self, repository: SettingsRepository, saving: SavingState, source: Source = packaged
    ) -> None:
        self._repository, self._saving, self._source = repository, saving, source
        self.settings = self._current()
        self.words = self._words()

    def change(self, **choices: Unpack[Choices]) -> None:
        """Change some settings; ValueError if a value is not one of those offered."""
        settings = replace(self.settings, **choices)
        change = self.change_to(settings)[_NAME]
        self._saving.save(_NAME, change.write, settings)
        self._show(settings)

    def change_to(self, settings: Settings) -> dict[str, Change]:
        """Return what saves *settings*, for somebody who saves more together with them."""
        return {_NAME: Change(lambda: self._repository.put(settings), settings)}

    def suggest_country(self, country: str) -> None:
        """Take *country*, from the device, for a new person who has not said one."""
        if not self.settings.welcomed and self.settings.country == ELSEWHERE != country:
            self.change(country=country)

    def refresh(self) -> None:
        """Take over what another page has changed, on the disk yet or not."""
        self._show(self._current())

    def _current(self) -> Settings:
        waiting = self._saving.waiting("settings").get(ONLY)
        return waiting if isinstance(waiting, Settings) else self._repository.get()

    def _show(self, settings: Settings) -> None:
        before = self.settings
        self.settings = settings
        if (before.language, before.country) != (settings.language, settings.country):
            self.words = self._words()

    def _words(self) -> Words:
        return load_words(self.settings.language, self.settings.country, self._source)
