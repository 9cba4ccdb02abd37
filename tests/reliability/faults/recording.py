"""Record, in order, all that a process does to a folder, and what it says meanwhile.

The process runs under strace, which tells each call with its bytes. What the recording does not know it refuses: a call that it
would miss would make every cut a lie. The files that SQLite maps into memory (``-shm``) are left out: it makes them anew.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
_CALLS = (
    "open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,sendfile,copy_file_range,lseek,"
    "fsync,fdatasync,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir"
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)(.*)", re.DOTALL)
_UNFINISHED = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>", re.DOTALL)
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)", re.DOTALL)
_HANDLE = re.compile(r"(?:(\d+)|AT_FDCWD)<([^>]*)>(\(deleted\))?")
_MAPPED = "-shm"


class NoStrace(Exception):
    """The tool that records is neither here nor to be had."""


class NotRecorded(AssertionError):
    """The process did something to the folder that the recording does not know, or failed."""


@dataclass(frozen=True, slots=True)
class Act:
    """One call: what it did, to which file of the folder; ``said`` stands for a line that the process said."""

    kind: str
    path: str = ""
    at: int = 0
    content: bytes = b""
    other: str = ""


def ensure_strace() -> None:
    """Have strace installed where that may be done; NoStrace says what to type where it may not."""
    asked = subprocess.run(
        ["bash", "-c", '. packaging/environment.sh && ensure_command "$1" "$1"', "bash", "strace"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode or not shutil.which("strace"):
        raise NoStrace(asked.stderr.strip())


def record_work(arguments: list[str], folder: Path, said: Path, log: Path) -> list[Act]:
    """Run a Python program and return what it did to ``folder``, and each line that it wrote to ``said``, in order."""
    said.write_bytes(b"")
    command = ["strace", "-f", "-y", "-xx", "--seccomp-bpf", "-s", "1000000000", "-e", f"trace={_CALLS}"]
    ran = subprocess.run(
        [*command, "-o", str(log), sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise NotRecorded(ran.stderr[-2000:])
    return _Reader(folder, said).read(log)


class _Reader:
    """Understands the lines of strace; knows where each handle of the folder writes next."""

    def __init__(self, folder: Path, said: Path) -> None:
        self._folder, self._said = str(folder.resolve()), str(said.resolve())
        self._acts: list[Act] = []
        self._next: dict[tuple[str, str], int | None] = {}

    def read(self, log: Path) -> list[Act]:
        begun: dict[str, str] = {}
        with log.open(encoding="ascii") as lines:
            for raw in lines:
                line = raw.rstrip("\n")
                if unfinished := _UNFINISHED.fullmatch(line):
                    begun[unfinished[1]] = unfinished[2]
                    continue
                if resumed := _RESUMED.fullmatch(line):
                    line = f"{resumed[1]} {begun.pop(resumed[1])}{resumed[2]}"
                if (call := _LINE.fullmatch(line)) and not call[4].startswith("-"):
                    self._take(call[2], call[3], int(call[4]), call[5])
        return self._acts

    def _take(self, name: str, arguments: str, answer: int, rest: str) -> None:
        parts = arguments.split('"')
        texts, arguments = [_plain(text) for text in parts[1::2]], "".join(parts[::2])
        handles = [(one[1] or "", _plain(one[2]).decode(), bool(one[3])) for one in _HANDLE.finditer(arguments)]
        if name in ("open", "openat", "creat"):
            self._opened(arguments, answer, rest)
        elif name in ("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir"):
            self._named(name, arguments, [_joined(handles, n, text) for n, text in enumerate(texts)])
        elif name in ("truncate", "link", "linkat", "symlink", "symlinkat"):
            self._by_path(name, arguments, [_joined([], n, text) for n, text in enumerate(texts)])
        elif handles and not handles[0][2]:
            number, path, _ = handles[0]
            if path == self._said:
                self._acts.append(Act("said", content=b"".join(texts)))
            elif (inside := self._inside(path)) is not None:
                self._written(name, (number, path), inside, arguments, texts, answer)

    def _opened(self, arguments: str, answer: int, rest: str) -> None:
        found = _HANDLE.search(f"{answer}{rest}")
        inside = self._inside(_plain(found[2]).decode()) if found else None
        if found is None or inside is None:
            return
        where = (str(answer), _plain(found[2]).decode())
        self._next[where] = None if "O_APPEND" in arguments else 0
        if "O_CREAT" in arguments:
            self._acts.append(Act("create", inside))
        if "O_TRUNC" in arguments:
            self._acts.append(Act("truncate", inside))

    def _named(self, name: str, arguments: str, paths: list[str]) -> None:
        inside = [self._inside(path) for path in paths]
        if None in inside:
            if any(one is not None for one in inside):
                raise NotRecorded(f"{name} across the folder's edge")
            return
        kind = name.removesuffix("2").removesuffix("at")
        if kind == "unlink" and "AT_REMOVEDIR" in arguments:
            kind = "rmdir"
        if kind == "rename":
            for number, path in [*self._next]:
                if path == paths[0]:
                    self._next[number, paths[1]] = self._next.pop((number, path))
        self._acts.append(Act(kind, inside[0] or "", other=(inside[1] or "") if len(inside) > 1 else ""))

    def _by_path(self, name: str, arguments: str, paths: list[str]) -> None:
        inside = [self._inside(path) for path in paths]
        if all(one is None for one in inside):
            return
        if name != "truncate":
            raise NotRecorded(name)
        self._acts.append(Act("truncate", inside[0] or "", int(arguments.rpartition(", ")[2])))

    def _written(
        self, name: str, handle: tuple[str, str], path: str, arguments: str, texts: list[bytes], answer: int
    ) -> None:
        match name:
            case "fsync" | "fdatasync":
                self._acts.append(Act("sync", path))
            case "ftruncate":
                self._acts.append(Act("truncate", path, int(arguments.rpartition(", ")[2])))
            case "pwrite64":
                self._acts.append(Act("write", path, int(arguments.rpartition(", ")[2]), texts[0][:answer]))
            case "write":
                at = self._next.get(handle, 0)
                # Whoever appends writes at the end, wherever that is.
                self._acts.append(Act("append" if at is None else "write", path, at or 0, texts[0][:answer]))
                self._next[handle] = None if at is None else at + answer
            case "lseek":
                if self._next.get(handle, 0) is not None:
                    self._next[handle] = answer
            case _:
                raise NotRecorded(f"{name} {path}")

    def _inside(self, path: str) -> str | None:
        """Return the path from the folder on; none where it is not in it or is mapped into memory."""
        if path.endswith(_MAPPED) or not (path == self._folder or path.startswith(self._folder + "/")):
            return None
        return path[len(self._folder) + 1 :]


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _joined(handles: list[tuple[str, str, bool]], number: int, text: bytes) -> str:
    """Return the path that a call names, from the folder that it starts at where it is not whole."""
    name = text.decode()
    if name.startswith("/") or not handles:
        return name
    return f"{handles[min(number, len(handles) - 1)][1]}/{name}"


def lines_said(acts: list[Act]) -> list[list[str]]:
    """Return the lines that were said, each as the list of words that it was."""
    return [json.loads(line) for act in acts if act.kind == "said" for line in act.content.splitlines()]
