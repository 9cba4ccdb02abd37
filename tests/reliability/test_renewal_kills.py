"""The program is killed while it puts the daily file under a fresh key: the folder opens each time, whole."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.accounts.business import read_business
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import FixedClock
from app.journal.verify import verify
from app.workspace import UnlockedWorkspace, Workspace

KILLS = 4
RENEWING = """
import sys
from pathlib import Path
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.manage_accounts import authentic_keys
from app.accounts.renew_key import renew_key
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.journal import Action, record
from app.workspace import Workspace

here = Workspace(Path(sys.argv[1]))
tile = read_lock_screen(here).accounts[0]
cheap = KdfProfile(19 * 1024, 1, 1)
costs = KdfCosts(account=cheap, recovery=cheap)
opened = unlock(here, tile.id, sys.stdin.readline().strip(), clock=SystemClock(), costs=costs)
print("begun", flush=True)
while True:
    with opened.unit_of_work() as uow:
        seq = record(uow, Action.CONTACT_CONSULTED)
    print(seq, flush=True)
    renew_key(opened, authentic_keys(opened))
"""


def test_no_kill_leaves_a_folder_that_does_not_open(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], clock: FixedClock, costs: KdfCosts
) -> None:
    folder = workspace.workspace.folder
    workspace.close()
    chance = random.Random(5)
    epochs = [0]
    for _ in range(KILLS):
        acknowledged = _renew_until_killed(folder, passwords[Role.OWNER], chance.uniform(0, 1.1))
        here = Workspace(folder)
        opened = unlock(here, read_lock_screen(here).accounts[0].id, passwords[Role.OWNER], clock=clock, costs=costs)
        with opened.reading() as uow:
            found = verify(uow)
            assert read_business(uow).town == "Lyon"
        assert found.is_intact
        assert found.lines >= acknowledged
        assert opened.flaws == ()
        assert [path.name for path in folder.glob("aparte*.db")] == [here.keys().database]
        epochs.append(here.keys().epoch)
        opened.close()
    assert epochs == sorted(epochs)
    assert epochs[-1] > KILLS


def _renew_until_killed(folder: Path, password: str, share: float) -> int:
    """Let the key be renewed once, kill at that share of the next time, and return the last line that was acknowledged.

    The share is of what the first took: on a busy machine as on a quiet one it is killed in the middle of it.
    """
    child = subprocess.Popen(
        [sys.executable, "-c", RENEWING, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(password + "\n")
    child.stdin.flush()
    assert child.stdout.readline() == "begun\n"
    acknowledged, began = int(child.stdout.readline()), time.monotonic()
    acknowledged = max(acknowledged, int(child.stdout.readline()))
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(share * (time.monotonic() - began))
    child.send_signal(signal.SIGKILL)
    told = child.stdout.read().split()
    child.wait()
    return max([acknowledged, *map(int, told)])
