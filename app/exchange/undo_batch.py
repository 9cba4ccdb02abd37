"""Take an import back: whom it created goes, what it changed is as before, and what has a history since stays and is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.contacts.relationship import subjects_of
from app.contacts.undo_rules import is_binding
from app.exchange.errors import BatchUndoneAlready, BatchUnknown
from app.exchange.import_batch import ImportedAs
from app.exchange.own_differences import origin_labels
from app.exchange.preview import OnProgress
from app.exchange.update_contact import take_back_updates
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import (
    AgreedSlot,
    Attachment,
    BreachLetter,
    CallAttempt,
    ConfirmationRequest,
    ConsentEvent,
    ConsentForm,
    Contact,
    ContactEmail,
    ContactFactChange,
    Contract,
    Evidence,
    FieldOrigin,
    FollowUp,
    ImportBatch,
    ImportRow,
    Interaction,
    JournalEntry,
    MailingRecipient,
    NoticeGiven,
    ObjectionEvent,
    RetentionDecision,
    RetentionInquiry,
    Sale,
    SubjectRequest,
    Subscription,
)
from resources import wording

_CHUNK = 200


class KeepReason(StrEnum):
    """What happened to a contact since the import, so that an undo must not take it."""

    CONSENT = "consent"
    OBJECTION = "objection"
    REQUEST = "request"
    CONTRACT = "contract"
    SALE = "sale"
    SUBSCRIPTION = "subscription"
    RETENTION = "retention"
    INTERACTION = "interaction"
    ATTACHMENT = "attachment"
    EDITED = "edited"

    @property
    def label(self) -> str:
        """The reason for the person reading."""
        return wording(f"exchange.keep_reason.{self.value}")


@dataclass(frozen=True, slots=True)
class KeptContact:
    """A contact that stays, or of which some fields stay, and why."""

    contact_id: int
    name: str
    reason: KeepReason
    fields: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """The reason for the person reading, with the fields that were changed since."""
        return f"{self.reason.label} ({', '.join(self.fields)})" if self.fields else self.reason.label


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What became of an import taken back: contacts removed, contacts given back what they held, contacts that stay."""

    removed: int
    restored: int
    kept: tuple[KeptContact, ...]


_HISTORY: tuple[tuple[KeepReason, InstrumentedAttribute[int] | InstrumentedAttribute[int | None]], ...] = (
    (KeepReason.CONSENT, ConsentEvent.contact_id),
    (KeepReason.CONSENT, Evidence.contact_id),
    (KeepReason.OBJECTION, ObjectionEvent.contact_id),
    (KeepReason.REQUEST, SubjectRequest.contact_id),
    (KeepReason.CONTRACT, Contract.contact_id),
    (KeepReason.SALE, Sale.contact_id),
    (KeepReason.SUBSCRIPTION, Subscription.contact_id),
    (KeepReason.RETENTION, RetentionDecision.contact_id),
    (KeepReason.RETENTION, RetentionInquiry.contact_id),
    (KeepReason.CONSENT, NoticeGiven.contact_id),
    (KeepReason.CONSENT, ConfirmationRequest.contact_id),
    (KeepReason.CONSENT, ConsentForm.contact_id),
    (KeepReason.INTERACTION, CallAttempt.contact_id),
    (KeepReason.INTERACTION, AgreedSlot.contact_id),
    (KeepReason.INTERACTION, MailingRecipient.contact_id),
    (KeepReason.INTERACTION, FollowUp.contact_id),
    (KeepReason.REQUEST, BreachLetter.contact_id),
    (KeepReason.ATTACHMENT, Attachment.contact_id),
)


def undo_batch(uow: UnitOfWork, batch_id: int, on_progress: OnProgress = lambda done, total, label: None) -> UndoReport:
    """Take a whole import back and say what became of each; BatchUnknown, BatchUndoneAlready.

    Nothing of an undo is kept unless it ends: ``on_progress`` may raise to cancel.
    """
    uow.account.require(Permission.IMPORT_CONTACTS)
    batch = uow.session.get(ImportBatch, batch_id)
    if batch is None:
        raise BatchUnknown
    if batch.undone_at is not None:
        raise BatchUndoneAlready
    kept: list[KeptContact] = []
    written_at = _written_at(uow, batch)
    restored, kept_changed = _take_back_updates(uow, batch, written_at)
    removed = 0
    created = list(uow.session.scalars(select(Contact.id).where(Contact.import_batch_id == batch_id)))
    for done, chunk in _chunks(created):
        staying = history_since(uow, chunk, written_at)
        kept.extend(_kept(uow, staying))
        leaving = [contact_id for contact_id in chunk if contact_id not in staying]
        uow.session.execute(delete(Contact).where(Contact.id.in_(leaving)))
        removed += len(leaving)
        on_progress(done, len(created), wording("exchange.progress.undoing"))
    batch.undone_at = uow.clock.now()
    report = UndoReport(removed, restored, (*kept, *kept_changed))
    details = {"batch": batch_id, "removed": removed, "restored": restored, "kept": len(report.kept)}
    record(uow, Action.IMPORT_UNDONE, "", details)
    return report


def _written_at(uow: UnitOfWork, batch: ImportBatch) -> datetime:
    """Return the instant that everything of an import bears: batches of earlier versions were opened a moment before it."""
    created = uow.session.scalar(select(func.min(Contact.created_at)).where(Contact.import_batch_id == batch.id))
    return created or batch.imported_at


