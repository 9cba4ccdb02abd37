"""Hold the pinned versions to a file of known flaws, without a network.

``python packaging/check_vulnerabilities.py ADVISORIES [LOCK …]``: ADVISORIES is a ZIP or a folder of records in the OSV format. On any
computer with a network, https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip is all that is known of Python packages (see
https://google.github.io/osv.dev/data/); carried here on a stick, it is read as it is. The lock files beside this script are
checked where none is named. Each pinned version that a record affects is printed with the record's id, its summary and the versions
that mend it; the status is 1 where there is one, 2 where the advisories hold nothing about Python packages.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

LOCKS = sorted(Path(__file__).parent.glob("requirements*.lock"))
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\\s]+)", re.MULTILINE)
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Flaw:
    """A known flaw of a pinned version."""

    name: str
    version: str
    record: str
    summary: str
    mended_in: tuple[str, ...]

    def line(self) -> str:
        """Return it as it is printed."""
        mended = ", ".join(self.mended_in) or "no version yet"
        return f"{self.name} {self.version}: {self.record} {self.summary} (mended in: {mended})"


def pinned(locks: list[Path]) -> dict[str, set[str]]:
    """Return the versions of each package that lock files name."""
    found: dict[str, set[str]] = {}
    for lock in locks:
        for name, version in _PINNED.findall(lock.read_text("utf-8")):
            found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def records(advisories: Path) -> Iterator[Record]:
    """Return every record of a ZIP or a folder."""
    if advisories.is_dir():
        for path in sorted(advisories.rglob("*.json")):
            yield json.loads(path.read_bytes())
        return
    with zipfile.ZipFile(advisories) as archive:
        for name in archive.namelist():
            if name.endswith(".json"):
                yield json.loads(archive.read(name))


def flaws(record: Record, versions: dict[str, set[str]]) -> Iterator[Flaw]:
    """Return the pinned versions that a record affects; one that was withdrawn affects none."""
    if record.get("withdrawn"):
        return
    for affected in _of_python(record):
        name = canonicalize_name(affected["package"]["name"])
        for version in sorted(versions.get(name, ())):
            if _is_affected(Version(version), affected):
                yield Flaw(name, version, _names(record), record.get("summary", ""), _mended_in(affected))


def _of_python(record: Record) -> list[Record]:
    return [one for one in record.get("affected", ()) if one.get("package", {}).get("ecosystem", "") == "PyPI"]


def _is_affected(version: Version, affected: Record) -> bool:
    if any(_read(listed) == version for listed in affected.get("versions", ())):
        return True
    ranges = (one["events"] for one in affected.get("ranges", ()) if one.get("type") in ("ECOSYSTEM", "SEMVER"))
    return any(_is_within(version, events) for events in ranges)


def _is_within(version: Version, events: list[dict[str, str]]) -> bool:
    """Say whether a version is within a range; its events are gone through in the order of their versions."""
    is_within = False
    told = [(_read(text) or Version("0"), kind) for event in events for kind, text in event.items()]
    for at, kind in sorted(told, key=lambda one: (one[0], one[1] == "introduced")):
        if kind == "introduced" and version >= at:
            is_within = True
        if (kind == "fixed" and version >= at) or (kind == "last_affected" and version > at):
            is_within = False
    return is_within


def _read(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _names(record: Record) -> str:
    return " ".join((record["id"], *(one for one in record.get("aliases", ()) if one.startswith("CVE-"))))


def _mended_in(affected: Record) -> tuple[str, ...]:
    events = (event for one in affected.get("ranges", ()) for event in one.get("events", ()))
    return tuple(event["fixed"] for event in events if "fixed" in event)


def check(advisories: Path, locks: list[Path]) -> tuple[int, list[Flaw]]:
    """Return how many records about Python packages there are, and the flaws of what is pinned."""
    versions, count, found = pinned(locks), 0, dict[tuple[str, str, str], Flaw]()
    for record in records(advisories):
        count += bool(_of_python(record))
        found |= {(flaw.name, flaw.version, flaw.record): flaw for flaw in flaws(record, versions)}
    return count, [found[key] for key in sorted(found)]


def main() -> None:
    """Check, and say what was found."""
    if len(sys.argv) < 2 or not Path(sys.argv[1]).exists():
        sys.exit(__doc__)
    locks = [Path(one) for one in sys.argv[2:]] or LOCKS
    count, found = check(Path(sys.argv[1]), locks)
    for flaw in found:
        sys.stdout.write(f"{flaw.line()}\n")
    sys.stdout.write(f"{len(pinned(locks))} packages held to {count} records: {len(found)} known flaws\n")
    sys.exit(2 if not count else bool(found))


if __name__ == "__main__":
    main()
