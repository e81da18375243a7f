"""Screens are imported when they are first shown: the very first start needs one of them."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import flet as ft

from aftercare.ui import screens


def later(name: str, *given: object) -> Callable[[], ft.Control]:
    """Return what shows the screen *name*, as "check_in.CheckInScreen", with what it is *given*."""
    module, _, screen = name.rpartition(".")

    def show() -> ft.Control:
        component: Any = getattr(import_module(f"{screens.__name__}.{module}"), screen)
        control: ft.Control = component(*given)
        return control

    return show


def others() -> Iterator[str]:
    """Import every screen, one at each step, so that the first look at it is as quick as others."""
    for module in iter_modules(screens.__path__, f"{screens.__name__}."):
        import_module(module.name)
        yield module.name
