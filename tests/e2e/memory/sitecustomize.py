"""Loaded by Python itself in the process that a lock starts: looks through its memory once the lock screen has read the keys.

``LOOKED_FOR`` in the environment names regular expressions that do not match their own text. The ways into the memory are opened
first, since the program shuts them.
"""

import json
import os
import re
import sys
import threading
from pathlib import Path

_OURS = Path("/proc/self")
_maps, _memory = (_OURS / "maps").open("rb"), (_OURS / "mem").open("rb", buffering=0)
_SIGN = re.compile(r"(\[.\]|\\d|[\w!-])")
_has_read_keys = threading.Event()


def regions() -> list[tuple[int, int]]:
    """Return the parts of the memory that can hold what a program made: those that it may write to."""
    _maps.seek(0)
    found = re.findall(rb"^([0-9a-f]+)-([0-9a-f]+) rw", _maps.read(), re.MULTILINE)
    return [(int(start, 16), int(end, 16)) for start, end in found]


def counts(looked_for: dict[str, str]) -> dict[str, int]:
    """Return how many different texts the memory holds that each expression fits, in one byte a sign or in two."""
    patterns = [
        (name, re.compile(form.encode()))
        for name, one in looked_for.items()
        for form in (one, _SIGN.sub(r"\1\\x00", one))
    ]
    seen: dict[str, set[int]] = {name: set() for name in looked_for}
    for start, end in regions():
        try:
            _memory.seek(start)
            part = _memory.read(end - start)
        except (OSError, ValueError, OverflowError):
            continue
        for name, pattern in patterns:
            seen[name] |= {hash(bytes(one[0]).replace(b"\0", b"")) for one in pattern.finditer(part)}
        del part
    return {name: len(found) for name, found in seen.items()}


def _look() -> None:
    _has_read_keys.wait()
    print("after", json.dumps(counts(json.loads(os.environ["LOOKED_FOR"]))), flush=True)
    os._exit(0)


def _notice(event: str, arguments: tuple[object, ...]) -> None:
    # What the lock screen needs is read from there.
    if event == "open" and str(arguments[0]).endswith("keys.json"):
        _has_read_keys.set()


if "LOOKED_FOR" in os.environ and "--folder" in sys.orig_argv:
    sys.addaudithook(_notice)
    threading.Thread(target=_look, daemon=True).start()
