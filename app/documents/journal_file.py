"""An extract of the journal that stands alone: a table to read, the lines themselves, a signature and a verifier (SEC-06).

Accounts are named, for the extract says who did what; the people of the book are not: their random id stands for them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import rfc8785
from sqlalchemy import select

from app.accounts.roles import Permission
from app.documents.proof_file import line_of, signed_archive
from app.formats import format_count, format_instant
from app.journal import Action, record
from app.journal.errors import ExtractTooLong, NothingToExtract
from app.journal.read import JournalFilter, JournalRow, conditions, count_rows
from app.journal.tell import ToldLine, field_labels, short_id, tell_without_names
from app.rights.contact_tables import table_bytes
from app.values.text import inert_cell
from db.tables import JournalEntry, JournalPayload
from resources import wording

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

MOST_LINES = 20_000
_FORMAT = "aparte/journal-extract/v1"
_TABLE = "journal.csv"
_BATCH = 1_000


def write_journal_file(
    uow: UnitOfWork,
    chosen: JournalFilter,
    accounts: Mapping[str, str],
    public_keys: dict[str, bytes],
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> bytes:
    """Return a ZIP with the lines that a filter lets through, oldest first, signed by the account that makes it.

    ``tell`` gets (lines done, lines in all) and may raise to stop. PermissionDenied, NothingToExtract, ExtractTooLong.
    """
    uow.account.require(Permission.READ_JOURNAL)
    total = count_rows(uow, chosen)
    if not total:
        raise NothingToExtract
    if total > MOST_LINES:
        raise ExtractTooLong(most=format_count(MOST_LINES), count=format_count(total))
    lines, rows = _read(uow, chosen, tell, total)
    table = _table(tell_without_names(rows, accounts, field_labels(uow.session)), rows)
    signers = {line["actor"] for line in lines if line["signature"]}
    data = rfc8785.dumps(
        {
            "format": _FORMAT,
            "files": {_TABLE: hashlib.sha256(table).hexdigest()},
            "journal": lines,
            "public_keys": {account: key.hex() for account, key in public_keys.items() if account in signers},
            "made_at": uow.clock.now().isoformat(timespec="seconds"),
        }
    )
    details: dict[str, JsonScalar] = {"count": total, "sha256": hashlib.sha256(data).hexdigest()}
    record(uow, Action.JOURNAL_EXPORTED, details=details, signed=True)
    return signed_archive(uow, data, {_TABLE: table}, public_keys, wording("journal.extract.read_me"))


def _read(
    uow: UnitOfWork, chosen: JournalFilter, tell: Callable[[int, int], object], total: int
) -> tuple[list[dict[str, Any]], list[JournalRow]]:
    statement = (
        select(JournalEntry, JournalPayload)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(*conditions(chosen))
        .order_by(JournalEntry.seq)
        .execution_options(yield_per=_BATCH)
    )
    lines: list[dict[str, Any]] = []
    rows: list[JournalRow] = []
    for entry, payload in uow.session.execute(statement):
        if len(lines) % _BATCH == 0:
            tell(len(lines), total)
        lines.append(line_of(entry, payload))
        body = payload.body if payload is not None else ""
        rows.append(
            JournalRow(
                entry.seq, entry.at, entry.actor, entry.action, entry.subject, body, is_signed=bool(entry.signature)
            )
        )
    return lines, rows


def _table(told: list[ToldLine], rows: list[JournalRow]) -> bytes:
    titles = [wording(f"journal.extract.{name}") for name in ("seq", "at", "who", "what", "whom", "details", "signed")]
    cells = [
        [
            str(line.seq),
            format_instant(line.at),
            line.who,
            line.sentence,
            short_id(row.subject),
            line.details_text,
            wording(f"journal.told.{'yes' if line.is_signed else 'no'}"),
        ]
        for line, row in zip(told, rows, strict=True)
    ]
    return table_bytes([titles, *([inert_cell(cell) for cell in row] for row in cells)])
