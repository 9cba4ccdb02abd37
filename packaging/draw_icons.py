"""Draw the program's icon in each form that a system asks for, from ``resources/aparte.svg``: draw_icons.py FOLDER."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "resources" / "aparte.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OF_WINDOWS = tuple((size, size) for size in (16, 24, 32, 48, 64, 128, 256))


def draw_icons(folder: Path) -> Path:
    """Write ``aparte-SIZE.png``, ``aparte.ico`` and ``aparte.icns`` into a folder, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _drawn(size) for size in SIZES}
    for size, image in drawn.items():
        image.save(folder / f"aparte-{size}.png")
    largest = drawn[max(SIZES)]
    others = [image for size, image in drawn.items() if size != max(SIZES)]
    largest.save(folder / "aparte.ico", sizes=OF_WINDOWS, append_images=others)
    largest.save(folder / "aparte.icns", append_images=others)
    return folder


def _drawn(size: int) -> Image.Image:
    """Draw each size from its lines: a picture made smaller is blurred."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data()))


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
