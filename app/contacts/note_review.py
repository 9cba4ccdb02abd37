"""Existing notes are read again each day and after each change of the lexicon; each finding ends in an edit or a reason.

MIN-05, CNIL SAN-2019-010: blocking at entry or an automated daily review. Both are here, for notes come from imports and from
before the lexicon was what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.contacts.kinds import InteractionKind
from app.contacts.note_errors import NoteUnknown
from app.contacts.note_guard import NO_REASONS, Reasons, keep_reasons, require_lawful_note
from app.contacts.note_lexicon import lexicon_fingerprint, lexicon_in_force
from app.contacts.note_rules import Finding, Lexicon, scan_note
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.register.access_rules import HISTORY
from app.register.field_access import require_reading, require_writing
from app.values.text import LONG, clean_text
from app.workspace import UnitOfWork
from db.tables import Contact, ImportBatch, Interaction, NoteJustification

Progress = Callable[[int, int, str], None]
_SCAN_KEY = "note_scan"
_STEP = 1_000
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class NoteScan:
    """One reading of every note: when, against which lexicon, how many, and the ids of those that need somebody."""

    at: datetime
    lexicon: str
    notes: int
    flagged: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FlaggedNote:
    """A note with what it holds that nobody has answered for."""

    interaction_id: int
    kind: InteractionKind
    occurred_at: datetime
    text: str
    found: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ContactFindings:
    """The notes of one contact that need somebody."""

    contact_id: int
    name: str
    notes: tuple[FlaggedNote, ...]


def is_scan_due(uow: UnitOfWork) -> bool:
    """Say whether notes must be read again: not yet today, or the lexicon changed, or a file was imported since (MIN-05)."""
    last = _last_scan(uow)
    if last is None or last.at.date() != uow.clock.today() or last.lexicon != lexicon_fingerprint(uow):
        return True
    imported_at = uow.session.scalar(select(func.max(ImportBatch.imported_at)))
    return imported_at is not None and imported_at > last.at


def scan_all_notes(uow: UnitOfWork, progress: Progress = lambda done, total, text: None) -> NoteScan:
    """Read every note against the lexicon in force, writing nothing: it runs beside the windows, for any account.

    ``progress`` may raise to give up; the next start reads again.
    """
    uow.account.require(Permission.READ_CONTACTS)
    lexicon, answered, at = lexicon_in_force(uow), _answered(uow), uow.clock.now()
    total = uow.session.scalar(select(func.count()).select_from(Interaction).where(Interaction.note != "")) or 0
    rows = uow.session.execute(
        select(Interaction.id, Interaction.note).where(Interaction.note != "").execution_options(yield_per=_STEP)
    )
    flagged: list[int] = []
    done = 0
    for interaction_id, note in rows:
        if _open_findings(interaction_id, note, lexicon, answered):
            flagged.append(interaction_id)
        done += 1
        if done % _STEP == 0:
            progress(done, total, "")
    progress(done, total, "")
    return NoteScan(at, lexicon_fingerprint(uow), done, tuple(flagged))


def keep_scan(uow: UnitOfWork, scan: NoteScan) -> None:
    """Keep what a reading found, for the report and the reminder."""
    uow.account.require(Permission.READ_CONTACTS)
    kept = {"at": scan.at.isoformat(), "lexicon": scan.lexicon, "notes": scan.notes, "flagged": list(scan.flagged)}
    write_setting(uow, _SCAN_KEY, kept)
    record(uow, Action.NOTES_SCANNED, details={"notes": scan.notes, "flagged": len(scan.flagged)})


def last_scan_at(uow: UnitOfWork) -> datetime | None:
    """Return when the notes were last read."""
    last = _last_scan(uow)
    return last.at if last else None


def count_flagged(uow: UnitOfWork) -> int:
    """Count the notes that still need somebody, of those that the last reading found."""
    uow.account.require(Permission.READ_CONTACTS)
    return len(_flagged_notes(uow))


def findings_report(uow: UnitOfWork) -> tuple[ContactFindings, ...]:
    """Return what the last reading found and nobody has settled since, contact by contact (MIN-05)."""
    uow.account.require(Permission.REVIEW_RETENTION)
    by_contact: dict[int, list[FlaggedNote]] = {}
    for contact_id, note in _flagged_notes(uow):
        by_contact.setdefault(contact_id, []).append(note)
    names = _names(uow, by_contact)
    found = (ContactFindings(one, names[one], tuple(notes)) for one, notes in by_contact.items())
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def rewrite_note(uow: UnitOfWork, interaction_id: int, text: str, reasons: Reasons = NO_REASONS) -> None:
    """Write a note anew, or leave it out altogether; the journal tells that, and neither text. NoteForbidden, NoteToJustify."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, HISTORY)
    interaction = _interaction(uow, interaction_id)
    contact, written = contact_of(uow, interaction.contact_id), clean_text(text, LONG)
    found = require_lawful_note(uow, written, reasons) if written else ()
    interaction.note = written
    uow.session.flush()
    record(uow, Action.NOTE_REWRITTEN, contact.subject_id, {"interaction": interaction_id, "empty": not written})
    keep_reasons(uow, contact, interaction_id, found, reasons)


