"""A report as it is kept with a patient: its JSON, made small, as text of one line."""

import zlib
from base64 import b64decode, b64encode

from aftercare.domain.report import Report
from aftercare.domain.taken import is_of_our_time
from aftercare.formats.report_given import VERSION
from aftercare.formats.report_json import MOST_BYTES, BadJson, from_json, to_json

__all__ = ["VERSION", "BadJson", "from_kept", "of_our_time", "to_kept"]


def to_kept(report: Report) -> str:
    """Return *report* as text; a usual fortnight comes to some 2,000 characters."""
    return b64encode(zlib.compress(to_json(report).encode(), 9)).decode()


def from_kept(content: str) -> Report:
    """Return the report that *content* is; BadJson, as from_json has it, if it is none here.

    What is not small text any more is "syntax", and what would come to more than 32 MiB is "long".
    """
    opened = zlib.decompressobj()
    try:
        text = opened.decompress(b64decode(content, validate=True), MOST_BYTES + 1)
    except (ValueError, zlib.error):
        raise _broken() from None
    if len(text) <= MOST_BYTES and not opened.eof:
        raise _broken()
    return of_our_time(from_json(text))


def of_our_time(report: Report) -> Report:
    """Return *report*; BadJson with reason "out-of-bounds" if it is of a time that nobody sees."""
    if not is_of_our_time(report):
        raise BadJson("out-of-bounds", at="{}")
    return report


def _broken() -> BadJson:
    return BadJson("syntax", line="1", column="1")
