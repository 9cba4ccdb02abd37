"""A disk that forgets, when its power is cut, whatever was not yet made durable.

Until a file is synced each of its sectors may reach the disk or not, in any order, and so may its length. Until a folder is synced
each creation, renaming and removal in it may reach the disk or not, whatever became of the content. No file system is as
careless in all of that at once: what survives here survives on each of them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.reliability.faults.recording import Act, NotRecorded


@dataclass(slots=True, eq=False)
class _File:
    """The content that is durable, the content that a reader sees, and the changes from one to the other."""

    durable: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    # A place and what was written there, or a new length.
    changes: list[tuple[int, bytes] | int] = field(default_factory=list)

    def change(self, change: tuple[int, bytes] | int) -> None:
        _put(self.seen, change)
        self.changes.append(change)

    def sync(self) -> None:
        for change in self.changes:
            _put(self.durable, change)
        self.changes.clear()

    def after_cut(self, survives: Callable[[], bool], sector: int) -> bytes:
        content = bytearray(self.durable)
        for change in self.changes:
            for part in _sectors(change, sector):
                if survives():
                    _put(content, part)
        return bytes(content)


class _Folder:
    """Stands for a folder among the names."""


_FOLDER = _Folder()
_Names = dict[str, "_File | _Folder"]


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name given, moved or taken away, in a folder that may not be synced yet."""

    folder: str
    gone: str = ""
    name: str = ""
    thing: _File | _Folder | None = None

    def put(self, names: _Names) -> None:
        if self.gone:
            for inner in [one for one in names if one == self.gone or one.startswith(self.gone + "/")]:
                del names[inner]
        if self.name and self.thing is not None:
            names[self.name] = self.thing


class ForgetfulDisk:
    """The folder as it goes along, one act after the other."""

    def __init__(self, folder: Path) -> None:
        self._seen: _Names = {"": _FOLDER}
        for path in sorted(folder.rglob("*")):
            content = b"" if path.is_dir() else path.read_bytes()
            thing = _FOLDER if path.is_dir() else _File(bytearray(content), bytearray(content))
            self._seen[path.relative_to(folder).as_posix()] = thing
        self._durable = dict(self._seen)
        self._namings: list[_Naming] = []

    def do(self, act: Act) -> None:
        """Apply one act; NotRecorded where it is of something that is not there."""
        match act.kind:
            case "said":
                pass
            case "sync":
                self._sync(act.path)
            case "truncate":
                self._file(act.path).change(act.at)
            case "append":
                self._file(act.path).change((len(self._file(act.path).seen), act.content))
            case "write":
                self._file(act.path).change((act.at, act.content))
            case _:
                self._rename(act)

    def _rename(self, act: Act) -> None:
        folder = _parent(act.path)
        match act.kind:
            case "create":
                if act.path not in self._seen:
                    self._name(_Naming(folder, name=act.path, thing=_File()))
            case "mkdir":
                self._name(_Naming(folder, name=act.path, thing=_FOLDER))
            case "unlink" | "rmdir":
                self._name(_Naming(folder, gone=act.path))
            case "rename" if folder == _parent(act.other):
                self._name(_Naming(folder, act.path, act.other, self._file(act.path)))
            case _:
                raise NotRecorded(f"{act.kind} {act.path} {act.other}")

    def seen(self) -> dict[str, bytes]:
        """Return what a reader sees now: each file and its content."""
        return {name: bytes(one.seen) for name, one in self._seen.items() if isinstance(one, _File)}

    def cut(self, target: Path, chance: random.Random, sector: int) -> None:
        """Write into a fresh folder what the disk holds after a power cut now."""
        # All, nothing, or some of the names; likewise of the content, whatever became of its name.
        share_of_names, share = (chance.choice((0.0, 1.0, chance.random(), chance.random())) for _ in range(2))
        names = dict(self._durable)
        for naming in self._namings:
            if chance.random() < share_of_names:
                naming.put(names)
        target.mkdir()
        for name in sorted(names):
            thing, path = names[name], target / name
            if not path.parent.is_dir():
                continue
            if isinstance(thing, _File):
                path.write_bytes(thing.after_cut(lambda: chance.random() < share, sector))
            elif name:
                path.mkdir()

    def _file(self, path: str) -> _File:
        thing = self._seen.get(path)
        if not isinstance(thing, _File):
            raise NotRecorded(f"{path} is no file")
        return thing

    def _name(self, naming: _Naming) -> None:
        naming.put(self._seen)
        self._namings.append(naming)

    def _sync(self, path: str) -> None:
        if isinstance(self._seen.get(path), _File):
            self._file(path).sync()
            return
        waiting: list[_Naming] = []
        for naming in self._namings:
            if naming.folder != path:
                waiting.append(naming)
                continue
            naming.put(self._durable)
            if naming.gone:
                # What was still to be noted in a folder that is away for good.
                waiting = [one for one in waiting if not f"{one.folder}/".startswith(f"{naming.gone}/")]
        self._namings = waiting


def _parent(path: str) -> str:
    parent = str(PurePosixPath(path).parent)
    return "" if parent == "." else parent


def _put(content: bytearray, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        del content[change:]
        content.extend(bytes(change - len(content)))
        return
    at, written = change
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(written)] = written


def _sectors(change: tuple[int, bytes] | int, sector: int) -> Iterable[tuple[int, bytes] | int]:
    """Split what was written along the sectors that it touches."""
    if isinstance(change, int):
        yield change
        return
    at, written = change
    start = 0
    while start < len(written):
        size = sector - (at + start) % sector
        yield at + start, written[start : start + size]
        start += size
