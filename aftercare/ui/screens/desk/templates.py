"""The templates of a physiotherapist: renamed and removed in place."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.template import Template
from aftercare.state.template import TemplateState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.desk_label import is_label, is_too_long, label_line
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.theme import layout
from aftercare.words.words import Words


@ft.component
def TemplatesScreen(templates: TemplateState) -> ft.Control:
    """List them; one that is tapped opens, to be named anew or removed."""
    words, look = use_words(), use_look()
    opened, unfold = ft.use_state("")
    if not templates.templates:
        title, sentence = words("template.empty-title"), words("template.empty")
        told = empty_state(ft.Icons.BOOKMARK_BORDER_ROUNDED, title, sentence, look)
        return Frame(words("template.title"), [told], leave=Leave("/patients"))

    def close(name: str) -> None:
        templates.untype(name)
        unfold("")

    laid: list[ft.Control] = []
    for one in templates.templates:
        is_open = one.id == opened or one.id in templates.typed
        tap = partial(close if is_open else unfold, one.id)
        row = _row(words, one, templates, tap, is_open=is_open)
        inside = [Opened(one, templates, partial(close, one.id), key=one.id)] if is_open else []
        laid.append(ft.Column([row, *inside], spacing=0, tight=True))
    return Frame(words("template.title"), [rows(laid)], leave=Leave("/patients"))


def _row(
    words: Words, one: Template, templates: TemplateState, tap: Callable[[], None], *, is_open: bool
) -> ft.Control:
    plan = templates.prescription(one.id)
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    return list_row(
        one.name,
        words("template.row", n=len(plan.doses)) if plan else words("template.newer"),
        key=f"templates.{one.id}",
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=tap,
        selected=is_open,
    )


@ft.component
def Opened(
    template: Template, templates: TemplateState, close: Callable[[], None], key: str | None = None
) -> ft.Control:
    """Offer another name for the template, and to remove it."""
    words = use_words()
    tried, tell = ft.use_state(initial=False)
    typed = templates.typed.get(template.id, template.name)
    taken = templates.named(typed, besides=template.id) is not None
    wrong = not is_label(typed)

    def rename() -> None:  # what is typed may be newer than what was drawn
        latest = templates.typed.get(template.id, template.name)
        tell(not is_label(latest))
        if is_label(latest) and templates.named(latest, besides=template.id) is None:
            templates.rename(template.id, latest)
            close()

    note = words("template.name-taken") if taken else ""
    if is_too_long(typed) or (tried and wrong):
        note = words("template.name-bad")
    buttons = [
        secondary(words("template.rename"), rename, key=f"template.{template.id}.rename"),
        plain(
            words("template.remove"),
            partial(templates.remove, template.id),
            key=f"template.{template.id}.remove",
            icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
        ),
    ]
    line = label_line(
        words("template.name"),
        typed,
        partial(templates.type, template.id),
        note,
        name=f"template.{template.id}.name",
        wrong=True,
        on_enter=rename,
    )
    return ft.Container(
        ft.Column(
            [line, ft.Row(buttons, wrap=True, spacing=layout.S2)],
            spacing=layout.S3,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            tight=True,
        ),
        padding=ft.Padding.only(left=layout.S4, right=layout.S4, bottom=layout.S4),
    )
