"""What the person's device has told about their wishes."""

import flet as ft


class DeviceState(ft.Observable):
    """Known a moment after the page is opened; until then as most people have it."""

    still: bool = False  # less motion is wanted
    high_contrast: bool = False

    def told(self, *, still: bool, high_contrast: bool) -> None:
        """Take over what the device said."""
        self.still = still
        self.high_contrast = high_contrast
