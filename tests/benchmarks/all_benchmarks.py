"""Every benchmark in one table, with ratios, slopes and aims.

``python tests/benchmarks/all_benchmarks.py [contacts] [--rows NAME …]`` runs each benchmark, or those named, in a process of its own
for so many contacts (100 000 by default) and for a tenth of them: by how much a figure grows from the one to the other is its
slope, 1 where it is flat and 10 where it grows with the book. Aims are for 100 000 contacts on a quiet desk computer; the ratios
are to the bare operation in the same run. The status is 1 where a benchmark did not end well.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.figures import GATHERED_IN, HEAD, Row, gathered

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A script beside this one; its arguments after the contacts, and whether it measures its own slope or has none."""

    name: str
    arguments: tuple[str, ...] = ()
    at_one_size: bool = False

    def run(self, contacts: int, folder: Path) -> list[Row] | None:
        """Return the rows of one run, None where it did not end well; what it prints itself is shown in that case alone."""
        rows = folder / f"{self.name}-{contacts}.jsonl"
        command = [sys.executable, str(HERE / f"bench_{self.name}.py"), str(contacts), *self.arguments]
        environment = os.environ | {GATHERED_IN: str(rows)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        return None if done.returncode else gathered(rows)


BENCHMARKS = (
    Benchmark("start"),
    Benchmark("unlock"),
    Benchmark("contacts", at_one_size=True),
    Benchmark("window"),
    Benchmark("decisions"),
    Benchmark("retention"),
    Benchmark("import"),
    Benchmark("export"),
    Benchmark("access"),
    Benchmark("erasure"),
    Benchmark("journal"),
    Benchmark("backup"),
    Benchmark("duplicates", at_one_size=True),
    Benchmark("notes", at_one_size=True),
    Benchmark("encryption"),
)
# How often the program is started or the key derived has nothing to do with the size of the book.
_TIMES = 3


def measure(benchmark: Benchmark, contacts: int, folder: Path) -> list[Row] | None:
    """Return the rows of a benchmark, with their slopes."""
    if benchmark.name in {"start", "unlock"}:
        return benchmark.run(_TIMES, folder)
    if benchmark.at_one_size:
        return benchmark.run(contacts, folder)
    small, large = benchmark.run(contacts // 10, folder), benchmark.run(contacts, folder)
    return None if small is None or large is None else with_slopes(small, large)


def with_slopes(small: list[Row], large: list[Row]) -> list[Row]:
    """Return the rows of the larger size, each with its growth since the smaller one."""
    before = {row.what: row.figure for row in small}
    return [
        replace(row, slope=row.figure / before[row.what]) if row.slope is None and before.get(row.what) else row
        for row in large
    ]


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("contacts", nargs="?", type=int, default=100_000)
    names = [one.name for one in BENCHMARKS]
    parser.add_argument("--rows", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    given, failed = parser.parse_args(), []
    print(f"{given.contacts} contacts, and a tenth of them for the slopes\n{HEAD}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for benchmark in BENCHMARKS:
            if benchmark.name in given.rows:
                rows = measure(benchmark, given.contacts, Path(folder))
                failed += [benchmark.name] if rows is None else []
                print("\n".join(row.line() for row in rows or ()), flush=True)
    if failed:
        sys.exit(f"did not end well: {', '.join(failed)}")


if __name__ == "__main__":
    main()
