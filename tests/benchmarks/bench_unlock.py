"""Unlocking at the usual costs, as a ratio to the bare key derivation in the same run.

``python tests/benchmarks/bench_unlock.py [times]``: what is above the derivation is reading the key file, opening the
encrypted file, looking whether it needs a migration, and the journal's line.
"""

from __future__ import annotations

import secrets
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import ACCOUNT_PROFILE, KdfCosts, derive
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.workspace import Workspace
from tests.benchmarks.figures import Row, tell

PASSWORD = "Tournesol-7!vert-Rhône"
COSTS = KdfCosts()


def _derivation() -> float:
    begun = time.perf_counter()
    derive(PASSWORD, secrets.token_bytes(16), ACCOUNT_PROFILE)
    return time.perf_counter() - begun


def _unlocking(folder: Path) -> float:
    workspace = Workspace(folder)
    begun = time.perf_counter()
    slot_id = read_lock_screen(workspace).accounts[0].id
    opened = unlock(workspace, slot_id, PASSWORD, clock=SystemClock(), costs=COSTS)
    taken = time.perf_counter() - begun
    opened.close()
    return taken


def main(times: int = 5) -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "dossier"
        draft = WorkspaceDraft(Business("Atelier"), (AccountDraft("Claire", Role.OWNER, PASSWORD),))
        create_workspace(folder, draft, clock=SystemClock(), costs=COSTS).close()
        pairs = [(_derivation(), _unlocking(folder)) for _ in range(times)]
    bare, whole = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"derivation {bare * 1000:.0f} ms, unlock {whole * 1000:.0f} ms, ratio {whole / bare:.2f}")
    tell([Row("unlock, at the usual costs", whole * 1000, "ms", whole / bare, "300 to 1500 ms", whole < 1.5)])


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
