"""The voice that leads a set, where the device has one and the person wants it."""

from aftercare.device.ports import Voice
from aftercare.state.settings import SettingsState


class VoiceState:
    """Says what is due; silent where it is switched off or there is no voice."""

    def __init__(self, voice: Voice | None, settings: SettingsState) -> None:
        self._voice, self._settings = voice, settings

    async def say(self, text: str) -> None:
        """Say *text* aloud, if it is to be heard."""
        mine = self._settings.settings
        if self._voice and mine.voice and text:
            language = self._settings.words.language
            await self._voice.speak(text, language, mine.volume / 100)

    async def hush(self) -> None:
        """Say no more."""
        if self._voice:
            await self._voice.hush()
