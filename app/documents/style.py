"""How every document looks: the shipped typeface, generous margins, four colours."""

from __future__ import annotations

from functools import cache

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from resources import path

REGULAR, BOLD = "Aparte", "Aparte-Bold"
MARGIN = 22 * mm
INK, MUTED, LINE, TINT = (HexColor(colour) for colour in ("#1c2430", "#566072", "#c6ccd6", "#eef2f7"))
STAMP = HexColor("#a8201a")


@cache
def register_fonts() -> None:
    """Make the shipped typeface known to the PDF writer, once, and let it write pages as bytes.

    As text, which nothing asks for any more, they are a quarter larger and take it as long again.
    """
    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont(REGULAR, str(path("fonts/OpenSans-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(BOLD, str(path("fonts/OpenSans-Bold.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
