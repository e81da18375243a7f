"""Material's theme for one brightness, contrast and text size."""

from dataclasses import replace

import flet as ft

from aftercare.ui.theme import layout, scheme
from aftercare.ui.theme import type as kind

FOCUSED = 0.28  # of the ink over a row or a chip that has the keyboard's focus
CARD_EDGE = ft.Colors.SURFACE_BRIGHT  # a card's own colour, but a line in high contrast

# Elevation is a tone, not a shadow: page SURFACE, card SURFACE_CONTAINER_LOWEST.


def build(*, dark: bool, high_contrast: bool, growth: float, still: bool) -> ft.Theme:
    """Return the theme; *growth* is the app's own text size, *still* leaves motion out."""
    if high_contrast:
        colours = scheme.HIGH_CONTRAST_DARK if dark else scheme.HIGH_CONTRAST_LIGHT
    else:
        colours = scheme.DARK if dark else scheme.LIGHT
    return ft.Theme(
        color_scheme=colours,
        font_family=kind.REGULAR,
        text_theme=kind.text_theme(growth, colours.on_surface),
        scaffold_bgcolor=colours.surface,
        visual_density=ft.VisualDensity.STANDARD,
        splash_color=ft.Colors.with_opacity(0.06, colours.primary or ""),
        focus_color=ft.Colors.with_opacity(FOCUSED, colours.on_surface or ""),
        page_transitions=_transitions(still=still),
        divider_theme=ft.DividerTheme(color=colours.outline_variant, thickness=1, space=1),
        navigation_bar_theme=_navigation_bar(colours, growth),
        filled_button_theme=ft.FilledButtonTheme(style=_filled(colours, growth)),
        outlined_button_theme=ft.OutlinedButtonTheme(style=_outlined(colours, growth)),
        text_button_theme=ft.TextButtonTheme(style=_plain(colours, growth)),
        icon_button_theme=ft.IconButtonTheme(
            style=ft.ButtonStyle(side={ft.ControlState.FOCUSED: _ring(colours)})
        ),
    )


def _transitions(*, still: bool) -> ft.PageTransitionsTheme:
    way = ft.PageTransitionTheme.NONE if still else ft.PageTransitionTheme.FADE_UPWARDS
    return ft.PageTransitionsTheme(android=way, ios=way, linux=way, macos=way, windows=way)


_SHAPE = ft.RoundedRectangleBorder(radius=layout.CONTROL)
_PADDING = ft.Padding.symmetric(horizontal=layout.S5, vertical=layout.BUTTON_PADDING)


def _ring(colours: ft.ColorScheme) -> ft.BorderSide:
    """Return the line around what has the keyboard's focus."""
    return ft.BorderSide(3, colours.on_surface or "")


def _filled(colours: ft.ColorScheme, growth: float) -> ft.ButtonStyle:
    return ft.ButtonStyle(
        shape=_SHAPE,
        padding=_PADDING,
        text_style=kind.BUTTON.style(growth),
        elevation=0,
        side={ft.ControlState.FOCUSED: _ring(colours)},
    )


def _outlined(colours: ft.ColorScheme, growth: float) -> ft.ButtonStyle:
    return ft.ButtonStyle(
        shape=_SHAPE,
        padding=_PADDING,
        text_style=kind.BUTTON.style(growth),
        side={
            ft.ControlState.FOCUSED: _ring(colours),
            ft.ControlState.DEFAULT: ft.BorderSide(1.5, colours.outline or ""),
        },
        color=colours.on_surface,
    )


def _plain(colours: ft.ColorScheme, growth: float) -> ft.ButtonStyle:
    return ft.ButtonStyle(
        shape=_SHAPE,
        padding=ft.Padding.symmetric(horizontal=layout.S3, vertical=14),
        side={ft.ControlState.FOCUSED: _ring(colours)},
        text_style=kind.BUTTON.style(growth),
        color=colours.primary,
    )


def _navigation_bar(colours: ft.ColorScheme, growth: float) -> ft.NavigationBarTheme:
    chosen = replace(kind.CAPTION_STRONG.style(growth), color=colours.on_surface)
    other = replace(kind.CAPTION.style(growth), color=colours.on_surface_variant)
    return ft.NavigationBarTheme(
        bgcolor=colours.surface_container_lowest,
        indicator_color=colours.primary_container,
        elevation=0,
        height=72,
        # A style here without colour is black in both themes.
        label_text_style={ft.ControlState.SELECTED: chosen, ft.ControlState.DEFAULT: other},
    )
