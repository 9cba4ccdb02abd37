"""Open a book in the real window, look through this process's own memory, lock, and let the program begin again.

``PYTHONPATH=.:tests/e2e/memory python tests/e2e/memory/lock_a_book.py FOLDER PASSWORD`` prints what it found before; what
follows in the new process is printed by ``sitecustomize.py`` beside this file.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sitecustomize import counts

from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.contacts.read_contact import ContactQuery
from app.workspace import Workspace
from ui.contacts.contact_list_model import ContactListModel
from ui.program import Program, restart

MARKS = r"Zqxvkj-\d\d\d\d"
COSTS = KdfCosts(account=KdfProfile(19 * 1024, 1, 1), recovery=KdfProfile(19 * 1024, 1, 1))


def not_itself(secret: str) -> str:
    """Return an expression that fits a secret and not its own text."""
    return f"[{secret[0]}]{re.escape(secret[1:])}".replace("\\-", "-").replace("\\!", "!")


def main() -> None:
    folder, password = sys.argv[1:]
    application = QApplication([])
    here = Workspace(Path(folder))
    unlocked = unlock(here, read_lock_screen(here).accounts[0].id, password, clock=SystemClock(), costs=COSTS)
    key = unlocked.keys.base.literal()
    program = Program(application, Path(folder), costs=COSTS)
    program.enter(unlocked)
    model = ContactListModel(unlocked)
    model.show(ContactQuery())
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    names = [model.index(row).data() for row in range(model.rowCount())]
    looked_for = {"people": MARKS, "password": not_itself(password), "key": not_itself(key[2:66])}
    print("before", json.dumps(counts(looked_for)), flush=True)
    os.environ["LOOKED_FOR"] = json.dumps(looked_for)
    sys.argv = [sys.argv[0], "--folder", folder]
    program.left.connect(restart)
    program.lock()
    raise AssertionError(f"the program went on with {len(names)} names")


if __name__ == "__main__":
    main()
