"""Find what the open vault holds on a person who asks to see it (RET-08): archives are part of the answer (art. 15)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select

from app.values import PhoneNumber, fold
from app.vault.consult import Archive, consult_archive
from app.vault.kinds import ConsultationMotive
from app.vault.open_vault import open_vault
from db.tables import ArchivedRecord, ArchiveEvent
from resources import wording

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault
    from app.workspace import UnlockedWorkspace

_AT_ONCE = 50
_WORD = re.compile(r"\w+")
# Where an archive says how its person is reached; an address elsewhere in it may be somebody else's.
_EMAILS, _PHONES = ("contact_email", "value"), ("contact_phone", "e164")


class ArchiveMatch(StrEnum):
    """Why an archive was found, the surest first."""

    SAME_RECORD = "same_record"
    SAME_MEANS = "same_means"
    SAME_NAME = "same_name"

    @property
    def is_certain(self) -> bool:
        """Say whether nobody needs to confirm that it is the same person: a name and an address may be shared."""
        return self is ArchiveMatch.SAME_RECORD

    @property
    def label(self) -> str:
        """The reason for the person reading."""
        return wording(f"vault_part.match.{self.value}")


@dataclass(frozen=True, slots=True)
class Sought:
    """Whom the vault is searched for; addresses as they were typed once normalised, numbers in E.164.

    ``subject_id`` is empty for someone who is not in the book.
    """

    subject_id: str = ""
    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundArchive:
    """An archive that is the person's, or may be."""

    archive: Archive
    match: ArchiveMatch


def search_vault(
    unlocked: UnlockedWorkspace, secret: str, sought: Sought, request_id: int | None = None
) -> tuple[FoundArchive, ...]:
    """Open the vault, find what it holds on a person, and close it again at once.

    Raises what ``open_vault`` raises.
    """
    vault = open_vault(unlocked, secret)
    try:
        return find_archives_of(vault, sought, request_id)
    finally:
        vault.close()


def find_archives_of(vault: OpenVault, sought: Sought, request_id: int | None = None) -> tuple[FoundArchive, ...]:
    """Return what the vault holds, or may hold, on a person: the certain first.

    Each archive returned is consulted for the person's request, and told so in both journals (RET-08); the others are not
    read by anyone. Raises PermissionDenied, VaultClosed.
    """
    matches = _search(vault, sought)
    text = "" if request_id is None else wording("vault_part.search.motive", number=request_id)
    found = []
    for archive_id, match in sorted(matches.items(), key=lambda pair: list(ArchiveMatch).index(pair[1])):
        archive = consult_archive(vault, archive_id, ConsultationMotive.SUBJECT_REQUEST, text)
        found.append(FoundArchive(archive, match))
    return tuple(found)


def match_of(sought: Sought, subject_id: str, name: str, record: Mapping[str, Any]) -> ArchiveMatch | None:
    """Return why an archive is, or may be, the person's; None where nothing says so.

    Addresses and numbers are compared whole, names whatever the order, the case and the accents of their words.
    """
    if sought.subject_id and subject_id == sought.subject_id:
        return ArchiveMatch.SAME_RECORD
    emails = {one.casefold() for one in sought.emails}
    if any(value.casefold() in emails for value in _values(record, _EMAILS)):
        return ArchiveMatch.SAME_MEANS
    if any(value in sought.phones for value in _values(record, _PHONES)):
        return ArchiveMatch.SAME_MEANS
    wanted = {_words(one) for one in sought.names} - {()}
    return ArchiveMatch.SAME_NAME if _words(name) in wanted else None


def means_in(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the addresses, the numbers and the town that an archive holds: by them the person is told from a namesake."""
    numbers = (PhoneNumber(value).national for value in _values(record, _PHONES))
    towns = (town for town in _values(record, ("contact", "town")) if town)
    return (*_values(record, _EMAILS), *numbers, *towns)


def _search(vault: OpenVault, sought: Sought) -> dict[str, ArchiveMatch]:
    """Compare the archives one by one; records are read where an address may stand in them."""
    columns = (ArchivedRecord.id, ArchivedRecord.subject_id, ArchivedRecord.display_name)
    matches: dict[str, ArchiveMatch] = {}
    with vault.session() as session:
        # Whoever was restored has another random id: the archive remembers it.
        restored = select(ArchiveEvent.archive_id).where(ArchiveEvent.restored_subject == sought.subject_id)
        if sought.subject_id:
            matches.update(dict.fromkeys(session.scalars(restored), ArchiveMatch.SAME_RECORD))
        for row in session.execute(select(*columns)):
            match = match_of(sought, row.subject_id, row.display_name, {})
            if match is not None:
                matches.setdefault(row.id, match)
        conditions = _may_hold(sought)
        if conditions:
            held = select(*columns, ArchivedRecord.record).where(or_(*conditions))
            for full in session.execute(held.execution_options(yield_per=_AT_ONCE)):
                match = match_of(sought, full.subject_id, full.display_name, json.loads(full.record))
                if match is not None and matches.get(full.id) is not ArchiveMatch.SAME_RECORD:
                    matches[full.id] = match
    return matches


def _may_hold(sought: Sought) -> list[ColumnElement[bool]]:
    """Return what every record that holds one of the addresses or numbers fulfils, and a few others with it."""
    texts = [fold(email) for email in sought.emails] + [fold(PhoneNumber(one).national) for one in sought.phones]
    raw = [json.dumps(one, ensure_ascii=False) for one in (*sought.emails, *sought.phones)]
    folded = [ArchivedRecord.folded.contains(text, autoescape=True) for text in texts]
    return folded + [ArchivedRecord.record.contains(text, autoescape=True) for text in raw]


def _values(record: Mapping[str, Any], field: tuple[str, str]) -> Iterable[str]:
    table, column = field
    for row in record.get("tables", ()):
        value = row["values"].get(column) if row["table"] == table else None
        if isinstance(value, str):
            yield value


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(_WORD.findall(fold(name))))
