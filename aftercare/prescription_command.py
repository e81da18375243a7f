"""``aftercare prescription``: plans in and out of a clinic's own programs, as link, code or paper.

Everything is made before anything is written, and each file is whole or not there.
"""
# ruff: noqa: PLC0415 - neither codes nor paper are imported by who asks for neither

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from aftercare.command import Parser, Refusal, file_named, say, write
from aftercare.content.code import codes
from aftercare.content.country import countries, numbers
from aftercare.domain.country import country_of
from aftercare.domain.prescription import Prescription
from aftercare.formats import prescription_json
from aftercare.formats.prescription_link import BadLink
from aftercare.formats.prescription_link import said as said_of_link
from aftercare.formats.prescription_message import (
    EXAMPLE_BASE,
    LONGEST_TEXT,
    BadBase,
    checked_base,
    found_in,
    link_of,
)
from aftercare.formats.strict_json import BadJson
from aftercare.words.words import Words, load_words

STANDARD_INPUT = "-"
_CODES = (".png", ".svg")


def prescription(argv: Sequence[str]) -> int:
    """Run ``encode`` or ``decode`` and return the exit status; Refusal if it cannot be done."""
    commands: Mapping[str, Callable[[argparse.Namespace], int]]
    commands = {"encode": _encode, "decode": _decode}
    if "--help" in argv:
        return say(load_words("en")("command.help"))
    if not argv or argv[0] not in commands:
        raise Refusal("plan-needs-verb")
    return commands[argv[0]](read_plan_options(argv[1:]))


def read_plan_options(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options of both commands; Refusal if one is unknown, wrong or missing."""
    parser = Parser()
    parser.add_argument("given", nargs="?")
    for name in ("--base", "--country", "--qr", "--pdf"):
        parser.add_argument(name)
    options = parser.read(argv)
    if options.given is None:
        raise Refusal("plan-needs-input")
    if options.base is not None:
        options.base = _base(options.base)
    options.country = _country(options.country)
    options.qr = file_named(options.qr, "qr", *_CODES)
    options.pdf = file_named(options.pdf, "pdf", ".pdf")
    return options


def _base(given: str) -> str:
    try:
        return checked_base(given)
    except BadBase:
        raise Refusal("plan-wrong-base", base=given, example=EXAMPLE_BASE) from None


def _country(given: str | None) -> str:
    """Return a country's code: what is *given*, else what this computer's language says."""
    known = frozenset(country.code for country in countries())
    if given is None:
        spoken = os.environ.get("LC_ALL") or os.environ.get("LANG")
        return country_of(spoken, known)
    if given.upper() not in known:
        raise Refusal("plan-wrong-country", country=given)
    return given.upper()


def _encode(options: argparse.Namespace) -> int:
    content = _content(options.given, prescription_json.MOST_BYTES + 1)
    try:
        plan = prescription_json.from_json(content, codes())
    except BadJson as bad:
        raise Refusal("", prescription_json.said(bad, load_words("en"))) from None
    link = link_of(plan, codes(), options.base or EXAMPLE_BASE)
    write(_made(plan, link, options))
    return say(link)


def _decode(options: argparse.Namespace) -> int:
    text = options.given
    if text == STANDARD_INPUT:
        text = _content(text, 4 * LONGEST_TEXT + 4).decode("utf-8", "replace")
    try:
        found = found_in(text, codes())
    except BadLink as bad:
        raise Refusal("", said_of_link(bad, load_words("en"))) from None
    link = link_of(found.plan, codes(), options.base or found.base or EXAMPLE_BASE)
    write(_made(found.plan, link, options))
    return say(prescription_json.to_json(found.plan, codes()).rstrip("\n"))


def _content(given: str, most: int) -> bytes:
    """Return what standard input or a file holds, up to *most* bytes."""
    try:
        if given == STANDARD_INPUT:
            return sys.stdin.buffer.read(most)
        with Path(given).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError):
        raise Refusal("plan-unreadable", file=given) from None


def _made(plan: Prescription, link: str, options: argparse.Namespace) -> dict[Path, bytes]:
    """Return the files that *options* ask for, by their places."""
    made = {}
    if options.qr:
        made[options.qr] = _qr(link, options.qr.suffix.lower())
    if options.pdf:
        made[options.pdf] = _pdf(plan, link, options.country)
    return made


def _qr(link: str, ending: str) -> bytes:
    from aftercare.formats.qr import TooLong, qr_png, qr_svg

    try:
        return qr_png(link) if ending == ".png" else qr_svg(link).encode()
    except TooLong as long:
        raise Refusal("plan-no-code", most=long.most) from None


def _pdf(plan: Prescription, link: str, country: str) -> bytes:
    from aftercare.device.font import ON_PAPER
    from aftercare.device.native import SystemClock
    from aftercare.formats.prescription_pdf import sheet
    from aftercare.formats.sheet.paper import Typeface

    words: Words = load_words("en", country)
    face = Typeface(*ON_PAPER)
    local = SystemClock().local
    return sheet(plan, link, words, country=numbers(country), face=face, local=local)
