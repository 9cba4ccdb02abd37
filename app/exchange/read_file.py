"""Have a stranger's file read by the limited child process, and take its rows as they come.

The child gets the open file and nothing else; a folder of cards, or several chosen, are handed over one behind the other
and make one table. What it answers is checked as a stranger's too: texts in lists, or the
reading ends with a sentence.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO, TypeGuard

import app
from app.exchange.errors import (
    READER_ERRORS,
    FileDamaged,
    FileLocked,
    FileNotThere,
    FileTooLarge,
    FolderWithoutCards,
    ReadingStopped,
)
from app.exchange.limits import MAX_FILE_BYTES, MAX_FILES, seconds_for
from app.own_process import READER, own_command

# Unpacked, a workbook is about ten times its size.
_USUAL_RATIO = 10
CARD_SUFFIXES = frozenset({".vcf", ".vcard"})
_HEAD_ROWS = 60
_LONGEST_LINE = 256 * 1024 * 1024
_PROJECT = Path(app.__file__).parents[1]


@dataclass(frozen=True, slots=True)
class FileOutline:
    """How a file is written: ``format`` is "xlsx", "ods", "csv", "vcard" or "ldif"; ``expected_rows`` is a hint, 0 where nobody knows.

    ``parts`` names the files read in a folder. ``fields`` are the columns of cards, which have no row of headings, and
    ``writer`` the program that left its marks in them.
    """

    path: Path
    format: str
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    expected_rows: int = 0
    parts: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    writer: str = ""


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """What the person settled by hand; empty where the program finds out. ``parts`` are the files wanted of a folder."""

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileHead:
    """The outline of a file and its first rows."""

    outline: FileOutline
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RowBlock:
    """Some rows in a run; ``first`` is the number that the spreadsheet shows before the first of them."""

    first: int
    rows: tuple[tuple[str, ...], ...]


def look_at(path: Path, choice: ReadingChoice | None = None) -> FileHead:
    """Return how the file, or the folder of cards, is written, with its first rows; a UserError says why it cannot be read."""
    with _answers(path, choice or ReadingChoice(), max_rows=_HEAD_ROWS) as (outline, blocks):
        return FileHead(outline, tuple(row for block in blocks for row in block.rows))


def read_rows(outline: FileOutline) -> Iterator[RowBlock]:
    """Read the whole file as it was looked at, block by block; giving up the iterator ends the child."""
    choice = ReadingChoice(outline.sheet, outline.encoding, outline.separator, outline.parts)
    with _answers(outline.path, choice, max_rows=0) as (_, blocks):
        yield from blocks


def outline_sha256(outline: FileOutline) -> str:
    """Return the hexadecimal SHA-256 of what was looked at: the file, or the chosen files of a folder one behind the other."""
    if not outline.parts:
        return file_sha256(outline.path)
    whole = sha256()
    for name in outline.parts:
        whole.update(f"{name}\0{file_sha256(outline.path / name)}\n".encode())
    return whole.hexdigest()


def file_sha256(path: Path) -> str:
    """Return the hexadecimal SHA-256 of a file."""
    with _opened(path) as file:
        return file_digest(file, "sha256").hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    if not path.is_file():
        raise FileNotThere(file=path.name)
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise FileLocked(file=path.name) from error


@contextmanager
def _answers(path: Path, choice: ReadingChoice, *, max_rows: int) -> Iterator[tuple[FileOutline, Iterator[RowBlock]]]:
    with ExitStack() as stack:
        parts = _parts(path, choice)
        file: BinaryIO | int = subprocess.PIPE if parts else stack.enter_context(_opened(path))
        size = sum((path / name).stat().st_size for name in parts) if parts else path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise FileTooLarge(file=path.name, limit=MAX_FILE_BYTES // 1024**2)
        seconds = seconds_for(0 if max_rows else size * _USUAL_RATIO)
        request = {
            "sheet": choice.sheet,
            "encoding": choice.encoding,
            "separator": choice.separator,
            "several": bool(parts),
            "max_rows": max_rows,
            "seconds": seconds,
        }
        contents = [(name, _content(path / name)) for name in parts]
        child = stack.enter_context(_child(file, request, seconds))
        if contents:
            _hand_over(child, contents)
        messages = _messages(child, path)
        yield _outline(path, next(messages, {}), parts), _blocks(messages, path)


def _parts(path: Path, choice: ReadingChoice) -> tuple[str, ...]:
    """Return the names of the files to read in a folder, none where a single file is meant; FolderWithoutCards."""
    if choice.parts or not path.is_dir():
        return choice.parts
    names = tuple(sorted(one.name for one in path.iterdir() if one.suffix.lower() in CARD_SUFFIXES))
    if not names:
        raise FolderWithoutCards(file=path.name)
    if len(names) > MAX_FILES:
        raise FileTooLarge(file=path.name, limit=MAX_FILE_BYTES // 1024**2)
    return names


def _content(path: Path) -> bytes:
    with _opened(path) as file:
        return file.read(MAX_FILE_BYTES)


def _hand_over(child: subprocess.Popen[bytes], contents: list[tuple[str, bytes]]) -> None:
    """Write the files to the child, beside the reading of its answers: both ends of a full pipe would wait for ever."""

    def write() -> None:
        stream = child.stdin
        # A child that refuses the first file does not read the others.
        with suppress(OSError, ValueError):
            assert stream is not None
            for name, content in contents:
                stream.write(json.dumps([name, len(content)]).encode() + b"\n" + content)
            stream.close()

    threading.Thread(target=write, daemon=True).start()


@contextmanager
def _child(file: BinaryIO | int, request: dict[str, Any], seconds: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run the reader until the block ends, at most thrice its processor seconds by the clock on the wall."""
    # The working folder puts our modules on the path; a stranger's working folder must not.
    process = subprocess.Popen(  # noqa: S603 - our own module
        own_command(READER, json.dumps(request)),
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_PROJECT,
    )
    stopwatch = threading.Timer(3 * seconds, process.kill)
    stopwatch.daemon = True
    stopwatch.start()
    try:
        yield process
    finally:
        stopwatch.cancel()
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def _messages(child: subprocess.Popen[bytes], path: Path) -> Iterator[dict[str, Any]]:
    """Yield the child's answers until it says that it is at the end."""
    if child.stdout is None:
        raise ReadingStopped(file=path.name)
    while line := child.stdout.readline(_LONGEST_LINE):
        try:
            message = json.loads(line)
        except ValueError as error:
            raise ReadingStopped(file=path.name) from error
        if not isinstance(message, dict):
            raise FileDamaged(file=path.name)
        if message.get("type") == "refused":
            raise _refusal(message, path)
        if message.get("type") == "end":
            return
        yield message
    raise ReadingStopped(file=path.name)


