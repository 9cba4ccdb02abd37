"""The window on a large book: how long its own thread leaves a person waiting, and what memory it takes.

``python tests/benchmarks/bench_window.py [contacts] [folder]`` makes a folder of fictional people (100 000 by default; in
``folder`` it is kept, and used again) and lives through the story of ``tests/gui/window_story.py``. The aim is that nothing
keeps the window over 50 ms; what the thread computed itself is told apart from what a busy machine made of it, and how many
times slower than a quiet desk computer the machine computes is printed beside. Memory is that of processes of their own:
before the folder, with the list open, and after the story; its peak is the derivation of the key, which asks for much on
purpose (Argon2id), and is given back.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.register.figures_over_time import SPANS, figures_over_time
from app.workspace import UnlockedWorkspace, Workspace
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder
from tests.gui.stalls import Stall, StallWatch, slowness
from tests.gui.window_story import live_through
from ui.home.day import read_day
from ui.kit import theme
from ui.shell.main_window import MainWindow

AIM_MS = 50.0
_MEMORY = "memory"
_PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


def held_mib() -> float:
    """Memory that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_KIB / 1024


def told(watch: StallWatch) -> None:
    """Print the worst of each kind of step, and each one over the aim."""
    for kind in dict.fromkeys(one.step.split(":")[0] for one in watch.steps):
        of_kind = [one for one in watch.steps if one.step.startswith(kind)]
        print(f"  {kind:8} {len(of_kind):3} steps, worst {watch.worst(kind)}")
    over = [one for one in watch.steps if one.computed > AIM_MS]
    print(f"  over {AIM_MS:.0f} ms of computing: {len(over)}")
    for one in over:
        print(f"    {one}")


def told_home(workspace: UnlockedWorkspace) -> None:
    """Print what the start screen has its thread read: the day, then the figures over one year and over three."""
    with workspace.reading() as uow:
        for name, read in (
            ("the day", partial(read_day, workspace)),
            *((f"figures over {span} months", partial(figures_over_time, uow, span)) for span in SPANS),
        ):
            started, computed = time.perf_counter(), time.thread_time()
            read()
            computed, started = time.thread_time() - computed, time.perf_counter() - started
            print(f"  start screen, {name}: {computed * 1000:.0f} ms computing, {started * 1000:.0f} ms by the clock")


def opened(folder: Path) -> UnlockedWorkspace:
    """Open a folder."""
    here = Workspace(folder)
    return unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock())


def measure(folder: Path, count: int) -> list[Stall]:
    """Open a folder and live through the story."""
    workspace, pace = opened(folder), slowness()
    print(f"{count} contacts, on a machine {pace:.1f} times slower than a quiet desk computer")
    told_home(workspace)
    watch = StallWatch()
    window = live_through(watch, workspace)
    watch.end()
    window.close()
    workspace.close()
    told(watch)
    tell(
        Row(f"the window's longest step: {kind}", worst.computed, "ms", None, "50 ms", worst.computed <= AIM_MS)
        for kind in dict.fromkeys(one.step.split(":")[0] for one in watch.steps)
        for worst in [max((one for one in watch.steps if one.step.startswith(kind)), key=lambda one: one.computed)]
    )
    return watch.steps


def measure_memory(folder: Path) -> None:
    """Print what the program holds: before the folder, with the list open, and after the story."""
    before = held_mib()
    workspace, watch = opened(folder), StallWatch()
    derived = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window = MainWindow(workspace, business_name="Atelier")
    window.show()
    watch.during("the start screen", lambda: None)
    watch.during("the list", lambda: window.go("contacts"))
    listed = held_mib()
    window.close()
    live_through(watch, workspace).close()
    after = held_mib()
    watch.end()
    workspace.close()
    print(
        f"  memory: {before:.0f} MiB before the folder, {listed:.0f} MiB with the list open (aim: 250), "
        f"{after:.0f} MiB after the story; while the key is derived {derived:.0f} MiB"
    )
    tell([Row("memory with the list open", listed, "MiB", None, "250 MiB", listed <= 250)])


def made_in(folder: Path, count: int) -> Path:
    """Return a folder of so many people, made where it is not there, in a process of its own to leave memory alone."""
    here = folder / str(count)
    if not Workspace(here).exists():
        child = os.fork()
        if not child:
            make_folder(here, count)
            os._exit(0)
        os.waitpid(child, 0)
    return here


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as temporary:
        here = made_in(Path(sys.argv[2] if len(sys.argv) > 2 else temporary), count)
        is_child = sys.argv[3:] == [_MEMORY]
        application = QApplication([])
        theme.apply(application, theme.ColourChoice.LIGHT)
        if is_child:
            measure_memory(here)
        else:
            measure(here, count)
            # In a process of its own: what this one measured before must not count.
            subprocess.run([sys.executable, __file__, str(count), str(here.parent), _MEMORY], check=True)
        application.quit()


if __name__ == "__main__":
    main()
