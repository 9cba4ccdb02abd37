"""Walk the real program by visible labels: one process of the system's Python, inside the private bus of ``session``.

``python -m tests.e2e.accessibility.walk FOLDER LANGUAGE PYTHON``: a folder ``dossier`` that is there is
unlocked; where there is none the first start makes it.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from tests.e2e.accessibility.audit import Audit
from tests.e2e.accessibility.reader import Reader
from tests.e2e.accessibility.screen import MEMORY, Screen
from tests.e2e.accessibility.steps import BEGIN, SHORT, THREAD, UNLOCK, Step, from_step
from tests.e2e.accessibility.thread import PASSWORD, Thread
from tests.e2e.accessibility.words import Words

ROOT = Path(__file__).parents[3]
_MANAGER = "<JWM><FocusModel>click</FocusModel><Desktops width='1' height='1'/></JWM>"


def main() -> int:
    """Walk every step in order, print what happened, and return 0 where all went well."""
    parser = argparse.ArgumentParser(prog="walk", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("language")
    parser.add_argument("python")
    parser.add_argument("--short", action="store_true", help="only what every test run walks")
    parser.add_argument("--quick", action="store_true", help="only walk, and look for nothing that is missing")
    parser.add_argument("--begin", metavar="STEP", help="begin at a step, over a folder that has what went before")
    parser.add_argument("--password", default=PASSWORD, help="of the folder that is there")
    parser.add_argument("--loud", action="store_true", help="show what the program prints")
    asked = parser.parse_args()
    folder: Path = asked.folder
    opening = UNLOCK if (folder / "dossier").exists() else BEGIN
    (folder / "jwmrc").write_text(_MANAGER, "ascii")
    manager = subprocess.Popen(["jwm", "-f", str(folder / "jwmrc")], stderr=subprocess.DEVNULL)
    command = [asked.python, "-m", "ui", "--folder", str(folder / "dossier"), "--lang", asked.language]
    program = subprocess.Popen(command, cwd=ROOT)
    reader, screen = Reader(Words(asked.language), program.pid), Screen(folder / MEMORY)
    audit = Audit(reader, screen, looks=not asked.quick, reaches_by_tab=not asked.short)
    thread = Thread(reader, audit, folder, program, asked.python, asked.password)
    steps = SHORT if asked.short else from_step(asked.begin) if asked.begin else THREAD
    try:
        results = _walk(thread, (opening, *steps))
    finally:
        for one in (program, manager):
            one.send_signal(signal.SIGTERM)
            one.wait()
    _report(thread, asked.language, results)
    return 1 if any(problem for _, _, problem in results) or thread.audit.findings else 0


def _walk(thread: Thread, steps: tuple[Step, ...]) -> list[tuple[str, float, str]]:
    results = []
    for name, step in steps:
        began, problem = time.monotonic(), ""
        try:
            step(thread)
        except Exception:  # noqa: BLE001 - the report names the step and says what was on the screen
            problem = f"{traceback.format_exc(limit=-4)}\n{thread.outline()}"
            Screen(thread.folder / MEMORY).save(thread.folder / f"failed-{name.replace(' ', '-')}.png")
        results.append((name, time.monotonic() - began, problem))
        print(f"{'FAILED' if problem else 'ok':7}{results[-1][1]:7.2f} s  {name}", flush=True)
        if problem:
            break
    return results


def _report(thread: Thread, language: str, results: list[tuple[str, float, str]]) -> None:
    for name, _, problem in results:
        if problem:
            print(f"\n{name}\n{problem}")
    audit = thread.audit
    print(f"\n{len(results)} steps, {sum(seconds for _, seconds, _ in results):.1f} s, {language}")
    for line in (*audit.summary(), "", *audit.table()):
        print(line)
    told = {
        "language": language,
        "steps": [
            {"name": name, "seconds": round(seconds, 2), "went_well": not problem} for name, seconds, problem in results
        ],
        "announced": [one.text for one in thread.reader.announced],
        "findings": [list(one) for one in audit.findings],
    }
    (thread.folder / "accessibility.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
