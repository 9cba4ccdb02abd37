"""Walk the real program by visible labels: one process of the system's Python, inside the private bus of ``session``.

``python -m tests.e2e.accessibility.walk FOLDER LANGUAGE PYTHON [--short] [--password=…]``: a folder ``dossier`` that is there is
unlocked; where there is none the first start makes it.
"""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from tests.e2e.accessibility.audit import Audit
from tests.e2e.accessibility.reader import Reader
from tests.e2e.accessibility.steps import BEGIN, SHORT, THREAD, UNLOCK, Step
from tests.e2e.accessibility.thread import Thread
from tests.e2e.accessibility.words import Words

ROOT = Path(__file__).parents[3]
_PASSWORD = "--password="
_MANAGER = "<JWM><FocusModel>click</FocusModel><Desktops width='1' height='1'/></JWM>"


def main() -> int:
    """Walk every step in order, print what happened, and return 0 where all went well."""
    folder, language, python, *options = Path(sys.argv[1]), *sys.argv[2:]
    is_short = "--short" in options
    opening = UNLOCK if (folder / "dossier").exists() else BEGIN
    (folder / "jwmrc").write_text(_MANAGER, "ascii")
    manager = subprocess.Popen(["jwm", "-f", str(folder / "jwmrc")], stderr=subprocess.DEVNULL)
    program = subprocess.Popen([python, "-m", "ui", "--folder", str(folder / "dossier"), "--lang", language], cwd=ROOT)
    reader = Reader(Words(language), program.pid)
    thread = Thread(reader, Audit(reader, reaches_by_tab=not is_short), folder, program, python)
    for option in options:
        thread.password = option.removeprefix(_PASSWORD) if option.startswith(_PASSWORD) else thread.password
    try:
        results = _walk(thread, (opening, *(SHORT if is_short else THREAD)))
    finally:
        for one in (program, manager):
            one.send_signal(signal.SIGTERM)
            one.wait()
    _report(thread, language, results)
    return 1 if any(problem for _, _, problem in results) or thread.audit.findings else 0


def _walk(thread: Thread, steps: tuple[Step, ...]) -> list[tuple[str, float, str]]:
    results = []
    for name, step in steps:
        began, problem = time.monotonic(), ""
        try:
            step(thread)
        except Exception:  # noqa: BLE001 - the report names the step and says what was on the screen
            problem = f"{traceback.format_exc(limit=-4)}\n{thread.outline()}"
            _picture(thread.folder / f"failed-{name.replace(' ', '-')}.png")
        results.append((name, time.monotonic() - began, problem))
        print(f"{'FAILED' if problem else 'ok':7}{results[-1][1]:7.2f} s  {name}", flush=True)
        if problem:
            break
    return results


def _picture(path: Path) -> None:
    if shutil.which("import"):
        subprocess.run(["import", "-window", "root", str(path)], check=False, stderr=subprocess.DEVNULL)


def _report(thread: Thread, language: str, results: list[tuple[str, float, str]]) -> None:
    for name, _, problem in results:
        if problem:
            print(f"\n{name}\n{problem}")
    audit = thread.audit
    print(f"\n{len(results)} steps, {sum(seconds for _, seconds, _ in results):.1f} s, {language}; {audit.summary()}")
    for line in audit.table():
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
