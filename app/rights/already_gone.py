"""What of a person's data had gone before their erasure: only what the file itself remembers (DSR-08)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.clock import BUSINESS_ZONE
from app.contacts.merged_subjects import subjects_of
from app.formats import format_count, format_date
from app.journal import Action
from app.rights.kinds import StepKind
from db.tables import Contact, ErasureJob, JournalEntry, RequestStep, SubjectRequest
from resources import counted, wording

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class GoneBefore(StrEnum):
    """What may have left the file while the person was still in it."""

    IDENTITY_DOCUMENT = "identity_document"
    NOTE = "note"
    ARCHIVE = "archive"
    EARLIER_COPY = "earlier_copy"


@dataclass(frozen=True, slots=True)
class AlreadyGone:
    """How many went, and when the last of them did."""

    what: GoneBefore
    last_on: date
    count: int = 1

    @property
    def sentence(self) -> str:
        """What a person reads: what it was, and when it went."""
        what = counted(f"erasure.gone_before.{self.what}", self.count, format_count(self.count))
        return wording("erasure.gone_before.when", what=what, day=format_date(self.last_on))

    def as_text(self) -> str:
        """The form in which the journal keeps it."""
        return f"{self.what}={self.count}@{self.last_on.isoformat()}"

    @classmethod
    def from_text(cls, text: str) -> AlreadyGone:
        """Read what ``as_text`` wrote."""
        what, _, rest = text.partition("=")
        count, _, day = rest.partition("@")
        return cls(GoneBefore(what), date.fromisoformat(day), int(count))


def already_gone(session: Session, contact_id: int, subject_id: str) -> tuple[AlreadyGone, ...]:
    """Return what had gone: copies of papers, former notes, archives at their term, copies of the file."""
    # What was noted on a card that was merged into this one is the same person's.
    subjects = {subject_id, *subjects_of(session, contact_id)}
    lines = {
        GoneBefore.NOTE: _journal_days(session, subjects, Action.NOTE_REWRITTEN),
        GoneBefore.ARCHIVE: _journal_days(session, subjects, Action.VAULT_PURGED),
        GoneBefore.EARLIER_COPY: _copies(session, contact_id),
    }
    papers = _papers(session, subjects)
    told = [papers] if papers is not None else []
    told += [AlreadyGone(what, max(days), len(days)) for what, days in lines.items() if days]
    return tuple(told)


def _papers(session: Session, subjects: set[str]) -> AlreadyGone | None:
    """Copies of papers deleted as soon as they had served; a step says how many went."""
    steps = session.execute(
        select(RequestStep.taken_at, RequestStep.detail)
        .join(SubjectRequest, SubjectRequest.id == RequestStep.request_id)
        .where(SubjectRequest.subject_id.in_(subjects), RequestStep.action == StepKind.DOCUMENT_DELETED.value)
    ).all()
    if not steps:
        return None
    count = sum(int(step.detail) if step.detail.isdecimal() else 1 for step in steps)
    return AlreadyGone(GoneBefore.IDENTITY_DOCUMENT, max(_days(step.taken_at for step in steps)), count)


def _journal_days(session: Session, subjects: set[str], action: Action) -> list[date]:
    of_subject = (JournalEntry.subject.in_(subjects), JournalEntry.action == action.value)
    return _days(session.scalars(select(JournalEntry.at).where(*of_subject)))


def _copies(session: Session, contact_id: int) -> list[date]:
    """The copy of the file made before a new version of the program, where a later cleaning took it away."""
    since = session.scalar(select(Contact.created_at).where(Contact.id == contact_id))
    # The empty subject has an index, the action has none.
    migrated = (JournalEntry.subject == "", JournalEntry.action == Action.MIGRATED.value, JournalEntry.at >= since)
    made_at = session.scalar(select(func.max(JournalEntry.at)).where(*migrated))
    if made_at is None:
        return []
    cleaned_at = session.scalar(select(func.min(ErasureJob.finished_at)).where(ErasureJob.finished_at > made_at))
    return _days([cleaned_at]) if cleaned_at is not None else []


def _days(instants: Iterable[datetime]) -> list[date]:
    return [instant.astimezone(BUSINESS_ZONE).date() for instant in instants]