def justify_note(uow: UnitOfWork, interaction_id: int, reasons: Reasons) -> None:
    """Say why the terms to check may stand in a note as it is; NoteForbidden where only rewriting will do."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, HISTORY)
    interaction = _interaction(uow, interaction_id)
    found = require_lawful_note(uow, interaction.note, reasons)
    keep_reasons(uow, contact_of(uow, interaction.contact_id), interaction_id, found, reasons)


def note_reasons(uow: UnitOfWork, interaction_id: int) -> dict[str, str]:
    """Return the reasons given for a note's terms, by id of term."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_reading(uow, HISTORY)
    rows = uow.session.execute(
        select(NoteJustification.term, NoteJustification.reason).where(
            NoteJustification.interaction_id == interaction_id
        )
    )
    return {row.term: row.reason for row in rows}


def _interaction(uow: UnitOfWork, interaction_id: int) -> Interaction:
    interaction = uow.session.get(Interaction, interaction_id)
    if interaction is None:
        raise NoteUnknown
    return interaction


def _last_scan(uow: UnitOfWork) -> NoteScan | None:
    kept = read_setting(uow, _SCAN_KEY, None)
    if kept is None:
        return None
    return NoteScan(datetime.fromisoformat(kept["at"]), kept["lexicon"], kept["notes"], tuple(kept["flagged"]))


def _flagged_notes(uow: UnitOfWork) -> list[tuple[int, FlaggedNote]]:
    """Read the flagged notes again, for some were rewritten, justified or erased since."""
    last = _last_scan(uow)
    if last is None or not last.flagged:
        return []
    lexicon, answered = lexicon_in_force(uow), _answered(uow)
    notes: list[tuple[int, FlaggedNote]] = []
    for start in range(0, len(last.flagged), _CHUNK):
        rows = uow.session.scalars(
            select(Interaction)
            .where(Interaction.id.in_(last.flagged[start : start + _CHUNK]))
            .order_by(Interaction.occurred_at.desc(), Interaction.id.desc())
        )
        for row in rows:
            found = _open_findings(row.id, row.note, lexicon, answered)
            if found:
                note = FlaggedNote(row.id, InteractionKind(row.kind), row.occurred_at, row.note, found)
                notes.append((row.contact_id, note))
    return notes


def _answered(uow: UnitOfWork) -> frozenset[tuple[int, str]]:
    rows = uow.session.execute(
        select(NoteJustification.interaction_id, NoteJustification.term).where(
            NoteJustification.interaction_id.is_not(None)
        )
    )
    return frozenset((row.interaction_id, row.term) for row in rows if row.interaction_id is not None)


def _open_findings(
    interaction_id: int, note: str, lexicon: Lexicon, answered: frozenset[tuple[int, str]]
) -> tuple[Finding, ...]:
    found = scan_note(note, lexicon)
    return tuple(one for one in found if (interaction_id, one.term_id) not in answered)


def _names(uow: UnitOfWork, contact_ids: Iterable[int]) -> dict[int, str]:
    ids: list[int] = list(contact_ids)
    names: dict[int, str] = {}
    for start in range(0, len(ids), _CHUNK):
        rows = uow.session.execute(
            select(Contact.id, Contact.given_name, Contact.family_name, Contact.organisation, Contact.sort_name).where(
                Contact.id.in_(ids[start : start + _CHUNK])
            )
        )
        names |= {
            row.id: display_name(row.given_name, row.family_name, row.organisation, row.sort_name) for row in rows
        }
    return names
