"""What Flet's client tells about the person's own device."""

from dataclasses import dataclass

import flet as ft


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the device says of itself and of the person's wishes."""

    still: bool = False  # less motion is wanted
    high_contrast: bool = False
    locale: str | None = None  # as in "en-GB"; None: it did not say


async def ask_device(page: ft.Page) -> Told:
    """Ask the device behind *page*; what it does not answer is left as usual."""
    try:
        wishes = await ft.SemanticsService().get_accessibility_features()
        info = await page.get_device_info()
    except (RuntimeError, TimeoutError, TypeError, ValueError):
        return Told()
    return Told(
        still=wishes.reduce_motion or wishes.disable_animations,
        high_contrast=wishes.high_contrast,
        locale=getattr(info, "language", None),
    )
