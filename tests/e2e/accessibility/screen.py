"""What is really drawn: the memory of the virtual screen, read without any library, and the contrast of what stands in it."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

# The file that Xvfb keeps.
MEMORY = "Xvfb_screen0"
_HEADER = struct.Struct(">25I")
_SIZE, _WIDTH, _HEIGHT, _LINE, _COLOURS = 0, 4, 5, 12, 19
_COLOUR_BYTES, _PIXEL_BYTES = 12, 4
_LINEAR_UNDER, _SHARES = 0.03928, (0.2126, 0.7152, 0.0722)
# Letters are drawn soft at their edges: a colour that stands in so few points is no stroke.
_FEWEST_POINTS = 3


class Box(NamedTuple):
    """A part of the screen."""

    x: int
    y: int
    width: int
    height: int

    def within(self, other: Box) -> Box:
        """Return what two parts share; nothing of it may be left."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Box(x, y, max(0, right - x), max(0, bottom - y))

    def grown(self, by: int) -> Box:
        """Return the part and what is around it."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    @property
    def area(self) -> int:
        """How many points it has."""
        return self.width * self.height


class Screen:
    """The screen that Xvfb keeps in a file (``-fbdir``)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        header = _HEADER.unpack(path.read_bytes()[: _HEADER.size])
        self._start = header[_SIZE] + header[_COLOURS] * _COLOUR_BYTES
        self._line = header[_LINE]
        self.whole = Box(0, 0, header[_WIDTH], header[_HEIGHT])

    def points(self, box: Box) -> list[int]:
        """Return the colours of a part, row by row, as 0xRRGGBB."""
        seen = box.within(self.whole)
        found: list[int] = []
        with self._path.open("rb") as memory:
            for row in range(seen.y, seen.y + seen.height):
                memory.seek(self._start + row * self._line + seen.x * _PIXEL_BYTES)
                line = memory.read(seen.width * _PIXEL_BYTES)
                found += [point & 0xFFFFFF for point in struct.unpack(f"<{seen.width}I", line)]
        return found

    def save(self, path: Path) -> None:
        """Leave a picture of it."""
        width, points = self.whole.width, self.points(self.whole)
        rows = b"".join(
            b"\0" + b"".join(point.to_bytes(3) for point in points[start : start + width])
            for start in range(0, len(points), width)
        )
        size = struct.pack(">IIBBBBB", width, self.whole.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", size), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts))


def text_contrast(points: list[int]) -> float | None:
    """Return how far the strokes of a text stand out from what they stand on; None where nothing is drawn."""
    counted = Counter(points)
    if len(counted) < 2:
        return None
    ground = counted.most_common(1)[0][0]
    return max((contrast(colour, ground) for colour, count in counted.items() if count >= _FEWEST_POINTS), default=1.0)


def changed(before: list[int], after: list[int], least: float) -> int:
    """Return in how many points two pictures of one part differ by at least that contrast."""
    differing = Counter((one, other) for one, other in zip(before, after, strict=True) if one != other)
    return sum(count for (one, other), count in differing.items() if contrast(one, other) >= least)


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= _LINEAR_UNDER else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip(_SHARES, linear, strict=True))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
