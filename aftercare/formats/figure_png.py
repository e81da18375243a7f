"""Painted pictures of figures as PNG: a byte a sample, and a palette of the theme's colours."""

from collections.abc import Iterable, Mapping
from struct import pack
from zlib import compress, crc32

from aftercare.domain.figure.raster import Pile

SIGNATURE = b"\x89PNG\r\n\x1a\n"
INDEXED = bytes((8, 3, 0, 0, 0))  # eight bits a sample, of a palette; packed as usual


def figure_png(
    cells: bytes,
    piles: Iterable[Pile],
    width: int,
    colours: Mapping[str, str],
    opacities: Mapping[str, float],
) -> bytes:
    """Return the picture of a grid so wide (samples); where nothing lies, it is clear.

    *colours* are ``#RRGGBB``, *opacities* above 0 to 1 (1 where none is given).
    """
    starts = range(0, len(cells), width)
    palette = [_colour(pile, colours, opacities) for pile in piles]
    chunks = {
        b"IHDR": pack(">II", width, len(starts)) + INDEXED,
        b"PLTE": b"".join(colour[:3] for colour in palette),
        b"tRNS": bytes(colour[3] for colour in palette),
        b"IDAT": compress(b"".join(b"\0" + cells[start : start + width] for start in starts)),
        b"IEND": b"",
    }
    return SIGNATURE + b"".join(
        pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
        for kind, data in chunks.items()
    )


def _colour(pile: Pile, colours: Mapping[str, str], opacities: Mapping[str, float]) -> bytes:
    """Return red, green, blue and opacity (0 to 255) of what lies on each other."""
    mixed = [0.0] * 4  # colours times opacity, and opacity
    for role in pile:
        part = opacities.get(role, 1.0)
        ink = (*bytes.fromhex(colours[role][1:]), 255)
        mixed = [a + (b - a) * part for a, b in zip(mixed, ink, strict=True)]
    whole = mixed.pop() / 255 or 1.0
    return bytes([*(round(part / whole) for part in mixed), round(255 * whole) if pile else 0])
