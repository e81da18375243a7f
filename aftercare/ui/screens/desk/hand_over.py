"""Handing a plan over: its code large on the screen, and the other ways to the patient below."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.content.code import codes
from aftercare.domain.prescription import Prescription
from aftercare.formats.prescription_link import encode
from aftercare.formats.prescription_message import BadBase, checked_base
from aftercare.formats.qr import fits_paper, fits_screen
from aftercare.state.clock import ClockState
from aftercare.state.desk import Desk
from aftercare.state.patient import PatientState
from aftercare.state.settings import SettingsState
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.button import primary, secondary
from aftercare.ui.parts.card import card, noted, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.link_code import CodeAlone, code_card
from aftercare.ui.parts.link_way import SHARES, way_row
from aftercare.ui.parts.text import heading, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

DRAWN = 0.1  # seconds until "One moment" has been painted: making a sheet stops everything else
AROUND = 250  # logical pixels: what stands above and below a code, with the foot of the screen
LOW = 500  # logical pixels: in a lower window the foot is not spared for, and scrolls with the rest
HEAD = 84  # logical pixels: what stands around a code there


@dataclass(frozen=True, slots=True)
class Handed:
    """What is handed over: the plan, its payload, and the address that opens it, "" for none."""

    plan: Prescription
    payload: str
    base: str

    @property
    def link(self) -> str:
        """The link of the plan, "" where there is no address."""
        return f"{self.base}#/p/{self.payload}" if self.base else ""

    @property
    def carried(self) -> str:
        """What the patient's app finds the plan in, in whatever text it stands."""
        return f"{self.base}#/p/{self.payload}"

    def message(self, words: Words) -> str:
        """Return what the patient receives, a sentence and what is carried."""
        clinic = self.plan.clinic_name
        named = ("hand-over.message", "hand-over.message-alone")
        unnamed = ("hand-over.message-unnamed", "hand-over.message-alone-unnamed")
        sentence = words((named if clinic else unnamed)[not self.base], clinic=clinic)
        return f"{sentence}\n\n{self.carried}\n"


def base_of(settings: SettingsState, own_address: str) -> str:
    """Return the address that codes lead to: as set, else the app's own; "" if neither can be."""
    for base in (settings.settings.base_address, own_address):
        try:
            return checked_base(base)
        except BadBase:
            continue
    return ""


@ft.component
def HandOverScreen(
    patients: PatientState, settings: SettingsState, clock: ClockState, desk: Desk
) -> ft.Control:
    """Show the plan of the address as a code, and offer everything that carries it."""
    words, look, trail = use_words(), use_look(), use_trail()
    params = ft.use_route_params()
    alone, show_alone = ft.use_state(initial=False)
    patient = str(params.get("patient"))
    plan = next((one for one in patients.plans(patient) if one.id == params.get("plan")), None)
    base = base_of(settings, desk.address)
    given = plan.prescription if plan else None
    handed = ft.use_memo(
        lambda: Handed(given, encode(given, codes()), base) if given else None, [given, base]
    )
    if handed is None:
        return NotFoundScreen()
    if alone:
        return CodeAlone(handed.link, lambda: show_alone(False))  # noqa: FBT003
    home, low = f"/patient/{patient}", look.height < LOW
    pending = patients.is_pending(patient, handed.plan.id)

    def finish() -> None:
        patients.hand_over(patient, handed.plan.id)
        trail.leave_for(home)

    said = words("hand-over.given" if pending else "app.done")
    done = primary(said, finish, key="hand-over.done")
    return Frame(
        words("hand-over.title"),
        _code(
            words,
            look,
            handed,
            lambda: show_alone(True),  # noqa: FBT003
            lambda: trail.go("/settings/address"),
        ),
        aside=[
            Ways(
                handed,
                settings,
                clock,
                desk,
                lambda: patients.hand_over(patient, handed.plan.id),
                key=handed.payload,
            ),
            *_held(words, handed, pending=pending),
            *([done] if low else []),
        ],
        foot=None if low else done,
        leave=Leave(home),
    )


