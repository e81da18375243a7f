"""A report on its way out: its code large on the screen, and what else carries it."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.report import Part, Report
from aftercare.formats.report_csv import to_csv
from aftercare.formats.report_fhir import written
from aftercare.formats.report_json import to_json
from aftercare.state.clock import ClockState
from aftercare.state.paper import Paper
from aftercare.state.report import Carried, ReportState
from aftercare.state.report_paper import printed
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card, noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.link_code import CodeAlone, code_card
from aftercare.ui.parts.link_way import SHARES, way_row
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

AROUND = 250  # logical pixels: what stands around a code
DRAWN = 0.1  # seconds until "One moment" has been painted: drawing a PDF stops everything else


@ft.component
def ReportCodeScreen(report: ReportState, clock: ClockState, paper: Paper) -> ft.Control:
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
        aside=[*_notes(words, made, carried), WaysOut(report, carried, clock, paper, key=made.id)],
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
    said = (words("report.code"), words("report.scan"), words("report.scan-note"))
    return code_card(said, carried.link, look.height - AROUND, show, key="report.code")


def _notes(words: Words, made: Report, carried: Carried | None) -> list[ft.Control]:
    """Say who can read it, and what of it is not in the code."""
    told = [noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("report.holds"))]
    if carried and carried.shorter:
        told.append(noted(ft.Icons.DATE_RANGE_OUTLINED, words("report.shorter")))
    if carried and carried.coded and not carried.link.startswith("http"):
        told.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("report.bare")))
    lost = carried and not any(one.note for one in carried.report.entries)
    if lost and Part.NOTES in made.parts and any(one.note for one in made.entries):
        told.append(noted(ft.Icons.NOTES_ROUNDED, words("report.noteless")))
    return [ft.Container(one, padding=ft.Padding.symmetric(horizontal=layout.S1)) for one in told]


@ft.component
def WaysOut(
    report: ReportState,
    carried: Carried | None,
    clock: ClockState,
    paper: Paper,
    key: str | None = None,
) -> ft.Control:
    """Offer every way, and say of the one that was gone last how it went."""
    words, page, made = use_words(), ft.context.page, report.made
    (gone, how), tell = ft.use_state(("", ""))
    day = clock.local(made.made_at).date().isoformat()

    async def save(way: str, content: bytes | None) -> None:
        name = words(f"report.{way}-name", date=day)
        tell((way, await _saved(name, content, web=page.web)))

    async def save_as(way: str) -> None:
        await save(way, _content(way, report, words))

    async def save_paper() -> None:
        if (gone, how) == ("paper", "coming"):
            return
        tell(("paper", "coming"))
        await asyncio.sleep(DRAWN)
        sheet = await _sheet(paper, report, words, clock)
        await save("paper", sheet)

    def row(
        name: str, on_click: Callable[[], object], action: ft.ClientAction | None = None
    ) -> ft.Control:
        went = (how if name == gone else "") or "support"
        said = words(f"report.{name}"), words(f"report.{name}-{went}")
        return way_row(f"report.{name}", said, went, on_click, action)

    link = carried.link if carried else ""
    message = f"{words('report.message')}\n\n{link}\n"
    linked = ft.use_memo(lambda: ft.CopyToClipboard(link), [link])
    shared = ft.use_memo(lambda: ft.ShareText(message), [message])
    shown = []
    if link:
        shown.append(row("link", lambda: tell(("link", "tried")), linked))
    if link and page.platform in SHARES:
        shown.append(row("share", lambda: tell(("", "")), shared))
    shown.append(row("paper", save_paper))
    return rows([*shown, *(row(way, partial(save_as, way)) for way in ("file", "table", "fhir"))])


async def _saved(name: str, content: bytes | None, *, web: bool) -> str:
    """Save a file; return how it went, "" if nobody wanted it: a browser never says whether."""
    if content is None:
        return "failed"
    path = await ft.FilePicker().save_file(file_name=name, src_bytes=content)
    return "done" if path else "tried" if web else ""


def _content(way: str, report: ReportState, words: Words) -> bytes:
    """Return the file that the report is saved as."""
    made = report.made
    if way == "table":
        return to_csv(made)
    if way == "file":
        return to_json(made).encode()
    return written(made, words, plan=report.plan, appointments=report.visits).encode()


async def _sheet(
    paper: Paper, report: ReportState, words: Words, clock: ClockState
) -> bytes | None:
    """Return the report on paper; None if it could not be made, whatever the reason."""
    try:
        return await printed(paper, report.made, words, clock.local, report.country)
    except Exception:  # the row says that there is none
        logging.getLogger(__name__).exception("no sheet was made")
        return None
