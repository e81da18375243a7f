"""Reads codes as a patient's phone would: by a decoder that is not ours."""

from io import BytesIO
from itertools import groupby

import zxingcpp
from PIL import Image


def read_codes(png: bytes, times: int = 1) -> list[str]:
    """Return what the QR codes in a picture say, which is shown so many *times* as large."""
    grey = _grey(png)
    size = (times * grey.width, times * grey.height)
    found = zxingcpp.read_barcodes(grey.resize(size, Image.Resampling.NEAREST))
    return [one.text for one in found]


def first_row(png: bytes) -> list[tuple[int, int]]:
    """Return the first row of the code in a picture: each grey, 0 to 255, and over how many pixels.

    It begins with the first eye and ends with the second.
    """
    grey = _grey(png)
    (found,) = zxingcpp.read_barcodes(grey)
    left, right = found.position.top_left, found.position.top_right
    values = [grey.getpixel((x, left.y + 1)) for x in range(left.x, right.x)]
    return [(value, len(list(run))) for value, run in groupby(values)]


def _grey(png: bytes) -> Image.Image:
    with Image.open(BytesIO(png)) as picture:
        return picture.convert("L")