def _chunks(ids: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        yield start + len(chunk), chunk


def history_since(uow: UnitOfWork, ids: Sequence[int], imported_at: datetime) -> dict[int, KeepReason]:
    """Return whom something ties to the business since they were last written at that instant, with the weightiest reason."""
    reasons: dict[int, KeepReason] = {}
    for reason, column in _HISTORY:
        _note(uow, reasons, reason, column, column.in_(ids))
    _note(
        uow,
        reasons,
        KeepReason.INTERACTION,
        Interaction.contact_id,
        Interaction.contact_id.in_(ids) & (Interaction.recorded_at != imported_at),
    )
    _note(uow, reasons, KeepReason.EDITED, ContactFactChange.contact_id, ContactFactChange.contact_id.in_(ids))
    _note(uow, reasons, KeepReason.EDITED, Contact.id, Contact.id.in_(ids) & (Contact.updated_at != imported_at))
    return reasons


def _note(
    uow: UnitOfWork,
    reasons: dict[int, KeepReason],
    reason: KeepReason,
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
    condition: ColumnElement[bool],
) -> None:
    for contact_id in uow.session.scalars(select(column).where(condition).distinct()):
        if contact_id is not None:
            reasons.setdefault(contact_id, reason)


def _kept(uow: UnitOfWork, reasons: dict[int, KeepReason]) -> Iterator[KeptContact]:
    first_email = (
        select(ContactEmail.value)
        .where(ContactEmail.contact_id == Contact.id)
        .order_by(ContactEmail.position)
        .limit(1)
        .scalar_subquery()
    )
    names = select(Contact.id, Contact.given_name, Contact.family_name, Contact.organisation, first_email)
    for contact_id, given, family, organisation, email in uow.session.execute(names.where(Contact.id.in_(reasons))):
        yield KeptContact(contact_id, display_name(given, family, organisation, email or ""), reasons[contact_id])


def _bound_since(uow: UnitOfWork, contact_ids: Sequence[int], batch: ImportBatch) -> dict[int, KeepReason]:
    """Return whose page something rests on that came since the import, and what: a yes said at an address that it gave."""
    ended = select(func.min(JournalEntry.seq)).where(
        JournalEntry.action == Action.IMPORT_DONE.value, JournalEntry.at >= batch.imported_at
    )
    came = select(JournalEntry.subject, JournalEntry.action).where(
        JournalEntry.action.in_(_BINDING), JournalEntry.seq > (uow.session.scalar(ended) or 0)
    )
    found: dict[int, KeepReason] = {}
    for _, some in _chunks(contact_ids):
        subjects = {subject: contact_id for contact_id, subject in subjects_of(uow, some).items()}
        theirs = came.where(JournalEntry.subject.in_(subjects)).order_by(JournalEntry.seq)
        for subject, action in uow.session.execute(theirs):
            found.setdefault(subjects[subject], _BINDS.get(Action(action), KeepReason.CONSENT))
    return found


_BINDING = tuple(action.value for action in Action if is_binding(action))


_BINDS = {
    Action.OBJECTION_RECORDED: KeepReason.OBJECTION,
    Action.UNSUBSCRIBED: KeepReason.SUBSCRIPTION,
    **dict.fromkeys((Action.REQUEST_OPENED, Action.RECTIFIED, Action.DEATH_RECORDED), KeepReason.REQUEST),
    **dict.fromkeys((Action.RESTRICTION_SET, Action.RESTRICTION_LIFTED), KeepReason.REQUEST),
    Action.SALE_RECORDED: KeepReason.SALE,
    Action.CONTRACT_CHANGED: KeepReason.CONTRACT,
    **dict.fromkeys((Action.RETENTION_DECIDED, Action.RETENTION_ASKED), KeepReason.RETENTION),
    **dict.fromkeys((Action.CONTACTS_MERGED, Action.MERGE_UNDONE), KeepReason.EDITED),
}


def _take_back_updates(uow: UnitOfWork, batch: ImportBatch, written_at: datetime) -> tuple[int, list[KeptContact]]:
    """Give contacts that the import did not create what they held before; name those that were changed since, and in what."""
    rows = uow.session.execute(
        select(ImportRow.contact_id, ImportRow.reason)
        .where(
            ImportRow.batch_id == batch.id,
            ImportRow.outcome.in_([ImportedAs.COMPLETED.value, ImportedAs.UPDATED.value]),
            ImportRow.contact_id.is_not(None),
        )
        .order_by(ImportRow.row.desc())
    )
    # Of several rows about one contact, the first knows how it was.
    since = {
        contact_id: datetime.fromisoformat(reason) for contact_id, reason in rows if contact_id is not None and reason
    }
    changed = select(FieldOrigin.contact_id).where(FieldOrigin.batch_id == batch.id).distinct()
    bound = _bound_since(uow, uow.session.scalars(changed).all(), batch)
    taken_back = take_back_updates(uow, batch.id, written_at, since, bound)
    reasons = dict.fromkeys(taken_back.kept, KeepReason.EDITED) | bound
    kept = [
        replace(one, fields=tuple(origin_labels(uow, taken_back.kept.get(one.contact_id, ())).values()))
        for one in _kept(uow, reasons)
    ]
    return taken_back.restored, kept
