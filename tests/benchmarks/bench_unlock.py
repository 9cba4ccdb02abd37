"""Unlocking at the usual costs, as a ratio to the bare key derivation in the same run.

``python tests/benchmarks/bench_unlock.py [times] [contacts]``: what is above the derivation is reading the key file, opening
the encrypted file, looking whether it needs a migration, and the journal's line; in a book of many (100 000 where it is asked
for, a sixth of whom refused something), also its bytes' digest and the ledger of refusals: as it was left, and, after a crash,
compared whole.
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
from app.workspace import UnlockedWorkspace, Workspace
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

COSTS = KdfCosts()


def _derivation() -> float:
    begun = time.perf_counter()
    derive(PASSWORD, secrets.token_bytes(16), ACCOUNT_PROFILE)
    return time.perf_counter() - begun


def _opened(folder: Path) -> tuple[float, float, UnlockedWorkspace]:
    """Open a folder; return seconds by the clock and those that the thread computed, which the derivation leaves idle."""
    workspace = Workspace(folder)
    begun, computed = time.perf_counter(), time.thread_time()
    slot_id = read_lock_screen(workspace).accounts[0].id
    opened = unlock(workspace, slot_id, PASSWORD, clock=SystemClock(), costs=COSTS)
    return time.perf_counter() - begun, time.thread_time() - computed, opened


def _unlocking(folder: Path) -> float:
    taken, _, opened = _opened(folder)
    opened.close()
    return taken


def _of_many(folder: Path, contacts: int, times: int) -> list[Row]:
    """Measure what opening a large book computes above the derivation."""
    make_folder(folder, contacts)
    _unlocking(folder)
    left, compared = [], []
    for _ in range(times):
        _, computed, opened = _opened(folder)
        left.append(computed)
        opened.close()
        # As after a crash between the ledger and the witness: the witness no longer knows the ledger.
        ledger = opened.workspace.refusal_file
        ledger.write_bytes(ledger.read_bytes() + b"{")
        _, computed, opened = _opened(folder)
        compared.append(computed)
        opened.close()
    usual, whole = statistics.median(left), statistics.median(compared)
    return [
        Row(f"unlock {contacts} contacts, computed above the key", usual, "s", None, "0.8 s", usual < 0.8),
        Row("the same, every refusal compared", whole, "s", whole / usual),
    ]


def main(times: int = 5, contacts: int = 0) -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "dossier"
        draft = WorkspaceDraft(Business("Atelier"), (AccountDraft("Claire", Role.OWNER, PASSWORD),))
        create_workspace(folder, draft, clock=SystemClock(), costs=COSTS).close()
        pairs = [(_derivation(), _unlocking(folder)) for _ in range(times)]
        rows = _of_many(folder.with_name("grand"), contacts, times) if contacts else []
    bare, whole = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"derivation {bare * 1000:.0f} ms, unlock {whole * 1000:.0f} ms, ratio {whole / bare:.2f}")
    tell([Row("unlock, at the usual costs", whole * 1000, "ms", whole / bare, "300 to 1500 ms", whole < 1.5), *rows])


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
