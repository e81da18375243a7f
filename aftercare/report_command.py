"""``aftercare report``: what was noted in a diary, as a file or a link; and a report read again.

Everything is made before anything is written, and each file is whole or not there.
"""
# ruff: noqa: PLC0415 - whoever asks for help, or for one format, needs nothing of the others

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare.command import Parser, Refusal, day_of, opened_diary, say, write
from aftercare.domain.report import BadReport, Part, Report
from aftercare.words.words import load_words

if TYPE_CHECKING:
    from aftercare.library import Library
    from aftercare.state.report import ReportState

STANDARD_INPUT = "-"
LINK = "link"
PAPERS = ("a4", "letter")
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
"""A report to a day ends in it: the next one would stand in its head."""


def report(argv: Sequence[str]) -> int:
    """Write or decode a report and return the exit status; Refusal if it cannot be done."""
    if "--help" in argv:
        return say(load_words("en")("command.help"))
    if argv[:1] == ["decode"]:
        return _decode(argv[1:])
    return _write(read_report_options(argv))


def read_report_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options; Refusal if one is unknown, wrong or missing."""
    parser = Parser()
    for name in ("--data", "--out"):
        parser.add_argument(name, type=Path)
    for name in ("--format", "--since", "--until", "--parts", "--base"):
        parser.add_argument(name)
    parser.add_argument("--paper", default=PAPERS[0])
    options = parser.read(argv)
    if options.format not in FORMATS:
        raise Refusal("report-needs-format", formats=" / ".join(FORMATS))
    if options.out is None and options.format != LINK:
        raise Refusal("report-needs-out", format=options.format)
    if options.paper not in PAPERS:
        raise Refusal("report-wrong-paper", paper=options.paper, papers=" / ".join(PAPERS))
    options.since = day_of(options.since) if options.since is not None else None
    options.until = day_of(options.until) if options.until is not None else None
    options.parts = _parts(options.parts)
    options.base = _base(options.base)
    return options


def _parts(given: str | None) -> frozenset[Part]:
    if given is None:
        return frozenset(Part)
    known = frozenset(Part)
    for one in given.split(","):
        if one not in known:
            raise Refusal("report-wrong-part", part=one, parts=",".join(Part))
    return frozenset(map(Part, given.split(",")))


def _base(given: str | None) -> str:
    from aftercare.formats.link_text import EXAMPLE_BASE, BadBase, checked_base

    try:
        return checked_base(given) if given is not None else ""
    except BadBase:
        raise Refusal("plan-wrong-base", base=str(given), example=EXAMPLE_BASE) from None


def _write(options: argparse.Namespace) -> int:
    with opened_diary(options.data) as library:
        made = _made(library, options)
        content = FORMATS[options.format](made, options)
    if options.out is None:
        return say(content.decode().rstrip("\n"))
    write({options.out: content})
    return say(load_words("en")("command.report-done", file=str(options.out)))


def _made(library: "Library", options: argparse.Namespace) -> "ReportState":
    """Return the reports of *library*, of which that of *options* is made."""
    state = library.state("report").reports.state
    clock = library.around.clock
    now = clock.now()

    def midnight(day: date) -> datetime:
        from aftercare.domain.occasion import at_clock

        return at_clock(day, time(), now, clock.local)

    since = midnight(options.since) if options.since else state.last_visit
    until = min(now, midnight(options.until + DAY) - SECOND) if options.until else now
    try:
        state.take(since, until, options.parts)
    except BadReport as bad:
        raise Refusal(f"report-{'range' if bad.reason == 'moment' else 'too-many'}") from None
    if state.made.is_empty:
        raise Refusal("report-empty")
    return state


def _json(state: "ReportState", _options: argparse.Namespace) -> bytes:
    from aftercare.formats.report_json import to_json

    return to_json(state.made).encode()


def _csv(state: "ReportState", _options: argparse.Namespace) -> bytes:
    from aftercare.formats.report_csv import to_csv

    return to_csv(state.made)


def _link(state: "ReportState", options: argparse.Namespace) -> bytes:
    carried = state.carried(options.base)
    if carried is None:
        raise Refusal("report-no-link")
    return f"{carried.link}\n".encode()


def _pdf(state: "ReportState", options: argparse.Namespace) -> bytes:
    from aftercare.device.font import ON_PAPER
    from aftercare.device.native import SystemClock
    from aftercare.formats.report_pdf import written
    from aftercare.formats.sheet.paper import Typeface

    face, local = Typeface(*ON_PAPER), SystemClock().local
    return written(state.made, load_words("en"), face=face, local=local, paper=options.paper)


def _fhir(state: "ReportState", _options: argparse.Namespace) -> bytes:
    from aftercare.formats.report_fhir import written

    words = load_words("en")
    return written(state.made, words, plan=state.plan, appointments=state.visits).encode()


FORMATS: Mapping[str, Callable[["ReportState", argparse.Namespace], bytes]] = {
    "csv": _csv,
    "json": _json,
    LINK: _link,
    "pdf": _pdf,
    "fhir": _fhir,
}
"""What makes the file of each format."""


def _decode(argv: Sequence[str]) -> int:
    from aftercare.formats.report_json import to_json

    parser = Parser()
    parser.add_argument("given", nargs="?")
    options = parser.read(argv)
    if options.given is None:
        raise Refusal("report-needs-input")
    return say(to_json(_read(options.given)).rstrip("\n"))


def _read(given: str) -> Report:
    """Return the report of a link, a text, a file or standard input."""
    content = _content(given)
    words = load_words("en")
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        from aftercare.formats import report_json

        try:
            return report_json.from_json(content)
        except report_json.BadJson as bad:
            raise Refusal("", report_json.said(bad, words)) from None
    from aftercare.content.code import codes
    from aftercare.formats.report_link import BadLink, said
    from aftercare.formats.report_message import found_in

    try:
        return found_in(content.decode("utf-8", "replace"), codes()).report
    except BadLink as bad:
        raise Refusal("", said(bad, words)) from None


def _content(given: str) -> bytes:
    from aftercare.formats.report_json import MOST_BYTES

    if given == STANDARD_INPUT:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        if Path(given).is_file():
            with Path(given).open("rb") as file:
                return file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        pass  # so long a text is no path
    return given.encode("utf-8", "replace")
