"""The writer of PDF, quietly imported: it warns of what it lacks for pictures, and there are none.

So it works without Pillow and defusedxml, as in a browser.
"""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from fpdf import FPDF
    from fpdf.drawing import PaintedPath
    from fpdf.fonts import TTFFont

__all__ = ["FPDF", "PaintedPath", "TTFFont"]
