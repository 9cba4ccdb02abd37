"""Read a stranger's file that may be one of our forms: fields of a PDF, or the QR code of a scan.

Whatever goes wrong inside these libraries means one thing here: the file is not one of our forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 10 * 1024 * 1024
MAX_PAGES = 20
MAX_PIXELS = 40_000_000
_DPI = 200
_MARK = re.compile(r"APARTE1:([A-Z2-7]{32}):\d{1,2}")
_TOKEN, _DIGEST, _NAME = "jeton", "empreinte", "nom"
_QUESTION = re.compile(r"q\d+")


@dataclass(frozen=True, slots=True)
class FilledForm:
    """The fields of one of our PDFs: answers are "oui", "non" or empty; ``text`` is what its pages show."""

    token: str
    digest: str
    name: str
    answers: dict[str, str]
    text: str


def read_filled_pdf(content: bytes) -> FilledForm | None:
    """Return the fields of a PDF form of ours; none where it is another PDF, such as a scan of a printed form."""
    from pypdf import PdfReader  # noqa: PLC0415 - loaded when wanted, for a quick start

    if len(content) > MAX_BYTES:
        return None
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted or len(reader.pages) > MAX_PAGES:
            return None
        fields = reader.get_fields() or {}
        values = {name: _value(one.get("/V")) for name, one in fields.items()}
        text = " ".join(page.extract_text() for page in reader.pages)
    except Exception:  # noqa: BLE001 - the boundary: a damaged PDF raises a dozen kinds of error
        return None
    if not values.get(_TOKEN):
        return None
    answers = {name: value for name, value in values.items() if _QUESTION.fullmatch(name)}
    return FilledForm(values[_TOKEN], values.get(_DIGEST, ""), values.get(_NAME, ""), answers, text)


def read_scan(file_name: str, content: bytes) -> str:
    """Return the token that the QR codes of a scan hold; empty where there is none, or where pages are of several forms."""
    import zxingcpp  # noqa: PLC0415 - loaded when wanted, for a quick start

    tokens: set[str] = set()
    for page in _pages(file_name, content):
        for found in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)):
            mark = _MARK.fullmatch(found.text)
            if mark is not None:
                tokens.add(mark[1])
    return tokens.pop() if len(tokens) == 1 else ""


def first_page(file_name: str, content: bytes) -> bytes:
    """Return the first page as a PNG to show beside the questions; empty where it cannot be drawn."""
    page = next(_pages(file_name, content), None)
    if page is None:
        return b""
    buffer = BytesIO()
    page.convert("RGB").save(buffer, "PNG")
    return buffer.getvalue()


def _pages(file_name: str, content: bytes) -> Iterator[Image]:
    from PIL import Image  # noqa: PLC0415 - loaded when wanted, for a quick start

    if not 0 < len(content) <= MAX_BYTES:
        return
    try:
        if file_name.lower().endswith(".pdf"):
            yield from _drawn(content)
        else:
            with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height <= MAX_PIXELS:
                    yield picture.convert("L")
    except Exception:  # noqa: BLE001 - the boundary: a damaged picture raises a dozen kinds of error
        return


def _drawn(content: bytes) -> Iterator[Image]:
    import pypdfium2  # noqa: PLC0415 - loaded when wanted, for a quick start

    document = pypdfium2.PdfDocument(content)
    try:
        for place in range(min(len(document), MAX_PAGES)):
            page = document[place]
            width, height = page.get_size()
            scale = min(_DPI / 72, (MAX_PIXELS / max(1.0, width * height)) ** 0.5)
            yield page.render(scale=scale, grayscale=True).to_pil()
    finally:
        document.close()


def _value(raw: object) -> str:
    text = "" if raw is None else str(raw)
    text = text.removeprefix("/")
    return "" if text == "Off" else text
