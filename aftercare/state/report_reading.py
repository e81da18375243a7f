"""Reports that come from elsewhere, as an address, a text or a file: nothing of them is kept."""

from codecs import BOM_UTF8

from aftercare.content.code import codes
from aftercare.domain.report import BadReport, Report
from aftercare.domain.taken import as_read
from aftercare.formats import prescription_message
from aftercare.formats.link_text import NoLink, marked_in, text_of
from aftercare.formats.report_json import BadJson, from_json
from aftercare.formats.report_kept import of_our_time
from aftercare.formats.report_link import BadLink, decode, said
from aftercare.formats.report_message import found_in
from aftercare.state.prescription import Refused
from aftercare.words.words import Words

MOST_FILE = 4 * 2**20  # bytes; a year of four readings a day with notes has some 600,000
BLANK = b" \t\r\n"


def opened(payload: str, words: Words) -> Report | Refused:
    """Return the report of *payload*, whatever that is."""
    try:
        return as_read(decode(payload, codes()))
    except BadLink as bad:
        return Refused(said(bad, words))


def found(given: str | bytes, words: Words) -> Report | Refused:
    """Return the report of a text or a file: its JSON, or a text in which its link stands."""
    raw = given.encode("utf-8", "replace") if isinstance(given, str) else given
    if len(raw) > MOST_FILE:
        return Refused(words("report-read.file-long"))
    bare = raw.removeprefix(BOM_UTF8)
    if bare.lstrip(BLANK).startswith(b"{"):
        return _of_json(bare, words)
    try:
        return _of_text(text_of(raw), words)
    except BadLink as bad:
        return Refused(said(bad, words))


def _of_json(raw: bytes, words: Words) -> Report | Refused:
    try:
        return as_read(of_our_time(from_json(raw)))
    except BadJson as bad:
        reason = bad.reason if bad.reason == "newer" else "none"
    except BadReport:
        reason = "none"
    return Refused(words(f"report-read.file-{reason}"))


def _of_text(text: str, words: Words) -> Report | Refused:
    try:
        return as_read(found_in(text, codes()).report)
    except BadLink as bad:
        if plan := _plan_in(text):
            return Refused(words("report-read.is-plan"), f"/p/{plan}")
        if isinstance(bad, NoLink):
            return Refused(words("report-read.no-link"))
        raise


def _plan_in(text: str) -> str:
    """Return the payload of a plan in *text*, sound or not, "" if there is none."""
    try:
        return prescription_message.found_in(text, codes()).payload
    except BadLink:
        return marked_in(text, "p")
