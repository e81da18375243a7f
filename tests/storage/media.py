"""The media that have to keep the contract. In a real browser this is emptied for the real one."""

from collections.abc import Callable
from pathlib import Path

from aftercare.device.browser_medium import BrowserMedium
from aftercare.device.file_medium import FileMedium
from aftercare.device.memory_medium import MemoryMedium
from aftercare.storage.medium import Medium
from tests.storage.handles import handles

MEDIA: dict[str, Callable[[Path], Medium]] = {
    "memory": lambda _: MemoryMedium(),
    "file": lambda folder: FileMedium(folder / "data"),
    "browser": lambda _: BrowserMedium(handles()),
}
