"""The compliance file as one archive: the PDF first, the same registers in formats that can be sorted, a fingerprint of each file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from app.documents.compliance_tables import (
    accounts_table,
    answers_table,
    backups_table,
    methods_table,
    missing_first,
    notices_table,
    points_table,
    requests_table,
    rights_table,
    runs_table,
    say,
    schedule_table,
    texts_table,
)
from app.documents.journal_file import write_journal_file
from app.documents.notice_pdf import published_pdf
from app.documents.proof_file import stamped_zip
from app.exchange.export_register import RegisterFormat, export_register
from app.formats import format_date, format_instant
from app.journal.errors import ExtractTooLong, NothingToExtract
from app.journal.read import JournalFilter
from app.register.export_breaches import RegisterFormat as BreachFormat
from app.register.export_breaches import export_breaches
from app.rights.contact_tables import table_bytes
from app.values.text import inert_cell

if TYPE_CHECKING:
    from app.documents.compliance_facts import ComplianceFacts
    from app.register.activity_table import RegisterTable
    from app.workspace import UnitOfWork

Files = dict[str, bytes]


def compliance_zip(
    uow: UnitOfWork,
    facts: ComplianceFacts,
    papers: Mapping[str, bytes],
    public_keys: dict[str, bytes],
    tell: Callable[[int, int], object],
) -> bytes:
    """Return the archive; ``papers`` are the documents made before, by their names in it.

    The register of breaches and the journal note that they were handed on. ``tell`` gets (lines of the journal written, lines in
    all) and may raise to stop.
    """
    files: Files = dict(papers)
    files |= dict(_registers(uow, facts))
    files |= dict(_texts(uow, facts))
    files |= {say("files.table", name=say(f"files.{name}")): _csv(table) for name, table in _tables(facts)}
    extract = _journal(uow, facts, public_keys, tell)
    files |= {say("files.journal"): extract} if extract else {}
    files[say("files.read_me")] = _read_me(facts, list(files), has_journal=bool(extract))
    files[say("files.sums")] = _sums(files)
    return stamped_zip(files)


def _registers(uow: UnitOfWork, facts: ComplianceFacts) -> Iterator[tuple[str, bytes]]:
    for form in (RegisterFormat.XLSX, RegisterFormat.ODS, RegisterFormat.CSV):
        yield f"{say('files.register')}.{form.value}", export_register(uow, form)
    for kind in (BreachFormat.XLSX, BreachFormat.CSV):
        yield f"{say('files.breaches')}.{kind.value}", export_breaches(uow, kind, facts.names)


def _texts(uow: UnitOfWork, facts: ComplianceFacts) -> Iterator[tuple[str, bytes]]:
    for text in facts.texts:
        named = {"purpose": text.purpose_id, "channel": text.channel, "language": text.language}
        yield say("files.text", **named, version=text.version), text.body.encode()
    for notice in facts.notices:
        name = say(f"files.{notice.kind.value}")
        for one in notice.versions:
            told = {"name": name, "language": one.language, "version": one.version}
            if one.retired_at is None:
                yield say("files.notice", **told), published_pdf(uow, one)
            else:
                yield say("files.past_notice", **told), one.body.encode()


def _tables(facts: ComplianceFacts) -> Iterator[tuple[str, RegisterTable]]:
    yield "points", points_table(missing_first(facts))
    yield "texts", texts_table(facts)
    yield "notices", notices_table(facts.notices)
    yield "answers", answers_table(facts)
    yield "methods", methods_table(facts)
    yield "rights", rights_table(facts)
    yield "requests", requests_table(facts, only_late=False)
    yield "schedule", schedule_table(facts)
    yield "runs", runs_table(facts)
    yield "accounts", accounts_table(facts)
    yield "backups", backups_table(facts.backups)


def _csv(table: RegisterTable) -> bytes:
    return table_bytes([table.head, *([inert_cell(cell) for cell in row] for row in table.rows)])


def _journal(
    uow: UnitOfWork,
    facts: ComplianceFacts,
    public_keys: dict[str, bytes],
    tell: Callable[[int, int], object],
) -> bytes:
    """Return the signed extract of the period; nothing where there is no line, or more than an extract bears."""
    chosen = JournalFilter(first_day=facts.period.first, last_day=facts.period.last)
    try:
        return write_journal_file(uow, chosen, facts.names, public_keys, tell)
    except (ExtractTooLong, NothingToExtract):
        return b""


def _read_me(facts: ComplianceFacts, names: list[str], *, has_journal: bool) -> bytes:
    text = say(
        "read_me.text",
        business=facts.business.name,
        period=say("said.period", first=format_date(facts.period.first), last=format_date(facts.period.last)),
        when=format_instant(facts.made_at),
        who=facts.made_by,
        journal="" if has_journal else say("read_me.journal_left_out"),
        files="\n".join(f"- {name}" for name in names),
    )
    return ("\r\n".join(text.splitlines()) + "\r\n").encode("utf-8-sig")


def _sums(files: Files) -> bytes:
    """Return the fingerprints as ``sha256sum`` writes and reads them."""
    return "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items()).encode()
