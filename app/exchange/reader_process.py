"""The child process that reads a stranger's file: limited memory and time, nothing but text comes back.

``python -m app.exchange.reader_process REQUEST`` takes the file itself as standard input, so that it knows no path, and the
request as JSON; of several files of cards, each stands there behind a line with its name and size. It answers JSON lines: one outline, then blocks of rows, then an end or a refusal. It imports neither Qt nor
the database, and writes no file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from app.exchange.limits import MAX_TEXT, MEMORY_BYTES, Refused

BLOCK = 250


def limit_resources(seconds: int) -> None:
    """Cap memory, processor time and written files.

    Only POSIX systems offer this to a process that is already running; elsewhere the parent's stopwatch ends a reading
    that lasts, and the checks on the archive alone bound its memory.
    """
    try:
        import resource  # noqa: PLC0415 - the module does not exist on every system
    except ImportError:
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        ceiling = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (ceiling, ceiling))


def say(message: dict[str, Any]) -> None:
    """Write one answer as a line."""
    sys.stdout.write(json.dumps(message, ensure_ascii=True, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def several_files(stream: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file that the parent hands over."""
    while line := stream.readline():
        name, size = json.loads(line)
        yield name, stream.read(size)


def answer(request: dict[str, Any]) -> None:
    """Read the file on standard input and tell what it holds; ``max_rows`` stops early."""
    # Imported under the limits.
    from app.exchange.sheet_reading import open_cards, open_file  # noqa: PLC0415

    if request["several"]:
        opened = open_cards(several_files(sys.stdin.buffer))
    else:
        opened = open_file(
            sys.stdin.buffer, sheet=request["sheet"], encoding=request["encoding"], separator=request["separator"]
        )
    say(
        {
            "type": "outline",
            "format": opened.format,
            "sheets": opened.sheets,
            "sheet": opened.sheet,
            "encoding": opened.encoding,
            "separator": opened.separator,
            "expected_rows": opened.expected_rows,
            "fields": opened.fields,
            "writer": opened.writer,
        }
    )
    say_rows(opened.rows, request["max_rows"])


def say_rows(rows: Iterable[list[str]], max_rows: int) -> None:
    """Hand the rows back in blocks; a table of more text than any address book is refused."""
    block: list[list[str]] = []
    first = 1
    signs = 0
    for row in rows:
        block.append(row)
        signs += sum(map(len, row))
        if signs > MAX_TEXT:
            raise Refused("file_suspicious")
        if len(block) == BLOCK:
            say({"type": "rows", "first": first, "rows": block})
            first, block = first + BLOCK, []
        if max_rows and first + len(block) > max_rows:
            break
    say({"type": "rows", "first": first, "rows": block})
    say({"type": "end"})


def main() -> int:
    """Answer one request; whatever goes wrong becomes a refusal, never a traceback with someone's data in it."""
    request = json.loads(sys.argv[1])
    limit_resources(request["seconds"])
    try:
        answer(request)
    except Refused as refusal:
        say({"type": "refused", "reason": refusal.reason, "params": refusal.params})
    except (MemoryError, RecursionError):
        say({"type": "refused", "reason": "file_suspicious", "params": {}})
    except Exception:  # noqa: BLE001 - the boundary: libraries raise a dozen kinds of error on a damaged file
        say({"type": "refused", "reason": "file_damaged", "params": {}})
    return 0


if __name__ == "__main__":
    sys.exit(main())
