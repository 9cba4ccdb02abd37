"""Take everything along: one archive under AES-256, in formats that any program reads (art. 20, and SEC-13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.contacts.closed_values import require_closed_key
from app.formats import format_instant
from app.journal import Action, record
from app.leaving.open_tables import LEFT_OUT, open_files
from app.progress import quiet
from app.rights.encrypted_zip import WrittenPack, write_encrypted_zip
from db.tables import Contact
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

Tell = Callable[[int, int], object]
README = "LISEZ-MOI.txt"


def take_everything(unlocked: UnlockedWorkspace, path: Path, passphrase: str, tell: Tell = quiet) -> WrittenPack:
    """Write all that the daily file holds, as it is at one moment, and tell the journal.

    Raises PermissionDenied, ClosedKeyNeeded, SaveFailed, DiskFull; ``tell`` gets (tables done, tables in all) and may raise to cancel: nothing is
    left then. What the vault holds stays in it: it has a password of its own, and its extracts are printed there.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    with unlocked.reading() as uow:
        require_closed_key(uow.session)
        contacts = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
        written = write_encrypted_zip(path, passphrase, _files(uow, tell))
    with unlocked.unit_of_work() as uow:
        record(uow, Action.EVERYTHING_TAKEN, details={"contacts": contacts, "sha256": written.sha256}, signed=True)
    return written


def _files(uow: UnitOfWork, tell: Tell) -> Iterator[tuple[str, bytes]]:
    yield README, _readme(uow).encode("utf-8-sig")
    yield from open_files(uow.session, tell)


def _readme(uow: UnitOfWork) -> str:
    left_out = "\r\n".join(f"- {wording(f'leaving.left_out.{name}')}" for name in LEFT_OUT)
    text = wording(
        "leaving.text.readme",
        business=read_business(uow).name,
        when=format_instant(uow.clock.now()),
        left_out=left_out,
    )
    return "\r\n".join(text.splitlines()) + "\r\n"
