"""Erase a person: the one path that every button, batch and restore goes through.

One transaction in the daily file: the sealed deposit, the deletion, the tombstone, the fingerprints and the signed line of
the journal happen together or not at all. What the disk still holds afterwards is cleaned by ``clean_remnants``.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Delete, Update, delete, select, update

from app.accounts.roles import Permission
from app.contacts.derived import people_of
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.merged_subjects import subjects_of
from app.contacts.search_texts import rewrite_texts
from app.contacts.segments import forget_of_nobody, segments_naming
from app.exchange.erased_file_names import forget_file_names
from app.journal import Action, record
from app.messaging.suppression import suppress_contact
from app.register import ErasureRule, FieldEntry
from app.retention.anonymous_counts import count_anonymous
from app.retention.kinds import PurgeMode
from app.rights.archive_content import archive_content
from app.rights.erasure_details import erasure_details
from app.rights.erasure_preview import ErasurePreview, Going, foresee_erasure
from app.rights.errors import AccessRequestOpen, ErasureBlocked, IdentityUnsettled
from app.rights.holdings import (
    OWNER,
    Holdings,
    collect_holdings,
    owned,
    personal_tables,
    reached_tables,
    require_closed_key,
    table_named,
)
from app.values import fold, folded_words
from app.vault.seal import DepositOrder, seal_archive
from db.tables import Base, Contact, ErasureJob, FormDraft, JournalEntry, JournalPayload, PurgeRun, Tombstone
from resources import wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.rights.already_gone import AlreadyGone
    from app.workspace import UnitOfWork

RUNNING, ERASED, DONE = "running", "erased", "done"
_TECHNICAL_ID_BYTES = 16
_NO_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """Why someone is erased (a rule's id), what is archived first, and whether fingerprints keep the refusal alive.

    ``anonymises`` counts them among those of whom nothing but a number remains (RET-11); ``announced_on`` is the day of the
    announcement where the erasure ran by itself.
    """

    rule: str
    deposit: DepositOrder | None = None
    keep_suppression: bool = False
    anonymises: bool = False
    announced_on: date | None = None

    @property
    def mode(self) -> PurgeMode:
        """What is left behind."""
        if self.anonymises:
            return PurgeMode.ANONYMISED
        return PurgeMode.ERASED if self.deposit is None else PurgeMode.ARCHIVED


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What was done; it names nobody."""

    job_id: int
    subject_id: str
    erased_at: datetime
    gone: tuple[Going, ...]
    archive_id: str | None
    suppressed: int
    already_gone: tuple[AlreadyGone, ...] = ()


def erase_contact(uow: UnitOfWork, contact_id: int, plan: ErasurePlan) -> ErasureReceipt:
    """Erase a contact and all that hangs on it, in the transaction of ``uow``.

    Raises PermissionDenied, ContactUnknown, AccessRequestOpen, ErasureBlocked, VaultMissing, ArchiveTermMissing, and
    IdentityUnsettled where somebody of whom nobody is sure asks for it: then nothing at all was changed.
    """
    uow.account.require(Permission.ERASE)
    holdings = collect_holdings(uow.session, contact_id)
    preview = foresee_erasure(uow, holdings)
    if preview.must_answer_first is not None:
        raise AccessRequestOpen(kind=wording(f"rights.request_kind.{preview.must_answer_first}"))
    if preview.split.blocked_by is not None:
        raise ErasureBlocked(reason=wording(f"rights.kept_because.{preview.split.blocked_by}"))
    if preview.is_doubted:
        raise IdentityUnsettled
    return _erase(uow, holdings, preview, plan)


def erase_again(uow: UnitOfWork, contact_id: int) -> ErasureReceipt:
    """Erase someone whom an old backup brought back; nothing new is decided, so nothing can forbid it (RET-14)."""
    holdings = collect_holdings(uow.session, contact_id)
    return _erase(uow, holdings, foresee_erasure(uow, holdings), ErasurePlan("RET-14"))


def _erase(uow: UnitOfWork, holdings: Holdings, preview: ErasurePreview, plan: ErasurePlan) -> ErasureReceipt:
    session, now = uow.session, uow.clock.now()
    job = ErasureJob(
        contact_id=preview.contact_id,
        subject_id=preview.subject_id,
        state=RUNNING,
        started_at=now,
        started_by=uow.account.id,
    )
    session.add(job)
    session.flush()
    # The cards that were merged into this one are the same person, in the journal and in every older backup.
    subjects = subjects_of(session, preview.contact_id)
    # Before the deposit's own lines are written, for those must stay.
    _delete_payloads(session, subjects)
    archive_id = _deposit(uow, holdings, plan.deposit)
    suppressed = suppress_contact(uow, preview.contact_id, preview.subject_id) if plan.keep_suppression else 0
    if plan.anonymises:
        _count(session, preview.contact_id)
    _delete_drafts(session, holdings)
    forget_file_names(uow, preview.contact_id)
    segments = segments_naming(uow, preview.contact_id)
    people = people_of(session, preview.contact_id)
    _delete_rows(session, preview.contact_id)
    # Its people stay, and are no longer found by its name.
    rewrite_texts(session, people)
    forget_of_nobody(uow, segments)
    for subject_id in subjects:
        if session.get(Tombstone, subject_id) is None:
            session.add(Tombstone(subject_id=subject_id, erased_at=now))
    purge_id = _log_purge(uow, ContactCategory(preview.category), plan)
    details = erasure_details(
        preview, plan.deposit, rule=plan.rule, archive_id=archive_id, purge_id=purge_id, refused=plan.keep_suppression
    )
    record(uow, Action.ERASED, preview.subject_id, details, signed=True)
    # The triggers let history go only while the job runs: no other contact that gets this number may profit from it.
    job.state = ERASED
    session.flush()
    return ErasureReceipt(job.id, preview.subject_id, now, preview.going, archive_id, suppressed, preview.already_gone)


def _deposit(uow: UnitOfWork, holdings: Holdings, order: DepositOrder | None) -> str | None:
    if order is None:
        return None
    require_closed_key(uow.session, holdings)
    return seal_archive(uow, archive_content(uow.session, holdings, order.fields), order)


def _count(session: Session, contact_id: int) -> None:
    contact = session.get_one(Contact, contact_id)
    category, kind = ContactCategory(contact.category), ContactKind(contact.kind)
    count_anonymous(session, category, kind, contact.collected_on)


def _delete_payloads(session: Session, subjects: tuple[str, ...]) -> None:
    lines = select(JournalEntry.seq).where(JournalEntry.subject.in_(subjects))
    session.execute(delete(JournalPayload).where(JournalPayload.seq.in_(lines)))


def _delete_drafts(session: Session, holdings: Holdings) -> None:
    """Delete what any account left half typed about the person: drafts that hold an address, a number or the name.

    A draft holds what was typed: a name without its accents, a number as it is said.
    """
    emails = {fold(str(row.values["value"])) for row in holdings.of("contact_email")}
    phones = {str(row.values["e164"]).removeprefix("+33").lstrip("+") for row in holdings.of("contact_phone")}
    name = _words(str(holdings.contact.values["family_name"]))
    for draft in session.execute(select(FormDraft.account_id, FormDraft.form, FormDraft.body)).all():
        body, digits = fold(draft.body), _NO_DIGIT.sub("", draft.body)
        if (
            draft.form.rpartition(":")[2] == str(holdings.contact_id)
            or (name and name <= _words(body))
            or any(email in body for email in emails)
            or any(phone in digits for phone in phones)
        ):
            session.execute(
                delete(FormDraft).where(FormDraft.account_id == draft.account_id, FormDraft.form == draft.form)
            )


def _words(text: str) -> frozenset[str]:
    return frozenset(folded_words(text))


def _delete_rows(session: Session, contact_id: int) -> None:
    """Do to each table what the catalogue says; whatever else points at the contact lets go of it."""
    for statement in _deletions():
        session.execute(statement, {OWNER.key: contact_id})
    session.execute(delete(Contact).where(Contact.id == contact_id))
    session.expire_all()


@cache
def _deletions() -> tuple[Update | Delete, ...]:
    """Return what is done to each table, made once: there are dozens, and an erasure would wait for their making."""
    made: list[Update | Delete] = []
    emptied: set[str] = set()
    for name, fields in reached_tables().items():
        table = table_named(name)
        made.append(update(table).where(owned(table)).values(_blanks(fields)))
    personal = personal_tables()
    for name, fields in personal.items():
        rules = {field.erasure for field in fields}
        if ErasureRule.EMPTIED in rules or ErasureRule.PSEUDONYM_STAYS in rules:
            emptied.add(name)
            table = table_named(name)
            made.append(update(table).where(owned(table)).values({"contact_id": None} | _blanks(fields)))
    for table in reversed(Base.metadata.sorted_tables):
        if "contact_id" in table.columns and table.name not in emptied and table.name != ErasureJob.__tablename__:
            if table.name in personal or not table.columns["contact_id"].nullable:
                made.append(delete(table).where(owned(table)))
            else:
                made.append(update(table).where(owned(table)).values(contact_id=None))
    return tuple(made)


def _blanks(fields: tuple[FieldEntry, ...]) -> dict[str, str | None]:
    return {field.column: "" for field in fields if field.erasure is ErasureRule.EMPTIED}


def _log_purge(uow: UnitOfWork, category: ContactCategory, plan: ErasurePlan) -> str:
    """Tell the purge without a name and return its random id (RET-10)."""
    technical_id = secrets.token_hex(_TECHNICAL_ID_BYTES)
    uow.session.add(
        PurgeRun(
            technical_id=technical_id,
            ran_on=uow.clock.today(),
            category=category.value,
            rule=plan.rule,
            erased=1,
            mode=plan.mode.value,
            announced_on=plan.announced_on,
        )
    )
    return technical_id
