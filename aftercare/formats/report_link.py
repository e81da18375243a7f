"""A report as the address that brings it back: ``<base address>#/r/<payload>``.

It carries a fortnight at most, as ``reduced`` of domain/reduced.py makes it, and no more than that.
The payload is version 1.0 of a frame with sections (link_frame.py), which are::

    33 origin      id 32 bits; made 27 bits, minutes since 1900 began in UTC; the offset of that
                   clock + 720, 11 bits; until, minutes after made, signed 4; since, minutes
                   before until, 13; the parts, together 1 << number - 1 of each, 6
    34 plan        its id, 8 bytes
    35 treatments  minutes signed 12, more than usual 1 bit, sore up to days 4 bits (0: not said),
                   areas 5
    36 entries     how many 6. Of each: a bit 1 if it says as much as the one before it, else a
                   bit 0, compared 2 bits, and of soreness, usual pain and more a bit each; then
                   minutes since the one before it 8; by how much the soreness is higher than the
                   one that was said last, signed 0, and so the usual pain; if there is more:
                   tags 3, areas 5, whole hours until it was written down 2
    37 notes       entries without one before it, length, UTF-8 ...
    38 practised   stretch 6; done 3, partial 0, skipped 1, easier 0; how many reasons 0, of each
                   its number - 1 1 and times - 1 0; how often it hurt 0, of each minutes 13, side
                   2 bits (0 none, 1 left, 2 right), second 4
    39 days        days left out since the one before it, at first since the range began, 0;
                   standing 3 bits, sets 0
    40 activities  length * 2 + 1 if it is asked no more, UTF-8 ...
    41 ratings     minutes signed 12; then of the change + 5, and of the score of each activity,
                   whether it was said 1 bit, and it 4 bits; of a change whether it is known since
                   when 1 bit, and how many minutes 15
    42 questions   length, UTF-8 ...

Sections 34, 37, 40 and 42 are bytes and varints. The others are bits (bits.py): a digit that stands
alone is the order of a number; minutes are counted from when the range begins; before each item
stands a bit 1, but for entries. Names are their count 0 and of each its number in
content/codes.toml, or 0 and itself, if it has none.
"""

from collections.abc import Mapping
from typing import Any

from aftercare.content.code import Codes
from aftercare.domain.function import BadName
from aftercare.domain.plain_text import plain
from aftercare.domain.reduced import LONGEST_ASKED, LONGEST_NOTE, reduced
from aftercare.domain.report import BadReport, Report
from aftercare.formats.link_frame import BadLink, Frame, TooLong
from aftercare.formats.report_parts import READ, Section, written
from aftercare.formats.varint import Unreadable
from aftercare.words.words import Words

__all__ = ["LONGEST", "BadLink", "TooLong", "decode", "encode", "said"]

LONGEST = 8192  # characters of a payload; a fortnight at four readings a day has some 500
_FRAME = Frame(longest=LONGEST, known=frozenset(READ), needed=Section.ORIGIN)


def said(bad: BadLink, words: Words) -> str:
    """Return what happened and what to do, for the person who opened the link."""
    return words(f"report.refused-{bad.reason}", **bad.values)


def encode(report: Report, codes: Codes) -> str:
    """Return *report*, which is reduced, as a payload; TooLong if it is more than one carries."""
    return _FRAME.payload(written(report, codes))


def decode(payload: str, codes: Codes) -> Report:
    """Return the report of *payload*, which is reduced; BadLink if it is anything but one."""

    def made(sections: Mapping[int, bytes]) -> Report:
        told: dict[str, Any] = {}
        try:
            for section, content in sections.items():
                told |= READ[Section(section)](content, told, codes)
            return _checked(Report(**told))
        except (BadLink, Unreadable):
            raise
        except BadName as bad:
            raise BadLink("unsafe-text", field="activities") from bad
        except BadReport as bad:
            raise BadLink("out-of-bounds", field=bad.reason) from bad
        except (ValueError, OverflowError) as bad:
            raise BadLink("out-of-bounds", field="value") from bad

    return _FRAME.read(payload, made)


def _checked(report: Report) -> Report:
    """Return *report* if that is what a link carries: no other is written."""
    texts = [
        *((one, LONGEST_ASKED, False) for one in report.questions),
        *((one.name, len(one.name), False) for one in report.activities),
        *((one.note, LONGEST_NOTE, True) for one in report.entries),
    ]
    for text, longest, lines in texts:
        if plain(text, max(longest, len(text)), lines=lines) != text:
            raise BadLink("unsafe-text", field="text")
    if reduced(report, notes=True) != report:
        raise BadLink("out-of-bounds", field="report")
    return report
