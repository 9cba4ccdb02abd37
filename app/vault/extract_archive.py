"""Make an extract of one archive on paper: the fields chosen for a motive, no more, told in both journals (RET-08)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.documents.archive_extract import ExtractHead, archive_extract
from app.rights.archive_sections import record_sections
from app.values.text import LONG, clean_text
from app.vault.errors import ArchiveUnknown, ExtractEmpty, MotiveMissing
from app.vault.history import tell_acts
from app.vault.kinds import ArchiveAct, ConsultationMotive
from db.tables import ArchivedRecord, ArchiveEvent

if TYPE_CHECKING:
    from app.vault.consult import Archive
    from app.vault.open_vault import OpenVault

_NAMES = ("contact.given_name", "contact.family_name", "contact.organisation")
_ADDRESS = ("contact.address_line1", "contact.address_line2", "contact.postcode", "contact.town", "contact.country")
# Beside the name, the tables that each motive needs; a field of another table is ticked by hand.
_TABLES_NEEDED = {
    ConsultationMotive.LITIGATION: frozenset({"contract", "sale", "interaction", "consent_event", "objection_event"}),
    ConsultationMotive.TAX_AUDIT: frozenset({"contract", "sale"}),
    ConsultationMotive.OTHER: frozenset[str](),
}


@dataclass(frozen=True, slots=True)
class ExtractOrder:
    """Which fields ("table.column") go into the extract, and why."""

    fields: frozenset[str]
    motive: ConsultationMotive
    motive_text: str = ""


def fields_in(archive: Archive) -> tuple[str, ...]:
    """Return the fields ("table.column") that an archive holds in words, each once."""
    return tuple(dict.fromkeys(_fields(archive)))


def fields_proposed(motive: ConsultationMotive, held: Set[str]) -> frozenset[str]:
    """Return what a motive needs of what is held: the person's request everything, the others the least (art. 5(1)(c))."""
    if motive is ConsultationMotive.SUBJECT_REQUEST:
        return frozenset(held)
    always = _NAMES if motive is ConsultationMotive.OTHER else (*_NAMES, *_ADDRESS)
    tables = _TABLES_NEEDED[motive]
    return frozenset(field for field in held if field in always or field.partition(".")[0] in tables)


def extract_archive(vault: OpenVault, archive: Archive, order: ExtractOrder) -> bytes:
    """Return the PDF of an archive that was consulted; its fingerprint is kept in the vault and told in the journal.

    Raises ExtractEmpty, MotiveMissing, ArchiveUnknown, VaultClosed: then no extract is made.
    """
    unlocked = vault.unlocked
    unlocked.account.require(Permission.OPEN_VAULT)
    held, text = frozenset(fields_in(archive)), clean_text(order.motive_text, LONG)
    chosen = order.fields & held
    if not chosen:
        raise ExtractEmpty
    if order.motive is ConsultationMotive.OTHER and not text:
        raise MotiveMissing
    now = unlocked.clock.now()
    with unlocked.reading() as uow:
        business = read_business(uow)
    head = ExtractHead(unlocked.account.display_name, order.motive.label, text, now, is_whole=chosen == held)
    content = archive_extract(business, archive, head, record_sections(archive, chosen))
    with vault.session(writes=True) as session:
        if session.get(ArchivedRecord, archive.id) is None:
            raise ArchiveUnknown
        session.add(
            ArchiveEvent(
                archive_id=archive.id,
                kind=ArchiveAct.EXTRACTED.value,
                done_at=now,
                account_id=unlocked.account.id,
                motive=order.motive.value,
                motive_text=text,
                sha256=hashlib.sha256(content).hexdigest(),
            )
        )
    tell_acts(vault)
    return content


def _fields(archive: Archive) -> Iterator[str]:
    for row in archive.record.get("tables", ()):
        for column in row["shown"]:
            yield f"{row['table']}.{column}"
