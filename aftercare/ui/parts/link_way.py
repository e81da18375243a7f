"""The ways by which a link leaves a device: where there are which, and how each went."""

import flet as ft

SHARES = frozenset({ft.PagePlatform.IOS, ft.PagePlatform.ANDROID, ft.PagePlatform.MACOS})
"""Where there is a share sheet; elsewhere a mail program would open, or nothing."""
SIGNS = {
    "done": (ft.Icons.CHECK_ROUNDED, ft.Colors.PRIMARY),
    "tried": (ft.Icons.INFO_OUTLINE_ROUNDED, ft.Colors.ON_SURFACE_VARIANT),
    "coming": (ft.Icons.HOURGLASS_EMPTY_ROUNDED, ft.Colors.ON_SURFACE_VARIANT),
    "failed": (ft.Icons.ERROR_OUTLINE_ROUNDED, ft.Colors.ERROR),
}
"""What stands at the end of a row, by what has become of its way."""
