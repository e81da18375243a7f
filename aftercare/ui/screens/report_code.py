"""A report on its way out: its code large on the screen, and what else carries it."""

from collections.abc import Callable

import flet as ft

from aftercare.domain.report import Part, Report
from aftercare.formats.report_csv import to_csv
from aftercare.formats.report_json import to_json
from aftercare.state.clock import ClockState
from aftercare.state.report import Carried, ReportState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.frame import Frame, Leave, first_column
from aftercare.ui.parts.link_code import CodeAlone, code_room, code_tile, pixels_of
from aftercare.ui.parts.link_way import SHARES, SIGNS
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

AROUND, LEAST_ROOM = 250, 240  # logical pixels: what stands around a code, and what it gets
ICONS = {
    "link": ft.Icons.LINK_ROUNDED,
    "share": ft.Icons.IOS_SHARE_ROUNDED,
    "file": ft.Icons.SAVE_ALT_ROUNDED,
    "table": ft.Icons.TABLE_ROWS_OUTLINED,
}


@ft.component
def ReportCodeScreen(report: ReportState, clock: ClockState) -> ft.Control:
    """Show the code of the report that was made, and offer everything else that carries it."""
    words, look, trail = use_words(), use_look(), use_trail()
    alone, show_alone = ft.use_state(initial=False)
    made = report.made
    carried = ft.use_memo(report.carried, [made])
    if alone and carried:
        return CodeAlone(carried.link, lambda: show_alone(False), words("report.scan"))  # noqa: FBT003
    done = primary(words("app.done"), lambda: trail.back("/report"), key="report.done")
    return Frame(
        words("report.code-title"),
        [_code(words, look, carried, lambda: show_alone(True))],  # noqa: FBT003
        aside=[*_notes(words, made, carried), WaysOut(made, carried, clock, key=made.id)],
        foot=done,
        leave=Leave("/report"),
    )


def _code(
    words: Words, look: Look, carried: Carried | None, show: Callable[[], None]
) -> ft.Control:
    if carried is None or not carried.coded:
        return card(
            heading(say(words("report.too-long-title"), kind.TITLE)),
            say(words("report.too-long" if carried else "report.no-link")),
        )
    seen = max(LEAST_ROOM, look.height - AROUND)
    room = code_room(carried.link, first_column(look), seen, pixels_of(ft.context.page))
    middle, grey = ft.TextAlign.CENTER, ft.Colors.ON_SURFACE_VARIANT
    told = ft.Column(
        [
            heading(say(words("report.scan"), kind.TITLE, align=middle)),
            say(words("report.scan-note"), kind.SUPPORT, grey, align=middle),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        tight=True,
    )
    below = ft.Padding.only(left=layout.S4, right=layout.S4, top=layout.S3, bottom=layout.S5)
    tile = code_tile(words("report.code"), carried.link, room, show, key="report.code")
    return card(tile, ft.Container(told, padding=below), padding=0, spacing=0)


def _notes(words: Words, made: Report, carried: Carried | None) -> list[ft.Control]:
    """Say who can read it, and what of it is not in the code."""
    told = [noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("report.holds"))]
    if carried and carried.shorter:
        told.append(noted(ft.Icons.DATE_RANGE_OUTLINED, words("report.shorter")))
    lost = carried and not any(one.note for one in carried.report.entries)
    if lost and Part.NOTES in made.parts and any(one.note for one in made.entries):
        told.append(noted(ft.Icons.NOTES_ROUNDED, words("report.noteless")))
    return [ft.Container(one, padding=ft.Padding.symmetric(horizontal=layout.S1)) for one in told]


@ft.component
def WaysOut(
    made: Report, carried: Carried | None, clock: ClockState, key: str | None = None
) -> ft.Control:
    """Offer every way, and say of the one that was gone last how it went."""
    words, page = use_words(), ft.context.page
    (gone, how), tell = ft.use_state(("", ""))
    day = clock.local(made.made_at).date().isoformat()

    async def save(way: str, content: bytes) -> None:
        name = words(f"report.{way}-name", date=day)
        path = await ft.FilePicker().save_file(file_name=name, src_bytes=content)
        if path:
            tell((way, "done"))
        else:  # a browser never says whether it was saved; others: it was not
            tell((way, "tried") if page.web else ("", ""))

    async def save_file() -> None:
        await save("file", to_json(made).encode())

    async def save_table() -> None:
        await save("table", to_csv(made))

    def row(
        name: str, on_click: Callable[[], object], action: ft.ClientAction | None = None
    ) -> ft.Control:
        return _way(words, name, how if name == gone else "support", on_click, action)

    link = carried.link if carried else ""
    message = f"{words('report.message')}\n\n{link}\n"
    linked = ft.use_memo(lambda: ft.CopyToClipboard(link), [link])
    shared = ft.use_memo(lambda: ft.ShareText(message), [message])
    shown = []
    if link:
        shown.append(row("link", lambda: tell(("link", "tried")), linked))
    if link and page.platform in SHARES:
        shown.append(row("share", lambda: tell(("", "")), shared))
    return rows([*shown, row("file", save_file), row("table", save_table)])


def _way(
    words: Words,
    name: str,
    how: str,
    on_click: Callable[[], object],
    action: ft.ClientAction | None,
) -> ft.Control:
    went = SIGNS.get(how)
    return list_row(
        words(f"report.{name}"),
        words(f"report.{name}-{how}"),
        key=f"report.{name}",
        leading=badge(ICONS[name]),
        trailing=ft.Icon(went[0], color=went[1]) if went else ft.Container(),
        on_click=on_click,
        action=action,
        live=went is not None,
    )