def _refusal(message: dict[str, Any], path: Path) -> Exception:
    kind = READER_ERRORS.get(str(message.get("reason")), FileDamaged)
    params = message.get("params")
    given = params if isinstance(params, dict) else {}
    return kind(**{"file": path.name, "limit": 0, "row": 0, **given})


def _outline(path: Path, message: dict[str, Any], parts: tuple[str, ...]) -> FileOutline:
    sheets, fields, expected = message.get("sheets"), message.get("fields"), message.get("expected_rows")
    texts = [message.get(name) for name in ("format", "sheet", "encoding", "separator", "writer")]
    if not (_is_texts(sheets) and _is_texts(fields) and _is_texts(texts) and isinstance(expected, int)):
        raise FileDamaged(file=path.name)
    kind, sheet, encoding, separator, writer = texts
    return FileOutline(path, kind, tuple(sheets), sheet, encoding, separator, expected, parts, tuple(fields), writer)


def _blocks(messages: Iterator[dict[str, Any]], path: Path) -> Iterator[RowBlock]:
    for message in messages:
        first, rows = message.get("first"), message.get("rows")
        if not isinstance(first, int) or not isinstance(rows, list) or not all(_is_texts(row) for row in rows):
            raise FileDamaged(file=path.name)
        yield RowBlock(first, tuple(tuple(row) for row in rows))


def _is_texts(value: Any) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(cell, str) for cell in value)
