"""The page of the web app, as the port ``WebApp`` has it."""

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from aftercare.device.bridge import PERSON_SECONDS, Bridge, NoAnswer
from aftercare.device.ports import Keeping, Standing

PATIENT_SECONDS = 10.0
"""For an answer that the page owes while it is still starting: without it a loss goes unnoticed."""


class Page:
    """Asks the page over *bridge*; what it does not answer is unknown, which is no error."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    async def standing(self) -> Standing:
        """Return how the app was opened."""
        said = await self._ask("surroundings")
        if not isinstance(said, dict):
            return Standing()
        return Standing(**{name: bool(said.get(name)) for name in Standing.__dataclass_fields__})

    async def keeping(self) -> Keeping:
        """Return what the browser says of keeping the diary."""
        said = await self._ask("kept")
        return _keeping(said) if isinstance(said, dict) else Keeping()

    async def persist(self) -> Keeping:
        """Ask the browser to keep it for good; it may ask the person."""
        await self._ask("persist", PERSON_SECONDS)
        return await self.keeping()

    async def install(self) -> bool:
        """Show the browser's prompt to install; True if the person agreed."""
        return bool(await self._ask("install", PERSON_SECONDS))

    async def update(self) -> None:
        """Let the new version take over: the page is opened anew."""
        await self._ask("update")

    async def recall(self) -> int | None:
        """Return how many documents there were when last told, None if nobody was told."""
        said = await self._ask("recall", PATIENT_SECONDS)
        return said if isinstance(said, int) else None

    async def remember(self, count: int) -> None:
        """Tell how many documents there are, to be known if they are gone one day."""
        await self._ask("remember", count=count)

    async def speak(self, text: str, language: str, volume: float = 1.0) -> bool:
        """Say *text* aloud in *language*; False if the browser cannot."""
        return bool(await self._ask("speak", text=text, language=language, volume=volume))

    async def hush(self) -> None:
        """Say no more."""
        await self._ask("hush")

    async def forget_all(self) -> None:
        """Have the browser clear all that it keeps of this app besides its files."""
        await self._ask("forgetAll", PATIENT_SECONDS)

    async def forget_address(self, place: str) -> None:
        """Have *place* stand in the address, and in the history of this tab, for what it says."""
        await self._ask("forgetAddress", place=place)

    async def hand(self, name: str, mime: str, content: bytes) -> bool:
        """Hand a file over as the browser hands over downloads; False if it cannot."""
        packed = b64encode(content).decode()
        return bool(await self._ask("hand", name=name, type=mime, content=packed))

    def listen(self, listener: Callable[[str], object]) -> None:
        """Call *listener* with the name of whatever happens: "update", "installable" and others."""
        self._bridge.listen(listener)

    async def _ask(self, what: str, within: float = 2.0, **more: object) -> Any:  # noqa: ANN401
        try:
            return await self._bridge.ask(what, within, **more)
        except NoAnswer:
            return None


def _keeping(said: dict[str, Any]) -> Keeping:
    persisted = said.get("persisted")
    return Keeping(
        promised=persisted if isinstance(persisted, bool) else None,
        room_bytes=int(said.get("quota") or 0),
    )
