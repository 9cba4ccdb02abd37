"""What security must hold, and the tests and commands that show it: ``python tests/security_table.py [--run]``.

Without ``--run`` nothing is run: the table is printed, and the status is 1 where a test or a command is not there, or a row has
neither. With it the tests of the rows that are quick are run, and each row says how many passed and in how long.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.known_tests import ROOT, known_tests

_LIST = Path(__file__).with_name("security.toml")


@dataclass(frozen=True, slots=True)
class SecurityRow:
    """One thing that must hold, with what shows it; a slow row is left to whoever runs it on purpose."""

    id: str
    holds: str
    tests: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    slow: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the tests of one row."""

    passed: int
    failed: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.seconds:.1f} s"


def rows() -> list[SecurityRow]:
    """Return every row."""
    said = tomllib.loads(_LIST.read_text("utf-8"))
    return [
        SecurityRow(
            name, row["holds"], tuple(row.get("tests", ())), tuple(row.get("commands", ())), row.get("slow", False)
        )
        for name, row in said.items()
    ]


def missing(row: SecurityRow) -> list[str]:
    """Return what a row names and what is not there."""
    known = {test.address for test in known_tests()}
    gone = [test for test in row.tests if test not in known]
    gone += [command for command in row.commands if not (ROOT / command.split()[0]).is_file()]
    return gone if row.tests or row.commands else ["neither test nor command"]


def run(chosen: list[SecurityRow]) -> dict[str, Outcome]:
    """Run the tests of some rows in one go; return what came of each row."""
    wanted = sorted({test for row in chosen for test in row.tests})
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--junit-xml={report}", *wanted]
        subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL)
        cases = list(ET.parse(report).getroot().iter("testcase")) if report.exists() else []
    return {row.id: _outcome(row, cases) for row in chosen}


def _outcome(row: SecurityRow, cases: list[ET.Element]) -> Outcome:
    ran, seconds = Counter(dict.fromkeys(("passed", "failed"), 0)), 0.0
    for test in row.tests:
        own = [case for case in cases if _address(case) == test]
        seconds += sum(float(case.get("time", "0")) for case in own)
        failed = sum(case.find("failure") is not None or case.find("error") is not None for case in own)
        # A test that was not even run shows nothing.
        ran.update(failed=failed or not own, passed=len(own) - failed)
    return Outcome(ran["passed"], ran["failed"], seconds)


def _address(case: ET.Element) -> str:
    module, name = case.get("classname", ""), re.sub(r"\[.*", "", case.get("name", ""), flags=re.DOTALL)
    return f"{module.replace('.', '/')}.py::{name}"


def main() -> None:
    """Print the table."""
    everything, wanting = rows(), 0
    quick = [row for row in everything if row.tests and not row.slow]
    outcomes = run(quick) if "--run" in sys.argv[1:] else {}
    for row in everything:
        gone = missing(row)
        wanting += bool(gone) or (row.id in outcomes and bool(outcomes[row.id].failed))
        print(f"{row.id:<4}{row.holds}")
        shown = outcomes.get(row.id, f"{len(row.tests)} tests{', left to a run of its own' if row.slow else ''}")
        print(f"      {shown}" + "".join(f"\n      python {command}" for command in row.commands))
        for one in gone:
            print(f"      MISSING: {one}")
    print(f"\n{len(everything)} rows, {len(everything) - wanting} held")
    sys.exit(1 if wanting else 0)


if __name__ == "__main__":
    main()
