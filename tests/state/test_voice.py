"""The voice says what is due, as loud as it was set, and nothing where it is not wanted."""

from dataclasses import replace

import pytest

from aftercare.device import machine_voice
from aftercare.device.machine_voice import MachineVoice
from aftercare.state.voice import VoiceState


class Speaker:
    def __init__(self):
        self.said = []

    async def speak(self, text, language, volume=1.0):
        self.said.append((text, language, volume))
        return True

    async def hush(self):
        self.said.append("hush")


async def test_it_speaks_the_language_of_the_app_as_loud_as_was_chosen(home):
    speaker, settings = Speaker(), home.state.settings
    settings.change(volume=60)
    voice = VoiceState(speaker, settings)
    await voice.say("Hold.")
    await voice.say("")
    settings.change(voice=False)
    await voice.say("Let go.")
    await voice.hush()

    assert speaker.said == [("Hold.", "en", 0.6), "hush"]


async def test_without_a_voice_it_is_silent(home):
    voice = VoiceState(None, home.state.settings)
    await voice.say("Hold.")
    await voice.hush()


def test_a_volume_that_is_not_offered_is_refused(home):
    with pytest.raises(ValueError, match="volume"):
        replace(home.state.settings.settings, volume=55)


async def test_the_machine_speaks_one_sentence_at_a_time(monkeypatch):
    said = []
    voice = MachineVoice()

    def speaks(text):
        said.append((text, voice._speaks))
        return True

    monkeypatch.setattr(machine_voice, "_said", speaks)
    assert await voice.speak("Hold.", "en")
    assert await voice.speak("Let go.", "en")
    assert not await voice.speak("Let go.", "en", 0.0)

    assert said == [("Hold.", True), ("Let go.", True)]


async def test_a_machine_without_a_voice_says_so(monkeypatch):
    import plyer  # noqa: PLC0415 - asks the machine what it has

    class Mute:
        def speak(self, _text):
            raise NotImplementedError

    monkeypatch.setattr(plyer, "tts", Mute())
    assert not await MachineVoice().speak("Hold.", "en")
