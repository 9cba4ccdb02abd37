"""M1: whoever looks through the memory of a locked program finds nobody, no password and no key."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import insert

from app.accounts.roles import Role
from db.tables import Contact

PEOPLE = 5_000
SCRIPT = Path(__file__).parent / "memory/lock_a_book.py"
ROOT = SCRIPT.parents[3]


@pytest.mark.rule("SEC-04")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a process reads its own memory as Linux shows it")
def test_a_locked_program_holds_nothing_of_the_book(workspace, passwords):
    now = workspace.clock.now()
    same: dict[str, object] = {
        "kind": "consumer",
        "category": "customer",
        "source_kind": "direct",
        "collected_on": date(2026, 11, 1),
    }
    same |= {"retention_due_on": date(2029, 11, 1)}
    with workspace.unit_of_work() as uow:
        rows = [
            {"id": number, "subject_id": f"{number:032x}", "family_name": name, "sort_name": name.lower(), **same}
            | {"created_at": now, "created_by": "x", "updated_at": now}
            for number, name in ((number, f"Zqxvkj-{number:04}") for number in range(1, PEOPLE + 1))
        ]
        uow.session.connection().execute(insert(Contact), rows)
    workspace.close()
    command = [sys.executable, str(SCRIPT), str(workspace.workspace.folder), passwords[Role.OWNER]]
    paths = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{SCRIPT.parent}"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=paths, timeout=300, check=False)
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines() if line.startswith(("before ", "after ")))
    assert told.keys() == {"before", "after"}, done.stderr
    before = json.loads(told["before"])
    # The search itself is sound: while the book is open, all of it is there.
    assert before["people"] >= PEOPLE * 0.99
    assert before["password"] == before["key"] == 1
    assert json.loads(told["after"]) == {"people": 0, "password": 0, "key": 0}
