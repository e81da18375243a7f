"""A link as a QR code: for screens as SVG, for printers and programs as PNG, or as plain modules.

Error level M: a seventh of the code may be dirty, and a phone still reads it. The quiet zone of 4
modules belongs to the code.
"""
# ruff: noqa: PLC0415 - segno is imported by whoever wants to see a code

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import segno

QUIET = 4  # modules on each side
SCREEN_VERSION = 15  # the largest that a phone reads well from another phone
REPORT_VERSION = 18  # a fortnight; who shows it holds still, and who reads it is near
PRINT_VERSION = 25  # finer ones do not print well
PNG_MODULE = 10  # device pixels
_MOST_BYTES = (
    *(14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624),
    *(666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809),
    *(1911, 1989, 2099, 2213, 2331),
)
"""What the versions from 1 on hold at level M, ISO/IEC 18004 table 7: a code is made slowly."""


class TooLong(ValueError):
    """A text that no code holds: there are *most* bytes in the largest."""

    def __init__(self) -> None:
        self.most = _MOST_BYTES[-1]
        super().__init__(f"more than {self.most} bytes")


def version_of(link: str) -> int:
    """Return the version, 1 to 40, of the code of *link*; TooLong if there is none."""
    place = bisect_left(_MOST_BYTES, len(link.encode()))
    if place == len(_MOST_BYTES):
        raise TooLong
    return place + 1


def fits_screen(link: str, version: int = SCREEN_VERSION) -> bool:
    """Tell whether the code of *link* is as coarse as *version*: to be read from a screen."""
    return len(link.encode()) <= _MOST_BYTES[version - 1]


def fits_paper(link: str) -> bool:
    """Tell whether the code of *link* is coarse enough to be printed."""
    return 0 < len(link.encode()) <= _MOST_BYTES[PRINT_VERSION - 1]


def modules_across(link: str) -> int:
    """Return how many modules the code of *link* is wide, with its quiet zone; or TooLong."""
    return 17 + 4 * version_of(link) + 2 * QUIET


def module_px(link: str, width_px: int) -> int:
    """Return how many whole pixels a module may have where the code has *width_px*; or TooLong."""
    return width_px // modules_across(link)


def qr_modules(link: str) -> Sequence[Sequence[bool]]:
    """Return the dark modules of the code of *link*, row by row, without its quiet zone."""
    return tuple(tuple(module == 1 for module in row) for row in _code(link).matrix)


def qr_svg(link: str) -> str:
    """Return the code of *link* as SVG, as large as its place, dark on white; or TooLong."""
    out = BytesIO()
    _code(link).save(
        out,
        kind="svg",
        border=QUIET,
        light="#fff",
        omitsize=True,
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        nl=False,
    )
    return out.getvalue().decode()


def qr_png(link: str, module: int = PNG_MODULE) -> bytes:
    """Return the code of *link* as PNG with so many pixels a module, 1 to 100; or TooLong."""
    out = BytesIO()
    _code(link).save(out, kind="png", border=QUIET, scale=module)
    return out.getvalue()


@lru_cache(maxsize=4)
def _code(link: str) -> "segno.QRCode":
    import segno

    version = version_of(link)
    return segno.make_qr(link, error="m", mode="byte", version=version, boost_error=False)
