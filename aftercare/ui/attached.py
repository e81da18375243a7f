"""Whether anybody is still there: Flet does not end what a screen began when its page is closed."""

import flet as ft


def attached(page: ft.Page) -> bool:
    """Tell whether *page* is open; when it comes back, what its screens began is begun again."""
    connection: object = page.session.connection  # None meanwhile, whatever its annotation says
    return connection is not None
