"""Nothing is written of a person before it has been read against the lexicon (MIN-02, MIN-08)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import delete

from app.contacts.note_errors import NoteForbidden, NoteToJustify, NumberForbidden
from app.contacts.note_kinds import NoteLevel
from app.contacts.note_lexicon import lexicon_in_force
from app.contacts.note_rules import Finding, find_forbidden_numbers, scan_note
from app.journal import Action, record
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import Contact, NoteJustification

Reasons = Mapping[str, str]
NO_REASONS: Reasons = {}
REASON_LENGTH = 200


def require_lawful_note(uow: UnitOfWork, note: str, reasons: Reasons = NO_REASONS) -> tuple[Finding, ...]:
    """Return what a note holds that its writer answers for; ``reasons`` are theirs, by id of term.

    NoteForbidden where a term may stand in no note, NoteToJustify where one stands without its reason. A reason is a text
    too: it is read in the same way, and may itself name a term to check only where that term has its reason.
    """
    lexicon = lexicon_in_force(uow)
    found = scan_note(note, lexicon)
    forbidden = [one for one in found if one.level is NoteLevel.FORBIDDEN]
    if forbidden:
        raise NoteForbidden(forbidden, note)
    unexplained = [one for one in found if not clean_line(reasons.get(one.term_id, ""), REASON_LENGTH)]
    if unexplained:
        raise NoteToJustify(unexplained, note)
    for term in {one.term_id for one in found}:
        inside = [one for one in scan_note(reasons[term], lexicon) if one.level is NoteLevel.FORBIDDEN]
        if inside:
            raise NoteForbidden(inside, reasons[term])
    return found


def keep_reasons(
    uow: UnitOfWork, contact: Contact, interaction_id: int, found: Iterable[Finding], reasons: Reasons
) -> None:
    """Write why each term stands in the note, in place of the reasons that the note had before (MIN-02)."""
    uow.session.execute(delete(NoteJustification).where(NoteJustification.interaction_id == interaction_id))
    for term in dict.fromkeys(one.term_id for one in found):
        uow.session.add(
            NoteJustification(
                contact_id=contact.id,
                interaction_id=interaction_id,
                term=term,
                reason=clean_line(reasons[term], REASON_LENGTH),
                written_at=uow.clock.now(),
                written_by=uow.account.id,
            )
        )
        record(uow, Action.NOTE_JUSTIFIED, contact.subject_id, {"interaction": interaction_id, "term": term})
    uow.session.flush()


def require_no_number(*texts: str) -> None:
    """Raise NumberForbidden where a field holds a number that no contact file may (MIN-08)."""
    found = [one for text in texts if text for one in find_forbidden_numbers(text)]
    if found:
        raise NumberForbidden(found)
