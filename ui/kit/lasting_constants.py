"""Keep None, True and False alive in a Python older than 3.12.

PySide is built as if these constants could never die, which Python promises from 3.12 on (PEP 683). Before that, each value
that Qt hands over empty (an absent property, a combo box without data, a signal's None) takes one reference from them, and
a long working day would end with "deallocating None". Their counts are therefore raised beyond any day's reach, once.
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_BEYOND_REACH = 1 << 40


def outlast_references() -> None:
    """Raise the reference counts of the three constants; nothing happens where Python keeps them alive itself."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _BEYOND_REACH:
            ctypes.c_ssize_t.from_address(id(constant)).value += _BEYOND_REACH