def _code(
    words: Words,
    look: Look,
    handed: Handed,
    show: Callable[[], None],
    set_address: Callable[[], None],
) -> list[ft.Control]:
    if not handed.base:
        way = secondary(words("hand-over.set-address"), set_address, key="hand-over.set-address")
        return [_none(words, "no-address", way)]
    if not fits_screen(handed.link):
        return [_none(words, "too-long")]
    said = (words("hand-over.code"), words("hand-over.scan"), words("hand-over.scan-note"))
    height = look.height - (HEAD if look.height < LOW else AROUND)
    return [code_card(said, handed.link, height, show)]


def _none(words: Words, why: str, *ways: ft.Control) -> ft.Control:
    return card(
        heading(say(words(f"hand-over.{why}-title"), kind.TITLE)),
        say(words(f"hand-over.{why}")),
        *ways,
    )


def _held(words: Words, handed: Handed, *, pending: bool) -> list[ft.Control]:
    held = [noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("hand-over.holds"))]
    if pending:
        held.append(noted(ft.Icons.SCHEDULE_ROUNDED, words("hand-over.pending")))
    if handed.base.startswith("http:"):
        held.append(noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("hand-over.only-here")))
    return [ft.Container(one, padding=ft.Padding.symmetric(horizontal=layout.S1)) for one in held]


@ft.component
def Ways(
    handed: Handed,
    settings: SettingsState,
    clock: ClockState,
    desk: Desk,
    left: Callable[[], None],
    key: str | None = None,
) -> ft.Control:
    """Offer every way, and say of the one that was gone last how it went.

    *left* is called when the plan has left this app by one of them, as far as anybody knows.
    """
    words, page = use_words(), ft.context.page
    (gone, how), tell = ft.use_state(("", ""))
    sheets: dict[str, bytes] = ft.use_memo(dict, [handed, words])
    day = clock.local(handed.plan.issued_at).date().isoformat()

    async def save(way: str, name: str, content: bytes) -> None:
        path = await ft.FilePicker().save_file(file_name=name, src_bytes=content)
        if path or page.web:  # a browser never says whether it was saved; others: it was not
            went(way, "done" if path else "tried")
        else:
            tell(("", ""))

    def went(way: str, how: str) -> None:
        left()
        tell((way, how))

    async def save_file() -> None:
        name = words("hand-over.file-name", date=day)
        await save("file", name, f"{handed.carried}\n".encode())

    async def print_sheet() -> None:
        if (gone, how) == ("paper", "coming"):
            return
        tell(("paper", "coming"))
        await asyncio.sleep(DRAWN)
        made = sheets.get("") or await _sheet(handed, settings, clock, desk, words)
        if made is None:
            tell(("paper", "failed"))
            return
        sheets[""] = made
        await save("paper", words("hand-over.paper-name", date=day), made)

    def row(
        name: str, on_click: Callable[[], object], action: ft.ClientAction | None = None
    ) -> ft.Control:
        went = how if name == gone else _idle(name, handed)
        said = words(f"hand-over.{name}"), words(f"hand-over.{name}-{went}")
        return way_row(f"hand-over.{name}", said, went, on_click, action)

    message = handed.message(words)
    copied = ft.use_memo(lambda: ft.CopyToClipboard(message), [message])
    linked = ft.use_memo(lambda: ft.CopyToClipboard(handed.link), [handed])
    shared = ft.use_memo(lambda: ft.ShareText(message), [message])
    shown = [row("link", lambda: went("link", "tried"), linked)] if handed.base else []
    if page.platform in SHARES:
        shown.append(row("share", lambda: went("", ""), shared))
    shown += [
        row("text", lambda: went("text", "tried"), copied),  # nobody hears whether it worked
        row("file", save_file),
        row("paper", print_sheet),
    ]
    return rows(shown)


def _idle(name: str, handed: Handed) -> str:
    """Return what is said of the way *name* before anybody takes it."""
    lacks = {"text": not handed.base, "paper": not fits_paper(handed.link)}
    return "bare" if lacks.get(name) else "support"


async def _sheet(
    handed: Handed, settings: SettingsState, clock: ClockState, desk: Desk, words: Words
) -> bytes | None:
    """Return the plan on paper; None if it could not be made, whatever the reason."""
    country = settings.settings.country
    try:
        return await desk.paper.sheet(handed.plan, handed.link, words, country, clock.local)
    except OSError:  # what makes it did not come
        return None
    except Exception:  # the row says that there is none
        logging.getLogger(__name__).exception("no sheet was made")
        return None
