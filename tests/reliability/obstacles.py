"""What stands in the way of a start or of work: each is said in words, and once it is gone all is there and work goes on.

``python tests/reliability/obstacles.py [times] [seed]`` prints the figures; 10 of each where no number is given. A folder or a file that
may only be read, a file that another program keeps locked, an instance that is open elsewhere and is then killed.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import random
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.accounts.errors import FolderNotWritable, WorkspaceBusy
from app.errors import MachineError, UserError
from tests.reliability.faults.figures import Figures, Undetected, conclude, numbers
from tests.reliability.faults.killing import Aim, Say, work_until_killed
from tests.reliability.faults.look import Memory, look
from tests.reliability.faults.place import copy_place, make_place, open_place, opened, welcome

USUAL = 10
_FILES = ("aparte.db", "witness.json", "aparte.lock")
_OVERRIDE, _CAPABILITIES_3 = 1, 0x20080522


def run(times: int, seed: int, folder: Path) -> tuple[Figures, ...]:
    """Put each obstacle in the way so many times."""
    chance, made = random.Random(seed), make_place(folder / "made")
    rows = []
    for name, meet in _OBSTACLES.items():
        figures = Figures(name)
        with figures.timed():
            for number in range(times):
                with figures.dose(f"dose {number}"):
                    memory = Memory()
                    place = copy_place(made, folder / "dossier")
                    memory.hear(meet(place, chance))
                    look(place, memory)
        rows.append(figures)
    return tuple(rows)


def _folder_read_only(place: Path, _chance: random.Random) -> list[list[str]]:
    _set_modes(place, 0o500, 0o400)
    try:
        return _in_child(lambda _say: _must_refuse(place, FolderNotWritable))
    finally:
        _set_modes(place, 0o700, 0o600)


def _file_read_only(place: Path, chance: random.Random) -> list[list[str]]:
    """One file that may only be read: a start is refused in words, or does without it and loses nothing."""
    path = place / chance.choice(_FILES)
    path.touch()
    path.chmod(0o400)

    def work(say: Say) -> None:
        try:
            unlocked = open_place(place)
        except UserError as error:
            _must_have_a_sentence(error)
            return
        with unlocked.unit_of_work() as uow:
            _, subject = welcome(uow, "lecture")
        say("consent", subject)
        unlocked.close()

    try:
        return _in_child(work)
    finally:
        for one in place.iterdir():
            one.chmod(0o700 if one.is_dir() else 0o600)


def _locked_by_another(place: Path, chance: random.Random) -> list[list[str]]:
    """Another program keeps the file: before a start, or in the middle of the work."""
    if chance.random() < 0.5:
        with _locked(place / "aparte.db"):
            return _in_child(lambda _say: _must_refuse(place, MachineError))

    def work(say: Say) -> None:
        unlocked = open_place(place)
        say("begin", "work")
        with _held_by_child(place / "aparte.db-shm"):
            try:
                with unlocked.unit_of_work() as uow:
                    welcome(uow, "refuse")
            except MachineError as error:
                _must_have_a_sentence(error)
            else:
                raise Undetected("written to a locked file")
        with unlocked.unit_of_work() as uow:
            _, subject = welcome(uow, "ensuite")
        say("consent", subject)
        unlocked.close()

    return _in_child(work)


def _open_elsewhere(place: Path, chance: random.Random) -> list[list[str]]:
    """Another process has the folder open: the second is refused until the first is killed."""
    reader, writer = os.pipe()
    first = os.fork()
    if first == 0:
        _stay_open(place, writer)
    os.close(writer)
    try:
        subject = os.read(reader, 100).decode()
        for _ in range(chance.randrange(1, 3)):
            _must_refuse(place, WorkspaceBusy)
    finally:
        os.kill(first, signal.SIGKILL)
        os.waitpid(first, 0)
        os.close(reader)
    with opened(place) as unlocked, unlocked.unit_of_work() as uow:
        _, then = welcome(uow, "second")
    return [["consent", subject, then]]


def _stay_open(place: Path, writer: int) -> None:
    try:
        unlocked = open_place(place)
        with unlocked.unit_of_work() as uow:
            _, subject = welcome(uow, "premier")
        os.write(writer, subject.encode())
        signal.pause()
    finally:
        os._exit(1)


def _must_refuse(place: Path, expected: type[UserError]) -> None:
    try:
        unlocked = open_place(place)
    except expected as error:
        _must_have_a_sentence(error)
        return
    unlocked.close()
    raise Undetected("it opened all the same")


def _must_have_a_sentence(error: UserError) -> None:
    if not error.sentence:
        raise Undetected(f"{error.code} has no sentence")


def _in_child(work: Callable[[Say], None]) -> list[list[str]]:
    """Work in a process that modes hold to, as they hold everybody but root; what it says comes back."""

    def held(say: Say) -> None:
        _obey_modes()
        work(say)
        say("begin", "end")

    return work_until_killed(held, "end", 0.0, Aim())


def _obey_modes() -> None:
    """Give up root's way around modes; nothing where this is not root."""
    if os.geteuid():
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(header, sets):
        raise OSError(ctypes.get_errno(), "capget")
    for place in range(3):
        # Reading, then searching and reading, whatever the modes say: neither.
        sets[place] &= ~(1 << _OVERRIDE) & ~(1 << (_OVERRIDE + 1))
    if libc.capset(header, sets):
        raise OSError(ctypes.get_errno(), "capset")


def _set_modes(place: Path, folder: int, file: int) -> None:
    for path in place.rglob("*"):
        path.chmod(folder if path.is_dir() else file)
    place.chmod(folder)


@contextmanager
def _locked(*paths: Path) -> Iterator[None]:
    """Keep whole files locked, as this process; SQLite of another process meets it."""
    handles = [path.open("rb+") for path in paths]
    try:
        for handle in handles:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        for handle in handles:
            handle.close()


@contextmanager
def _held_by_child(index: Path) -> Iterator[None]:
    """Have another process hold the lock of whoever writes."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with index.open("rb+") as handle:
                fcntl.lockf(handle, fcntl.LOCK_EX, 1, _WRITE_LOCK)
                os.write(writer, b".")
                signal.pause()
        finally:
            os._exit(1)
    os.read(reader, 1)
    try:
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)


# Where SQLite's writers lock the index of the log (WAL_WRITE_LOCK, the first of the locks that begin at byte 120).
_WRITE_LOCK = 120
_OBSTACLES: dict[str, Callable[[Path, random.Random], list[list[str]]]] = {
    "read-only folder": _folder_read_only,
    "read-only file": _file_read_only,
    "file locked by another program": _locked_by_another,
    "instance open elsewhere, then killed": _open_elsewhere,
}


def main() -> None:
    times, seed = numbers(USUAL, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(*run(times, seed, Path(folder)))


if __name__ == "__main__":
    main()
