"""A report as it is kept: small, the same, and nothing else is taken for one."""

import zlib
from base64 import b64encode

import pytest
from hypothesis import given

from aftercare.formats.report_json import MOST_BYTES, BadJson
from aftercare.formats.report_kept import from_kept, to_kept
from tests.formats.reports import USUAL, reports
from tests.laws import law


@law
@given(reports())
def test_what_is_kept_comes_back_the_same(report):
    try:
        kept = to_kept(report)
    except UnicodeEncodeError:
        return

    assert from_kept(kept) == report


def test_a_usual_fortnight_is_small():
    assert len(to_kept(USUAL)) < 4500


def packed(raw: bytes) -> str:
    return b64encode(zlib.compress(raw)).decode()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "syntax"),
        ("not base 64 !", "syntax"),
        ("\u00e9", "syntax"),
        (to_kept(USUAL)[:-8], "syntax"),
        (b64encode(b"not packed").decode(), "syntax"),
        (packed(b" " * (MOST_BYTES + 2)), "long"),
        (packed(b"[" * 100_000), "deep"),
        (packed(b'{"format": "aftercare-report", "version": 2}'), "newer"),
        (packed(b'{"format": "aftercare-plan", "version": 1}'), "format"),
        (packed("{}".encode("utf-16")), "encoding"),
    ],
)
def test_what_is_no_report_is_refused(content, reason):
    with pytest.raises(BadJson) as bad:
        from_kept(content)

    assert bad.value.reason == reason
