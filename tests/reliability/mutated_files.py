"""Damaged copies of every kind of file that is read: ``python tests/reliability/mutated_files.py [mutations] [seed]``.

Each copy is read under the child's own limits. A table says, per kind, how many gave rows, how many were refused with a
sentence, how often the child was ended by a copy, and the slowest. No copy may take five seconds; the parent must live.
"""

from __future__ import annotations

import io
import json
import random
import select
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

EXPORTS = ROOT / "tests" / "data" / "exports"
LONGEST = 5.0
USUAL = 60
_NASTY = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b";", b"=", b"=\r\n", b"\r", b"\n ", b":", b"::", b"BEGIN:VCARD\r\n"),
    *(
        b"ENCODING=QUOTED-PRINTABLE",
        b"CHARSET=utf-7",
        b"&#x110000;",
        b"<!DOCTYPE x>",
        b"<text:p>",
        b"1048576",
        b"9" * 30,
    ),
)


@dataclass
class Figures:
    """What became of the damaged copies of one kind of file."""

    kind: str
    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0

    @property
    def hung(self) -> int:
        return self.outcomes["hung"]

    def line(self) -> str:
        names = ("rows", "refused", "ended", "hung")
        return f"{self.kind:<10}" + "".join(f"{self.outcomes[name]:>9}" for name in names) + f"{self.slowest:>10.2f} s"


def samples() -> dict[str, bytes]:
    """Return a whole file of each kind."""
    book = Workbook()
    assert book.active is not None
    for number in range(30):
        book.active.append([f"Nom {number}", "Éloïse d’Œuvre", number, f"a{number}@x.example"])
    buffer = io.BytesIO()
    book.save(buffer)
    names = {
        "csv": "outlook_fr.csv",
        "utf-16": "google_ancien.csv",
        "ods": "libreoffice.ods",
        "vcard 2.1": "android.vcf",
        "vcard 3.0": "apple.vcf",
        "ldif": "thunderbird.ldif",
    }
    return {"xlsx": buffer.getvalue()} | {kind: (EXPORTS / name).read_bytes() for kind, name in names.items()}


def mutated(whole: bytes, dice: random.Random) -> bytes:
    """Return a damaged copy: of a book, as often the parts inside as the archive around them."""
    if whole.startswith(b"PK") and dice.random() < 0.7:
        return _with_damaged_part(whole, dice)
    return _damaged(whole, dice)


def _with_damaged_part(whole: bytes, dice: random.Random) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = dice.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, _damaged(old.read(name), dice) if name == chosen else old.read(name))
    return target.getvalue()


def _damaged(whole: bytes, dice: random.Random) -> bytes:
    copy = bytearray(whole)
    acts: tuple[Callable[[], None], ...] = (
        lambda: copy.__setitem__(dice.randrange(len(copy)), dice.randrange(256)),
        lambda: copy.__setitem__(slice(place := dice.randrange(len(copy)), place), dice.choice(_NASTY)),
        lambda: copy.__delitem__(slice(place := dice.randrange(len(copy)), place + dice.randrange(1, 40))),
        lambda: copy.extend(copy[dice.randrange(len(copy)) :]),
        lambda: copy.__delitem__(slice(dice.randrange(len(copy) // 2, len(copy) + 1), None)),
    )
    for _ in range(dice.randrange(1, 12)):
        if len(copy) < 4:
            break
        dice.choices(acts, weights=(10, 6, 4, 1, 1))[0]()
    return bytes(copy)


class Reader:
    """A child under the limits, started anew whenever a copy ends it."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def read(self, content: bytes) -> str:
        """Return "rows", "refused", "ended" where the child died, or "hung" where it had to be killed."""
        child = self._child or self._start()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            child.stdin.write(json.dumps(len(content)).encode() + b"\n" + content)
            child.stdin.flush()
        except OSError:
            return self._ended("ended")
        if not select.select([child.stdout], [], [], LONGEST)[0]:
            return self._ended("hung")
        answer = child.stdout.readline()
        return json.loads(answer) if answer else self._ended("ended")

    def close(self) -> None:
        if self._child is not None:
            self._ended("")

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, __file__, "--worker"]
        self._child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        return self._child

    def _ended(self, how: str) -> str:
        assert self._child is not None
        self._child.kill()
        self._child.communicate()
        self._child = None
        return how


def run(mutations: int, seed: int) -> Iterator[Figures]:
    """Read that many damaged copies of each kind, the same for the same seed."""
    reader = Reader()
    for kind, whole in samples().items():
        dice, figures = random.Random(f"{seed} {kind}"), Figures(kind)
        assert reader.read(whole) == "rows", kind
        for _ in range(mutations):
            copy = mutated(whole, dice)
            started = time.monotonic()
            figures.outcomes[reader.read(copy)] += 1
            figures.slowest = max(figures.slowest, time.monotonic() - started)
        yield figures
    reader.close()


def work() -> None:
    """Answer for one copy after the other, under the limits of the reader."""
    from app.exchange.limits import Refused
    from app.exchange.reader_process import limit_resources
    from app.exchange.sheet_reading import open_file

    limit_resources(24 * 3600)
    while line := sys.stdin.buffer.readline():
        content = sys.stdin.buffer.read(json.loads(line))
        try:
            for _ in open_file(io.BytesIO(content), sheet="", encoding="", separator="").rows:
                pass
            outcome = "rows"
        except Refused:
            outcome = "refused"
        except Exception:  # noqa: BLE001 - the reader's own boundary makes a sentence of whatever a library raises
            outcome = "refused"
        print(json.dumps(outcome), flush=True)


def main() -> None:
    given = [int(text) for text in sys.argv[1:3]]
    mutations, seed = (*given, *(USUAL, 11)[len(given) :])
    print(f"{'kind':<10}" + "".join(f"{name:>9}" for name in ("rows", "refused", "ended", "hung")) + f"{'slowest':>12}")
    hung = 0
    for figures in run(mutations, seed):
        print(figures.line(), flush=True)
        hung += figures.hung
    sys.exit(1 if hung else 0)


if __name__ == "__main__":
    work() if sys.argv[1:2] == ["--worker"] else main()
