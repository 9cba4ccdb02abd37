"""Keep other programs of the same session from reading this one's memory, and the system from writing it to disk."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden_process() -> bool:
    """Forbid core dumps and, on Linux, reading this process's memory; say whether all that this system offers was done.

    Call it first, before any password is typed. Systems without these calls are left as they are.
    """
    return _forbid_core_dumps() and _refuse_tracing()


def _forbid_core_dumps() -> bool:
    if sys.platform == "win32":
        return True
    import resource  # noqa: PLC0415 - absent from Windows

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def _refuse_tracing() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return int(ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
