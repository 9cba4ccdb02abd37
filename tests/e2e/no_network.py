"""The tour on a machine without any network, and every socket that it asks the system for.

``python tests/e2e/no_network.py FOLDER`` walks it in each scheme in a network namespace that has no interface, under strace, leaves
pictures and reports in FOLDER and prints the sockets. Only those of the machine itself may be there: two ends of one program, or a
file of this machine (SEC-12).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability.faults.recording import ROOT, ensure_strace

_CALLS = "socket,socketpair,connect,bind,sendto,sendmsg,sendmmsg"
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|\w+), ([^,]+),")
LOCAL = "AF_UNIX"
# As root a namespace of the network is enough; others need one of users around it.
_WITHOUT_NETWORK = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]


@dataclass(frozen=True, slots=True)
class Walk:
    """How a program ended, what it printed, and how many sockets of each family it asked for, its children's included."""

    status: int
    said: str
    sockets: Counter[str]

    @property
    def beyond_this_machine(self) -> list[str]:
        """The families of sockets by which something could leave the machine."""
        return sorted(family for family in self.sockets if family != LOCAL)


def run_without_network(arguments: list[str], log: Path) -> Walk:
    """Run a Python program where there is no network, and watch it; raises NoStrace where it cannot be watched."""
    ensure_strace()
    watched = ["strace", "-f", "--seccomp-bpf", "-e", f"trace={_CALLS}", "-o", str(log), sys.executable]
    ran = subprocess.run(
        [*_WITHOUT_NETWORK, *watched, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=1800
    )
    asked = Counter(found[1] for found in _SOCKET.finditer(log.read_text("ascii", "replace")))
    return Walk(ran.returncode, ran.stdout + ran.stderr, asked)


def walk_without_network(folder: Path, colours: str = "light") -> Walk:
    """Walk the tour and leave what it makes, and the log of its sockets, in the folder."""
    return run_without_network(["-m", "ui", "--tour", str(folder), "--colours", colours], folder / "sockets.log")


def main() -> None:
    """Walk in each scheme, and say what was asked for; the status is 0 where both succeeded and nothing could leave."""
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    walks = []
    for colours in ("light", "dark"):
        folder = Path(sys.argv[1]).resolve() / colours
        folder.mkdir(parents=True, exist_ok=True)
        walks.append(walk := walk_without_network(folder, colours))
        print(f"{colours}: status {walk.status}, sockets {dict(walk.sockets)}")
        print("beyond this machine:", ", ".join(walk.beyond_this_machine) or "none")
        print(walk.said if walk.status else "")
    sys.exit(1 if any(walk.status or walk.beyond_this_machine for walk in walks) else 0)


if __name__ == "__main__":
    main()
