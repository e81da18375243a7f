"""A voice where the app runs as a program: that of the machine, through plyer, if it has one."""

import asyncio
from contextlib import suppress


class MachineVoice:
    """Says one thing at a time; what is due while it still speaks is not said late.

    The machine's own settings give language and volume: plyer takes neither.
    """

    def __init__(self) -> None:
        self._speaks = False

    async def speak(self, text: str, language: str, volume: float = 1.0) -> bool:  # noqa: ARG002
        """Say *text* aloud; False if nothing here can, or it is still speaking."""
        if self._speaks or not volume:
            return False
        self._speaks = True
        try:
            return await asyncio.to_thread(_said, text)
        finally:
            self._speaks = False

    async def hush(self) -> None:
        """Let it end: plyer cannot stop it, and every sentence is short."""


def _said(text: str) -> bool:
    with suppress(ImportError, NotImplementedError, OSError):
        from plyer import tts  # noqa: PLC0415 - asks the machine what it has

        tts.speak(text)
        return True
    return False
