"""The access pack of one person with 500 consent events and 20 files in a large book, beside writing the same bytes encrypted.

``python tests/benchmarks/bench_access.py [contacts]``: the pack is built, its PDF and data files made and the encrypted archive written;
the aim is one second. The floor is the same encryption of as many bytes, and the derivation of its key.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

import pyzipper
from bench_contacts import computed
from sqlalchemy import insert

from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.contacts.attachment_rules import AttachableFile
from app.contacts.attachments import add_attachment
from app.rights.access_pack import build_access_pack
from app.rights.write_access_zip import write_access_zip
from app.workspace import UnlockedWorkspace, Workspace
from db.tables import ConsentEvent
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

EVENTS, FILES, FILE_BYTES = 500, 20, 20_000
PHRASE = "olive-rouge-vent-lune-carte-sable-nord-pain"


def give_a_past(workspace: UnlockedWorkspace) -> None:
    """Let the first person have said much, and left many files."""
    now = datetime.now(UTC)
    event = {"contact_id": 1, "purpose_id": 1, "channel": "email", "event_type": "granted", "method": "desk"}
    event |= {"controller_identity": "x", "recorded_by": "x", "positive_act": "", "comment": "", "recorded_at": now}
    with workspace.unit_of_work() as uow:
        rows = [event | {"collected_at": now - timedelta(days=number + 1)} for number in range(EVENTS)]
        uow.session.connection().execute(insert(ConsentEvent), rows)
        for number in range(FILES):
            content = f"devis {number}\n".encode() * (FILE_BYTES // 9)
            add_attachment(uow, 1, AttachableFile(f"devis-{number}.txt", "text/plain", content))


def make_pack(workspace: UnlockedWorkspace, path: Path) -> None:
    """Build the pack and write it."""
    with workspace.reading() as uow:
        pack = build_access_pack(uow, 1)
    write_access_zip(pack, path, PHRASE)


def write_bare(path: Path, content: bytes) -> None:
    """Write as many bytes as one encrypted entry."""
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_STORED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(PHRASE.encode())
        archive.writestr("contenu", content)


def main() -> None:
    contacts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_folder(folder / "d", contacts)
        here = Workspace(folder / "d")
        workspace = unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock())
        give_a_past(workspace)
        ours = min(computed(partial(make_pack, workspace, folder / f"acces-{turn}.zip")) for turn in range(3))
        content = (folder / "acces-0.zip").read_bytes()
        floor = min(computed(partial(write_bare, folder / "bare.zip", content)) for _ in range(3))
        workspace.close()
    tell([Row(f"access pack, {EVENTS} events, {FILES} files", ours, "s", ours / floor, "1 s", ours < 1)])


if __name__ == "__main__":
    main()
