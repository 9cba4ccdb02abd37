"""A hardened process leaves no core dump and refuses to be read by its neighbours."""

import subprocess
import sys

import pytest

HARDENED = """
import ctypes, resource
from app.accounts.hardening import harden_process
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(before, harden_process(), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the calls are Linux's")
def test_it_is_not_dumpable_any_more() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True)
    assert done.stdout.split(maxsplit=3) == ["1", "True", "0", "(0, 0)\n"]
