"""Closing a window as a window manager does when it is asked to: the program is told, and may still do what is due."""

from __future__ import annotations

import ctypes
import subprocess

_CLIENT_MESSAGE, _LONGS, _EVENT_LONGS = 33, 32, 24


class _Message(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        # The server reads as much as its largest event takes.
        ("rest", ctypes.c_long * _EVENT_LONGS),
    )


def close_active_window() -> None:
    """Ask the window that is in front to close."""
    active = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True)
    window = int(active.stdout)
    server = ctypes.CDLL("libX11.so.6")
    server.XOpenDisplay.restype = ctypes.c_void_p
    server.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(server.XOpenDisplay(None))
    protocols, deletes = (server.XInternAtom(display, name, False) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    message = _Message(_CLIENT_MESSAGE, 0, 1, display, window, protocols, _LONGS, (ctypes.c_long * 5)(deletes))
    server.XSendEvent(display, ctypes.c_ulong(window), False, ctypes.c_long(0), ctypes.byref(message))
    server.XCloseDisplay(display)
