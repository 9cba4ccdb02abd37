"""Which random ids lead to a person: a card that went into another is still that person's, in journal, proofs and lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import select

from db.tables import Contact, ContactMerge, MergedRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_CONSENTS = "consent_event"


def subjects_of(session: Session, contact_id: int) -> tuple[str, ...]:
    """Return every random id of a person: the card's own first, then those of the cards that went into it."""
    own = session.scalar(select(Contact.subject_id).where(Contact.id == contact_id))
    merged = select(ContactMerge.merged_subject).where(ContactMerge.contact_id == contact_id).order_by(ContactMerge.id)
    return (*([own] if own is not None else []), *session.scalars(merged))


def merged_into(session: Session) -> dict[str, str]:
    """Return, for each random id whose card went into another, the id of the card where it is now."""
    rows = session.execute(
        select(ContactMerge.merged_subject, Contact.subject_id).join(Contact, Contact.id == ContactMerge.contact_id)
    )
    return {row.merged_subject: row.subject_id for row in rows}


def other_subjects(session: Session, subjects: Iterable[str] | None = None) -> dict[str, tuple[str, ...]]:
    """Return, for each card that others went into, their random ids; ``subjects`` limits it to some cards."""
    wanted = None if subjects is None else frozenset(subjects)
    found: dict[str, tuple[str, ...]] = {}
    for merged, here in merged_into(session).items():
        if wanted is None or here in wanted:
            found[here] = (*found.get(here, ()), merged)
    return found


def subject_when_said(session: Session, event_id: int, contact_id: int) -> str:
    """Return the random id of the card on which a consent was given: its journal line and its proof name that one."""
    first = session.scalar(
        select(ContactMerge.merged_subject)
        .join(MergedRow, MergedRow.merge_id == ContactMerge.id)
        .where(MergedRow.table_name == _CONSENTS, MergedRow.row_id == event_id)
        .order_by(ContactMerge.id)
        .limit(1)
    )
    if first is not None:
        return first
    return session.scalar(select(Contact.subject_id).where(Contact.id == contact_id)) or ""


def contact_with_subject(session: Session, subject_id: str) -> int | None:
    """Return the contact to which a random id leads, through merges; none where the person is not in the book."""
    here = merged_into(session).get(subject_id, subject_id)
    return session.scalar(select(Contact.id).where(Contact.subject_id == here))
