"""From the start of the program to its lock screen, as a ratio to a bare Qt window in the same run, and what it holds then.

``python tests/benchmarks/bench_start.py [times] [PROGRAM]``: a process each time, from the sources, warm; with the path of a
built program also that one, warm and with its files put out of the system's memory, up to the moment at which it asks who may
come in (the opening of ``keys.json``). Time is the clock's and the processor's; the median is told.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import SystemClock
from tests.benchmarks.figures import Row, tell

ROOT = Path(__file__).parents[2]
_IN_OPEN = 0x20
_PATIENCE_S = 120
TOLD = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject
from pathlib import Path


class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            held = int(Path("/proc/self/statm").read_text().split()[1]) * 4 / 1024
            print(json.dumps([time.time() - float(sys.argv[1]), time.process_time(), held]), flush=True)
            import os
            os._exit(0)
        return False


"""
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
application, window, watch = QApplication([]), QWidget(), FirstPaint()
window.installEventFilter(watch)
window.show()
application.exec()
"""
OURS = """
import ui.program
show = ui.program.Program._show


def watched(self, window):
    self.watch = FirstPaint()
    window.installEventFilter(self.watch)
    show(self, window)


ui.program.Program._show = watched
from ui.__main__ import main
main(["--folder", sys.argv[2]])
"""


def from_sources(code: str, folder: Path) -> tuple[float, float, float]:
    """Start once; return seconds of the clock, seconds of the processor, and MiB held."""
    command = [sys.executable, "-c", TOLD + code, str(time.time()), str(folder)]
    wall, computed, held = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return wall, computed, held


def built(program: Path, folder: Path) -> tuple[float, float]:
    """Start a built program once; return seconds until it reads who may come in, and those of the processor until then."""
    library = ctypes.CDLL(None)
    watch = library.inotify_init1(os.O_CLOEXEC)
    library.inotify_add_watch(watch, os.fsencode(folder / "keys.json"), _IN_OPEN)
    begun = time.monotonic()
    with subprocess.Popen([program, "--folder", folder]) as process:
        came = select.select([watch], [], [], _PATIENCE_S)[0]
        taken = time.monotonic() - begun
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        process.kill()
    os.close(watch)
    if not came:
        raise SystemExit(f"{program} read no {folder / 'keys.json'}")
    return taken, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def forget_files(folder: Path) -> None:
    """Put the files of a folder out of the system's memory, and nothing else."""
    for file in folder.rglob("*"):
        if file.is_file():
            with file.open("rb") as opened:
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def rows_of_built(program: Path, folder: Path, times: int) -> list[Row]:
    """Measure a built program."""
    built(program, folder)
    warm = [built(program, folder) for _ in range(times)]
    cold = []
    for _ in range(times):
        forget_files(program.parent)
        cold.append(built(program, folder))
    figures = {"warm": warm, "its files not in memory": cold}
    return [
        Row(f"built program to the lock screen, {how}, {what}", statistics.median(column) * 1000, "ms")
        for how, pairs in figures.items()
        for what, column in zip(("clock", "processor"), zip(*pairs, strict=True), strict=True)
    ]


def main(times: int = 3, program: str = "") -> None:
    """Print the medians and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "dossier"
        draft = WorkspaceDraft(Business("Atelier"), (AccountDraft("Claire", Role.OWNER, "Tournesol-7!vert-Rhône"),))
        create_workspace(folder, draft, clock=SystemClock(), costs=KdfCosts()).close()
        # The first of each fills the system's memory, and is not counted.
        runs = [(from_sources(BARE, folder), from_sources(OURS, folder)) for _ in range(times + 1)][1:]
        bare, ours = (
            [statistics.median(column) for column in zip(*runs_of, strict=True)] for runs_of in zip(*runs, strict=True)
        )
        rows = [
            Row("start to the lock screen, clock", ours[0] * 1000, "ms", ours[0] / bare[0], "1500 ms", ours[0] < 1.5),
            Row("start to the lock screen, processor", ours[1] * 1000, "ms", ours[1] / bare[1]),
            Row("memory at the lock screen", ours[2], "MiB", ours[2] / bare[2]),
        ]
        if program:
            rows += rows_of_built(Path(program), folder, times)
    tell(rows)


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:2]), *sys.argv[2:3])
